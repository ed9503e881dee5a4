import { describe, expect, test } from "vitest";
import { openPlaygroundForEachTest, playground } from "./open-playground.ts";

openPlaygroundForEachTest();

/** Rows of examples/channels.csv, as the sheet numbers them. */
const row = { facebook: 2, tikTok: 4, twitter: 7, whatsApp: 8, tv: 12 };

const typeOf = async (at: number) => (await playground.column("Type"))[at - 2];

describe("definitions", () => {
  test("are found by a word of theirs, say who they are from, and score the sheet anew", async () => {
    expect(await typeOf(row.twitter)).toBe("Hybrid");
    await playground.openPage("Whose definition?");
    await playground.sidebar.getByLabel("Search").fill("Kwak");
    await playground.says("1 of 7");
    await playground.sidebar.getByLabel("Search").fill("celebrity trends");
    await playground.says("1 of 7");
    await playground.button(/^Eleven differences/).click();
    await playground.says(/It judges how a platform is used/);
    await playground.button("Use this definition").click();
    await playground.says("25 rows scored by the definition “Eleven differences”.");
    // The article itself counts Twitter among social media.
    expect(await typeOf(row.twitter)).toBe("Social media");
    await playground.home();
    await playground.button(/Whose definition\?\s*Eleven differences/).waitFor();
  });

  test("are shaped with sliders that show their effect at once, saved, used, edited and deleted", async () => {
    await playground.openPage("Whose definition?");
    await playground.button("Adjust").click();
    await playground.says("No row changes its type.");
    const networkingFrom = playground.sidebar.getByRole("slider", {
      name: /^Social networking from a lean of/,
    });
    await playground.page.evaluate(
      "window.calls = 0; window.addEventListener('message', ({ data }) => { if (data.kind === 'call') window.calls += 1; })",
    );
    await networkingFrom.fill("100");
    await playground.says(/rows? of 25 changes? (its|their) type\./);
    await playground.sidebar.getByText("(was Social networking)").first().waitFor();
    expect(await playground.page.evaluate("window.calls")).toBe(0);
    await playground.sidebar.getByLabel("Name").fill("<b>Our</b> view");
    await playground.button("Save as own definition").click();
    await playground.says("8 of 8");
    await playground.button(/^<b>Our<\/b> view/).click();
    await playground.button("Use this definition").click();
    await playground.says("25 rows scored by the definition “<b>Our</b> view”.");
    expect(await typeOf(row.whatsApp)).not.toBe("Social networking");
    expect(await playground.sidebar.locator("main b b").count()).toBe(0);

    await playground.button("Edit").click();
    await playground.sidebar.getByRole("slider", { name: /^Social networking from a lean of/ }).fill("20");
    await playground.sidebar.getByLabel("Name").fill("Our view");
    await playground.button("Save changes").click();
    await playground.home();
    await playground.score();
    await playground.says("25 rows scored by the definition “Our view”.");
    expect(await typeOf(row.whatsApp)).toBe("Social networking");

    await playground.openPage("Whose definition?");
    await playground.button("Delete").click();
    await playground.button("Delete it").click();
    await playground.says("7 of 7");
    await playground.home();
    await playground.button(/Whose definition\?\s*Common ground/).waitFor();
  });

  test("travel as JSON: a spoilt one is told where it is spoilt, a whole one is added", async () => {
    await playground.openPage("Whose definition?");
    await playground.button("Copy as JSON").click();
    await playground.says(/^Copied\.|select the text below/);
    const copied = await playground.page.evaluate("navigator.clipboard.readText()");
    await playground.sidebar.getByText("Paste a definition as JSON").click();
    const area = playground.sidebar.getByLabel("JSON", { exact: true });
    await area.fill("no JSON");
    await playground.button("Add it").click();
    await playground.says(/The text is not JSON/);
    const rubric = JSON.parse(
      String(copied).startsWith("{")
        ? String(copied)
        : await playground.sidebar.getByLabel("The definition as JSON").inputValue(),
    );
    await area.fill(
      JSON.stringify({ ...rubric, dimensions: [{ ...rubric.dimensions[0], dimension: "shoeSize" }] }),
    );
    await playground.button("Add it").click();
    await playground.says("/dimensions/0/dimension");
    await area.fill(JSON.stringify({ ...rubric, title: "Pasted" }));
    await playground.button("Add it").click();
    await playground.says("“Pasted” is among the definitions now.");
    await playground.button(/^Pasted/).waitFor();
  });
});

