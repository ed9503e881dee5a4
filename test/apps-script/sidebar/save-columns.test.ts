import { describe, expect, test } from "vitest";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import type { Done, Refusal } from "../../../apps-script/src/sidebar/answers.ts";
import type { ColumnChoice } from "../../../apps-script/src/sidebar/save-columns.ts";
import type { SheetView } from "../../../apps-script/src/sidebar/view.ts";
import { type Variant, workUntil } from "../run/cut-off.ts";
import { sheetOf, type TestSheet } from "../test-sheet.ts";

const save = (sheet: TestSheet, ...columns: ColumnChoice[]): Done | Refusal =>
  sheet.page("saveColumns", { columns }) as unknown as Done | Refusal;

const choice = (position: number, header: string, reads: string | null): ColumnChoice => ({
  position,
  header,
  reads,
});

/** Saves and fails when it was refused. */
function saved(sheet: TestSheet, ...columns: ColumnChoice[]): string {
  const answer = save(sheet, ...columns);
  if (answer.kind === "refused") throw new Error(answer.message);
  return answer.message;
}

const look = (sheet: TestSheet): SheetView => sheet.page("lookAtSheet") as unknown as SheetView;

/** What the columns are read as, from left to right, as far as somebody has chosen. */
const chosen = (sheet: TestSheet) =>
  look(sheet).columns.flatMap(({ letters, reads, saidBy }) => (saidBy === "user" ? [[letters, reads]] : []));

/** Described by one column whose header says nothing: a club of friends, and one of strangers. */
const clubs = [
  ["Platform", "How close", "Budget"],
  ["Facebook", "strangers", 5],
  ["WhatsApp", "", 6],
];

const inputsSent = (sheet: TestSheet) => sheet.requests.map(({ columns, rows }) => [columns, ...rows]);

test("a run reads a column as the user says, and sends it under that id", () => {
  const sheet = sheetOf(clubs);
  expect(saved(sheet, choice(1, "How close", "ties"))).toContain('Column B, "How close", is read as Ties.');
  sheet.score();
  expect(inputsSent(sheet)).toEqual([
    [
      ["platform", "ties"],
      ["Facebook", "strangers"],
      ["WhatsApp", null],
    ],
  ]);
});

test("only rows that a choice changes become due, and again when it is taken back", () => {
  const sheet = sheetOf(clubs);
  sheet.score();
  const before = sheet.column("Why");
  saved(sheet, choice(1, "How close", "ties"));
  expect(look(sheet)).toMatchObject({ counts: { due: 1 } });
  expect(sheet.score()).toMatchObject({ scored: 1, unchanged: 1 });
  expect(sheet.column("Why")).not.toEqual(before);
  saved(sheet, choice(1, "How close", null));
  expect(sheet.score()).toMatchObject({ scored: 1, unchanged: 1 });
  expect(sheet.column("Why")).toEqual(before);
  expect(chosen(sheet)).toEqual([]);
});

test("a choice follows the column when it is moved, and goes when the column is deleted", () => {
  const sheet = sheetOf(clubs);
  saved(sheet, choice(1, "How close", "ties"));
  sheet.sheet.moveColumns(sheet.sheet.getRange(0, 1, sheet.sheet.getMaxRows(), 1), 3);
  expect(sheet.values()[0]).toEqual(["Platform", "Budget", "How close"]);
  expect(chosen(sheet)).toEqual([["C", "ties"]]);
  sheet.score();
  expect(inputsSent(sheet)[0]?.[1]).toEqual(["Facebook", "strangers"]);
  sheet.sheet.deleteColumn(2);
  expect(chosen(sheet)).toEqual([]);
});

test("a choice stays when the header is renamed or cleared, and can still be taken back then", () => {
  const sheet = sheetOf(clubs);
  saved(sheet, choice(1, "How close", "ties"));
  sheet.type(0, 1, "Closeness");
  expect(chosen(sheet)).toEqual([["B", "ties"]]);
  sheet.sheet.getRange(0, 1).clearContent();
  expect(chosen(sheet)).toEqual([["B", "ties"]]);
  saved(sheet, choice(1, "", null));
  expect(chosen(sheet)).toEqual([]);
});

