import { describe, expect, test } from "vitest";
import { type AddOnOptions, loadAddOn } from "../../../apps-script/local/node/add-on.ts";
import { menuItems } from "../../../apps-script/local/stand-in/document.ts";
import { answered, createFakeClock, openDocument } from "./open-document.ts";

const typedRows = [["Channel"], ["Facebook group"]];

/** The built add-on over a document with one channel. */
async function openAddOn(options: Partial<AddOnOptions> = {}) {
  const document = options.document ?? (await openDocument(typedRows));
  return { document, addOn: loadAddOn({ document, transport: () => answered(200, "{}"), ...options }) };
}

/** Every value's constructor was made by the Function of the realm it comes from: a way into the add-on's realm. */
async function openRealm(): Promise<(expression: string) => unknown> {
  const { addOn } = await openAddOn();
  const spilled = addOn.run("custom function", "SOCIALTYPE", [["TikTok"]]) as object;
  const RealmFunction = spilled.constructor.constructor as FunctionConstructor;
  return (expression) => new RealmFunction(`return ${expression};`)();
}

describe("the realm of the add-on", () => {
  test.each([
    "fetch",
    "XMLHttpRequest",
    "URL",
    "URLSearchParams",
    "setTimeout",
    "setInterval",
    "queueMicrotask",
    "TextEncoder",
    "TextDecoder",
    "crypto",
    "Blob",
    "atob",
    "structuredClone",
    "AbortController",
    "window",
    "document",
    "process",
    "Buffer",
    "require",
    "module",
  ])("has no %s", async (name) => {
    const evaluate = await openRealm();
    expect(evaluate(`typeof ${name}`)).toBe("undefined");
  });

  test.each(["Promise", "Intl", "BigInt", "console", "SpreadsheetApp", "UrlFetchApp", "Utilities"])(
    "has %s, as Apps Script does",
    async (name) => {
      const evaluate = await openRealm();
      expect(evaluate(`typeof ${name} !== "undefined"`)).toBe(true);
    },
  );

  test("reads cells as arrays and dates of its own", async () => {
    const document = await openDocument([[new Date("2024-02-29T00:00:00Z")]]);
    const { addOn } = await openAddOn({ document });
    const spilled = addOn.run("custom function", "SOCIALTYPE", [["TikTok"]]) as object;
    const RealmFunction = spilled.constructor.constructor as FunctionConstructor;
    const isOwn = new RealmFunction(`
      const rows = SpreadsheetApp.getActiveSheet().getDataRange().getValues();
      return [rows instanceof Array, rows[0] instanceof Array, rows[0][0] instanceof Date];
    `);
    expect([...isOwn()]).toEqual([true, true, true]);
  });

  test("is a new one for every execution", async () => {
    const { addOn } = await openAddOn();
    const spill = () => addOn.run("custom function", "SOCIALTYPE", [["TikTok"]]) as object;
    expect(spill().constructor).not.toBe(spill().constructor);
  });

  test("tells the time by the clock it was given", async () => {
    const clock = createFakeClock();
    const { addOn } = await openAddOn({ clock });
    const spilled = addOn.run("custom function", "SOCIALTYPE", [["TikTok"]]) as object;
    const readTime = (spilled.constructor.constructor as FunctionConstructor)("return Date.now()");
    expect(readTime()).toBe(Date.UTC(2026, 0, 1));
  });
});

