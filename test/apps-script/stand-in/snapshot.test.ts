import { describe, expect, test } from "vitest";
import type { TypedCell } from "../../../apps-script/local/node/workbook.ts";
import type { StandInDocument } from "../../../apps-script/local/stand-in/document.ts";
import { select } from "../../../apps-script/local/stand-in/selection.ts";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import { activeSheet, beginExecution, openDocument } from "./open-document.ts";

const rows: TypedCell[][] = [
  ["Channel", "Type", null],
  ["TikTok", 1, true],
];

type Services = ReturnType<typeof beginExecution>;

/** A document after these things were done to it, each by an execution of its own. */
async function snapshotAfter(...steps: ((services: Services, document: StandInDocument) => unknown)[]) {
  const document = await openDocument(rows);
  for (const step of steps) step(beginExecution(document), document);
  return snapshot(document);
}

const sheetOf = ({ SpreadsheetApp }: Services) => SpreadsheetApp.getActiveSheet();
const rangeOf = (services: Services, row: number, column: number) => sheetOf(services).getRange(row, column);
const listOf = ({ SpreadsheetApp }: Services, values: string[]) =>
  SpreadsheetApp.newDataValidation().requireValueInList(values).build();

test("a snapshot says everything, in plain data", async () => {
  const document = await openDocument([...rows, ["=1+1", "'=1+1"]]);
  const services = beginExecution(document);
  const sheet = sheetOf(services);
  sheet.getRange(1, 1, 1, 2).setFontWeight("bold").setBackground("#F1F3F4");
  sheet.getRange(2, 2).setNumberFormat("0.00").setNote("why").setWrap(true);
  sheet.getRange(5, 1).setDataValidation(listOf(services, ["yes", "no"]));
  sheet.addDeveloperMetadata("sheet", "1").getRange("C:C").addDeveloperMetadata("column", "2");
  sheet.setFrozenRows(1);
  sheet.hideColumns(3);
  sheet.setColumnWidth(1, 200);
  services.PropertiesService.getDocumentProperties().setProperty("journal", "{}");
  const second = services.SpreadsheetApp.getActiveSpreadsheet().insertSheet("Second");
  second.getRange(1, 26).setValue(false);

  const header = { isBold: true, background: "#f1f3f4" };
  const expected = {
    sheets: [
      {
        name: "Sheet1",
        id: 0,
        maxRows: 1_000,
        maxColumns: 26,
        frozenRows: 1,
        hiddenColumns: [2],
        columnWidths: { 0: 200 },
        cells: {
          A1: { value: "Channel", ...header },
          B1: { value: "Type", ...header },
          A2: { value: "TikTok" },
          B2: { value: 1, format: "0.00", note: "why", wrap: "WRAP" },
          C2: { value: true },
          A3: { value: 2, formula: "=1+1" },
          B3: { value: "=1+1" },
          A5: { dropDown: { values: ["yes", "no"], isShown: true, allowsInvalid: true, helpText: null } },
        },
      },
      {
        name: "Second",
        id: 1,
        maxRows: 1_000,
        maxColumns: 26,
        frozenRows: 0,
        hiddenColumns: [],
        columnWidths: {},
        cells: { Z1: { value: false } },
      },
    ],
    metadata: [
      { sheet: 0, column: null, key: "sheet", value: "1" },
      { sheet: 0, column: 2, key: "column", value: "2" },
    ],
    properties: { journal: "{}" },
  };
  expect(snapshot(document)).toEqual(expected);
  expect(JSON.parse(JSON.stringify(snapshot(document)))).toEqual(expected);
});