describe("not read", () => {
  test("leaves a column out whose header is known", () => {
    const sheet = sheetOf([
      ["Platform", "Ties"],
      ["TikTok", "Monday"],
    ]);
    expect(sheet.score().problems).toBe(1);
    expect(saved(sheet, choice(1, "Ties", "-"))).toContain('Column B, "Ties", is not read.');
    expect(sheet.score()).toMatchObject({ scored: 1, problems: 0 });
    expect(chosen(sheet)).toEqual([["B", null]]);
  });

  test("stops the question what a column resembles", () => {
    const sheet = sheetOf([
      ["Platform", "Default privacy"],
      ["TikTok", ""],
    ]);
    expect(look(sheet).columns[1]?.resembles).toBe("defaultVisibility");
    saved(sheet, choice(1, "Default privacy", "-"));
    expect(look(sheet).columns[1]?.resembles).toBeNull();
  });

  test("mends a sheet in which two headers mean the same", () => {
    const sheet = sheetOf([
      ["Platform", "Channel"],
      ["TikTok", "TV"],
    ]);
    saved(sheet, choice(0, "Platform", "-"));
    sheet.score();
    expect(inputsSent(sheet)).toEqual([[["platform"], ["TV"]]]);
  });

  test("of the only column with channels leaves no table", () => {
    const sheet = sheetOf([["Platform"], ["TikTok"]]);
    saved(sheet, choice(0, "Platform", "-"));
    expect(sheet.menu()).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("No column with channels"),
    });
    saved(sheet, choice(0, "Platform", null));
    expect(sheet.score().scored).toBe(1);
  });
});

test("a header row is found that is known by choices alone, below a title, whatever the rows say", () => {
  const sheet = sheetOf([
    ["Plan for spring"],
    ["Wo? 🎯", "Wie?", "Geld"],
    ["Facebook", "Ads", 5],
    ["Instagram", "", 6],
  ]);
  expect(look(sheet).kind).toBe("nothing");
  saved(sheet, choice(0, "Wo? 🎯", "platform"), choice(1, "Wie?", "use"));
  expect(look(sheet)).toMatchObject({ kind: "found", found: { channels: 2, column: "A", recognised: 2 } });
  expect(sheet.score().scored).toBe(2);
  expect(inputsSent(sheet)).toEqual([
    [
      ["platform", "use"],
      ["Facebook", "Ads"],
      ["Instagram", null],
    ],
  ]);
  expect(sheet.values()[1]?.slice(3, 5)).toEqual(["Role", "Type"]);
});

test("a header that a formula gives can be chosen for", async () => {
  const sheet = sheetOf([
    ["Platform", '="How"&" close"'],
    ["Facebook", "strangers"],
  ]);
  await sheet.calculated();
  saved(sheet, choice(1, "How close", "ties"));
  sheet.score();
  expect(inputsSent(sheet)[0]?.[0]).toEqual(["platform", "ties"]);
  expect(sheet.formulas()[0]?.[1]).toBe('="How"&" close"');
});

test("the same choice again leaves the document as it is; another one takes its place", () => {
  const sheet = sheetOf(clubs);
  saved(sheet, choice(1, "How close", "ties"), choice(2, "Budget", "-"));
  const once = snapshot(sheet.document);
  saved(sheet, choice(1, "How close", "ties"), choice(2, "Budget", "-"));
  expect(snapshot(sheet.document)).toEqual(once);
  saved(sheet, choice(1, "How close", "advice"));
  expect(sheet.document.metadata.notes.map(({ column, value }) => [column, value])).toEqual([
    [2, "-"],
    [1, "advice"],
  ]);
});

test.each<Variant>(["before", "after"])(
  "a call that is cut off %s any effect can be made again",
  (variant) => {
    const first = choice(1, "How close", "ties");
    const second = [choice(1, "How close", "advice"), choice(2, "Budget", "-")];
    const opened = () => {
      const sheet = sheetOf(clubs, {}, { rows: 5, columns: 5 });
      saved(sheet, first);
      sheet.resetCounts();
      return sheet;
    };
    const undisturbed = opened();
    saved(undisturbed, ...second);
    const calls = [...undisturbed.calls.values()].reduce((sum, count) => sum + count, 0);
    expect(calls).toBeGreaterThan(10);
    for (let n = 1; n <= calls; n++) {
      const sheet = opened();
      workUntil(sheet, () => save(sheet, ...second), n, variant);
      saved(sheet, ...second);
      expect(snapshot(sheet.document), `call ${n}`).toEqual(snapshot(undisturbed.document));
      sheet.close();
    }
  },
);

