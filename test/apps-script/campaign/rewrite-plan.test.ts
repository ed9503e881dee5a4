import { describe, expect, test } from "vitest";
import type { TestSheet } from "../test-sheet.ts";
import {
  brief,
  campaignSheet,
  headerRow,
  plan,
  planned,
  planValues,
  show,
  tabNamed,
  typeBeside,
} from "./campaign-sheet.ts";

const tabName = "Plan for Sheet1";

/** A plan with what a user has put beside it. */
function withNotes(): TestSheet {
  const sheet = campaignSheet();
  plan(sheet);
  typeBeside(sheet, "Newsletter", "Owner", "Mara");
  typeBeside(sheet, "Facebook group", "Decision", "go");
  typeBeside(sheet, "TV", "Notes", "=1+1");
  return sheet;
}

const again = (sheet: TestSheet, by: unknown = brief) => {
  show(sheet, "Sheet1");
  return plan(sheet, by);
};

const users = (sheet: TestSheet) => planned(sheet, "Channel", "Owner", "Decision");

/** Turns the rows below the headers round, as sorting does. */
function turnRound(sheet: TestSheet): void {
  show(sheet, tabName);
  sheet.reverseRows(headerRow + 1);
}

describe("planning again", () => {
  test("writes nothing where nothing has changed", () => {
    const sheet = withNotes();
    const before = planValues(sheet);
    show(sheet, "Sheet1");
    sheet.resetCounts();
    plan(sheet);
    expect(planValues(sheet)).toEqual(before);
    expect(sheet.calls.get("Range.setValues") ?? 0).toBe(0);
  });

  test("works on the plan itself, too", () => {
    const sheet = withNotes();
    show(sheet, "Sheet1");
    sheet.type(1, 2, "new");
    show(sheet, tabName);
    expect(sheet.menu("planThisCampaign")).toMatchObject({ kind: "done" });
    expect(planned(sheet, "Channel", "Keep, test or drop")[0]).toEqual(["Newsletter", "test"]);
  });

  test("with another brief changes what follows from it, and keeps owner, decision and notes", () => {
    const sheet = withNotes();
    const hours = () => planned(sheet, "Hours a week").flat().map(Number);
    const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
    expect(sum(hours())).toBeLessThanOrEqual(16);
    again(sheet, { ...brief, hoursAWeek: 4, never: ["WhatsApp"] });
    expect(sum(hours())).toBeLessThanOrEqual(4);
    expect(planned(sheet, "Channel", "Role")[3]).toEqual(["WhatsApp", "Skip"]);
    expect(planValues(sheet)[1]?.[1]).toContain("Never: WhatsApp.");
    expect(users(sheet)).toEqual([
      ["Newsletter", "Mara", ""],
      ["Facebook group", "", "go"],
      ["TV", "", ""],
      ["WhatsApp", "", ""],
    ]);
    const notes = planValues(sheet)[headerRow]?.indexOf("Notes") ?? -1;
    expect(
      tabNamed(sheet, tabName)
        .getRange(headerRow + 3, notes)
        .getFormula(),
    ).toBe("=1+1");
  });

  test("after the user sorted the plan: each row keeps its place and gets its own channel's hours", () => {
    const sheet = withNotes();
    const before = planned(sheet, "Channel", "Hours a week", "Owner", "Decision");
    turnRound(sheet);
    again(sheet);
    expect(planned(sheet, "Channel", "Hours a week", "Owner", "Decision")).toEqual([...before].reverse());
    again(sheet, { ...brief, mustHave: ["Facebook group"], atMostPerChannel: 4 });
    expect(users(sheet)[2]).toEqual(["Facebook group", "", "go"]);
    expect(planned(sheet, "Hours a week")[2]).toEqual([4]);
  });

  test("new channels go below, and one that is gone keeps its row with what the user noted", () => {
    const sheet = withNotes();
    show(sheet, "Sheet1");
    sheet.type(1, 0, "Podcast");
    sheet.insertRow(1, ["Radio"]);
    expect(plan(sheet)).toMatchObject({
      kind: "done",
      message: expect.stringContaining("1 row of channels that are gone from the sheet stayed."),
    });
    expect(users(sheet)).toEqual([
      ["Newsletter", "Mara", ""],
      ["Facebook group", "", "go"],
      ["TV", "", ""],
      ["WhatsApp", "", ""],
      ["Radio", "", ""],
      ["Podcast", "", ""],
    ]);
    expect(planned(sheet, "What to do there", "Hours a week", "Role")[0]).toEqual([
      expect.stringContaining("no longer in the sheet “Sheet1”"),
      "",
      "",
    ]);
    show(sheet, "Sheet1");
    sheet.type(1, 0, "Newsletter");
    plan(sheet);
    const [newsletter, , , , radio] = planned(sheet, "Channel", "Role", "Owner");
    expect(newsletter).toEqual(["Newsletter", expect.stringMatching(/Broadcast|Both|Connect|Skip/), "Mara"]);
    expect(radio).toEqual(["Radio", "", ""]);
  });

  test("a renamed channel, a changed cell and a moved column stay the user's", () => {
    const sheet = withNotes();
    typeBeside(sheet, "Facebook group", "Channel", "FB group (Lisa)");
    typeBeside(sheet, "WhatsApp", "What to do there", "Ask Tom first");
    const tab = tabNamed(sheet, tabName);
    const owner = planValues(sheet)[headerRow]?.indexOf("Owner") ?? -1;
    tab.moveColumns(tab.getRange(0, owner, tab.getMaxRows(), 1), 1);
    const result = again(sheet, { ...brief, hoursAWeek: 20 });
    expect(result).toMatchObject({
      message: expect.stringMatching(/2 cells of your own stayed \(A14, C16\)/),
    });
    expect(users(sheet)).toEqual([
      ["Newsletter", "Mara", ""],
      ["FB group (Lisa)", "", "go"],
      ["TV", "", ""],
      ["WhatsApp", "", ""],
    ]);
    expect(planned(sheet, "What to do there")[3]).toEqual(["Ask Tom first"]);
    expect(planned(sheet, "Serves")[1]).toEqual(["Community"]);
    typeBeside(sheet, "WhatsApp", "What to do there", "");
    again(sheet, { ...brief, hoursAWeek: 20 });
    expect(planned(sheet, "What to do there")[3]).not.toEqual([""]);
  });

  test("the user's own rows, sums and changes of the block above stay", () => {
    const sheet = withNotes();
    const tab = tabNamed(sheet, tabName);
    const below = headerRow + 5;
    tab.getRange(below, 0).setValue("Total");
    tab.getRange(below, 3).setValue(`=SUM(D${headerRow + 2}:D${below})`);
    tab.getRange(0, 0).setValue("Spring, second try");
    show(sheet, "Sheet1");
    sheet.insertRow(1, ["Radio"]);
    plan(sheet, { ...brief, hoursAWeek: 8 });
    expect(planned(sheet, "Channel").flat()).toEqual([
      "Newsletter",
      "Facebook group",
      "TV",
      "WhatsApp",
      "Total",
      "Radio",
    ]);
    expect(tab.getRange(below, 3).getFormula()).toBe(`=SUM(D${headerRow + 2}:D${below})`);
    expect(planValues(sheet)[0]?.[0]).toBe("Spring, second try");
    expect(planValues(sheet)[1]?.[1]).toContain("8 hours a week");
  });

  test("follows rows inserted above, and gets a deleted column back", () => {
    const sheet = withNotes();
    const tab = tabNamed(sheet, tabName);
    tab.insertRowBefore(0);
    tab.getRange(0, 0).setValue("Mine");
    tab.deleteColumn(planValues(sheet)[headerRow + 1]?.indexOf("Role") ?? -1);
    again(sheet, { ...brief, hoursAWeek: 9 });
    const values = planValues(sheet);
    expect(values.slice(0, 4).map(([label]) => label)).toEqual([
      "Mine",
      "Plan for Sheet1",
      "Brief",
      "In short",
    ]);
    expect(values[2]?.[1]).toContain("9 hours a week");
    expect(values[headerRow + 1]).toContain("Role");
    expect(users(sheet)).toHaveLength(4);
  });

  test("the chart, the looks and the offered columns were made once, and what the user did to them stays", () => {
    const sheet = withNotes();
    const tab = tabNamed(sheet, tabName);
    const at = (header: string) => planValues(sheet)[headerRow]?.indexOf(header) ?? -1;
    sheet.document.charts = [];
    tab.setColumnWidth(at("Role"), 321);
    tab.getRange(headerRow, at("Decision")).setValue("");
    tab.getRange(headerRow, at("Owner")).setValue("Who");
    again(sheet, { ...brief, hoursAWeek: 9 });
    expect(sheet.document.charts).toEqual([]);
    expect(tab.getColumnWidth(at("Role"))).toBe(321);
    expect(planValues(sheet)[headerRow]?.slice(-3)).toEqual(["Who", "", "Notes"]);
  });

  test("says what to do when the headers are gone, and changes nothing", () => {
    const sheet = withNotes();
    tabNamed(sheet, tabName).deleteRow(headerRow);
    const before = planValues(sheet);
    expect(again(sheet, { ...brief, hoursAWeek: 9 })).toMatchObject({
      kind: "refused",
      message: expect.stringMatching(/headers of the plan are gone.*delete the tab/),
    });
    expect(planValues(sheet)).toEqual(before);
    sheet.document.workbook.deleteSheet(tabNamed(sheet, tabName));
    expect(again(sheet)).toMatchObject({ kind: "done" });
    expect(planned(sheet, "Channel")).toHaveLength(4);
  });

  test("two rows of the same name are two channels", () => {
    const sheet = campaignSheet([
      ["Platform", "Cost a month"],
      ["Newsletter", 10],
      ["Newsletter", 20],
    ]);
    plan(sheet, { ...brief, hoursAWeek: 40 });
    expect(planned(sheet, "Channel", "Cost a month")).toEqual([
      ["Newsletter", 10],
      ["Newsletter", 20],
    ]);
    again(sheet, { ...brief, hoursAWeek: 30 });
    expect(planned(sheet, "Channel", "Cost a month")).toEqual([
      ["Newsletter", 10],
      ["Newsletter", 20],
    ]);
  });
});
