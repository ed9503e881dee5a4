import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** The page's own hook for developers. */
const sheet = "playground.standIn.workbook.getActiveSheet()";

/** The playground as a person has it before them; cells are read as they are shown. */
export class PlaygroundPage {
  /** What the browser's console reported as an error, and exceptions that nobody caught. */
  readonly errors: string[] = [];

  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
    page.on("pageerror", (error) => this.errors.push(error.message));
  }

  static async open(context: BrowserContext, workerUrl: string): Promise<PlaygroundPage> {
    const opened = new PlaygroundPage(await context.newPage());
    await opened.page.goto(`${workerUrl}playground/`, { waitUntil: "commit" });
    await opened.usable();
    return opened;
  }

  /** Resolves when the sheet can be used and the sidebar has looked at it. */
  async usable(): Promise<void> {
    await this.page.locator("body:not(.loading)").waitFor();
    await this.sidebar.locator("main[aria-busy=false]").waitFor();
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator("#sidebar iframe");
  }

  /** The sidebar's own world, for calls to google.script.run. */
  get sidebarFrame(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes("/assets/sidebar-"));
    if (!frame) throw new Error("There is no sidebar.");
    return frame;
  }

  cell(address: string): Promise<string> {
    return this.page.evaluate(`${sheet}.getRange("${address}").getDisplayValue()`);
  }

  /** The cells below a header of the first row, as long as the first column is filled in. */
  column(header: string): Promise<string[]> {
    return this.page.evaluate(`(() => {
      const sheet = ${sheet};
      const shown = (row, column) => sheet.getRange(row, column).getDisplayValue();
      const headers = Array.from({ length: sheet.getMaxColumns() }, (_, column) => shown(0, column));
      const column = headers.indexOf(${JSON.stringify(header)});
      const cells = [];
      for (let row = 1; column >= 0 && shown(row, 0) !== ""; row++) cells.push(shown(row, column));
      return cells;
    })()`);
  }

  /**
   * Types into a cell as people do, key by key, and looks whether it arrived: keys that come faster than the spreadsheet
   * opens its editor or its list of functions are lost, and a person would type them again.
   */
  async type(address: string, text: string): Promise<void> {
    const typed = async () => {
      await this.select(address);
      await this.page.keyboard.type(text);
      await this.page.keyboard.press("Enter");
      await this.page.waitForTimeout(500);
      return this.page.evaluate(`(() => {
        const { f, v } = ${sheet}.getRange("${address}").getCellData() ?? {};
        return String(f ?? v ?? "");
      })()`);
    };
    await expect.poll(typed).toBe(text);
  }

  /** Fills in cells all at once, as a script would. */
  async write(cells: Readonly<Record<string, string>>): Promise<void> {
    await this.page.evaluate(`(() => {
      const cells = ${JSON.stringify(cells)};
      for (const [address, text] of Object.entries(cells)) ${sheet}.getRange(address).setValue(text);
    })()`);
  }

  /** Selects a cell and gives the sheet the keyboard. The click selects a cell, too, maybe late: so until it stays. */
  async select(address: string): Promise<void> {
    await this.page.locator("#univer-sheet-main-canvas_spreadsheet").click({ position: { x: 200, y: 200 } });
    const selectAndRest = async () => {
      await this.page.evaluate(`${sheet}.getRange("${address}").activate()`);
      await this.page.waitForTimeout(200);
      return this.page.evaluate(`${sheet}.getActiveRange().getA1Notation()`);
    };
    await expect.poll(selectAndRest).toBe(address);
  }

  async shows(address: string, text: string): Promise<void> {
    await expect.poll(() => this.cell(address)).toBe(text);
  }

  async says(text: string | RegExp): Promise<void> {
    await this.sidebar.getByText(text).first().waitFor();
  }

  /** The sidebar's one button. */
  async score(): Promise<void> {
    await this.sidebar.getByRole("button", { name: "Score this sheet" }).click();
  }

  /** Opens one of the sidebar's pages from the first one. */
  async openPage(title: string): Promise<void> {
    await this.sidebar.locator("nav button, #to-definitions").filter({ hasText: title }).click();
    await this.sidebar.getByRole("button", { name: "Back" }).waitFor();
  }

  /** Back to the first page, from wherever the sidebar is. */
  async home(): Promise<void> {
    const back = this.sidebar.getByRole("button", { name: "Back" });
    while ((await back.count()) > 0) await back.click();
  }

  button(name: string | RegExp): Locator {
    return this.sidebar.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });
  }

  async chooseFromMenu(menu: string, item: string): Promise<void> {
    await this.page.getByRole("button", { name: menu, exact: true }).click();
    await this.page.getByRole("menuitem", { name: item, exact: true }).click();
  }

  async openFile(name: string, content: string | Uint8Array): Promise<void> {
    const buffer = Buffer.from(content);
    await this.page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await this.page.getByText(`${name} is open`).waitFor();
    // The sidebar looks again when somebody comes back to it.
    await this.sidebar.locator("html").hover();
  }
}

export const newContext = (browser: Browser, width = 1280): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
