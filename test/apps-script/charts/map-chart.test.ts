import { describe, expect, test } from "vitest";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import { sheetOf, type TestSheet } from "../test-sheet.ts";

const table = [
  ["Platform", "Budget"],
  ["TikTok", 1],
  ["WhatsApp", 2],
];
const columns = ["type", "networkingSupport", "mediaSupport"];

const insert = (sheet: TestSheet) => sheet.page("insertMapChart");

function scored(rows: readonly (readonly (string | number)[])[] = table): TestSheet {
  const sheet = sheetOf(rows, { columns, workerUrl: "" }, { rows: 40, columns: 12 });
  sheet.score();
  return sheet;
}

const chartsOf = (sheet: TestSheet) =>
  sheet.document.charts.map(({ kind, ranges, options, row, column }) => ({
    kind,
    ranges,
    across: options["hAxis.title"],
    up: options["vAxis.title"],
    row,
    column,
  }));

describe("the chart", () => {
  test("has connect strength to the right and broadcast strength upwards, and stands right of the table", () => {
    const sheet = scored([["A title"], ...table]);
    expect(insert(sheet)).toMatchObject({
      kind: "done",
      message: expect.stringContaining("right of the table"),
    });
    const [headers = []] = sheet.values().slice(1);
    const letterOf = (header: string) => String.fromCharCode(65 + headers.indexOf(header));
    const [x, y] = [letterOf("Connect strength"), letterOf("Broadcast strength")];
    expect(chartsOf(sheet)).toEqual([
      {
        kind: "scatter",
        ranges: [`${x}2:${x}40`, `${y}2:${y}40`],
        across: "Connect strength",
        up: "Broadcast strength",
        row: 2,
        column: headers.length + 1,
      },
    ]);
  });

  test("stays inside a sheet that has no column left", () => {
    const sheet = sheetOf(table, { columns, workerUrl: "" }, { rows: 5, columns: 6 });
    sheet.score();
    insert(sheet);
    expect(chartsOf(sheet)).toMatchObject([{ column: 6 }]);
  });

  test.each([
    ["one of its columns", ["type", "mediaSupport"]],
    ["both columns", "few"],
  ])("is refused where %s is missing, with what to do", (_, some) => {
    const sheet = sheetOf(table, { columns: some, workerUrl: "" });
    sheet.score();
    expect(insert(sheet)).toMatchObject({
      kind: "refused",
      message: expect.stringMatching(/Connect strength and Broadcast strength.*written first/),
    });
    expect(chartsOf(sheet)).toEqual([]);
    expect(insert(sheetOf([]))).toMatchObject({ kind: "refused" });
  });

  test("is never there twice, and follows the columns when it is inserted anew; a user's chart stays", () => {
    const sheet = scored();
    sheet.document.charts = [
      {
        id: 7,
        sheetId: sheet.sheet.getSheetId(),
        kind: "bar",
        title: "Mine",
        ranges: ["A1:B3"],
        row: 9,
        column: 1,
        options: {},
      },
    ];
    insert(sheet);
    insert(sheet);
    expect(sheet.document.charts.map(({ title }) => title)).toEqual(["Mine", "Broadcast or connect"]);
    sheet.sheet.insertColumnBefore(0);
    insert(sheet);
    const headers = (sheet.values()[0] ?? []).map(String);
    const letter = String.fromCharCode(65 + headers.indexOf("Connect strength"));
    expect(chartsOf(sheet).map(({ ranges }) => ranges[0])).toEqual(["A1:B3", `${letter}1:${letter}40`]);
  });

  test("goes with Remove results, and leaves nothing behind", () => {
    const sheet = sheetOf(table, { columns, workerUrl: "" }, { rows: 40, columns: 12 });
    const before = snapshot(sheet.document);
    sheet.score();
    insert(sheet);
    expect(sheet.menu("removeAllResults")).toMatchObject({ message: "The results were removed." });
    expect(sheet.document.charts).toEqual([]);
    expect(snapshot(sheet.document)).toEqual(before);
  });

  test("a user deleted it: the next one is inserted, and Remove results does not mind", () => {
    const sheet = scored();
    insert(sheet);
    sheet.document.charts = [];
    insert(sheet);
    expect(sheet.document.charts).toHaveLength(1);
    sheet.document.charts = [];
    expect(sheet.menu("removeAllResults")).toMatchObject({ message: "The results were removed." });
  });

  test("is there once after a replacement that was cut off at any call, before or after its effect", () => {
    const counted = scored();
    insert(counted);
    counted.resetCounts();
    insert(counted);
    const calls = [...counted.calls.values()].reduce((sum, count) => sum + count, 0);
    for (const hook of ["onCall", "onAnswer"] as const) {
      for (let at = 1; at <= calls; at++) {
        const sheet = scored();
        insert(sheet);
        let seen = 0;
        sheet[hook] = () => {
          seen += 1;
          if (seen >= at) throw new Error("cut off");
        };
        expect(() => insert(sheet)).toThrow("cut off");
        sheet[hook] = () => {};
        expect(insert(sheet), `${hook} ${at}`).toMatchObject({ kind: "done" });
        expect(sheet.document.charts, `${hook} ${at}`).toHaveLength(1);
        sheet.close();
      }
    }
  });
});
