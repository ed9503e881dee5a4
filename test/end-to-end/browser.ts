import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** A Chromium that came from the package registry: no browser need be installed. Its rules on origins stay in force. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox", "--font-render-hinting=none"],
    headless: true,
  });
}
