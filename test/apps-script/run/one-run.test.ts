import { describe, expect, test } from "vitest";
import { publicWorkerUrl } from "../../../apps-script/local/public-worker-url.ts";
import { sheetOf, workerAnswer } from "../test-sheet.ts";

const names = [["Platform"], ["TikTok"], ["WhatsApp"], ["TV"]];
const sent = (sheet: ReturnType<typeof sheetOf>) => sheet.requests.map(({ rows }) => rows);

describe("one run at a time", () => {
  const cutOff = () => {
    const sheet = sheetOf([...names, ["Radio"]], { rowsPerChunk: 2 });
    sheet.respond = () => {
      throw new Error("The browser was closed.");
    };
    const { respond } = sheet;
    let requests = 0;
    sheet.respond = (request) => (requests++ === 0 ? workerAnswer(request) : respond(request));
    sheet.onCall = (name) => {
      if (requests > 1 && name !== "UrlFetchApp.fetch") throw new Error("The browser was closed.");
    };
    expect(() => sheet.menu()).toThrow("The browser was closed.");
    sheet.onCall = () => {};
    sheet.respond = workerAnswer;
    sheet.document.shown.length = 0;
    return sheet;
  };

  test("a service that fails once only pauses a run: the same item goes on without asking", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    let isBroken = true;
    sheet.onCall = (name) => {
      if (isBroken && name === "Range.getFormulas" && sheet.requests.length === 2) {
        isBroken = false;
        throw new Error("Service Spreadsheets timed out");
      }
    };
    expect(sheet.menu()).toEqual({
      kind: "refused",
      message:
        "The run was cut off (Service Spreadsheets timed out). What it has written stays; choose the same item again to go on.",
    });
    expect(sheet.column("Type")).toEqual(["Social media", "", ""]);
    expect(sheet.score()).toMatchObject({ scored: 3 });
    expect(sheet.requests).toHaveLength(4);
    expect(sheet.document.shown.filter(({ kind }) => kind === "alert")).toHaveLength(1);
  });

  test("a second run is refused while the first may still be at work, with how far that is", () => {
    const sheet = cutOff();
    sheet.clock.time += 6 * 60_000;
    expect(sheet.menu()).toEqual({
      kind: "refused",
      message:
        "A run is under way (2 of 4 rows, about 0 s left). Wait for it, or choose Stop the run and start again.",
    });
  });

  test("after seven minutes the user is asked whether to go on with it", () => {
    const sheet = cutOff();
    sheet.clock.time += 7 * 60_000;
    sheet.document.answers.push("YES");
    sheet.resetCounts();
    expect(sheet.score()).toMatchObject({ scored: 4, unchanged: 0, due: 0 });
    expect(sheet.document.shown[0]).toMatchObject({
      kind: "alert",
      message: expect.stringContaining(
        "An earlier run over the sheet “Sheet1” by the definition “Eleven differences” was cut off after 2 of 4 rows",
      ),
    });
    expect(sent(sheet)).toEqual([[["TV"], ["Radio"]]]);
  });

  test("or to start anew, with what is set now", () => {
    const sheet = cutOff();
    sheet.clock.time += 7 * 60_000;
    sheet.settings({ rubric: "common-ground" });
    sheet.document.answers.push("NO");
    expect(sheet.score()).toMatchObject({ rubric: "Common ground", scored: 4 });
  });

  test("or to do neither, and nothing changes", () => {
    const sheet = cutOff();
    sheet.clock.time += 7 * 60_000;
    const before = sheet.values();
    sheet.document.answers.push("CANCEL");
    expect(sheet.menu()).toEqual({ kind: "refused", message: "Nothing was started." });
    expect(sheet.values()).toEqual(before);
  });

  test("a run that is taken up keeps its sheet and its definition, whatever is chosen and shown by then", () => {
    const sheet = cutOff();
    sheet.clock.time += 7 * 60_000;
    sheet.settings({ rubric: "common-ground", columns: "all" });
    sheet.sheet.getWorkbook();
    sheet.document.workbook.create("Other", 20, 10);
    expect(sheet.score()).toMatchObject({ rubric: "Eleven differences", scored: 4 });
    sheet.document.workbook.setActiveSheet(sheet.document.workbook.getSheets()[0] as never);
    expect(sheet.column("Type")).toEqual(["Social media", "Social networking", "Not social", "Not social"]);
  });

  test("stopping it lets the next run begin at once", () => {
    const sheet = cutOff();
    expect(sheet.menu("stopRun")).toMatchObject({ kind: "done" });
    expect(sheet.score()).toMatchObject({ scored: 2, unchanged: 2 });
  });

  test("a sheet that was deleted ends the run with a sentence, and the next one begins", () => {
    const sheet = cutOff();
    sheet.clock.time += 7 * 60_000;
    const [first] = sheet.document.workbook.getSheets();
    sheet.document.workbook.create("Other", 20, 10);
    sheet.document.workbook.deleteSheet(first as never);
    expect(sheet.menu()).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("The sheet of the run was deleted"),
    });
    sheet.type(0, 0, "Platform");
    sheet.type(1, 0, "TV");
    expect(sheet.score()).toMatchObject({ scored: 1 });
  });

  test("a chunk that is stopped while the Worker computes writes nothing any more", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 2 });
    sheet.respond = (request) => {
      sheet.page("cancelRun");
      return workerAnswer(request);
    };
    expect(sheet.score()).toMatchObject({
      scored: 0,
      due: 3,
      isStopped: true,
      message: "Stopped; 3 rows still to score, run it again.",
    });
    expect(sheet.column("Type")).toEqual(["", "", ""].slice(0, sheet.column("Type").length));
    sheet.respond = workerAnswer;
    expect(sheet.score()).toMatchObject({ scored: 3 });
  });
});