describe("the way to a state does not show", () => {
  test.each<[string, Parameters<typeof snapshotAfter>, Parameters<typeof snapshotAfter>]>([
    [
      "values in one call or one by one",
      [
        (s) =>
          sheetOf(s)
            .getRange(3, 1, 1, 2)
            .setValues([["a", "b"]]),
      ],
      [(s) => rangeOf(s, 3, 2).setValue("b"), (s) => rangeOf(s, 3, 1).setValue("a")],
    ],
    ["a value that was written and cleared", [], [(s) => rangeOf(s, 9, 9).setValue("x").clearContent()]],
    ["a value that was written over by a blank", [], [(s) => rangeOf(s, 9, 9).setValue("x").setValue("")]],
    [
      "a value that was something else before",
      [(s) => rangeOf(s, 2, 1).setValue("new")],
      [(s) => rangeOf(s, 2, 1).setValue("=1+1"), (s) => rangeOf(s, 2, 1).setValue("new")],
    ],
    ["a blank that was written where nothing was", [], [(s) => rangeOf(s, 9, 9).setValue("")]],
    [
      "styles in another order",
      [(s) => rangeOf(s, 1, 1).setFontWeight("bold").setBackground("#ff0000").setNumberFormat("0%")],
      [(s) => rangeOf(s, 1, 1).setNumberFormat("0%").setBackground("#FF0000").setFontWeight("bold")],
    ],
    [
      "styles that were taken away again",
      [],
      [
        (s) =>
          rangeOf(s, 4, 4).setFontWeight("bold").setBackground("#ff0000").setNumberFormat("0%").setWrap(true),
        (s) =>
          rangeOf(s, 4, 4)
            .setFontWeight("normal")
            .setBackground(null)
            .setNumberFormat("General")
            .setWrap(false),
      ],
    ],
    [
      "metadata in another order",
      [
        (s) => sheetOf(s).addDeveloperMetadata("k", "1").getRange("B:B").addDeveloperMetadata("k", "2"),
        (s) =>
          sheetOf(s)
            .getRange("A:A")
            .addDeveloperMetadata("k", "3")
            .addDeveloperMetadata("j", "5")
            .addDeveloperMetadata("j", "4"),
      ],
      [
        (s) =>
          sheetOf(s)
            .getRange("A:A")
            .addDeveloperMetadata("j", "4")
            .addDeveloperMetadata("j", "5")
            .addDeveloperMetadata("k", "3"),
        (s) => sheetOf(s).getRange("B:B").addDeveloperMetadata("k", "2"),
        (s) => sheetOf(s).addDeveloperMetadata("k", "1"),
      ],
    ],
    [
      "metadata that followed its column",
      [(s) => sheetOf(s).insertColumnsAfter(1, 1).getRange("C:C").addDeveloperMetadata("k", "1")],
      [
        (s) => sheetOf(s).getRange("B:B").addDeveloperMetadata("k", "1"),
        (s) => sheetOf(s).insertColumnsAfter(1, 1),
      ],
    ],
    [
      "drop-downs for the range or cell by cell",
      [
        (s) =>
          sheetOf(s)
            .getRange(2, 1, 2, 2)
            .setDataValidation(listOf(s, ["x"])),
      ],
      [
        (s) => rangeOf(s, 3, 2).setDataValidation(listOf(s, ["x"])),
        (s) =>
          sheetOf(s)
            .getRange(2, 1, 1, 2)
            .setDataValidation(listOf(s, ["y"])),
        (s) =>
          sheetOf(s)
            .getRange(2, 1, 1, 2)
            .setDataValidation(listOf(s, ["x"])),
        (s) => rangeOf(s, 3, 1).setDataValidation(listOf(s, ["x"])),
      ],
    ],
    [
      "notes that were written over",
      [(s) => rangeOf(s, 1, 1).setNote("b")],
      [(s) => rangeOf(s, 1, 1).setNote("a").setNote("b")],
    ],
    [
      "columns that were hidden and shown",
      [],
      [(s) => sheetOf(s).hideColumns(2), (s) => sheetOf(s).showColumns(2)],
    ],
    [
      "rows that were frozen and freed",
      [],
      [(s) => sheetOf(s).setFrozenRows(2), (s) => sheetOf(s).setFrozenRows(0)],
    ],
    [
      "properties in another order",
      [(s) => s.PropertiesService.getDocumentProperties().setProperties({ a: "1", b: "2" })],
      [(s) => s.PropertiesService.getDocumentProperties().setProperty("b", "2").setProperty("a", "1")],
    ],
    [
      "cache, lock, dialogs and the selection",
      [],
      [
        (s) => s.CacheService.getDocumentCache()?.put("key", "value"),
        (s) => s.LockService.getDocumentLock()?.tryLock(1),
        (s) => s.SpreadsheetApp.getUi().alert("Hello"),
        (_, document) => select(document.workbook, ["B2:C3"]),
      ],
    ],
  ])("%s", async (_, one, other) => {
    expect(JSON.stringify(await snapshotAfter(...other))).toBe(JSON.stringify(await snapshotAfter(...one)));
  });
});

