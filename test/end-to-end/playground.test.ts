import { describe, expect, test } from "vitest";
import { startLocalWorker } from "../../apps-script/local/node/local-worker.ts";
import { context, openPlaygroundForEachTest, playground } from "./open-playground.ts";
import { PlaygroundPage } from "./playground-page.ts";

openPlaygroundForEachTest();

/** Rows of examples/channels.csv, as the sheet numbers them. */
const row = { facebook: 2, tikTok: 4, twitter: 7, whatsApp: 8, tv: 12, alumniIntranet: 21 };

describe("the sheet", () => {
  test("opens with the example rows already scored by the Worker", async () => {
    const types = await playground.column("Type");
    expect(types).toHaveLength(25);
    expect([types[row.tikTok - 2], types[row.whatsApp - 2], types[row.tv - 2]]).toEqual([
      "Social media",
      "Social networking",
      "Not social",
    ]);
    await playground.page.getByText("25 rows scored by the definition “Common ground”.").waitFor();
  });

  test("answers formulas: one cell, a range that spills, again when an input changes, and when there is no room", async () => {
    await playground.type("B30", `=SOCIALTYPE(A${row.tikTok})`);
    await playground.shows("B30", "Social media");
    await playground.type("B32", "=SOCIALTYPE(A8:A12)");
    await playground.shows("B32", "Social networking");
    expect(await playground.cell("B36")).toBe("Not social");
    await playground.type(`A${row.tikTok}`, "WhatsApp");
    await playground.shows("B30", "Social networking");
    await playground.type("C34", "in the way");
    await playground.type("C32", "=SOCIALTYPE(A8:A12)");
    await playground.shows("C32", "#REF!");
  });

  test("every custom function answers, also when many are at work", async () => {
    const formulas = {
      B30: `=SOCIALROLE("Facebook group")`,
      B31: `=SOCIALTYPE(A${row.tikTok}, "eleven-differences")`,
      B32: `=SOCIALLEAN(A${row.whatsApp})`,
      B33: `=SOCIALSCORE(A${row.tv}, "audienceScale")`,
      B34: `=SOCIALWHY(A${row.tv})`,
      B36: `=SOCIALSCORES(A${row.tikTok}:A${row.tikTok})`,
      B40: `=SOCIALCOMPARE(A${row.tv}:A${row.tv})`,
      B43: `=SOCIALFIT(A${row.tv}, "community")`,
      B44: "=SOCIALRUBRICS()",
      B60: "=SOCIALFEATURES()",
    };
    await playground.write(formulas);
    await playground.shows("B30", "Connect");
    await playground.shows("B31", "Social media");
    await expect.poll(async () => Number(await playground.cell("B32"))).toBeGreaterThanOrEqual(20);
    await playground.shows("B33", "-100");
    await expect.poll(() => playground.cell("B34")).toContain("The public cannot publish there");
    await playground.shows("B36", "Role");
    await playground.shows("C37", "Social media");
    await playground.shows("B41", "Not social");
    await playground.shows("B43", "0");
    await playground.shows("B45", "common-ground");
    await playground.shows("C62", "Closed");
  });

  test("offers the custom functions with their help while a formula is typed", async () => {
    await playground.select("B30");
    await playground.page.keyboard.type("=SOCIALTY");
    await playground.page.getByText("Says whether channels are social media").first().waitFor();
    await playground.page.keyboard.press("Escape");
    await playground.page.keyboard.press("Escape");
  });

  test("takes what was copied from another spreadsheet", async () => {
    const cells = "<table><tr><td>Platform</td><td>Use</td></tr><tr><td>TikTok</td><td>ads</td></tr></table>";
    await playground.page.evaluate(`navigator.clipboard.write([new ClipboardItem({
      "text/html": new Blob([${JSON.stringify(cells)}], { type: "text/html" }),
      "text/plain": new Blob(["Platform\\tUse\\nTikTok\\tads"], { type: "text/plain" }),
    })])`);
    await playground.select("B30");
    await playground.page.keyboard.press("Control+V");
    await playground.shows("C31", "ads");
    expect([await playground.cell("B30"), await playground.cell("B31")]).toEqual(["Platform", "TikTok"]);
  });
});