describe("what a page can follow", () => {
  test("one chunk a call, with rows done, of how many, and the time left", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    sheet.respond = (request) => {
      sheet.clock.time += 5_000;
      return workerAnswer(request);
    };
    expect(sheet.page("runStatus")).toEqual({ kind: "idle" });
    expect(sheet.page("startRun", { what: "sheet" })).toMatchObject({
      kind: "running",
      progress: { done: 1, of: 3, secondsLeft: 10 },
    });
    expect(sheet.page("runStatus")).toMatchObject({ kind: "running", progress: { done: 1, of: 3 } });
    expect(sheet.page("startRun", { what: "sheet" })).toMatchObject({ kind: "refused" });
    expect(sheet.page("continueRun")).toMatchObject({
      kind: "running",
      progress: { done: 2, secondsLeft: 5 },
    });
    expect(sheet.page("continueRun")).toMatchObject({ kind: "done", summary: { scored: 3 } });
    expect(sheet.page("continueRun")).toMatchObject({ kind: "refused" });
    expect(sheet.page("runStatus")).toEqual({ kind: "idle" });
  });

  test("a run whose page was closed can be taken up at once, or left", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    sheet.page("startRun", { what: "sheet" });
    expect(sheet.page("continueRun")).toMatchObject({ kind: "running", progress: { done: 2 } });
    expect(sheet.page("discardRun")).toMatchObject({ kind: "refused" });
    expect(sheet.page("cancelRun")).toEqual({ kind: "stopping" });
    expect(sheet.score()).toMatchObject({ scored: 1, unchanged: 2 });
  });

  test("a run that was cut off long ago can be left", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    sheet.page("startRun", { what: "sheet" });
    sheet.clock.time += 8 * 60_000;
    expect(sheet.page("runStatus")).toMatchObject({
      kind: "interrupted",
      what: "sheet",
      sheet: "Sheet1",
      rubric: "Eleven differences",
      progress: { done: 1, of: 3 },
    });
    expect(sheet.page("discardRun")).toEqual({ kind: "idle" });
    expect(sheet.page("runStatus")).toEqual({ kind: "idle" });
    expect(sheet.score()).toMatchObject({ scored: 2, unchanged: 1 });
  });
});