describe("rows and columns", () => {
  test("a column that resembles a feature is read after one click, and can be corrected", async () => {
    await playground.openFile("mine.csv", "Platform,Default privacy\nOur app,public\nTikTok,participants\n");
    await playground.says("Column B, “Default privacy”, looks like Default visibility. It is not read yet.");
    await playground.button("Read it").click();
    await playground.says("2 channels in column A: 1 recognised, 1 described by your columns");
    await playground.openPage("Rows and columns");
    const choice = playground.sidebar.getByLabel(/Default privacy/);
    expect(await choice.inputValue()).toBe("defaultVisibility");
    await choice.selectOption({ label: "Not read" });
    await playground.home();
    await playground.says("2 channels in column A: 1 recognised, 1 to check");
  });

  test("the columns are chosen, the first rows previewed, and then written as they were shown", async () => {
    await playground.openFile("mine.csv", "Platform,Mine\nWhatsApp,1\nTV,2\n");
    await playground.openPage("Rows and columns");
    await playground.sidebar.getByLabel("Chosen ones").check();
    for (const header of ["Role", "Why", "How firm", "Could also be"])
      await playground.sidebar.getByLabel(header, { exact: true }).uncheck();
    await playground.sidebar.getByLabel("Lean", { exact: true }).check();
    await playground.button("Preview the first rows").click();
    await playground.says("2 rows would be scored. Type and Lean would get columns C to D.");
    const preview = playground.sidebar.getByRole("table", { name: "Row 2, WhatsApp" });
    await expect
      .poll(() => preview.getByRole("row", { name: /^Type/ }).textContent())
      .toBe("TypeSocial networking");
    expect(await playground.cell("C2")).toBe("");
    await playground.button("Score 2 rows").click();
    await playground.says(/^2 rows scored/);
    expect(await playground.column("Type")).toEqual(["Social networking", "Not social"]);
    expect(await playground.column("Why")).toEqual([]);
    expect(await playground.column("Mine")).toEqual(["1", "2"]);
  });

  test("only the selection is scored, and own changes give way when that is chosen", async () => {
    await playground.openFile("mine.csv", "Platform\nWhatsApp\nTV\n");
    await playground.select("A3");
    await playground.openPage("Rows and columns");
    await playground.sidebar.locator("html").hover();
    await playground.sidebar.getByLabel(/^The selection/).check();
    await playground.button("Score 1 row").click();
    await playground.says(/^1 row scored/);
    expect(await playground.column("Type")).toEqual(["", "Not social"]);
    await playground.write({ C3: "mine" });
    await playground.home();
    await playground.score();
    await playground.says(/C3/);
    expect(await playground.cell("C3")).toBe("mine");
    await playground.openPage("Rows and columns");
    await playground.sidebar.getByLabel(/^Cells that I changed/).check();
    await playground.button("Overwrite my changes").click();
    await playground.shows("C3", "Not social");
  });
});

test("a row to check is one click away, is tried once more on request, and scored when it is mended", async () => {
  await playground.openFile("mine.csv", "Platform\nTV\nFacbook\n");
  await playground.score();
  await playground.says(/1 row to check/);
  await playground.button("Go to row 3").click();
  await expect
    .poll(() =>
      playground.page.evaluate("playground.standIn.workbook.getActiveSheet().getActiveRange().getRow()"),
    )
    .toBe(2);
  await playground.openPage("Rows and columns");
  await playground.sidebar.getByLabel(/^Rows with a problem/).check();
  await playground.button("Score 1 row").click();
  await playground.says(
    "1 row scored by the definition “Common ground”; 1 row to check, see Why; 1 row had their results before.",
  );
  await playground.home();
  await playground.write({ A3: "Facebook" });
  await playground.score();
  await playground.says(/^1 row scored/);
  expect((await playground.column("Type"))[1]).not.toBe("");
});

