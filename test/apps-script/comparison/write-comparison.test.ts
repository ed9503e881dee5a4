import { describe, expect, test } from "vitest";
import { readCell } from "../../../apps-script/local/stand-in/cell-values.ts";
import { filledSize } from "../../../apps-script/local/stand-in/sheet.ts";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { elevenDifferences } from "../../../shared/rubrics/eleven-differences.ts";
import { networkStructure } from "../../../shared/rubrics/network-structure.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { scoreTable } from "../../../shared/scoring/score-table.ts";
import { answer, sheetOf, type TestSheet } from "../test-sheet.ts";

const two = ["eleven-differences", "network-structure"];
const table = [
  ["Channel", "Use"],
  ["TV", ""],
  ["WhatsApp", ""],
  ["", ""],
  ["Facebook", "group"],
];
const headers = ["Row", "Name", elevenDifferences.title, networkStructure.title, "Agree", "Lean spread"];

const write = (sheet: TestSheet, rubrics: readonly string[] | null = two) =>
  sheet.page("writeComparison", { rubrics });

const tabs = (sheet: TestSheet) => sheet.document.workbook.getSheets().map((each) => each.getSheetName());

function tabOf(sheet: TestSheet, name = "Comparison of Sheet1") {
  const tab = sheet.document.workbook.getSheetByName(name);
  if (!tab) throw new Error(`There is no tab ${name} among ${tabs(sheet)}`);
  return tab;
}

function valuesIn(sheet: TestSheet, name?: string): unknown[][] {
  const tab = tabOf(sheet, name);
  const { rows, columns } = filledSize(tab);
  const grid = tab.getRange(0, 0, Math.max(1, rows), Math.max(1, columns)).getCellDataGrid();
  return grid.map((row) => row.map((cell) => readCell(cell, "")));
}

/** What one rubric says of a channel, asked alone. */
function judged(rubric: Rubric, platform: string, use = ""): { type: unknown; lean: number } {
  const result = scoreTable(
    planRubric(rubric),
    { columns: ["platform", "use"], rows: [[platform, use]] },
    builtInCatalogue(),
  );
  if ("kind" in result) throw new Error(result.message);
  const cell = (column: string) => result.rows[0]?.[result.columns.indexOf(column)];
  return { type: cell("type"), lean: Number(cell("lean")) };
}

describe("the comparison", () => {
  test("has a row for each channel with its type under each definition, how many agree, and the spread", () => {
    const sheet = sheetOf(table);
    sheet.respond = () => answer(500, "");
    expect(write(sheet)).toMatchObject({
      kind: "done",
      message: expect.stringContaining("“Comparison of Sheet1”"),
    });
    const values = valuesIn(sheet);
    const line = (row: number, name: string) => {
      const [a, b] = [judged(elevenDifferences, name), judged(networkStructure, name)];
      const agreeing = a.type === b.type ? "2 of 2" : "1 of 2";
      return [row, name, a.type, b.type, agreeing, Math.abs(a.lean - b.lean)];
    };
    expect(values.slice(1, 4)).toEqual([headers, line(2, "TV"), line(3, "WhatsApp")]);
    // A definition that judges platforms says nothing of a use.
    const { type } = judged(elevenDifferences, "Facebook", "group");
    expect(values[4]).toEqual([5, "Facebook group", type, "", "1 of 1", ""]);
    const agreed = values.filter((row) => row[4] === "2 of 2").length;
    expect(values[0]?.[0]).toBe(`The definitions agree on ${agreed} of 2 rows.`);
    expect(tabs(sheet)).toEqual(["Sheet1", "Comparison of Sheet1"]);
    expect(sheet.sheet.getSheetName()).toBe("Sheet1");
    expect(sheet.requests).toEqual([]);
  });

  test("takes all definitions where none are named, and refuses fewer than two or one that does not exist", () => {
    const sheet = sheetOf(table);
    for (const some of [[], ["common-ground"], ["common-ground", "common-ground"]])
      expect(write(sheet, some)).toMatchObject({ kind: "refused", message: expect.stringContaining("two") });
    expect(write(sheet, ["common-ground", "nobody"])).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("nobody"),
    });
    expect(tabs(sheet)).toEqual(["Sheet1"]);
    write(sheet, null);
    expect(valuesIn(sheet)[1]).toHaveLength(2 + 7 + 2);
  });

  test("takes the document's own definitions along where none are named, and writes their titles as text", () => {
    const sheet = sheetOf([["Platform"], ["WhatsApp"]]);
    const title = '=HYPERLINK("https://example.com","Our view")';
    const own = { ...elevenDifferences, title, cutOffs: { media: -20, networking: 100 } };
    sheet.page("saveDefinition", { rubric: own, home: "document", replaces: null });
    write(sheet, null);
    const [, head = [], line = []] = valuesIn(sheet);
    expect(head).toHaveLength(2 + 8 + 2);
    // Only a lean of +100 would be networking there.
    expect([line[head.indexOf(elevenDifferences.title)], line[head.indexOf(title)]]).toEqual([
      "Social networking",
      "Hybrid",
    ]);
    expect(tabOf(sheet).getRange(1, head.indexOf(title)).getFormula()).toBe("");
    expect(write(sheet, null)).toMatchObject({ kind: "done" });
  });

  test("text from outside stays text: formulas, emoji, right-to-left; a row with a problem says what it is", () => {
    const sheet = sheetOf([
      ["Platform", "Ties"],
      ['\'=HYPERLINK("https://example.com","x")', "strangers"],
      ["🎉 Party 👨‍👩‍👧", "strangers"],
      ["פייסבוק", "strangers"],
      ["'+1", "strangers"],
      ["Facbook", ""],
    ]);
    write(sheet);
    const values = valuesIn(sheet);
    expect(values.slice(2).map((row) => row[1])).toEqual([
      '=HYPERLINK("https://example.com","x")',
      "🎉 Party 👨‍👩‍👧",
      "פייסבוק",
      "+1",
      "Facbook",
    ]);
    const formulas = tabOf(sheet).getRange(0, 0, 8, 6).getFormulas();
    expect(formulas.flat().filter((formula) => formula !== "")).toEqual([]);
    expect(values[6]).toEqual([6, "Facbook", expect.stringContaining("did you mean Facebook"), "", "", ""]);
  });

  test.each([
    ["an empty sheet", [], "The sheet is empty"],
    ["a header without rows", [["Platform"]], "no rows under the header"],
  ])("is refused for %s, and no tab is made", (_, rows, why) => {
    const sheet = sheetOf(rows);
    expect(write(sheet)).toMatchObject({ kind: "refused", message: expect.stringContaining(why) });
    expect(tabs(sheet)).toEqual(["Sheet1"]);
  });
});

