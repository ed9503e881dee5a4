import type { FWorksheet } from "@univerjs/sheets/facade";
import { describe, expect, test } from "vitest";
import type { StandInDocument } from "../../../apps-script/local/stand-in/document.ts";
import { activeSheet, beginExecution, openDocument } from "./open-document.ts";

const letters = ["a", "b", "c", "d", "e", "f", "g"];

/** Seven columns with a letter at their head, and a note on each that says the same letter. */
async function openNotedColumns(): Promise<{ document: StandInDocument; univerSheet: FWorksheet }> {
  const document = await openDocument([letters]);
  const sheet = activeSheet(document);
  for (const letter of letters) {
    const column = letter.toUpperCase();
    sheet.getRange(`${column}:${column}`).addDeveloperMetadata("owner", letter);
  }
  return { document, univerSheet: document.workbook.getActiveSheet() };
}

/** The heads of the columns from left to right, blanks as dots. */
function headsOf(document: StandInDocument): string {
  const [heads = []] = activeSheet(document).getDataRange().getValues();
  return heads.map((head) => head || ".").join("");
}

/** What each note says and the head of the column it is found on, in the notes' own order. */
function notesWithHeads(document: StandInDocument): string[] {
  const sheet = activeSheet(document);
  return sheet
    .createDeveloperMetadataFinder()
    .withKey("owner")
    .find()
    .map((note) => {
      const column = note.getLocation().getColumn()?.getColumn() ?? Number.NaN;
      return `${note.getValue()}${sheet.getRange(1, column).getValues()[0]?.[0]}`;
    });
}

const eachOnItsOwn = (names: string) => [...names].map((name) => name + name);