test("a run that was cut off when the page closed is offered, and goes on to its end", async () => {
  await playground.page.evaluate("playground.run('saveSettings', { rowsPerChunk: 5 })");
  await playground.page.evaluate("playground.run('startRun', { what: 'refresh' })");
  // Ten minutes later nobody is at work any more.
  await playground.page.evaluate(`(() => {
    const { properties } = playground.standIn;
    const journal = JSON.parse(properties.get("socialtype.run"));
    properties.set("socialtype.run", JSON.stringify({ ...journal, heartbeat: journal.heartbeat - 600_000 }));
  })()`);
  await playground.chooseFromMenu("SocialType add-on", "Open sidebar");
  await playground.says(
    /An earlier run by the definition “Common ground” on the tab .+ was cut off after 5 of 25 rows/,
  );
  await playground.button("Go on with it").click();
  await playground.says(/^25 rows scored by the definition “Common ground”/);
});

test("a run whose page was closed a moment ago is shown, and can be stopped", async () => {
  await playground.page.evaluate("playground.run('saveSettings', { rowsPerChunk: 5 })");
  await playground.page.evaluate("playground.run('startRun', { what: 'refresh' })");
  await playground.chooseFromMenu("SocialType add-on", "Open sidebar");
  await playground.says(/^5 of 25 rows/);
  await playground.button("Stop").click();
  await playground.says("The run is over; what it wrote stays.");
  await playground.score();
  await playground.says("Nothing was due: every row has its result.");
});

test("while weights change, selected rows come first, and what has the focus is in view", async () => {
  await playground.select("A24");
  await playground.sidebar.locator("html").hover();
  await playground.openPage("Whose definition?");
  await playground.button("Adjust").click();
  const sliders = playground.sidebar.getByRole("slider");
  await sliders.last().waitFor();
  const count = await sliders.count();
  await sliders.nth(count - 2).fill("-90");
  await sliders.nth(count - 1).fill("90");
  await playground.says(/those whose type changes; \d+ rows more\./);
  expect(await playground.sidebar.locator(".effect li").first().innerText()).toMatch(/^Fan forum/);
  await sliders.last().focus();
  for (let stop = 0; stop < count; stop++) {
    await playground.page.keyboard.press("Shift+Tab");
    const [top, edge] = (await playground.sidebarFrame.evaluate(
      "[document.activeElement, document.querySelector('.effect')].map((each) => each.getBoundingClientRect()).map(({ top, bottom }, i) => (i ? bottom : top))",
    )) as [number, number];
    expect(top).toBeGreaterThanOrEqual(edge);
  }
});

test("who presses a button that goes away keeps their place with the keyboard", async () => {
  const focused = () => playground.sidebarFrame.evaluate("document.activeElement.textContent");
  await playground.openPage("Whose definition?");
  await playground.button(/^Eleven differences/).press("Enter");
  await playground.button("Use this definition").press("Enter");
  await playground.button("Use this definition").waitFor({ state: "detached" });
  await expect.poll(focused).toBe("Adjust");
});