describe("running a function", () => {
  test("that does not exist fails with Google's words", async () => {
    const { addOn } = await openAddOn();
    expect(() => addOn.run("menu", "scoreEverything")).toThrow("Script function not found: scoreEverything");
  });

  test("cannot reach what is inside the bundle", async () => {
    const { addOn } = await openAddOn();
    expect(() => addOn.run("menu", "buildMenu")).toThrow("Script function not found: buildMenu");
  });

  test.each(["onOpen", "onInstall"])(
    "%s builds the menu, and each item names a function that exists",
    async (name) => {
      const { document, addOn } = await openAddOn();
      addOn.run("menu", name);
      const items = menuItems(document.menu);
      expect(items.length).toBeGreaterThan(0);
      for (const { functionName } of items) expect(() => addOn.run("menu", functionName)).not.toThrow();
    },
  );

  test("is seen by the observer", async () => {
    const calls: string[] = [];
    const { addOn } = await openAddOn({ observer: { before: (name) => calls.push(name) } });
    addOn.run("menu", "onOpen");
    expect(calls.slice(0, 3)).toEqual(["SpreadsheetApp.getUi", "Ui.createAddonMenu", "Menu.addItem"]);
    expect(calls.at(-1)).toBe("Menu.addToUi");
  });

  test("lets only addresses of the manifest be called", async () => {
    const asked: string[] = [];
    const { addOn, document } = await openAddOn({
      transport({ url }) {
        asked.push(url);
        return answered(500, "");
      },
    });
    addOn.run("menu", "saveSettings", { workerUrl: "https://socialtype.workers.dev/" });
    addOn.run("custom function", "SOCIALTYPE", "TikTok");
    expect(asked).toEqual(["https://socialtype.workers.dev/v1/score"]);

    document.cache.clear();
    document.properties.set("socialtype.settings", '{"workerUrl":"https://example.org/"}');
    addOn.run("custom function", "SOCIALTYPE", "TikTok");
    expect(asked).toHaveLength(1);
  });
});

describe("an execution that dies", () => {
  test("at the end of its six minutes has freed the lock for the next one", async () => {
    const clock = createFakeClock();
    const { document, addOn } = await openAddOn({
      clock,
      transport() {
        clock.passSeconds(361);
        return answered(200, "{}");
      },
    });
    addOn.run("menu", "saveSettings", { workerUrl: "https://socialtype.workers.dev/" });
    expect(() => addOn.run("menu", "scoreThisSheet")).toThrow("Exceeded maximum execution time");
    expect(document.shown).toEqual([]);

    // Until then the run counts as being at work.
    clock.passSeconds(7 * 60);
    addOn.run("menu", "saveSettings", { workerUrl: "" });
    expect(addOn.run("menu", "scoreThisSheet")).toMatchObject({ kind: "done", summary: { scored: 1 } });
  });

  test("before it could release the lock has freed it for the next one", async () => {
    let isBroken = true;
    const { addOn } = await openAddOn({
      observer: {
        before(name) {
          if (isBroken && name === "Lock.releaseLock") throw new Error("The service is unavailable.");
        },
      },
    });
    expect(addOn.run("menu", "scoreThisSheet")).toEqual({
      kind: "refused",
      message:
        "The run was cut off (The service is unavailable.). What it has written stays; choose the same item again to go on.",
    });
    isBroken = false;
    expect(addOn.run("menu", "scoreThisSheet")).toMatchObject({ kind: "done" });
  });

  test("after it was given the lock, without hearing of it, has freed it for the next one", async () => {
    let isBroken = true;
    const die = (): void => {
      if (isBroken) throw new Error("The answer is lost.");
    };
    let isDead = false;
    const { addOn, document } = await openAddOn({
      observer: {
        before() {
          if (isDead) die();
        },
        after(name) {
          isDead ||= name === "Lock.tryLock";
          if (isDead) die();
        },
      },
    });
    expect(() => addOn.run("menu", "scoreThisSheet")).toThrow("The answer is lost.");
    expect(document.lock.holder).toBeUndefined();
    isBroken = false;
    expect(addOn.run("menu", "scoreThisSheet")).toMatchObject({ kind: "done" });
  });

  test("leaves a lock alone that somebody else holds", async () => {
    const { document, addOn } = await openAddOn();
    document.lock.holder = { name: "another user's run" };
    expect(addOn.run("menu", "scoreThisSheet")).toMatchObject({ kind: "refused" });
    expect(document.lock.holder).toEqual({ name: "another user's run" });
  });
});
