import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import { answer, sheetOf } from "../test-sheet.ts";
import {
  brief,
  campaignSheet,
  channels,
  exampleSheet,
  headerRow,
  plan,
  planned,
  planValues,
  show,
  tabNamed,
  tabs,
} from "./campaign-sheet.ts";

/** Channel, role, hours, cost and verdict of the recorded plan, which `npm run plan` prints. */
function recorded(): unknown[][] {
  const golden = readFileSync(new URL("../../golden/campaign.txt", import.meta.url), "utf8");
  return golden
    .split("\n\n")
    .filter((block) => block.startsWith("Platform: "))
    .map((block) => {
      const cell = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? "";
      const channel = [cell("Platform"), cell("Use")].filter(Boolean).join(" ");
      return [channel, cell("Role"), Number(cell("Hours")), Number(cell("Cost")), cell("Keep, test or drop")];
    });
}

describe("the plan of the example", () => {
  test("has a row for each channel, as npm run plan says, and columns for the user", () => {
    const sheet = exampleSheet();
    const before = snapshot(sheet.document).sheets[0];
    sheet.respond = () => answer(500, "");
    expect(sheet.menu("planThisCampaign")).toMatchObject({
      kind: "done",
      message:
        "The plan stands in the tab “Plan for Sheet1”. 13 of 20 channels get 45 hours a week and 4,950 of 5,500 a month.",
    });
    expect(recorded()).toHaveLength(20);
    expect(planned(sheet, "Channel", "Role", "Hours a week", "Cost a month", "Keep, test or drop")).toEqual(
      recorded(),
    );
    expect(planValues(sheet)[headerRow]?.slice(-3)).toEqual(["Owner", "Decision", "Notes"]);
    expect(planned(sheet, "Owner", "Decision", "Notes").flat().join("")).toBe("");
    expect(snapshot(sheet.document).sheets[0]).toEqual(before);
    expect(sheet.requests).toEqual([]);
    expect(sheet.document.workbook.getActiveSheet().getSheetName()).toBe("Plan for Sheet1");
  });

  test("says above what it is, by which brief, in short, with its mix and what it takes for granted", () => {
    const sheet = exampleSheet();
    sheet.menu("planThisCampaign");
    const above = planValues(sheet).slice(0, headerRow - 1);
    const beside = Object.fromEntries(above.map(([label, text]) => [label, text]));
    expect(beside["Plan for Sheet1"]).toBe("A model's suggestion with its assumptions, not a forecast.");
    expect(beside.Brief).toBe(
      [
        "Leads 40 %, Awareness 25 %, Community 20 % and Customer care 15 %.",
        "45 hours a week, 5,500 a month and at most 10 hours per channel.",
        "Must have: Newsletter, Face-to-face event.",
        "Never: X.",
        "Who broadcasts: by the definition “Common ground”.",
      ].join("\n"),
    );
    expect(beside["In short"]).toContain("No other division of the hours reaches more");
    expect(above.slice(3, 6).map((row) => row.slice(0, 3))).toEqual([
      ["Mix of hours", "Planned", "Asked for"],
      ["Broadcast", 0.56, 0.45],
      ["Connect", 0.44, 0.55],
    ]);
    expect(String(beside.Overlaps).split("\n")).toHaveLength(3);
    expect(beside["Taken for granted"]).toContain("The audience match is not stated for 1 of 20 channels");
  });

  test("has a chart of the mix, hides its stamps, and looks like a table", () => {
    const sheet = exampleSheet();
    sheet.menu("planThisCampaign");
    expect(sheet.document.charts).toMatchObject([
      { kind: "column", title: "How the hours divide", ranges: ["A4:C6"], row: 1, column: 4 },
    ]);
    const tab = snapshot(sheet.document).sheets[1];
    const stamp = planValues(sheet)[headerRow]?.indexOf("SocialType stamp");
    expect(tab?.hiddenColumns).toEqual([stamp]);
    expect(tab?.cells.B5).toMatchObject({ format: "0%", value: 0.56 });
    expect(tab?.cells.D13).toMatchObject({ format: "0.0", value: 2.5 });
    expect(tab?.cells.A12).toMatchObject({ value: "Channel", isBold: true });
  });
});

