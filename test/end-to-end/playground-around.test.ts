import { AxeBuilder } from "@axe-core/playwright";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { openPlaygroundForEachTest, playground, worker } from "./open-playground.ts";

openPlaygroundForEachTest();

async function download(item: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const arriving = playground.page.waitForEvent("download");
  await playground.chooseFromMenu("File", item);
  const file = await arriving;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), content: Buffer.concat(chunks) };
}

describe("files", () => {
  test("a table goes out as CSV and as Excel, and comes back the same", async () => {
    await playground.openFile("mine.csv", "Platform,Code,Budget\nTikTok,007,5.5\n=1+1,'quoted,8\n");
    await playground.score();
    await playground.says("2 rows scored");
    const csv = await download("Download as CSV");
    expect(csv.name).toBe("mine.csv");
    const [header, tikTok] = csv.content.toString("utf8").split("\n");
    expect(header).toBe("Platform,Code,Budget,Role,Type,Why,How firm,Could also be");
    expect(tikTok).toMatch(/^TikTok,007,5\.5,.*,Social media,/);

    const excel = await download("Download as Excel");
    expect(excel.name).toBe("mine.xlsx");
    const [names, first] = await readSheet(excel.content);
    expect(names?.slice(0, 5)).toEqual(["Platform", "Code", "Budget", "Role", "Type"]);
    expect(first?.slice(0, 3)).toEqual(["TikTok", "007", 5.5]);
    await playground.openFile("again.xlsx", excel.content);
    expect(await playground.column("Code")).toEqual(["007", "'quoted"]);
    expect(await playground.column("Type")).toEqual(["Social media", ""]);
  });

  test.each([
    [
      "broken.csv",
      'Platform\n"TikTok\n',
      "broken.csv is not a clean CSV file: a quotation mark in row 2 is not closed.",
    ],
    ["empty.csv", "", "empty.csv is empty."],
    ["picture.xlsx", "no zip", "picture.xlsx is not an Excel workbook that can be read."],
  ])("%s is refused with a sentence", async (name, content, sentence) => {
    const buffer = Buffer.from(content);
    await playground.page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
    await playground.page.getByRole("dialog").getByText(sentence).waitFor();
    await playground.page.keyboard.press("Escape");
  });
});

test("the sheet survives a reload with all that the add-on knows of it; starting over asks first", async () => {
  await playground.type("A2", "TV");
  await playground.score();
  await playground.says(/^1 row scored/);
  await playground.page.waitForTimeout(1_000);
  await playground.page.reload();
  await playground.usable();
  expect(await playground.cell("A2")).toBe("TV");
  await playground.score();
  await playground.says("Nothing was due: every row has its result.");

  await playground.chooseFromMenu("File", "Start over…");
  await playground.page.getByRole("button", { name: "Keep my sheets" }).click();
  expect(await playground.cell("A2")).toBe("TV");
  await playground.chooseFromMenu("File", "Start over…");
  await playground.page.getByRole("button", { name: "Start over", exact: true }).click();
  await playground.page.waitForEvent("load");
  await playground.usable();
  expect(await playground.cell("A2")).toBe("Facebook");
});

test("a reload in the middle of a run keeps the tab and what was written, and the run can go on", async () => {
  await playground.openFile("many.csv", `Platform\n${"TikTok\nWhatsApp\n".repeat(3_000)}`);
  await playground.says("6,000 channels in column A");
  await playground.score();
  await playground.says(/^[2-4],\d{3} of 6,000 rows/);
  await playground.page.reload();
  await playground.usable();
  expect(await playground.cell("A6001")).toBe("WhatsApp");
  expect(await playground.cell("B2")).toBe("Depends on use");
  expect(await playground.page.evaluate("playground.standIn.properties.has('socialtype.run')")).toBe(true);
  await playground.says(/ of 6,000 rows/);
});