describe("the map", () => {
  test("gives reasons for the mark in question, selects its row, and becomes a chart in the sheet", async () => {
    await playground.openPage("Map");
    const mark = playground.sidebar.getByRole("button", {
      name: new RegExp(`^Row ${row.whatsApp}, WhatsApp: Social networking`),
    });
    await mark.focus();
    await playground.says(
      /^Row 8, WhatsApp: Social networking\. Broadcast \d+, connect \d+\. .+→ networking/,
    );
    await playground.page.keyboard.press("Enter");
    await expect
      .poll(() =>
        playground.page.evaluate("playground.standIn.workbook.getActiveSheet().getActiveRange().getRow()"),
      )
      .toBe(row.whatsApp - 1);
    await playground.button("Insert as chart").click();
    await playground.button("Write both strengths, then insert it").click();
    await expect.poll(() => playground.page.locator("#charts svg").count()).toBe(1);
    await playground.button("Insert as chart").click();
    await expect.poll(() => playground.page.evaluate("playground.standIn.charts.length")).toBe(1);
    expect((await playground.column("Broadcast strength")).length).toBe(25);
  });
});

test("definitions are compared on the rows, the difference is explained, and written to a tab on request", async () => {
  await playground.openPage("Compare definitions");
  await playground.says(/^The definitions agree on \d+ of 24 rows\. Contested: /);
  const facebook = playground.sidebar.locator("summary", { hasText: "Facebook" }).first();
  await facebook.click();
  const opened = playground.sidebar.locator("details[open]");
  await opened.getByText(/pulls most to media by .+ -\d+/).waitFor();
  await opened.getByText(/pulls most to networking by .+ \+\d+/).waitFor();
  const before = await playground.sidebar.getByRole("status").first().textContent();
  await playground.sidebar.getByText("Definitions compared: 7 of 7").click();
  await playground.sidebar.getByLabel("Network structure").uncheck();
  await expect.poll(() => playground.sidebar.getByRole("status").first().textContent()).not.toBe(before);
  await playground.button("Write the comparison to a tab").click();
  await expect
    .poll(() =>
      playground.page.evaluate(
        "playground.standIn.workbook.getSheets().map((sheet) => sheet.getSheetName())",
      ),
    )
    .toContainEqual(expect.stringMatching(/^Comparison of /));
});

test("a selected row says what makes its type, what would change it, its uses, and where its values come from", async () => {
  await playground.select(`A${row.facebook}`);
  await playground.openPage("The selected row");
  await playground.says(`Row ${row.facebook}: Facebook`);
  const points = await playground.sidebar.locator(".contributions .number").allTextContents();
  const lean = await playground.sidebar.locator(".facts dd").first().textContent();
  const sum = points.reduce((total, each) => total + (Number(each) || 0), 0);
  expect(sum).toBe(Number(lean));
  await playground.says("What would change it");
  await playground.says("It depends on how you use it");
  await playground.sidebar.getByText(/^What it is scored by/).click();
  await expect.poll(() => playground.sidebar.locator(".note").count()).toBeGreaterThan(10);
  await playground.button("Next").click();
  await playground.says(/^Row 3: /);
});

describe("settings", () => {
  test("the Worker is checked by a call; an address that is not on the list is refused, and a key never shown again", async () => {
    await playground.openPage("Settings");
    await playground.button("Check").click();
    await playground.says(/The Worker answers/);
    await playground.sidebar.getByLabel("Worker address").fill("https://evil.example/");
    await playground.button("Save").click();
    await playground.says(/may not call https:\/\/evil\.example/);
    await playground.sidebar.getByLabel("Worker address").fill("https://socialtype.workers.dev/");
    await playground.sidebar.getByLabel("Key", { exact: true }).fill("not a key");
    await playground.button("Save").click();
    await expect.poll(() => playground.sidebar.locator(".outcome .trouble").count()).toBe(1);
  });

  test("with the network off nothing is sent, and the sidebar says so", async () => {
    await playground.openPage("Settings");
    await playground.sidebar.getByLabel(/^Network on/).uncheck();
    await playground.says(/^Nothing\. Every row is scored inside the add-on/);
    await playground.home();
    await playground.says("The network is off; the add-on scores by itself.");
    const requests: string[] = [];
    playground.page.on("request", (request) => requests.push(request.url()));
    await playground.type(`A${row.facebook}`, "TV");
    await playground.score();
    await playground.says(/^1 row scored/);
    expect(requests.filter((url) => url.includes("/v1/"))).toEqual([]);
  });
});
