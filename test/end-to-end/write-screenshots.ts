/** `npm run screenshots`: pictures of the playground for the README, in the folder screenshots/. The build must be there. */
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
  await playground.page.getByRole("button", { name: "Dismiss" }).click();
  await playground.page.screenshot({ path: `${folder}${name}.png`, animations: "disabled" });
  await context.close();
  console.log(`screenshots/${name}.png`);
}

const [worker, browser] = await Promise.all([startLocalWorker(), openBrowser()]);
try {
  await picture(browser, worker.url, "playground", 1280, "light");
  await picture(browser, worker.url, "playground-dark", 1280, "dark");
  await picture(browser, worker.url, "playground-wide", 1920, "light");
  await picture(browser, worker.url, "playground-narrow", 800, "light");
} finally {
  await browser.close();
  await worker.stop();
}