test("a run that is under way goes on with what was chosen meanwhile, and nothing is left of the old reading", () => {
  const sheet = sheetOf(clubs, { rowsPerChunk: 1 });
  expect(sheet.page("startRun", { what: "sheet" }).kind).toBe("running");
  saved(sheet, choice(1, "How close", "ties"));
  while (sheet.page("continueRun").kind === "running");
  expect(look(sheet)).toMatchObject({ counts: { due: 0 } });
  const same = sheetOf(clubs);
  saved(same, choice(1, "How close", "ties"));
  same.score();
  expect(sheet.column("Why")).toEqual(same.column("Why"));
});

test("two columns can change what they are read as in one go", () => {
  const sheet = sheetOf([
    ["Platform", "Use"],
    ["page", "Facebook"],
  ]);
  saved(sheet, choice(0, "Platform", "use"), choice(1, "Use", "platform"));
  sheet.score();
  expect(inputsSent(sheet)).toEqual([
    [
      ["use", "platform"],
      ["page", "Facebook"],
    ],
  ]);
});

test("removing results leaves the choices, and the add-on's columns are as they were", () => {
  const sheet = sheetOf(clubs);
  saved(sheet, choice(1, "How close", "ties"));
  const before = snapshot(sheet.document);
  sheet.score();
  sheet.menu("removeAllResults");
  expect(snapshot(sheet.document)).toEqual(before);
  expect(chosen(sheet)).toEqual([["B", "ties"]]);
});

test("another sheet has choices of its own", () => {
  const sheet = sheetOf(clubs);
  saved(sheet, choice(1, "How close", "ties"));
  const other = sheet.document.workbook.create("Other", 20, 10);
  sheet.document.workbook.setActiveSheet(other);
  other.getRange(0, 0, 2, 2).setValues([
    ["Platform", "How close"],
    ["TV", "x"],
  ]);
  expect(look(sheet)).toMatchObject({ sheet: "Other", kind: "found" });
  expect(chosen(sheet)).toEqual([]);
});

describe("is refused with a sentence, and nothing changes,", () => {
  test.each([
    ["when the column was renamed", [choice(1, "Closeness", "ties")], '"Closeness" is not where it was'],
    ["when there is no such column", [choice(7, "", "ties")], "is not where it was"],
    ["when the position is none", [choice(-1, "Platform", "ties")], "is not where it was"],
    ["when there is no such id", [choice(1, "How close", "closeness")], 'cannot be read as "closeness"'],
    ["when the id is blank", [choice(1, "How close", "")], "cannot be read as"],
    [
      "when a header is already read as that",
      [choice(1, "How close", "platform")],
      "Columns A and B would both be read as Platform",
    ],
    [
      "when two choices are the same",
      [choice(1, "How close", "asOf"), choice(2, "Budget", "asOf")],
      "Columns B and C would both be read as As of",
    ],
    [
      "when one of several cannot be kept",
      [choice(1, "How close", "ties"), choice(2, "Money", "-")],
      '"Money" is not where it was',
    ],
  ])("%s", (_, choices, message) => {
    const sheet = sheetOf(clubs);
    const before = snapshot(sheet.document);
    expect(save(sheet, ...choices)).toEqual({ kind: "refused", message: expect.stringContaining(message) });
    expect(snapshot(sheet.document)).toEqual(before);
  });

  test("when the column holds results", () => {
    const sheet = sheetOf(clubs);
    sheet.score();
    const before = snapshot(sheet.document);
    expect(save(sheet, choice(3, "Role", "ties"))).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("Column D belongs to SocialType's results"),
    });
    expect(snapshot(sheet.document)).toEqual(before);
  });

  test("when a choice and a later header mean the same, which a run says, too", () => {
    const sheet = sheetOf(clubs);
    saved(sheet, choice(1, "How close", "ties"));
    sheet.type(0, 2, "Ties");
    expect(sheet.menu()).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("mean the same"),
    });
    expect(save(sheet, choice(0, "Platform", "platform"))).toMatchObject({ kind: "refused" });
    saved(sheet, choice(2, "Ties", "-"));
    expect(sheet.score().scored).toBe(2);
  });
});