describe("its tab", () => {
  test("gets a number where a tab of that name is somebody's own, and a name of at most 100 characters", () => {
    const sheet = sheetOf(table);
    const { workbook } = sheet.document;
    workbook.create("COMPARISON of Sheet1", 10, 10).getRange(4, 4).setValue("mine");
    workbook.setActiveSheet(workbook.getSheets()[0] ?? sheet.sheet);
    write(sheet);
    expect(valuesIn(sheet, "Comparison of Sheet1 2")[1]).toEqual(headers);
    expect(valuesIn(sheet, "COMPARISON of Sheet1").flat().filter(Boolean)).toEqual(["mine"]);
    const long = sheetOf(table);
    long.sheet.setName(`${"x".repeat(85)}👍${"y".repeat(13)}`);
    write(long);
    expect(tabs(long)[1]).toBe(`Comparison of ${"x".repeat(85)}`);
  });

  test("is found again when it was renamed and moved, and there is one for each sheet", () => {
    const sheet = sheetOf(table);
    const { workbook } = sheet.document;
    write(sheet);
    tabOf(sheet).setName("My view");
    const second = workbook.create("Second", 10, 10);
    second.getRange(0, 0, 2, 1).setValues([["Platform"], ["Radio"]]);
    workbook.setActiveSheet(second);
    write(sheet);
    expect(valuesIn(sheet, "Comparison of Second")[2]?.slice(0, 2)).toEqual([2, "Radio"]);
    workbook.setActiveSheet(workbook.getSheets()[0] ?? second);
    sheet.type(1, 0, "Radio");
    write(sheet);
    expect(valuesIn(sheet, "My view")[2]?.slice(0, 2)).toEqual([2, "Radio"]);
    expect(tabs(sheet).sort()).toEqual(["Comparison of Second", "My view", "Second", "Sheet1"]);
    workbook.setActiveSheet(tabOf(sheet, "My view"));
    expect(write(sheet)).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("a comparison itself"),
    });
  });

  test("is rewritten with fewer rows and definitions, and nothing of the old ones is left", () => {
    const sheet = sheetOf(table);
    write(sheet, null);
    sheet.sheet.deleteRows(2, 3);
    write(sheet);
    expect(valuesIn(sheet)).toEqual([
      [expect.stringContaining("of 1 row."), "", "", "", "", ""],
      headers,
      [2, "TV", expect.any(String), expect.any(String), expect.any(String), expect.any(Number)],
    ]);
    write(sheet, null);
    expect(valuesIn(sheet)[1]).toHaveLength(11);
  });

  test("keeps what the user wrote beside, above and below the block, however it grows or shrinks", () => {
    const sheet = sheetOf(table);
    write(sheet);
    const tab = tabOf(sheet);
    tab.getRange(0, 1).setValue("my heading");
    tab.getRange(2, 8).setValue("=1+1");
    tab.getRange(9, 0).setValue("my footnote");
    write(sheet);
    sheet.sheet.deleteRows(2, 3);
    write(sheet);
    const values = valuesIn(sheet);
    expect(values[0]?.[1]).toBe("my heading");
    expect(tab.getRange(2, 8).getFormula()).toBe("=1+1");
    expect(values[9]?.[0]).toBe("my footnote");
    expect(values.slice(3, 9).flat().filter(Boolean)).toEqual([]);
  });

  test.each([
    ["below, when there are more rows", 5, 1, (sheet: TestSheet) => sheet.type(5, 0, "Radio"), two, "B6"],
    ["beside, when there are more definitions", 3, 7, () => {}, null, "H4"],
  ])(
    "does not run over a user's cell %s: it names the cell and changes nothing",
    (_, row, column, grow, rubrics, cell) => {
      const sheet = sheetOf(table);
      write(sheet);
      tabOf(sheet).getRange(row, column).setValue("mine");
      grow(sheet);
      const before = snapshot(sheet.document);
      expect(write(sheet, rubrics)).toMatchObject({
        kind: "refused",
        message: expect.stringContaining(`cell ${cell},`),
      });
      expect(snapshot(sheet.document)).toEqual(before);
    },
  );

  test("a user's row between the block's rows is kept, and so is an inserted column", () => {
    const sheet = sheetOf(table);
    write(sheet);
    const tab = tabOf(sheet);
    // Univer shows the tab in which something is inserted.
    const writeAgain = () => {
      sheet.document.workbook.setActiveSheet(tabOf(sheet, "Sheet1"));
      return write(sheet);
    };
    tab.insertRowBefore(3);
    tab.getRange(3, 0).setValue("remember");
    expect(writeAgain()).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("cell A4,"),
    });
    tab.deleteRow(3);
    tab.insertColumnBefore(2);
    tab.getRange(3, 2).setValue("mine");
    expect(writeAgain()).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("the headers"),
    });
    expect(tab.getRange(3, 2).getValue()).toBe("mine");
    tab.deleteColumn(2);
    expect(writeAgain()).toMatchObject({ kind: "done" });
  });

  test("is written anew after it was deleted, and when the source was sorted the block is, too", () => {
    const sheet = sheetOf([["Platform"], ["TV"], ["Radio"]]);
    write(sheet);
    sheet.reverseRows(1);
    write(sheet);
    expect(valuesIn(sheet).map((row) => row[1])).toEqual(["", "Name", "Radio", "TV"]);
    sheet.document.workbook.deleteSheet(tabOf(sheet));
    write(sheet);
    expect(valuesIn(sheet)).toHaveLength(4);
  });
});