describe("the brief", () => {
  test("comes from the sidebar, and is kept with the sheet for the menu", () => {
    const sheet = campaignSheet();
    expect(sheet.menu("planThisCampaign")).toMatchObject({
      kind: "refused",
      message: expect.stringMatching(/^The sheet has no brief yet.*“# Objective \| Leads \| 60”/),
    });
    expect(tabs(sheet)).toEqual(["Sheet1"]);
    expect(plan(sheet)).toMatchObject({ kind: "done" });
    const before = planValues(sheet);
    show(sheet, "Sheet1");
    expect(sheet.menu("planThisCampaign")).toMatchObject({ kind: "done" });
    expect(planValues(sheet)).toEqual(before);
    expect(sheet.page("lookAtCampaign")).toMatchObject({
      sheet: "Sheet1",
      channels: 4,
      briefFrom: "sidebar",
      brief,
      missingColumns: ["Audience match", "Hours now", "Result so far"],
      tab: "Plan for Sheet1",
    });
  });

  test("in lines above the table comes before the sidebar's, and says which row is wrong", () => {
    const lines = [["Our plans for spring"], ["# Objective", "Awareness"], ["# Hours a week", "12 h"], []];
    const sheet = campaignSheet([...lines, ...channels]);
    expect(plan(sheet)).toMatchObject({ kind: "done", message: expect.stringContaining("12 hours a week") });
    show(sheet, "Sheet1");
    sheet.type(2, 1, "many");
    const refusal = { kind: "refused", message: expect.stringMatching(/^Row 3: "many" is not a number/) };
    expect(plan(sheet)).toMatchObject(refusal);
    expect(sheet.page("lookAtCampaign")).toMatchObject({
      briefFrom: "lines",
      brief: null,
      trouble: refusal.message,
    });
  });

  test.each([
    ["nothing in it", {}, /^The brief could not be read/],
    ["text for hours", { ...brief, hoursAWeek: "16" }, /^The brief could not be read/],
    ["a list", [brief], /^The brief could not be read/],
    ["no hours", { ...brief, hoursAWeek: 0 }, /The hours a week must be a number from 0.5 to 2000/],
    ["not a number", { ...brief, budgetAMonth: Number.NaN }, /The budget a month must be a number/],
    ["an unknown objective", { ...brief, objectives: [{ objective: "fame" }] }, /"fame" is no objective/],
    ["no objective", { ...brief, objectives: [] }, /Name at least one objective/],
    ["endless names", { ...brief, never: Array(201).fill("X") }, /at most 200 names/],
    ["a missing must", { ...brief, mustHave: ["Myspace"] }, /"Myspace" must have hours.*Nothing was written/],
    [
      "too few hours for its must",
      { ...brief, mustHave: ["Facebook group"], hoursAWeek: 1 },
      /needs at least/,
    ],
  ])("with %s gets a sentence, and no tab is made", (_, wanted, message) => {
    const sheet = campaignSheet();
    expect(plan(sheet, wanted)).toMatchObject({ kind: "refused", message: expect.stringMatching(message) });
    expect(tabs(sheet)).toEqual(["Sheet1"]);
  });

  test("that cannot be kept to is kept all the same, so that nothing has to be typed again", () => {
    const sheet = campaignSheet();
    const tooMuch = { ...brief, mustHave: ["Facebook group"], hoursAWeek: 1 };
    plan(sheet, tooMuch);
    expect(sheet.page("lookAtCampaign")).toMatchObject({ brief: tooMuch });
  });
});

describe("a plan is refused, and nothing written,", () => {
  test.each([
    ["on an empty sheet", [], /The sheet is empty/],
    ["without rows", [["Platform"]], /no rows under the header/],
    ["without channels", [["Budget"], [1]], /No column with channels/],
    ["while a name is computing", [["Platform"], ["Loading..."]], /still computing/],
    [
      "with a column twice",
      [
        ["Platform", "Status", "status"],
        ["TV", "new", "new"],
      ],
      /"status" is there twice/,
    ],
    [
      "with too many channels",
      [["Platform"], ...Array.from({ length: 501 }, () => ["TV"])],
      /has 501 channels.*at most 500/,
    ],
  ])("%s", (_, rows, message) => {
    const sheet = campaignSheet(rows);
    const before = snapshot(sheet.document).sheets;
    expect(plan(sheet)).toMatchObject({ kind: "refused", message: expect.stringMatching(message) });
    expect(snapshot(sheet.document).sheets).toEqual(before);
  });

  test("on a comparison, and on a plan whose sheet was deleted", () => {
    const sheet = campaignSheet();
    plan(sheet);
    show(sheet, "Sheet1");
    sheet.page("writeComparison", { rubrics: null });
    show(sheet, "Comparison of Sheet1");
    expect(plan(sheet)).toMatchObject({ kind: "refused", message: expect.stringContaining("a comparison") });
    sheet.document.workbook.deleteSheet(tabNamed(sheet, "Sheet1"));
    show(sheet, "Plan for Sheet1");
    expect(plan(sheet)).toMatchObject({ kind: "refused", message: expect.stringContaining("was deleted") });
  });

  test("and a plan is neither scored nor taken for results", () => {
    const sheet = campaignSheet();
    plan(sheet);
    const before = snapshot(sheet.document);
    for (const item of ["scoreThisSheet", "refreshResults", "removeAllResults"])
      expect(sheet.menu(item)).toMatchObject({ message: expect.stringContaining("This tab is a plan") });
    expect(sheet.page("lookAtSheet")).toMatchObject({ kind: "nothing", isPlan: true, columns: [] });
    expect(snapshot(sheet.document)).toEqual(before);
  });
});

test("one channel, a row that cannot be read, and text that looks like formulas arrive as they are", () => {
  const sheet = sheetOf([
    ["Platform", "Ties", "Hours per week", "Status"],
    ['\'=HYPERLINK("https://example.com","x")', "acquaintances", "4", ""],
    ["🎉 פייסבוק", "acquaintances", "", ""],
    ["Facbook", "", "", ""],
    ["", "", "", ""],
    ["TikTok", "", "", "sleeping"],
  ]);
  expect(plan(sheet)).toMatchObject({
    kind: "done",
    message: expect.stringContaining("2 rows could not be read; What to do there says why."),
  });
  expect(planned(sheet, "Channel")).toEqual([
    ['=HYPERLINK("https://example.com","x")'],
    ["🎉 פייסבוק"],
    ["Facbook"],
    ["TikTok"],
  ]);
  const tasks = planned(sheet, "What to do there").flat();
  expect(tasks[2]).toContain("did you mean Facebook?");
  expect(tasks[3]).toContain('Status: "sleeping"');
  const tab = tabNamed(sheet, "Plan for Sheet1");
  const formulas = tab.getRange(0, 0, tab.getMaxRows(), tab.getMaxColumns()).getFormulas();
  expect(formulas.flat().filter((formula) => formula !== "")).toEqual([]);

  const one = sheetOf([["Platform"], ["WhatsApp"]]);
  expect(plan(one)).toMatchObject({ message: expect.stringContaining("1 of 1 channels") });
});

test("500 channels are written in few calls", () => {
  const names = ["TV", "WhatsApp", "TikTok", "Facebook"];
  const rows = Array.from({ length: 500 }, (_, i) => [names[i % 4] ?? "", i % 7]);
  const sheet = sheetOf([["Platform", "Hours now"], ...rows]);
  sheet.resetCounts();
  expect(plan(sheet)).toMatchObject({ kind: "done" });
  expect(planned(sheet, "Channel")).toHaveLength(500);
  // Headers, three offered columns, three columns of the block above, and the rows with their stamps.
  expect(sheet.calls.get("Range.setValues")).toBeLessThanOrEqual(8);
  expect(sheet.calls.get("Range.getValues")).toBeLessThanOrEqual(2);
});
