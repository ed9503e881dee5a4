import { describe, expect, test } from "vitest";
import { sheetOf, type TestSheet, workerAnswer } from "../test-sheet.ts";

const names = [["Platform"], ["TikTok"], ["WhatsApp"], ["TV"]];

/** A formula with the value that Sheets shows for it. */
function compute(sheet: TestSheet, row: number, column: number, formula: string, shown: unknown): void {
  sheet.sheet.getRange(row, column).setValue({ f: formula, v: shown as string });
}

/** A formula in the first cell, and what it gives in that one and those below and to the right. */
function spill(sheet: TestSheet, row: number, column: number, formula: string, shown: unknown[][]): void {
  shown.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (r + c > 0) sheet.sheet.getRange(row + r, column + c).setValue({ v: cell as string });
    });
  });
  compute(sheet, row, column, formula, shown[0]?.[0]);
}

const freeze = (sheet: TestSheet) => sheet.menu("freezeAllFormulas");
const formulas = (sheet: TestSheet) => sheet.formulas().flat().filter(Boolean);

describe("Freeze formulas into values", () => {
  test("puts values in the place of formulas, the add-on's and no others, in one write for a filled-down column", () => {
    const sheet = sheetOf(names);
    ["Social media", "Social networking", "Not social"].forEach((type, i) => {
      compute(sheet, i + 1, 1, `=SOCIALTYPE(A${i + 2})`, type);
      compute(sheet, i + 1, 2, `=IF(A${i + 2}="","",UPPER(SOCIALTYPE(A${i + 2})))`, type.toUpperCase());
    });
    compute(sheet, 1, 3, "=LEN(A2)", 6);
    sheet.resetCounts();
    expect(freeze(sheet)).toMatchObject({ message: "6 formulas now hold their values." });
    expect(sheet.calls.get("Range.setValues")).toBe(1);
    expect(formulas(sheet)).toEqual(["=LEN(A2)"]);
    expect(
      sheet
        .values()
        .slice(1)
        .map((row) => row.slice(1, 3)),
    ).toEqual([
      ["Social media", "SOCIAL MEDIA"],
      ["Social networking", "SOCIAL NETWORKING"],
      ["Not social", "NOT SOCIAL"],
    ]);
  });

  test("freezes a formula that fills a range with all that it fills, in one write, and no neighbour's cell", () => {
    const sheet = sheetOf([...names, ["a note", "mine"]]);
    const shown = sheet.call("SOCIALTYPE", [["TikTok"], ["WhatsApp"], ["TV"]]) as string[][];
    spill(sheet, 1, 1, "=SOCIALTYPE($A$2:A4)", shown);
    sheet.resetCounts();
    expect(freeze(sheet)).toMatchObject({ message: "1 formula now holds its value." });
    expect(sheet.calls.get("Range.setValues")).toBe(1);
    expect(formulas(sheet)).toEqual([]);
    expect(sheet.values().map((row) => row[1] ?? "")).toEqual(["", ...shown.flat(), "mine"]);
  });

  test("freezes a block with its headers, whatever separates the arguments", () => {
    const sheet = sheetOf(names);
    const block = sheet.call("SOCIALSCORES", names, "common-ground") as unknown[][];
    spill(sheet, 0, 2, '=SOCIALSCORES(A1:A4; "common-ground")', block);
    expect(freeze(sheet)).toMatchObject({ message: "1 formula now holds its value." });
    expect(sheet.values().map((row) => row.slice(2))).toEqual(block);
    expect(formulas(sheet)).toEqual([]);
  });

  test("leaves what is computing, what shows an error, and what it cannot tell the size of, and says where", () => {
    const sheet = sheetOf(names);
    compute(sheet, 1, 1, "=SOCIALTYPE(A2)", "Loading...");
    compute(sheet, 2, 1, "=SOCIALTYPE(A3)", "#REF!");
    compute(sheet, 3, 1, '=SOCIALTYPE(FILTER(A2:A4,A2:A4<>""))', "Social media");
    expect(freeze(sheet)).toMatchObject({
      message:
        "0 formulas now hold their values. Left as they are: B2 (still computing), B3 (it shows #REF!), " +
        "B4 (nobody can tell which cells it fills).",
    });
    expect(formulas(sheet)).toHaveLength(3);
  });

  test("leaves a range formula whose cells are not what it gives: the user's own cell may stand among them", () => {
    const sheet = sheetOf(names);
    spill(sheet, 1, 1, "=SOCIALTYPE(A2:A4)", [["Social media"], ["mine"], ["Not social"]]);
    expect(freeze(sheet)).toMatchObject({
      message: expect.stringContaining("B2 (it does not show what it gives now"),
    });
    expect(formulas(sheet)).toEqual(["=SOCIALTYPE(A2:A4)"]);
  });

  test("writes nothing when the sheet changes while the Worker is asked", () => {
    const sheet = sheetOf(names);
    const shown = sheet.call("SOCIALTYPE", [["TikTok"], ["WhatsApp"], ["TV"]]) as string[][];
    spill(sheet, 1, 1, "=SOCIALTYPE(A2:A4)", shown);
    sheet.document.cache.clear();
    sheet.respond = (request) => {
      sheet.type(2, 1, "my note");
      return workerAnswer(request);
    };
    expect(freeze(sheet)).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("The sheet changed meanwhile"),
    });
    expect(sheet.values()[2]?.[1]).toBe("my note");
    expect(formulas(sheet)).toEqual(["=SOCIALTYPE(A2:A4)"]);
  });

  test("keeps the document lock to its end, though functions ask under it", () => {
    const sheet = sheetOf(names);
    const shown = sheet.call("SOCIALTYPE", [["TikTok"], ["WhatsApp"], ["TV"]]) as string[][];
    spill(sheet, 1, 1, "=SOCIALTYPE(A2:A4)", shown);
    sheet.document.cache.clear();
    const held: boolean[] = [];
    sheet.onCall = (name) => {
      if (name === "Range.setValues") held.push(sheet.document.lock.holder !== undefined);
    };
    freeze(sheet);
    expect(held).toEqual([true]);
  });

  test("a named range, whatever its letters, is no single cell; a date stays a date", () => {
    const sheet = sheetOf([
      ["Platform", "When"],
      ["TV", new Date(Date.UTC(2023, 2, 15))],
    ]);
    compute(sheet, 1, 2, "=SOCIALTYPE(каналы)", "Not social");
    compute(sheet, 2, 2, "=SOCIALTYPE(Ü1)", "Not social");
    sheet.sheet.getRange(1, 3).setValue({
      f: '=IF(A2="",SOCIALTYPE(A2),B2)',
      v: 45_000.5,
      s: { n: { pattern: "yyyy-mm-dd hh:mm" } },
    } as never);
    expect(freeze(sheet)).toMatchObject({
      message: expect.stringMatching(/^1 formula now holds its value\. Left as they are: C2 .*, C3 /),
    });
    expect(sheet.sheet.getSheet().getCellMatrix().getValue(1, 3)?.v).toBe(45_000.5);
  });

  test("text that looks like a formula stays text", () => {
    const sheet = sheetOf([["Platform"], ["'=1+1"]]);
    const [[shown]] = sheet.call("SOCIALWHY", [["=1+1"]]) as [[string]];
    compute(sheet, 1, 1, "=SOCIALWHY(A2)", `=${shown}`);
    freeze(sheet);
    expect(sheet.values()[1]?.[1]).toBe(`=${shown}`);
    expect(formulas(sheet)).toEqual([]);
  });

  test("without any says so", () => {
    expect(freeze(sheetOf(names))).toMatchObject({
      message: "There is no formula of SocialType in this sheet.",
    });
  });
});