test("notes, drop-downs, bold headers and number formats that the add-on sets are in the sheet", async () => {
  await playground.chooseFromMenu("SocialType add-on", "New template tab");
  await playground.page.getByText("The tab “SocialType template” is ready.").waitFor();
  const of = (part: string) =>
    playground.page.evaluate(`(() => {
    const sheet = playground.standIn.workbook.getActiveSheet();
    const header = sheet.getRange("F1");
    return ${part};
  })()`);
  expect(await of("header.getCellStyle().bold")).toBe(true);
  expect(await of("header.getNote().note.length > 0")).toBe(true);
  const values = await of("JSON.parse(sheet.getRange('F2').getDataValidation().rule.formula1)");
  expect(values).toContain("unknown");
  await playground.page.evaluate("playground.run('saveSettings', { columns: 'all' })");
  await playground.openFile("mine.csv", "Platform\nWhatsApp\n");
  await playground.score();
  await playground.says(/^1 row scored/);
  expect((await playground.column("Lean"))[0]).toMatch(/^\+\d+$/);
  expect((await playground.column("Known"))[0]).toMatch(/%$/);
});

test("charts are drawn under their sheet, from its cells, and change with them", async () => {
  await playground.write({ C40: "Score", B40: "Name", B41: "TikTok", B42: "TV" });
  await playground.type("C41", "30");
  await playground.type("C42", "60");
  await playground.page.evaluate(`(() => {
    const { standIn } = playground;
    const sheetId = standIn.workbook.getActiveSheet().getSheetId();
    const chart = { id: 1, sheetId, kind: "column", title: "Scores", ranges: ["B40:C42"], row: 1, column: 1, options: {} };
    standIn.charts = [chart];
  })()`);
  await playground.chooseFromMenu("SocialType add-on", "Score this sheet");
  const bars = playground.page.locator("#charts rect");
  await expect.poll(() => bars.count()).toBe(2);
  const heights = async () =>
    [await bars.nth(0).getAttribute("height"), await bars.nth(1).getAttribute("height")].map(Number);
  const [first = 0, second = 0] = await heights();
  expect(second).toBeCloseTo(2 * first);
  await playground.type("C41", "60");
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
});

describe("the sidebar", () => {
  test("says what it found, with suggestions for what to check, and scores with one click", async () => {
    await playground.says("25 channels in column A: 19 recognised, 6 described by your columns");
    await playground.openFile("mine.csv", "Channel,Budget\nTikTok,5\nFacbook,6\nTV,7\nXyzzy,8\n");
    await playground.says("4 channels in column A: 2 recognised, 2 to check");
    await playground.says("did you mean Facebook?");
    await playground.says('Unknown platform "Xyzzy".');
    await playground.score();
    await playground.says("4 rows scored by the definition “Common ground”; 2 rows to check, see Why.");
    expect(await playground.column("Type")).toEqual(["Social media", "", "Not social", ""]);
    expect(await playground.column("Budget")).toEqual(["5", "6", "7", "8"]);
  });

  test("a changed feature changes the type", async () => {
    expect((await playground.column("Type"))[row.alumniIntranet - 2]).toBe("Social networking");
    await playground.type(`D${row.alumniIntranet}`, "no");
    await playground.score();
    await playground.says(
      /^1 row scored by the definition “Common ground”; 24 rows had their results before/,
    );
    expect((await playground.column("Type"))[row.alumniIntranet - 2]).toBe("Not social");
  });

  test("the map has a mark for each row, which the arrow keys reach in the order of lean", async () => {
    const marks = playground.sidebar.locator("svg[role=group] g[role=button]");
    expect(await marks.count()).toBe(24);
    await playground.says("1 more not on the map: too little is known, to check, or too many.");
    await marks.first().focus();
    const caption = playground.sidebar.locator(".caption");
    await expect.poll(() => caption.textContent()).toContain("TV: Not social.");
    await playground.page.keyboard.press("ArrowLeft");
    await expect.poll(() => caption.textContent()).toMatch(/Social networking\. Broadcast 0/);
  });
});

test("with the Worker gone, the add-on scores by itself and says so", async () => {
  const lonely = await startLocalWorker();
  const page = await PlaygroundPage.open(context, lonely.url);
  await lonely.stop();
  await page.type(`A${row.facebook}`, "TV");
  await page.score();
  await page.says(/scored inside the add-on, because the Worker could not be used/);
  expect((await page.column("Type"))[row.facebook - 2]).toBe("Not social");
  await page.type("B30", `=SOCIALTYPE(A${row.tikTok})`);
  await page.shows("B30", "Social media");
  expect(page.errors.filter((error) => !error.includes("ERR_CONNECTION_REFUSED"))).toEqual([]);
});
