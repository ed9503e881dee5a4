import { describe, expect, test } from "vitest";
import { sheetOf } from "../test-sheet.ts";

const names = [["Platform"], ["TikTok"], ["WhatsApp"], ["TV"]];
const sent = (sheet: ReturnType<typeof sheetOf>) => sheet.requests.map(({ rows }) => rows);

describe("Score selection", () => {
  test("scores what is due in the selected rows, and no other row", () => {
    const sheet = sheetOf([...names, ["Radio"]]);
    sheet.select("A2", "A4:A4");
    expect(sheet.score("scoreSelection")).toMatchObject({ scored: 2, due: 0 });
    expect(sent(sheet)).toEqual([[["TikTok"], ["TV"]]]);
    expect(sheet.column("Type")).toEqual(["Social media", "", "Not social", ""]);
    sheet.resetCounts();
    expect(sheet.score()).toMatchObject({ scored: 2, unchanged: 2 });
    expect(sent(sheet)).toEqual([[["WhatsApp"], ["Radio"]]]);
  });

  test("says that nothing was due there, and writes nothing", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.type(3, 0, "Radio");
    sheet.select("A2:F3");
    sheet.resetCounts();
    expect(sheet.score("scoreSelection").message).toBe(
      "Nothing was due in the selection: every row there has its result.",
    );
    expect([sheet.requests, sheet.calls.get("Range.setValues")]).toEqual([[], undefined]);
  });

  test("takes whole columns and rows beyond the table for what they hold", () => {
    const sheet = sheetOf(names);
    sheet.select("A:A", "A900:C1000");
    expect(sheet.score("scoreSelection")).toMatchObject({ scored: 3 });
  });

  test("without a selection asks for one", () => {
    const sheet = sheetOf(names);
    sheet.select();
    expect(sheet.menu("scoreSelection")).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("No cells are selected."),
    });
  });
});

describe("Refresh, retry and overwrite", () => {
  test("a refresh scores every row anew, in chunks, and keeps the user's cells", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 2 });
    sheet.score();
    sheet.type(...sheet.at(2, "Type"), "My own view");
    sheet.resetCounts();
    expect(sheet.score("refreshResults")).toMatchObject({ scored: 3, unchanged: 0, kept: ["C3"] });
    expect(sent(sheet)).toEqual([[["TikTok"], ["WhatsApp"]], [["TV"]]]);
    expect(sheet.column("Type")).toEqual(["Social media", "My own view", "Not social"]);
    expect(sheet.score()).toMatchObject({ scored: 0 });
  });

  test("a refresh that was stopped leaves the rest with the results they have, not due", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    sheet.score();
    sheet.page("startRun", { what: "refresh" });
    sheet.page("cancelRun");
    expect(sheet.page("continueRun")).toMatchObject({
      kind: "done",
      summary: { isStopped: true, scored: 1 },
    });
    sheet.resetCounts();
    expect(sheet.score()).toMatchObject({ scored: 0, unchanged: 3 });
    expect(sheet.requests).toEqual([]);
  });

  test("retry asks for the rows with a problem once more, and only for them", () => {
    const sheet = sheetOf([...names, ["Facbook"], ["Instagrm"]]);
    sheet.score();
    sheet.resetCounts();
    expect(sheet.score("retryFailed")).toMatchObject({ scored: 2, problems: 2, unchanged: 3 });
    expect(sent(sheet)).toEqual([[["Facbook"], ["Instagrm"]]]);
    sheet.type(4, 0, "Facebook");
    expect(sheet.score("retryFailed")).toMatchObject({ scored: 2, problems: 1 });
    expect(sheet.column("Type").slice(3)).toEqual([expect.stringMatching(/Hybrid|Social/), ""]);
  });

  test("retry with no problem in the sheet says so", () => {
    const sheet = sheetOf(names);
    sheet.score();
    expect(sheet.score("retryFailed").message).toBe("Nothing to retry: no row has a problem.");
  });

  test("the user's edits give way when the user says so, formulas among them", async () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.type(...sheet.at(1, "Type"), "=UPPER(A2)");
    sheet.type(...sheet.at(2, "Role"), "Ask Ben");
    sheet.resetCounts();
    expect(sheet.score("overwriteEdits")).toMatchObject({ scored: 2, unchanged: 1, kept: [] });
    expect(sent(sheet)).toEqual([[["TikTok"], ["WhatsApp"]]]);
    expect(sheet.column("Type")).toEqual(["Social media", "Social networking", "Not social"]);
    expect(sheet.formulas().flat().filter(Boolean)).toEqual([]);
    expect(sheet.column("Role")[1]).toBe("Depends on use");
  });

  test("and stay when the user does not", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.type(...sheet.at(2, "Role"), "Ask Ben");
    sheet.document.answers.push("CANCEL");
    expect(sheet.menu("overwriteEdits")).toEqual({ kind: "refused", message: "Nothing was changed." });
    expect(sheet.column("Role")[1]).toBe("Ask Ben");
  });
});

describe("a run that takes longer than a menu call may", () => {
  test("pauses in good time, and the same item goes on without asking", () => {
    const sheet = sheetOf([["Platform"], ...Array.from({ length: 10_000 }, (_, i) => [`Channel ${i}`])]);
    sheet.onCall = (name) => {
      if (name === "Range.setValues") sheet.clock.time += 50_000;
    };
    let executions = 0;
    for (let isDone = false; !isDone; executions++) {
      const started = sheet.clock.time;
      const menuAnswer = sheet.menu();
      expect(sheet.clock.time - started).toBeLessThan(6 * 60_000);
      isDone = menuAnswer.kind === "done";
    }
    expect(executions).toBeGreaterThan(1);
    expect(sheet.document.shown.every(({ kind }) => kind === "toast")).toBe(true);
    expect(sheet.column("Why").filter((why) => String(why).startsWith("Unknown platform"))).toHaveLength(
      10_000,
    );
  });
});

describe("a stamp cell into which the user wrote", () => {
  test("is left alone, its row is not scored, and the summary says where", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.type(...sheet.at(2, "SocialType stamp"), "my secret");
    sheet.type(2, 0, "Nextdoor");
    sheet.type(3, 0, "Radio");
    expect(sheet.score()).toMatchObject({
      scored: 1,
      blocked: [3],
      message: expect.stringContaining("something of your own stands in the hidden stamp column (row 3)"),
    });
    expect(sheet.column("SocialType stamp")[1]).toBe("my secret");
    sheet.type(...sheet.at(2, "SocialType stamp"), "");
    sheet.score("overwriteEdits");
    expect(sheet.column("Type")).toEqual(["Social media", "Social networking", "Not social"]);
  });
});