describe("notes stay with the content of their columns", () => {
  test.each([
    ["at the left edge", 0, 1, ".abcdefg"],
    ["before a column in the middle", 2, 3, "ab...cdefg"],
    ["before the last column", 6, 1, "abcdef.g"],
  ])("when columns are inserted %s", async (_, position, count, heads) => {
    const { document, univerSheet } = await openNotedColumns();
    univerSheet.insertColumnsBefore(position, count);
    expect(headsOf(document)).toBe(heads);
    expect(notesWithHeads(document)).toEqual(eachOnItsOwn("abcdefg"));
  });

  test("when the add-on itself inserts columns", async () => {
    const { document } = await openNotedColumns();
    activeSheet(document).insertColumnsAfter(3, 2);
    expect(headsOf(document)).toBe("abc..defg");
    expect(notesWithHeads(document)).toEqual(eachOnItsOwn("abcdefg"));
  });

  test.each([
    ["at the left edge", 0, 2, "cdefg"],
    ["in the middle", 2, 3, "abfg"],
    ["at the right", 6, 1, "abcdef"],
  ])("and go with columns that are deleted %s", async (_, position, count, remaining) => {
    const { document, univerSheet } = await openNotedColumns();
    univerSheet.deleteColumns(position, count);
    expect(headsOf(document)).toBe(remaining);
    expect(notesWithHeads(document)).toEqual(eachOnItsOwn(remaining));
  });

  test.each([
    ["one to the right", 1, 1, 4, "acdbefg"],
    ["one to the left", 4, 1, 1, "aebcdfg"],
    ["several to the right", 1, 2, 5, "adebcfg"],
    ["several to the left", 4, 2, 1, "aefbcdg"],
    ["the first to the end", 0, 1, 7, "bcdefga"],
    ["the last to the front", 6, 1, 0, "gabcdef"],
    ["a block over its right neighbour", 1, 3, 5, "aebcdfg"],
    ["a block over its left neighbour", 3, 2, 2, "abdecfg"],
    ["a column to where it stands", 2, 1, 2, "abcdefg"],
    ["a column to just behind itself", 2, 1, 3, "abcdefg"],
  ])("when columns are moved: %s", async (_, first, count, before, heads) => {
    const { document, univerSheet } = await openNotedColumns();
    univerSheet.moveColumns(univerSheet.getRange(0, first, univerSheet.getMaxRows(), count), before);
    expect(headsOf(document)).toBe(heads);
    expect(notesWithHeads(document)).toEqual(eachOnItsOwn("abcdefg"));
  });

  test("through one change after another", async () => {
    const { document, univerSheet } = await openNotedColumns();
    univerSheet.insertColumnsBefore(1, 2);
    univerSheet.moveColumns(univerSheet.getRange(0, 0, univerSheet.getMaxRows(), 1), 5);
    univerSheet.deleteColumns(2, 1);
    expect(headsOf(document)).toBe("..cadefg");
    expect(notesWithHeads(document)).toEqual(eachOnItsOwn("acdefg"));
  });

  test("when columns of another sheet are inserted or deleted", async () => {
    const { document } = await openNotedColumns();
    const sheet = activeSheet(document);
    const other = document.workbook.create("Other", 10, 10);
    other.insertColumnsBefore(0, 3);
    other.deleteColumns(0, 5);
    const columns = sheet
      .createDeveloperMetadataFinder()
      .find()
      .map((note) => note.getLocation().getColumn()?.getColumn());
    expect(columns).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("the finder", () => {
  test("finds only the notes of the key it was given", async () => {
    const sheet = activeSheet(await openDocument([["a", "b"]]));
    sheet.getRange("A:A").addDeveloperMetadata("ours", "1");
    sheet.getRange("B:B").addDeveloperMetadata("theirs", "2");
    const found = sheet.createDeveloperMetadataFinder().withKey("ours").find();
    expect(found.map((note) => [note.getKey(), note.getValue()])).toEqual([["ours", "1"]]);
  });

  test("finds only the notes of its own sheet", async () => {
    const { document } = await openNotedColumns();
    document.workbook.create("Other", 10, 10);
    const other = activeSheet(document);
    expect(other.getName()).toBe("Other");
    expect(other.createDeveloperMetadataFinder().find()).toEqual([]);
  });

  test("finds in a later execution what an earlier one has noted", async () => {
    const document = await openDocument();
    activeSheet(document).getRange("C:C").addDeveloperMetadata("ours", "kept");
    const found = activeSheet(document, { kind: "custom function" }).createDeveloperMetadataFinder().find();
    expect(found.map((note) => note.getValue())).toEqual(["kept"]);
  });
});

test.each([
  ["a single cell", 1, 1],
  ["a part of a column", 5, 1],
  ["all cells of a column that was not named as a column", 1_000, 1],
  ["a block of cells", 2, 3],
])("metadata is refused on %s, with Google's words", async (_, rows, columns) => {
  const sheet = activeSheet(await openDocument());
  expect(() => sheet.getRange(1, 1, rows, columns).addDeveloperMetadata("key", "value")).toThrow(
    "Adding developer metadata to arbitrary ranges is not currently supported.",
  );
  expect(sheet.createDeveloperMetadataFinder().find()).toEqual([]);
});

describe("metadata on a sheet itself", () => {
  test("is told apart from that on its columns", async () => {
    const document = await openDocument();
    const { SpreadsheetApp } = beginExecution(document);
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.addDeveloperMetadata("ours", "sheet").getRange("B:B").addDeveloperMetadata("ours", "column");
    const { COLUMN, SHEET } = SpreadsheetApp.DeveloperMetadataLocationType;
    const found = sheet.createDeveloperMetadataFinder().withKey("ours").find();
    const places = found.map((note) => {
      const location = note.getLocation();
      return [
        note.getValue(),
        location.getLocationType(),
        location.getColumn()?.getColumn() ?? null,
        location.getSheet()?.getSheetId() ?? null,
      ];
    });
    expect(places).toEqual([
      ["sheet", SHEET, null, 0],
      ["column", COLUMN, 2, null],
    ]);
  });

  test("stays when columns are inserted, moved and deleted", async () => {
    const { document, univerSheet } = await openNotedColumns();
    activeSheet(document).addDeveloperMetadata("sheet", "kept");
    univerSheet.insertColumnsBefore(0, 1);
    univerSheet.moveColumns(univerSheet.getRange(0, 1, 1, 1), 4);
    univerSheet.deleteColumns(0, 8);
    const found = activeSheet(document).createDeveloperMetadataFinder().find();
    expect(found.map((note) => note.getValue())).toEqual(["kept"]);
  });

  test("goes with a sheet that is deleted, and so does that on its columns", async () => {
    const document = await openDocument();
    const first = activeSheet(document).addDeveloperMetadata("ours", "first");
    const second = document.workbook.create("Second", 10, 10);
    activeSheet(document)
      .addDeveloperMetadata("ours", "second")
      .getRange("A:A")
      .addDeveloperMetadata("ours", "a");
    document.workbook.deleteSheet(second);
    expect(document.metadata.notes.map((note) => note.value)).toEqual(["first"]);
    expect(first.createDeveloperMetadataFinder().find()).toHaveLength(1);
  });
});

test("metadata that is removed is gone, and only that", async () => {
  const { document } = await openNotedColumns();
  const find = () => activeSheet(document).createDeveloperMetadataFinder().find();
  for (const note of find()) if (note.getValue() === "c") note.remove();
  expect(find().map((note) => note.getValue())).toEqual(["a", "b", "d", "e", "f", "g"]);
});

test("metadata that is changed says something else on the same column, as long as the sheet has room", async () => {
  const { document } = await openNotedColumns();
  const find = () => activeSheet(document).createDeveloperMetadataFinder().find();
  const [first] = find();
  expect(first?.setValue("z").getValue()).toBe("z");
  expect(find()[0]?.getLocation().getColumn()?.getColumn()).toBe(1);
  expect(find().map((note) => note.getValue())).toEqual(["z", "b", "c", "d", "e", "f", "g"]);
  expect(() => first?.setValue("x".repeat(30_000))).toThrow("30000 characters");
  expect(first?.getValue()).toBe("z");
});

test("a spreadsheet finds what is on any of its sheets", async () => {
  const document = await openDocument();
  activeSheet(document).addDeveloperMetadata("ours", "first");
  document.workbook.create("Second", 10, 10);
  document.workbook.setActiveSheet(document.workbook.getSheets()[1] as FWorksheet);
  activeSheet(document).addDeveloperMetadata("ours", "second").addDeveloperMetadata("other", "no");
  const found = beginExecution(document)
    .SpreadsheetApp.getActiveSpreadsheet()
    .createDeveloperMetadataFinder()
    .withKey("ours")
    .find();
  expect(found.map((note) => [note.getValue(), note.getLocation().getSheet()?.getName()])).toEqual([
    ["first", "Sheet1"],
    ["second", "Second"],
  ]);
});

test("a sheet has room for 30,000 characters of keys and values, whatever the others hold", async () => {
  const document = await openDocument();
  const sheet = activeSheet(document);
  sheet.addDeveloperMetadata("key", "x".repeat(20_000));
  expect(() => sheet.getRange("A:A").addDeveloperMetadata("key", "x".repeat(9_995))).toThrow(
    "30000 characters",
  );
  expect(document.metadata.notes).toHaveLength(1);
  sheet.getRange("A:A").addDeveloperMetadata("key", "x".repeat(9_994));
  document.workbook.create("Second", 10, 10);
  activeSheet(document).addDeveloperMetadata("key", "x".repeat(29_997));
  expect(document.metadata.notes).toHaveLength(3);
});
