import { describe, expect, test } from "vitest";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import { scoreSheet } from "../../../apps-script/sidebar/scored/score-sheet.ts";
import type { FoundColumn, SheetView } from "../../../apps-script/src/sidebar/view.ts";
import { findRubric } from "../../../shared/rubrics/index.ts";
import { sheetOf, type TestSheet } from "../test-sheet.ts";

const look = (sheet: TestSheet): SheetView => sheet.page("lookAtSheet") as unknown as SheetView;

function found(sheet: TestSheet): Extract<SheetView, { kind: "found" }> {
  const view = look(sheet);
  if (view.kind === "nothing") throw new Error(view.message);
  return view;
}

function rubric(id: string) {
  const known = findRubric(id);
  if (!known) throw new Error(`There is no rubric ${id}`);
  return known;
}

/** What a page makes of the rows that were sent: row, name and type. */
const scoredByPage = (sheet: TestSheet, id: string) =>
  scoreSheet(found(sheet).rows, rubric(id)).rows.map(({ sent, assessment }) => [
    sent.row,
    sent.name,
    assessment?.type,
  ]);

const columnsOf = (columns: readonly FoundColumn[]) =>
  columns.map(({ letters, header, reads, saidBy, resembles }) => [letters, header, reads, saidBy, resembles]);

test("counts what is recognised, described and to check, and says what may have been meant", () => {
  const sheet = sheetOf([
    ["Budget", "Channel", "Ties"],
    [5, "TikTok", ""],
    ["", "Facbook", ""],
    ["", "", ""],
    ["", "Our intranet", "acquaintances"],
    ["", "Xyzzy", ""],
    ["", "TV", "nonsense"],
  ]);
  const { found: channels, hasResults } = found(sheet);
  expect(channels).toMatchObject({ channels: 5, column: "B", recognised: 1, described: 1, toCheck: 3 });
  expect(channels.listed.map(({ row, name, suggestions }) => [row, name, suggestions])).toEqual([
    [3, "Facbook", ["Facebook"]],
    [6, "Xyzzy", []],
    [7, "TV", []],
  ]);
  expect(channels.listed[2]?.message).toContain("nonsense");
  expect(hasResults).toBe(false);
});

test("looks without asking the Worker or writing anything, also where there are results already", () => {
  const sheet = sheetOf([["Platform"], ["TikTok"], ["Facbook"]]);
  sheet.score();
  sheet.type(3, 0, "TV");
  sheet.resetCounts();
  const before = snapshot(sheet.document);
  expect(found(sheet).counts.due).toBe(1);
  expect(sheet.requests).toEqual([]);
  expect(snapshot(sheet.document)).toEqual(before);
});

test("sends what a page needs to score the rows as a run does; results do not become rows", () => {
  const sheet = sheetOf([
    ["Platform", "Use", "Ties"],
    ["TV", "", ""],
    ["WhatsApp", "", ""],
    ["Instagram", "direct messages", ""],
    ["Facbook", "", ""],
    ["Our club", "", "friends family neighbours"],
  ]);
  sheet.score();
  const scored = scoredByPage(sheet, "eleven-differences");
  expect(scored.map(([row, name]) => [row, name])).toEqual([
    [2, "TV"],
    [3, "WhatsApp"],
    [4, "Instagram direct messages"],
    [5, "Facbook"],
    [6, "Our club"],
  ]);
  const inSheet = sheet
    .column("Type")
    .map((type) => (type === "Not enough known" ? "Insufficient evidence" : type));
  expect(scored.map(([, , type]) => type ?? "")).toEqual(inSheet);
  expect(new Set(inSheet)).toEqual(new Set(["Not social", "Social networking", "", "Insufficient evidence"]));
  const { rows, hasResults } = found(sheet);
  expect(rows.rows[3]?.problem).toContain("Facebook");
  expect(hasResults).toBe(true);
});

test("a use is sent with its platform's own values for definitions that judge platforms", () => {
  const sheet = sheetOf([["Platform"], ["Facebook group"], ["Facebook"]], { rubric: "network-structure" });
  sheet.score();
  expect(scoredByPage(sheet, "network-structure").map(([, , type]) => type)).toEqual(sheet.column("Type"));
  expect(found(sheet).rows.rows.map((row) => row.isWholeOfUse)).toEqual([true, false]);
});

