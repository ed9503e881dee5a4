import { describe, expect, test } from "vitest";
import { activeSheet, openDocument } from "./open-document.ts";

describe("number formats", () => {
  test("are read and written cell by cell, General where there is none", async () => {
    const sheet = activeSheet(await openDocument([[1, 2, 3]]));
    const range = sheet.getRange(1, 1, 2, 2).setNumberFormats([
      ["0.00", "General"],
      ["yyyy-mm-dd", "0%"],
    ]);
    expect(range.getNumberFormats()).toEqual([
      ["0.00", "General"],
      ["yyyy-mm-dd", "0%"],
    ]);
    expect(sheet.getRange(1, 3).getNumberFormats()).toEqual([["General"]]);
  });

  test("are gone once General is set", async () => {
    const range = activeSheet(await openDocument([[45_000]]))
      .getRange(1, 1)
      .setNumberFormat("yyyy-mm-dd");
    expect(range.getValue()).toEqual(new Date("2023-03-15"));
    range.setNumberFormat("General");
    expect(range.getNumberFormats()).toEqual([["General"]]);
    expect(range.getValue()).toBe(45_000);
  });

  test("must be as many as the cells", async () => {
    const range = activeSheet(await openDocument()).getRange(1, 1, 2, 1);
    expect(() => range.setNumberFormats([["0"]])).toThrow(
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    );
  });
});

/** Univer's style of the first row, of as many columns. */
const stylesOf = (document: Awaited<ReturnType<typeof openDocument>>, columns: number) =>
  Array.from({ length: columns }, (_, column) =>
    document.workbook.getActiveSheet().getRange(0, column).getCellStyleData(),
  );

describe("looks", () => {
  test("bold is set and taken away, and nothing else with it", async () => {
    const document = await openDocument([["a", "b"]]);
    const sheet = activeSheet(document);
    sheet.getRange(1, 1, 1, 2).setBackground("#ff0000").setFontWeight("bold");
    sheet.getRange(1, 2).setFontWeight("normal");
    expect(stylesOf(document, 2)).toMatchObject([
      { bl: 1, bg: { rgb: "#ff0000" } },
      { bl: 0, bg: { rgb: "#ff0000" } },
    ]);
    expect(sheet.getDataRange().getValues()).toEqual([["a", "b"]]);
  });

  test("backgrounds are set cell by cell and taken away by null", async () => {
    const document = await openDocument([["a", "b", "c"]]);
    const sheet = activeSheet(document);
    sheet.getRange(1, 1, 1, 3).setBackground("#00ff00");
    sheet.getRange(1, 1, 1, 2).setBackgrounds([["#0000ff", null]]);
    expect(stylesOf(document, 3).map((style) => style?.bg?.rgb ?? null)).toEqual([
      "#0000ff",
      null,
      "#00ff00",
    ]);
  });

  test("a colour by name is refused: the stand-in does not know them", async () => {
    const range = activeSheet(await openDocument()).getRange(1, 1);
    expect(() => range.setBackground("red")).toThrow("The stand-in takes colours such as #f1f3f4, not red.");
  });

  test("text is wrapped, cut or let flow over", async () => {
    const document = await openDocument([["a", "b", "c"]]);
    const sheet = activeSheet(document);
    sheet.getRange(1, 1, 1, 3).setWrap(true);
    sheet.getRange(1, 2).setWrap(false);
    sheet.getRange(1, 3).setWrapStrategy("CLIP" as unknown as GoogleAppsScript.Spreadsheet.WrapStrategy);
    const ranges = [0, 1, 2].map((column) => document.workbook.getActiveSheet().getRange(0, column));
    expect(ranges.map((range) => range.getWrap())).toEqual([true, false, false]);
    expect(stylesOf(document, 3).map((style) => style?.tb)).toEqual([3, 1, 2]);
  });
});