describe("a difference that somebody could notice shows:", () => {
  test.each<[string, Parameters<typeof snapshotAfter>[0]]>([
    ["a value", (s) => rangeOf(s, 2, 1).setValue("tiktok")],
    ["a number instead of its text", (s) => rangeOf(s, 2, 2).setValue("'1")],
    ["a text instead of a boolean", (s) => rangeOf(s, 2, 3).setValue("'TRUE")],
    [
      "a formula with the same value",
      (_, document) => document.workbook.getActiveSheet().getRange(1, 1).setValue({ f: "=1", v: 1, t: 2 }),
    ],
    ["0 instead of a blank", (s) => rangeOf(s, 3, 1).setValue(0)],
    ["false instead of a blank", (s) => rangeOf(s, 3, 1).setValue(false)],
    ["the format of a blank", (s) => rangeOf(s, 9, 9).setNumberFormat("0.00")],
    ["bold", (s) => rangeOf(s, 1, 1).setFontWeight("bold")],
    ["a background", (s) => rangeOf(s, 9, 9).setBackground("#ffffff")],
    [
      "cut text",
      (s) =>
        sheetOf(s)
          .getRange(1, 1)
          .setWrapStrategy("CLIP" as unknown as GoogleAppsScript.Spreadsheet.WrapStrategy),
    ],
    ["a note", (s) => rangeOf(s, 9, 9).setNote("x")],
    ["a drop-down", (s) => rangeOf(s, 9, 9).setDataValidation(listOf(s, ["x"]))],
    ["a hidden column", (s) => sheetOf(s).hideColumns(20)],
    ["frozen rows", (s) => sheetOf(s).setFrozenRows(1)],
    ["the width of a column", (s) => sheetOf(s).setColumnWidth(20, 33)],
    ["another column at the end", (s) => sheetOf(s).insertColumnsAfter(26, 1)],
    ["another row at the end", (_, document) => document.workbook.getActiveSheet().insertRowsAfter(999, 1)],
    ["metadata on the sheet", (s) => sheetOf(s).addDeveloperMetadata("k", "v")],
    ["metadata on a column", (s) => sheetOf(s).getRange("Z:Z").addDeveloperMetadata("k", "v")],
    ["a property", (s) => s.PropertiesService.getDocumentProperties().setProperty("k", "v")],
    ["another sheet", (s) => s.SpreadsheetApp.getActiveSpreadsheet().insertSheet("Second")],
    ["the name of a sheet", (_, document) => document.workbook.getActiveSheet().setName("Renamed")],
  ])("%s", async (_, change) => {
    expect(await snapshotAfter(change)).not.toEqual(await snapshotAfter());
  });

  test("the order of the sheets", async () => {
    const document = await openDocument(rows);
    beginExecution(document).SpreadsheetApp.getActiveSpreadsheet().insertSheet("Second");
    const before = snapshot(document);
    document.workbook.moveSheet(document.workbook.getActiveSheet(), 0);
    expect(snapshot(document)).not.toEqual(before);
    expect(snapshot(document).sheets.map(({ id }) => id)).toEqual([1, 0]);
  });

  test("on which column metadata is", async () => {
    const on = (column: string) =>
      snapshotAfter((s) => sheetOf(s).getRange(column).addDeveloperMetadata("k", "v"));
    expect(await on("A:A")).not.toEqual(await on("B:B"));
  });
});

test("taking a snapshot changes nothing, and the snapshot does not change with the document", async () => {
  const document = await openDocument(rows);
  activeSheet(document).getRange("A:A").addDeveloperMetadata("k", "v");
  const first = snapshot(document);
  const copy = structuredClone(first);
  expect(snapshot(document)).toEqual(first);
  activeSheet(document).insertColumnsAfter(1, 1).getRange(1, 1).setValue("changed");
  expect(first).toEqual(copy);
});