test("of 10,000 rows the first 1,000 are sent and the rest are counted", () => {
  const names = Array.from({ length: 10_000 }, (_, i) => [i % 2 === 0 ? "TikTok" : "WhatsApp"]);
  const { rows, found: channels, counts } = found(sheetOf([["Platform"], ...names]));
  expect([rows.rows.length, rows.notSent, rows.byUse.count, rows.byPlatform.count]).toEqual([
    1_000, 9_000, 1_000, 1_000,
  ]);
  expect(rows.rows[999]).toMatchObject({ row: 1_001, name: "WhatsApp" });
  expect([channels.channels, counts.due]).toEqual([10_000, 10_000]);
});

test("counts what each kind of run would score", () => {
  const sheet = sheetOf([["Platform"], ["TikTok"], ["Facbook"], ["TV"], ["WhatsApp"], ["Xyzzy"]]);
  expect(found(sheet).counts).toEqual({ due: 5, selected: 0, edited: 0, failed: 0 });
  sheet.score();
  sheet.type(...sheet.at(1, "Type"), "My own view");
  sheet.type(3, 0, "Radio");
  sheet.type(6, 0, "Newsletter");
  sheet.select("A4:A5", "A7");
  expect(found(sheet).counts).toEqual({ due: 2, selected: 2, edited: 1, failed: 2 });
  expect(found(sheet).rows.rows.map(({ isSelected }) => isSelected)).toEqual([
    false,
    false,
    true,
    true,
    false,
    true,
  ]);
  sheet.settings({ rubric: "common-ground" });
  expect(found(sheet).counts.due).toBe(6);
});

test("says which definition the document has chosen, and whether a Worker is set and may be asked", () => {
  const sheet = sheetOf([["Platform"], ["TV"]], { rubric: "eleven-differences@1" });
  expect(look(sheet)).toMatchObject({ sheet: "Sheet1", chosen: "eleven-differences", worker: "set" });
  sheet.settings({ isNetworkOn: false });
  expect(look(sheet).worker).toBe("off");
  sheet.settings({ workerUrl: "" });
  expect(look(sheet).worker).toBe("none");
});

describe("columns", () => {
  test("are listed with what they are read as and what they resemble; the add-on's own are not", () => {
    const sheet = sheetOf([
      ["Platform", "Default privacy", "", "Budget", "Chanel", "Ties"],
      ["TikTok", "public", "x", 5, "", ""],
    ]);
    sheet.score();
    expect(columnsOf(found(sheet).columns)).toEqual([
      ["A", "Platform", "platform", "header", null],
      ["B", "Default privacy", null, "header", "defaultVisibility"],
      ["D", "Budget", null, "header", null],
      // It resembles the platform, but another column is read as that.
      ["E", "Chanel", null, "header", null],
      ["F", "Ties", "ties", "header", null],
    ]);
  });

  test("are those of the fullest row where there is no table, so that a user can say which one has the channels", () => {
    const view = look(
      sheetOf([
        ["Plan for spring"],
        [],
        ["Where 🎯", "Chanel", 2026],
        ["TikTok", "", 5],
        ["WhatsApp", "x", 6],
      ]),
    );
    expect(view).toMatchObject({
      kind: "nothing",
      message: expect.stringContaining("No column with channels"),
    });
    expect(columnsOf(view.columns)).toEqual([
      ["A", "Where 🎯", null, "header", null],
      ["B", "Chanel", null, "header", "platform"],
      ["C", "2026", null, "header", null],
    ]);
  });

  test("are there where two of them mean the same, so that one can be left out", () => {
    const view = look(
      sheetOf([
        ["Platform", "Channel"],
        ["TikTok", "TV"],
      ]),
    );
    expect(view).toMatchObject({ kind: "nothing", message: expect.stringContaining("a second time") });
    expect(view.columns.map(({ reads }) => reads)).toEqual(["platform", "platform"]);
  });
});

test.each([
  ["an empty sheet", [], "The sheet is empty."],
  [
    "a sheet without a column for channels",
    [
      ["Name", "Budget"],
      ["TikTok", 5],
    ],
    "No column with channels was found.",
  ],
  ["a header alone", [["Platform"]], "There are no rows under the header yet."],
])("%s gets a sentence that says what to do", (_, rows, sentence) => {
  const view = look(sheetOf(rows));
  expect(view.kind === "nothing" && view.message).toContain(sentence);
});
