import { describe, expect, test } from "vitest";
import type { TypedCell } from "../../../apps-script/local/node/workbook.ts";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import { TestSheet } from "../test-sheet.ts";
import { runUntil, type Variant } from "./cut-off.ts";

/** Seven rows in chunks of three: a name, a use, a described one, a misspelt one, a formula and a blank row between. */
const table: readonly (readonly TypedCell[])[] = [
  ["Platform", "Use", "Ties", "Budget"],
  ["TikTok", "", "", "=100+1"],
  ["Facebook", "group", "", "'=no formula"],
  ["Our club", "", "acquaintances", ""],
  ["", "", "", "a note"],
  ["Facbook", "", "", 7],
  ["TV", "", "", ""],
  ["WhatsApp", "", "", ""],
  ["Newsletter", "", "", ""],
];

const settings = { rowsPerChunk: 3 };
const eightMinutes = 8 * 60_000;

type Edit = (sheet: TestSheet) => void;
const noEdit: Edit = () => {};

/** A sheet with the table and its results of an earlier time, in which something changed since. */
function scoredBefore(): TestSheet {
  const sheet = new TestSheet(table, settings);
  sheet.score();
  sheet.type(1, 0, "Nextdoor");
  sheet.type(...sheet.at(2, "Type"), "My own view");
  sheet.type(7, 0, "");
  return sheet;
}

interface Scenario {
  readonly name: string;
  readonly item: string;
  readonly open: () => TestSheet;
}

const firstRun: Scenario = {
  name: "the first run",
  item: "scoreThisSheet",
  open: () => new TestSheet(table, settings, { rows: 12, columns: 12 }),
};

const otherRuns: readonly Scenario[] = [
  { name: "a run after changes", item: "scoreThisSheet", open: scoredBefore },
  {
    name: "a run into columns that the user has split",
    item: "scoreThisSheet",
    open: () => {
      const sheet = scoredBefore();
      const [, type] = sheet.at(0, "Type");
      sheet.sheet.moveColumns(sheet.sheet.getRange(0, type, sheet.sheet.getMaxRows(), 1), 0);
      return sheet;
    },
  },
  { name: "a refresh", item: "refreshResults", open: scoredBefore },
  { name: "a retry", item: "retryFailed", open: scoredBefore },
  { name: "a run over the user's edits", item: "overwriteEdits", open: scoredBefore },
  {
    name: "a run over selected rows",
    item: "scoreSelection",
    open: () => {
      const sheet = new TestSheet(table, settings);
      sheet.select("A2:B4", "A7");
      return sheet;
    },
  },
  {
    name: "a run into a sheet that is full to its edge",
    item: "scoreThisSheet",
    open: () => new TestSheet(table, settings, { rows: 9, columns: 4 }),
  },
  { name: "the removal of results", item: "removeAllResults", open: scoredBefore },
  { name: "a new template tab", item: "createTemplateTab", open: () => new TestSheet(table, settings) },
];

/** Calls that change what is compared. Cut off at any other, a run is where it was after the last of these. */
const changes =
  /^(?!DataValidationBuilder).*\.(set[A-Z]|deleteProperty|addDeveloperMetadata|remove$|insert|hide|show)/;

/** The calls that the item makes one after the other, and the document that it leaves. */
function undisturbed(open: () => TestSheet, item: string, edit: Edit = noEdit) {
  const sheet = open();
  edit(sheet);
  const calls: string[] = [];
  sheet.onCall = (name) => calls.push(name);
  const answer = sheet.menu(item);
  const state = snapshot(sheet.document);
  sheet.close();
  const all = calls.map((_, i) => i + 1);
  return { all, effective: all.filter((n) => changes.test(calls[n - 1] ?? "")), state, answer };
}

/** After the cuts, one after the other, the item is chosen once more and comes to its end. */
function stateAfter(
  open: () => TestSheet,
  item: string,
  cuts: readonly number[],
  variant: Variant,
  edit: Edit = noEdit,
): unknown {
  const sheet = open();
  for (const [i, n] of cuts.entries()) {
    runUntil(sheet, item, n, variant);
    if (i === 0) edit(sheet);
    sheet.clock.time += eightMinutes;
  }
  const answer = sheet.menu(item);
  const state = snapshot(sheet.document);
  sheet.close();
  expect(answer.kind).toBe("done");
  return state;
}

/** Compares whole documents; as text first, since most are the same and a deep look at thousands of cells is slow. */
function expectSame(state: unknown, expected: unknown, where: string): void {
  if (JSON.stringify(state) !== JSON.stringify(expected)) expect(state, where).toEqual(expected);
}

const variants = ["before", "after"] as const;

describe("the first run, cut off at any call and taken up again", () => {
  const { item, open } = firstRun;
  const { all, effective, state } = undisturbed(open, item);

  test.each(variants)("leaves the same document, cut off %s the call's effect", (variant) => {
    expect(all.length).toBeGreaterThan(60);
    for (const n of all) expectSame(stateAfter(open, item, [n], variant), state, `cut off at call ${n}`);
  });

  test.each(variants)("and cut off once more while it is taken up, %s the effect", (variant) => {
    for (const [i, n] of effective.entries()) {
      for (const second of effective.filter((_, k) => (i + k) % 3 === 0))
        expectSame(stateAfter(open, item, [n, second], variant), state, `cut off at calls ${n}, ${second}`);
    }
  });
});

describe.each(otherRuns)(
  "$name, cut off at any call that has an effect and taken up again",
  ({ item, open }) => {
    const { effective, state, answer } = undisturbed(open, item);

    test.each(variants)("leaves the same document, cut off %s the effect", (variant) => {
      expect(answer.kind).toBe("done");
      expect(effective.length).toBeGreaterThan(5);
      for (const n of effective)
        expectSame(stateAfter(open, item, [n], variant), state, `cut off at call ${n}`);
    });
  },
);

describe("a first run that is cut off, and an edit before it is taken up, leave what the edit before the run leaves", () => {
  const { item, open } = firstRun;
  const edits: readonly (readonly [string, Edit])[] = [
    ["a name", (sheet) => sheet.type(3, 0, "Nextdoor")],
    ["a row inserted", (sheet) => sheet.insertRow(2, ["Radio"])],
    ["a row deleted", (sheet) => sheet.sheet.deleteRow(2)],
    ["the rows turned round", (sheet) => sheet.reverseRows(1)],
    ["a column inserted on the left", (sheet) => sheet.sheet.insertColumnBefore(0)],
    ["a header renamed", (sheet) => sheet.type(0, 0, "Channel")],
    ["the sheet renamed", (sheet) => sheet.sheet.setName("Plan")],
  ];

  test.each(edits)("%s", (_, edit) => {
    const { effective, state } = undisturbed(open, item, edit);
    for (const variant of variants) {
      for (const n of effective)
        expectSame(stateAfter(open, item, [n], variant, edit), state, `cut off ${variant} call ${n}`);
    }
  });
});
