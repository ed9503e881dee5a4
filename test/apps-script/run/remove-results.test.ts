import { describe, expect, test } from "vitest";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import { sheetOf } from "../test-sheet.ts";

const table = [["Platform", "Budget"], ["TikTok", "=1+1"], ["WhatsApp"], ["TV", 5]];

describe("Remove results", () => {
  test.each(["few", "all"])("leaves the document as it was before the run (%s columns)", (columns) => {
    const sheet = sheetOf(table, { columns }, { rows: 20, columns: 40 });
    const before = snapshot(sheet.document);
    sheet.score();
    expect(snapshot(sheet.document)).not.toEqual(before);
    expect(sheet.menu("removeAllResults")).toMatchObject({
      kind: "done",
      message: "The results were removed.",
    });
    expect(snapshot(sheet.document)).toEqual(before);
  });

  test("takes nothing that the user wrote: cells, renamed headers and formulas stay, and it says so", () => {
    const sheet = sheetOf(table);
    sheet.score();
    sheet.type(...sheet.at(1, "Type"), "My own view");
    sheet.type(...sheet.at(2, "Why"), "=A3");
    sheet.type(...sheet.at(0, "Role"), "What to do");
    expect(sheet.menu("removeAllResults")).toMatchObject({
      message: "The results were removed. 3 cells that you had changed stayed.",
    });
    expect(sheet.values()).toEqual([
      ["Platform", "Budget", "What to do", "", ""],
      ["TikTok", expect.anything(), "", "My own view", ""],
      ["WhatsApp", "", "", "", expect.anything()],
      ["TV", 5, "", "", ""],
    ]);
    expect(sheet.formulas()[2]?.[4]).toBe("=A3");
    expect(sheet.document.metadata.notes).toEqual([]);
  });

  test("gives the columns back: the next run takes new ones", () => {
    const sheet = sheetOf(table);
    sheet.score();
    sheet.menu("removeAllResults");
    sheet.type(0, 2, "Owner");
    expect(sheet.score()).toMatchObject({ scored: 3 });
    expect(sheet.values()[0]).toEqual([
      "Platform",
      "Budget",
      "Owner",
      "Role",
      "Type",
      "Why",
      "How firm",
      "Could also be",
      "SocialType stamp",
    ]);
  });

  test("asks first, and does nothing when the user says no", () => {
    const sheet = sheetOf(table);
    sheet.score();
    const before = snapshot(sheet.document);
    sheet.document.answers.push("CANCEL");
    expect(sheet.menu("removeAllResults")).toEqual({ kind: "refused", message: "Nothing was changed." });
    expect(snapshot(sheet.document)).toEqual(before);
  });

  test("is refused while a run is under way", () => {
    const sheet = sheetOf(table, { rowsPerChunk: 1 });
    sheet.page("startRun", { what: "sheet" });
    expect(sheet.menu("removeAllResults")).toMatchObject({
      kind: "refused",
      message: "A run is under way. Choose Stop the run, then remove the results.",
    });
  });

  test("leaves a run of another sheet that was cut off, so that it can be taken up", () => {
    const sheet = sheetOf(table, { rowsPerChunk: 1 });
    sheet.page("startRun", { what: "sheet" });
    sheet.clock.time += 8 * 60_000;
    sheet.document.workbook.create("Other", 20, 10);
    sheet.type(0, 0, "Platform");
    sheet.menu("removeAllResults");
    expect(sheet.page("runStatus")).toMatchObject({ kind: "interrupted", progress: { done: 1, of: 3 } });
  });

  test("where there are none says so", () => {
    expect(sheetOf(table).menu("removeAllResults")).toMatchObject({
      message: "There are no results of SocialType in this sheet.",
    });
  });
});