describe("who drives a run", () => {
  test("every chunk is a sign of life: a second run is refused six minutes after the last one", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    sheet.page("startRun", { what: "sheet" });
    sheet.clock.time += 6 * 60_000;
    sheet.respond = (request) => {
      sheet.clock.time += 30_000;
      return workerAnswer(request);
    };
    expect(sheet.page("continueRun")).toMatchObject({ kind: "running" });
    sheet.clock.time += 6 * 60_000 + 45_000;
    expect(sheet.menu()).toMatchObject({ kind: "refused", message: expect.stringContaining("is under way") });
  });

  test("and so is its beginning", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    sheet.page("startRun", { what: "sheet" });
    sheet.clock.time += 6 * 60_000;
    sheet.respond = () => {
      sheet.clock.time += 2 * 60_000;
      throw new Error("The browser was closed.");
    };
    sheet.onCall = (name) => {
      if (sheet.requests.length > 1 && name !== "UrlFetchApp.fetch")
        throw new Error("The browser was closed.");
    };
    expect(sheet.page("continueRun")).toMatchObject({ kind: "refused" });
    sheet.onCall = () => {};
    expect(sheet.page("runStatus")).toMatchObject({ kind: "running" });
  });

  test("who opens the page again half a minute after it was closed is offered the run, and may take it up", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    sheet.page("startRun", { what: "sheet" });
    sheet.clock.time += 20_000;
    const { run } = sheet.page("runStatus") as { run: string };
    expect(sheet.page("runStatus")).toMatchObject({ kind: "running", progress: { done: 1 } });
    expect(sheet.page("continueRun", { resume: run })).toMatchObject({ kind: "refused" });
    sheet.clock.time += 20_000;
    expect(sheet.page("runStatus")).toMatchObject({ kind: "interrupted", progress: { done: 1 } });
    expect(sheet.menu()).toMatchObject({ kind: "refused", message: expect.stringContaining("is under way") });
    expect(sheet.page("continueRun", { resume: run })).toMatchObject({ kind: "running" });
  });

  test("but not in the middle of a chunk, which may take its six minutes", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    sheet.page("startRun", { what: "sheet" });
    sheet.clock.time += 60_000;
    sheet.onCall = (name) => {
      if (name === "UrlFetchApp.fetch") {
        sheet.clock.time += 60_000;
        expect(sheet.page("runStatus")).toMatchObject({ kind: "running" });
      }
    };
    expect(sheet.page("continueRun")).toMatchObject({ kind: "running" });
  });

  test("nobody leaves a run that somebody else has taken up while the question was open", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    sheet.page("startRun", { what: "sheet" });
    sheet.clock.time += 8 * 60_000;
    sheet.document.answers.push("NO");
    sheet.onAnswer = (name) => {
      sheet.onAnswer = name === "Ui.alert" ? () => {} : sheet.onAnswer;
      if (name === "Ui.alert") sheet.page("continueRun");
    };
    expect(sheet.menu()).toMatchObject({ kind: "refused", message: expect.stringContaining("is under way") });
    expect(sheet.page("runStatus")).toMatchObject({ kind: "running", progress: { done: 2 } });
  });

  test("nobody goes on with a run that somebody else has taken up by now", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    sheet.page("startRun", { what: "sheet" });
    sheet.clock.time += 8 * 60_000;
    const { run } = sheet.page("runStatus") as { run: string };
    expect(sheet.page("continueRun", { resume: run })).toMatchObject({ kind: "running" });
    expect(sheet.page("continueRun", { resume: run })).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("is under way"),
    });
    expect(sheet.page("runStatus")).toMatchObject({ kind: "running", progress: { done: 2 } });
  });

  test("a run that was replaced between two chunks ends without doing the other's work", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    let isFirst = true;
    sheet.onAnswer = (name) => {
      if (name !== "Spreadsheet.toast" || !isFirst) return;
      isFirst = false;
      sheet.page("cancelRun");
      sheet.settings({ rubric: "common-ground" });
      expect(sheet.page("startRun", { what: "refresh" })).toMatchObject({ kind: "running" });
    };
    expect(sheet.menu()).toMatchObject({ kind: "refused", message: expect.stringContaining("is under way") });
    expect(sheet.page("continueRun")).toMatchObject({ kind: "running" });
    expect(sheet.page("continueRun")).toMatchObject({
      kind: "done",
      summary: { rubric: "Common ground", scored: 3 },
    });
  });

  test("a paused run of another sheet is not taken up without a question that names it", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    sheet.page("startRun", { what: "sheet" });
    const journal = JSON.parse(sheet.document.properties.get("socialtype.run") ?? "");
    sheet.document.properties.set("socialtype.run", JSON.stringify({ ...journal, isPaused: true }));
    sheet.document.workbook.create("Other", 20, 10);
    sheet.type(0, 0, "Platform");
    sheet.type(1, 0, "TV");
    sheet.document.answers.push("NO");
    expect(sheet.score()).toMatchObject({ scored: 1 });
    expect(sheet.document.shown[0]?.message).toContain("over the sheet “Sheet1”");
    expect(sheet.column("Type")).toEqual(["Not social"]);
  });

  test("what another version of the add-on left behind is no run, and stops nobody", () => {
    for (const stored of ["{broken", '{"run":"x"}', "null"]) {
      const sheet = sheetOf(names);
      sheet.document.properties.set("socialtype.run", stored);
      expect(sheet.score()).toMatchObject({ scored: 3 });
      expect(sheet.document.properties.has("socialtype.run")).toBe(false);
    }
  });

  test("rows that change before a selection was noted end the run with a sentence", () => {
    const sheet = sheetOf(names);
    sheet.select("A2");
    sheet.onCall = (name) => {
      // The columns are there; the marks are not.
      const hasColumns = sheet.values()[0]?.includes("Type");
      if (hasColumns && name === "Range.setValues") throw new Error("Service unavailable");
    };
    sheet.menu("scoreSelection");
    sheet.onCall = () => {};
    sheet.insertRow(1, ["Radio"]);
    expect(sheet.menu("scoreSelection")).toMatchObject({
      kind: "refused",
      message: "The rows changed before the selection was noted. Select them and start again.",
    });
    expect(sheet.column("Type").every((type) => type === "")).toBe(true);
  });

  test("a sheet that is deleted while the Worker computes ends the run with that sentence", () => {
    const sheet = sheetOf(names);
    sheet.respond = (request) => {
      const [first] = sheet.document.workbook.getSheets();
      sheet.document.workbook.create("Other", 20, 10);
      sheet.document.workbook.deleteSheet(first as never);
      return workerAnswer(request);
    };
    expect(sheet.menu()).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("The sheet of the run was deleted"),
    });
  });

  test.each([0, -1, "x", 5_000])("rows per chunk that make no sense (%s) become 1,000", (rowsPerChunk) => {
    const sheet = sheetOf([["Platform"], ...Array.from({ length: 1_001 }, (_, i) => [`Channel ${i}`])]);
    sheet.storeSettings({ workerUrl: publicWorkerUrl, rowsPerChunk });
    expect(sheet.score()).toMatchObject({ scored: 1_001 });
    expect(sheet.requests.map(({ rows }) => rows.length)).toEqual([1_000, 1]);
  });
});
