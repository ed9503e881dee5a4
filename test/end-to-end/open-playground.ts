import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type LocalWorker, startLocalWorker } from "../../apps-script/local/node/local-worker.ts";
import { openBrowser } from "./browser.ts";
import { newContext, PlaygroundPage } from "./playground-page.ts";

/** What the test under way works with; other files see each new one. */
export let worker: LocalWorker;
export let browser: Browser;
export let context: BrowserContext;
export let playground: PlaygroundPage;

/** Gives every test of a file a fresh page, from one Worker in one browser; an error in the page's console fails it. */
export function openPlaygroundForEachTest(): void {
  beforeAll(async () => {
    [worker, browser] = await Promise.all([startLocalWorker(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await worker.stop();
  });
  beforeEach(async () => {
    context = await newContext(browser);
    playground = await PlaygroundPage.open(context, worker.url);
  });
  afterEach(async () => {
    expect(playground.errors).toEqual([]);
    await context.close();
  });
}
