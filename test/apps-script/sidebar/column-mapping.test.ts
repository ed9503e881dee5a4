import { describe, expect, test } from "vitest";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import { sheetOf } from "../test-sheet.ts";
import { channels, choice, chosen, inputsSent, look, saved } from "./column-choices.ts";

test("a run reads a column as the user says, and sends it under that id", () => {
  const sheet = sheetOf(channels);
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
  const sheet = sheetOf(channels);
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
  const sheet = sheetOf(channels);
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
  const sheet = sheetOf(channels);
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

test("a run that is under way goes on with what was chosen meanwhile, and nothing is left of the old reading", () => {
  const sheet = sheetOf(channels, { rowsPerChunk: 1 });
  expect(sheet.page("startRun", { what: "sheet" }).kind).toBe("running");
  saved(sheet, choice(1, "How close", "ties"));
  while (sheet.page("continueRun").kind === "running");
  expect(look(sheet)).toMatchObject({ counts: { due: 0 } });
  const same = sheetOf(channels);
  saved(same, choice(1, "How close", "ties"));
  same.score();
  expect(sheet.column("Why")).toEqual(same.column("Why"));
});

test("removing results leaves the choices, and the add-on's columns are as they were", () => {
  const sheet = sheetOf(channels);
  saved(sheet, choice(1, "How close", "ties"));
  const before = snapshot(sheet.document);
  sheet.score();
  sheet.menu("removeAllResults");
  expect(snapshot(sheet.document)).toEqual(before);
  expect(chosen(sheet)).toEqual([["B", "ties"]]);
});

test("the header row that was known by choices alone stays, whatever is written below it", () => {
  const sheet = sheetOf([["Wo?"], ["Instagram"], ["TikTok"]]);
  saved(sheet, choice(0, "Wo?", "platform"));
  sheet.type(2, 1, "a note of my own");
  sheet.type(1, 1, "Ads");
  sheet.type(1, 2, "Groups");
  expect(sheet.score().scored).toBe(2);
  expect(inputsSent(sheet)).toEqual([[["platform"], ["Instagram"], ["TikTok"]]]);
});

test("rows are found under a header that was renamed to a known one", () => {
  const sheet = sheetOf([["Plan"], ["Wo?", "Geld"], ["TikTok", 5]]);
  saved(sheet, choice(0, "Wo?", "platform"));
  sheet.type(1, 0, "Channel");
  expect(sheet.score().scored).toBe(1);
  expect(inputsSent(sheet)).toEqual([[["platform"], ["TikTok"]]]);
});