test.each<[string, (sheet: TestSheet) => void]>([
  ["the first writing", () => {}],
  [
    "a rewriting with fewer rows and more definitions",
    (sheet) => {
      write(sheet, two);
      sheet.sheet.deleteRows(2, 1);
    },
  ],
])("%s that was cut off at any call, before or after its effect, ends in the same tab", (_, prepare) => {
  const open = () => {
    const sheet = sheetOf([["Platform"], ["TV"], ["WhatsApp"]], {}, { rows: 6, columns: 3 });
    prepare(sheet);
    sheet.resetCounts();
    return sheet;
  };
  const three = [...two, "common-ground"];
  const whole = open();
  write(whole, three);
  const wanted = snapshot(whole.document);
  const calls = [...whole.calls.values()].reduce((sum, count) => sum + count, 0);
  for (const hook of ["onCall", "onAnswer"] as const) {
    for (let at = 1; at <= calls; at++) {
      const sheet = open();
      let seen = 0;
      sheet[hook] = () => {
        seen += 1;
        if (seen >= at) throw new Error("cut off");
      };
      expect(() => write(sheet, three)).toThrow("cut off");
      sheet[hook] = () => {};
      sheet.document.workbook.setActiveSheet(tabOf(sheet, "Sheet1"));
      expect(write(sheet, three), `${hook} ${at}`).toMatchObject({ kind: "done" });
      expect(snapshot(sheet.document), `${hook} ${at}`).toEqual(wanted);
      sheet.close();
    }
  }
});

test("10,000 rows are written in blocks of at most 1,000, and more are refused", () => {
  const names = ["TV", "WhatsApp", "TikTok", "Facebook"];
  const rows = Array.from({ length: 10_000 }, (_, i) => [names[i % names.length] ?? ""]);
  const sheet = sheetOf([["Platform"], ...rows]);
  sheet.resetCounts();
  expect(write(sheet, null)).toMatchObject({ kind: "done" });
  const values = valuesIn(sheet);
  expect(values).toHaveLength(10_002);
  expect(sheet.sheet.getSheetName()).toBe("Sheet1");
  expect(values[10_001]?.slice(0, 2)).toEqual([10_001, "Facebook"]);
  // The sentence, the headers, and ten blocks.
  expect(sheet.calls.get("Range.setValues")).toBe(12);
  sheet.sheet.insertRowsAfter(10_000, 1);
  sheet.type(10_001, 0, "TV");
  expect(write(sheet)).toMatchObject({ kind: "refused", message: expect.stringContaining("at most 10,000") });
});
