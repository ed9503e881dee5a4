import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startLocalWorker } from "../../../apps-script/local/node/local-worker.ts";
import { openBrowser } from "../browser.ts";

const worker = await startLocalWorker();
afterAll(() => worker.stop());

let browser: Browser;
/** What the page complained about: errors, and what its policy kept it from. */
const complaints: string[] = [];
/** Where it asked for something that is not this Worker. */
const elsewhere: string[] = [];

async function open(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(worker.url) && !request.url().startsWith("data:"))
      elsewhere.push(request.url());
  });
  await page.goto(worker.url + path.slice(1));
  return page;
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe("the landing page", () => {
  test("says what this is on rows that were just scored, and leads to playground and reference", async () => {
    const page = await open("/");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/broadcast.*connect/);
    const rows = await page.getByRole("row").allTextContents();
    expect(rows.find((row) => row.startsWith("TV"))).toContain("Not social");
    expect(rows.find((row) => row.startsWith("WhatsApp"))).toContain("Social networking");
    const links = await page
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual(expect.arrayContaining(["/playground/", "/docs/"]));
    for (const link of links)
      expect([link, (await fetch(new URL(link ?? "", worker.url))).status]).toEqual([link, 200]);
  });

  test("fits into 300 px: nothing but its own boxes scrolls sideways", async () => {
    const page = await open("/", 300);
    const overflow = await page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(overflow).toBe(0);
    const clipped = await page.locator("table").evaluate((table) => {
      const { scrollWidth, clientWidth } = table.parentElement as unknown as {
        scrollWidth: number;
        clientWidth: number;
      };
      return scrollWidth - clientWidth;
    });
    expect(clipped).toBe(0);
  });
});

describe("the reference", () => {
  let page: Page;
  beforeAll(async () => {
    page = await open("/docs/");
    await page.locator(".opblock").first().waitFor();
  });

  /** Opens a call, sends its example as it stands, and hands back the status and all that is shown of the answer. */
  async function tryOut(path: string): Promise<{ status: string | null; shown: string | null }> {
    const call = page.locator(".opblock", { has: page.locator(`[data-path="${path}"]`) });
    await call.locator(".opblock-summary-control").click();
    await call.getByRole("button", { name: "Try it out" }).click();
    await call.getByRole("button", { name: "Execute" }).click();
    const live = call.locator(".live-responses-table tbody");
    await live.waitFor();
    const status = await live.locator(".response-col_status").first().textContent();
    return { status, shown: await live.textContent() };
  }

  test("shows every call", async () => {
    const shown = await page.locator(".opblock-summary-path").allTextContents();
    const { paths } = (await (await fetch(`${worker.url}openapi.json`)).json()) as {
      paths: Record<string, object>;
    };
    expect(shown).toHaveLength(Object.values(paths).flatMap((methods) => Object.keys(methods)).length);
  });

  test("lets a call be tried: what this very Worker answers is seen", async () => {
    const { status, shown } = await tryOut("/v1/score");
    expect(status).toContain("200");
    expect(shown).toContain("Social networking");
  });

  test("takes a key and sends it", async () => {
    await page.getByRole("button", { name: "Authorize" }).first().click();
    await page.locator(".auth-container input").first().fill("stk_not_a_key");
    await page.locator(".auth-container").getByRole("button", { name: "Apply credentials" }).first().click();
    await page.getByRole("button", { name: "Close" }).last().click();
    const { status, shown } = await tryOut("/v1/key");
    expect(status).toContain("401");
    expect(shown).toContain("malformed-key");
    // The browser itself notes the refusal that was asked for.
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("status of 401")));
  });
});

test("all of that asked no other host for anything and was kept from nothing by its policy", () => {
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the policy is in force: a script in the page does not run", async () => {
  const page = await open("/");
  const add = `const script = document.createElement("script"); script.textContent = "document.title = 'ran'"; document.head.append(script);`;
  await page.evaluate(add);
  expect(await page.title()).not.toBe("ran");
});

test.each([
  "",
  "docs",
  "docs/",
  "docs/swagger-ui-bundle.js",
  "openapi.json",
  "evidence/index.json",
  "site.css",
])("/%s has its security headers", async (path) => {
  const { headers } = await fetch(worker.url + path);
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("X-Frame-Options")).toBe("DENY");
  expect(headers.get("Referrer-Policy")).toBe("no-referrer");
  const policy = headers.get("Content-Security-Policy") ?? "";
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
