import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { openPlaygroundForEachTest, playground } from "./open-playground.ts";

openPlaygroundForEachTest();

/** The pages behind the first one. */
const pages = [
  "Whose definition?",
  "Rows and columns",
  "Map",
  "Compare definitions",
  "Plan the campaign",
  "The selected row",
  "Settings",
];

describe("states", () => {
  test.each([
    ["nothing at all", "", "The sheet is empty."],
    ["no column of channels", "Budget,Cost\n1,2\n", "No column with channels was found."],
    ["a header and no rows", "Platform\n", "There are no rows under the header yet."],
    ["one row", "Platform\nTV\n", "1 channel in column A: 1 recognised"],
    ["names that nobody knows", "Platform\nXyzzy\nPlugh\n", "2 channels in column A: 2 to check"],
  ])("%s", async (_, csv, sentence) => {
    if (csv === "") await playground.page.evaluate("playground.standIn.workbook.create('Empty', 20, 5)");
    else await playground.openFile("mine.csv", csv);
    await playground.sidebar.locator("html").hover();
    await playground.says(new RegExp(sentence));
    expect(
      (
        await new AxeBuilder({ page: playground.page }).include("#sidebar iframe").analyze()
      ).violations.filter(({ impact }) => impact === "serious" || impact === "critical"),
    ).toEqual([]);
  });

  test("10,000 rows: all are counted, the first thousand are on hand, and the sidebar says so", async () => {
    await playground.openFile("mine.csv", `Platform\n${"TikTok\nWhatsApp\n".repeat(5_000)}`);
    await playground.says("10,000 channels in column A: 10,000 recognised");
    await playground.openPage("Compare definitions");
    await playground.says("The first 1,000 rows are compared.");
  });

  test("text of cells stays text", async () => {
    await playground.openFile(
      "mine.csv",
      'Platform\n"<img src=x onerror=alert(1)>"\n"=HYPERLINK(""https://example.com"",""Facebook"")"\n🦊 شبكة\n',
    );
    await playground.says("<img src=x onerror=alert(1)>");
    expect(await playground.sidebar.locator("img").count()).toBe(0);
  });

  test("several Google accounts: what happened and the way out", async () => {
    await playground.sidebarFrame.evaluate(`(() => {
      const runner = (handlers) => new Proxy({}, { get: (_, name) =>
        name === "withSuccessHandler" ? () => runner(handlers)
        : name === "withFailureHandler" ? (failure) => runner({ failure })
        : () => setTimeout(() => handlers.failure(new Error("PERMISSION_DENIED")), 0) });
      google.script.run = runner({});
    })()`);
    await playground.score();
    await playground.says(
      /signed in to several Google accounts, open the spreadsheet in a window with just one of them/,
    );
  });

  test("at 200 % zoom nothing scrolls sideways, on any page", async () => {
    const frame = playground.page.locator("#sidebar iframe");
    await frame.evaluate((iframe: unknown) => {
      (iframe as { style: { width: string } }).style.width = "150px";
    });
    for (const title of ["", ...pages]) {
      if (title !== "") await playground.openPage(title);
      await playground.page.waitForTimeout(300);
      const [wide, room] = (await playground.sidebarFrame.evaluate(
        "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
      )) as [number, number];
      expect([title, wide <= room]).toEqual([title, true]);
      await playground.home();
    }
  });
});

test("every page is free of serious findings of axe", async () => {
  for (const title of pages) {
    await playground.openPage(title);
    await playground.page.waitForTimeout(500);
    const { violations } = await new AxeBuilder({ page: playground.page })
      .include("#sidebar iframe")
      .analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => [title, id, nodes.map(({ html }) => html)])).toEqual([]);
    await playground.home();
  }
});

test("the keyboard alone: another definition is chosen, the sheet scored, and the focus comes back", async () => {
  const { keyboard } = playground.page;
  const focused = () =>
    playground.sidebarFrame.evaluate("document.activeElement?.textContent ?? ''") as Promise<string>;
  const tabTo = async (text: string | RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      if (new RegExp(text).test(await focused())) return;
      await keyboard.press("Tab");
    }
    throw new Error(`The Tab key does not reach ${text}.`);
  };
  await playground.sidebar.locator("#score").focus();
  await tabTo("Whose definition");
  await keyboard.press("Enter");
  await expect.poll(focused).toBe("Whose definition?");
  await tabTo("^Eleven differences");
  await keyboard.press("Enter");
  await tabTo("^Use this definition");
  await keyboard.press("Enter");
  await playground.says("25 rows scored by the definition “Eleven differences”.");
  await playground.button("Back").focus();
  await keyboard.press("Enter");
  await expect.poll(focused).toMatch(/^Whose definition/);
  await tabTo("^Settings");
  await keyboard.press("Enter");
  await expect.poll(focused).toBe("Settings");
});