describe("google.script.run", () => {
  test("gives every call a realm of its own", async () => {
    const realms = () => playground.page.frames().filter((frame) => frame.url().includes("/assets/realm-"));
    const marked = async () =>
      (await Promise.all(realms().map((frame) => frame.evaluate("window.seen === true")))).filter(Boolean)
        .length;
    await Promise.all(realms().map((frame) => frame.evaluate("window.seen = true")));
    const before = realms().length;
    expect(await marked()).toBe(before);
    await playground.sidebarFrame.evaluate(
      "new Promise((done) => google.script.run.withSuccessHandler(done).lookAtSheet())",
    );
    await expect.poll(() => realms().length).toBe(before);
    expect(await marked()).toBe(before - 1);
  });

  test("refuses Dates and functions, hands failures on as messages, and runs ten at once", async () => {
    const refused = (value: string) =>
      playground.sidebarFrame.evaluate(`(() => {
        try { google.script.run.saveSettings({ inside: [${value}] }); return ""; } catch (error) { return error.message; }
      })()`);
    expect(await refused("new Date()")).toBe("Failed due to illegal value in property: 0");
    expect(await refused("() => 1")).toBe("Failed due to illegal value in property: 0");
    const failure = await playground.sidebarFrame.evaluate(`new Promise((done) =>
      google.script.run.withFailureHandler((error) => done(error.message)).startRun(null))`);
    expect(failure).toMatch(/TypeError.*what/);

    await playground.page.evaluate(
      "window.calls = 0; window.addEventListener('message', ({ data }) => { if (data.kind === 'call') window.calls += 1; })",
    );
    await playground.page.getByRole("button", { name: "Developer" }).click();
    await playground.page.getByRole("menuitemcheckbox").click();
    await playground.sidebarFrame.evaluate(`window.answers = 0;
      for (let i = 0; i < 12; i++) google.script.run.withSuccessHandler(() => { window.answers += 1; }).runStatus();`);
    await expect.poll(() => playground.page.evaluate("window.calls")).toBe(10);
    expect(await playground.sidebarFrame.evaluate("window.answers")).toBe(0);
    await expect.poll(() => playground.sidebarFrame.evaluate("window.answers")).toBe(12);
    expect(await playground.page.evaluate("window.calls")).toBe(12);
  });
});

test("the add-on's menu works with the keyboard alone", async () => {
  await playground.type("A2", "TV");
  await playground.page.getByRole("button", { name: "SocialType add-on" }).focus();
  await playground.page.keyboard.press("Enter");
  const focused = () => playground.page.evaluate("document.activeElement.textContent");
  await expect.poll(focused).toBe("Open sidebar");
  await playground.page.keyboard.press("ArrowDown");
  await playground.page.keyboard.press("Enter");
  await playground.page.getByText("1 row scored by the definition “Common ground”").first().waitFor();
  expect((await playground.column("Type"))[0]).toBe("Not social");
});

test.each([800, 1280, 1920])(
  "at %i pixels sheet, sidebar and menus fit, and axe finds nothing serious",
  async (width) => {
    await playground.page.setViewportSize({ width, height: 900 });
    const { page } = playground;
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect((await page.locator("#sidebar iframe").boundingBox())?.width).toBe(300);
    expect((await page.locator("#sheet").boundingBox())?.width).toBeGreaterThan(width - 310);
    const { violations } = await new AxeBuilder({ page }).exclude("#sheet").analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);

test.each([300, 420])("at %i pixels nothing of the sheet lies over the sidebar", async (width) => {
  const { page } = playground;
  await page.setViewportSize({ width, height: 800 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  const box = await page.locator("#sidebar").boundingBox();
  const covered = await page.evaluate(`(({ x, y, width, height }) => {
    const sheet = document.querySelector(".left");
    let points = 0;
    for (let right = 2; right < width; right += 8)
      for (let down = 2; down < height; down += 8)
        if (sheet.contains(document.elementFromPoint(x + right, y + down))) points++;
    return points;
  })(${JSON.stringify(box)})`);
  expect(covered).toBe(0);
});

test("everything is served under a policy without inline or evaluated scripts, and hashed files for good", async () => {
  const page = await fetch(`${worker.url}playground/`);
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain("unsafe-eval");
  const [script = ""] = /\/playground\/assets\/page-\w+\.js/.exec(await page.text()) ?? [];
  const asset = await fetch(new URL(script, worker.url));
  expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const realm = playground.page.frames().find((frame) => frame.url().includes("/assets/realm-"));
  const cell = "fetch('/healthz').then(() => 'reached', () => 'refused')";
  expect(await realm?.evaluate(cell)).toBe("refused");
  playground.errors.length = 0;
});
