/**
 * `npm run screenshots`: pictures of the playground in the folder screenshots/, and those of the sidebar for the guide in
 * docs/pictures/. The build must be there.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { startLocalWorker } from "../../apps-script/local/node/local-worker.ts";
import { openBrowser } from "./browser.ts";
import { PlaygroundPage } from "./playground-page.ts";

const folder = fileURLToPath(new URL("../../screenshots/", import.meta.url));
mkdirSync(folder, { recursive: true });

async function picture(
  browser: Browser,
  url: string,
  name: string,
  width: number,
  colorScheme: "light" | "dark",
) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const playground = await PlaygroundPage.open(context, url);
  // The notice of the first scoring goes by itself after a while.
  await playground.page.getByRole("button", { name: "Dismiss" }).waitFor({ state: "hidden" });
  await playground.page.screenshot({ path: `${folder}${name}.png`, animations: "disabled" });
  await context.close();
  console.log(`screenshots/${name}.png`);
}

const pictures = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
mkdirSync(pictures, { recursive: true });

/** Pages of the sidebar for the guide: title of the page, name of the picture, and what is done there before it is taken. */
const pages: readonly (readonly [
  title: string,
  name: string,
  show?: (on: PlaygroundPage) => Promise<unknown>,
])[] = [
  ["Whose definition?", "definitions"],
  [
    "Whose definition?",
    "adjust",
    async (on) => {
      await on.button("Adjust").click();
      await on.sidebar.getByRole("slider").first().fill("0");
    },
  ],
  ["Rows and columns", "columns"],
  ["Map", "map"],
  ["Compare definitions", "compare", (on) => on.sidebar.locator(".contested summary").first().click()],
  ["The selected row", "row"],
  ["Settings", "settings"],
];

const mostHeight = 900;

async function guidePictures(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1100 }, deviceScaleFactor: 2 });
  const playground = await PlaygroundPage.open(context, url);
  const take = async (name: string) => {
    await playground.page.waitForTimeout(800);
    const box = await playground.page.locator("#sidebar iframe").boundingBox();
    const tall = Number(
      await playground.sidebarFrame.evaluate("document.querySelector('main').scrollHeight"),
    );
    const height = Math.min(tall, mostHeight, box?.height ?? mostHeight);
    await playground.page.screenshot({
      path: `${pictures}${name}.png`,
      clip: { x: box?.x ?? 0, y: box?.y ?? 0, width: 300, height },
      animations: "disabled",
    });
    console.log(`docs/pictures/${name}.png`);
  };
  await take("home");
  for (const [title, name, show] of pages) {
    await playground.openPage(title);
    await show?.(playground);
    await take(name);
    await playground.home();
  }
  await playground.chooseFromMenu("File", "Open the campaign example");
  await playground.sidebar.locator("html").hover();
  await playground.says("20 channels in column A");
  await playground.openPage("Plan the campaign");
  await playground.button("Preview it here").click();
  await playground.says("7 channels without hours");
  await take("plan");
  await playground.button("Write the plan to a tab").click();
  await playground.says(/^The plan stands/);
  await playground.page.setViewportSize({ width: 1280, height: 800 });
  await playground.page.getByRole("button", { name: "Dismiss" }).first().waitFor({ state: "hidden" });
  const sheet = "playground.standIn.workbook.getActiveSheet()";
  for (const [name, row] of [
    ["plan-summary", 0],
    ["plan-channels", 11],
  ] as const) {
    await playground.page.evaluate(`${sheet}.scrollToCell(${row}, 0)`);
    await playground.page.waitForTimeout(800);
    await playground.page.screenshot({ path: `${pictures}${name}.png`, animations: "disabled" });
    console.log(`docs/pictures/${name}.png`);
  }
  await context.close();
}

const [worker, browser] = await Promise.all([startLocalWorker(), openBrowser()]);
try {
  await picture(browser, worker.url, "playground", 1280, "light");
  await picture(browser, worker.url, "playground-dark", 1280, "dark");
  await picture(browser, worker.url, "playground-wide", 1920, "light");
  await picture(browser, worker.url, "playground-narrow", 800, "light");
  await guidePictures(browser, worker.url);
} finally {
  await browser.close();
  await worker.stop();
}
