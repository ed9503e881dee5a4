import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { openPlaygroundForEachTest, playground } from "./open-playground.ts";

openPlaygroundForEachTest();

const sheet = "playground.standIn.workbook.getActiveSheet()";
/** The headers of a plan stand in this row, as the sheet numbers it, and the channels below. */
const headers = 12;

/** The cells below a header of the plan in view. */
function planned(header: string): Promise<string[]> {
  return playground.page.evaluate(`(() => {
    const shown = (row, column) => ${sheet}.getRange(row, column).getDisplayValue();
    const columns = Array.from({ length: ${sheet}.getMaxColumns() }, (_, column) => column);
    const column = columns.find((each) => shown(${headers - 1}, each) === ${JSON.stringify(header)});
    const cells = [];
    for (let row = ${headers}; shown(row, 0) !== ""; row++) cells.push(shown(row, column));
    return cells;
  })()`);
}

/** Is the sentence in the part of the sidebar that is seen? */
const isInView = (text: string): Promise<boolean> =>
  playground.sidebar
    .getByText(text)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= element.ownerDocument.documentElement.clientHeight;
    });

const showTab = (name: string) =>
  playground.page.evaluate(
    `playground.standIn.workbook.setActiveSheet(playground.standIn.workbook.getSheetByName(${JSON.stringify(name)}))`,
  );

describe("the campaign example", () => {
  test("is offered, previewed, written to a tab with a chart, and planned again without losing what was noted", async () => {
    await playground.chooseFromMenu("File", "Open the campaign example");
    await playground.page.getByText("The campaign is open in the tab Campaign").waitFor();
    await playground.sidebar.locator("html").hover();
    await playground.says("20 channels in column A: 20 recognised");
    await playground.openPage("Plan the campaign");
    await playground.says("The brief stands in the lines above the table of “Campaign”.");
    await playground.button("Preview it here").click();
    await playground.says("13 of 20 channels get 45 hours a week and 4,950 of 5,500 a month.");
    await playground.says("7 channels without hours");
    await playground.button("Write the plan to a tab").click();
    await playground.says(/^The plan stands in the tab “Plan for Campaign”/);
    await playground.shows("A1", "Plan for Campaign");
    await playground.shows("B1", "A model's suggestion with its assumptions, not a forecast.");
    await playground.shows("B5", "56%");
    expect(await planned("Channel")).toHaveLength(20);
    const group = (await planned("Channel")).indexOf("Facebook group");
    expect((await planned("Hours a week"))[group]).toBe("4.5");
    // Two bars each for broadcasting and connecting, and two marks that say which is which.
    await expect.poll(() => playground.page.locator("#charts rect").count()).toBe(6);

    const owner = `O${headers + 1 + group}`;
    await playground.type(owner, "Lisa");
    await showTab("Campaign");
    await playground.write({ B6: "20" });
    await playground.button("Write the plan anew").click();
    await playground.says(/get 20 hours a week/);
    await expect.poll(() => playground.cell("B2")).toContain("20 hours a week");
    expect((await planned("Owner"))[group]).toBe("Lisa");
    const hours = (await planned("Hours a week")).map(Number);
    expect(hours.reduce((sum, each) => sum + each, 0)).toBe(20);
  });

  test("is planned from the add-on's menu, too, and a plan that cannot be kept to says why", async () => {
    await playground.chooseFromMenu("File", "Open the campaign example");
    await playground.write({ B6: "6" });
    await playground.chooseFromMenu("SocialType add-on", "Plan this campaign");
    await playground.page.getByText("What must be there needs at least 6.5 hours a week").waitFor();
    await playground.page.getByRole("button", { name: "OK" }).click();
    await playground.write({ B6: "45" });
    await playground.chooseFromMenu("SocialType add-on", "Plan this campaign");
    await playground.shows("A12", "Channel");
  });
});

test("a brief is given in the sidebar, with the keyboard alone, kept with the sheet, and free of findings of axe", async () => {
  const { keyboard } = playground.page;
  await playground.openPage("Plan the campaign");
  await playground.says("25 channels of “Channels”.");
  await playground.says(
    "The plan also reads the columns Audience match, Status, Hours now, Cost a month and Result so far",
  );
  await playground.button("Write the plan to a tab").click();
  await playground.says("Choose at least one objective.");
  await expect.poll(() => isInView("Choose at least one objective.")).toBe(true);
  await playground.sidebar.getByLabel("Leads", { exact: true }).focus();
  await keyboard.press("Space");
  await keyboard.press("Tab");
  await keyboard.type("3");
  await playground.sidebar.getByLabel("Community", { exact: true }).focus();
  await keyboard.press("Space");
  await keyboard.press("Tab");
  await keyboard.type("1");
  await playground.sidebar.getByLabel("Hours a week").focus();
  await keyboard.type("a few");
  await playground.button("Write the plan to a tab").focus();
  await keyboard.press("Enter");
  await playground.says("Hours a week must be a number without signs, such as 20 or 1500.");
  await playground.sidebar.getByLabel("Hours a week").fill("18");
  await playground.button("Preview it here").click();
  await playground.says(/get 18 hours a week|get 17.5 hours a week/);
  // One of the rows has a long address for a name.
  await playground.says("https://www.linkedin.com/groups/");
  const [wide, room] = (await playground.sidebarFrame.evaluate(
    "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
  )) as [number, number];
  expect(wide).toBeLessThanOrEqual(room);
  await playground.sidebar.getByText("Must have, never").click();
  await playground.sidebar.getByLabel("Never, one channel a line").fill("TikTok\n<b>Nobody</b>");
  const { violations } = await new AxeBuilder({ page: playground.page }).include("#sidebar iframe").analyze();
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
  await playground.button("Write the plan to a tab").focus();
  await keyboard.press("Enter");
  await playground.says(/get 18 hours a week|get 17.5 hours a week/);
  await playground.shows("A1", "Plan for Channels");
  expect(await playground.cell("B9")).toBe('"<b>Nobody</b>" is under never, but no row is called so.');

  await showTab("Channels");
  await playground.home();
  await playground.openPage("Plan the campaign");
  expect(await playground.sidebar.getByLabel("Hours a week").inputValue()).toBe("18");
  expect(await playground.sidebar.getByLabel("Share of Leads").inputValue()).toBe("3");
  // What is typed and not used yet stays, too, as long as the sidebar is open.
  await playground.sidebar.getByLabel("Hours a week").fill("19");
  await playground.home();
  await playground.openPage("Plan the campaign");
  expect(await playground.sidebar.getByLabel("Hours a week").inputValue()).toBe("19");
  await playground.page.reload();
  await playground.usable();
  await playground.openPage("Plan the campaign");
  expect(await playground.sidebar.getByLabel("Never, one channel a line").inputValue()).toBe(
    "TikTok\n<b>Nobody</b>",
  );
  await playground.button("Write the plan anew").waitFor();
});

test("on a plan the sidebar says so and leads to planning it anew; without channels it says what is missing", async () => {
  await playground.chooseFromMenu("File", "Open the campaign example");
  await playground.chooseFromMenu("SocialType add-on", "Plan this campaign");
  await playground.shows("A12", "Channel");
  await playground.sidebar.locator("html").hover();
  await playground.says("This tab is a plan, and its rows are not scored.");
  await playground.openPage("Plan the campaign");
  await playground.says("20 channels of “Campaign”.");
  await playground.home();
  await playground.page.evaluate("playground.standIn.workbook.create('Empty', 20, 5)");
  await playground.sidebar.locator("html").hover();
  await playground.says(/The sheet is empty/);
});
