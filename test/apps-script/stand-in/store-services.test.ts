import { describe, expect, test } from "vitest";
import type { StandInDocument } from "../../../apps-script/local/stand-in/document.ts";
import { beginExecution, createFakeClock, type ExecutionOptions, openDocument } from "./open-document.ts";

const propertiesOf = (document: StandInDocument) =>
  beginExecution(document).PropertiesService.getDocumentProperties();

/** In Google's types a cache or lock may be null; in a script that belongs to a document it never is. */
function cacheOf(document: StandInDocument, options?: ExecutionOptions) {
  const cache = beginExecution(document, options).CacheService.getDocumentCache();
  if (!cache) throw new Error("There is no document cache.");
  return cache;
}

function lockOf(document: StandInDocument) {
  const lock = beginExecution(document).LockService.getDocumentLock();
  if (!lock) throw new Error("There is no document lock.");
  return lock;
}

const kilobytes = (count: number) => "x".repeat(count * 1_024);

describe("document properties", () => {
  test("stay for the next execution, and read null when they were never set or were deleted", async () => {
    const document = await openDocument();
    expect(propertiesOf(document).getProperty("choice")).toBeNull();
    propertiesOf(document).setProperty("choice", "all");
    expect(propertiesOf(document).getProperty("choice")).toBe("all");
    propertiesOf(document).deleteProperty("choice");
    expect(propertiesOf(document).getProperty("choice")).toBeNull();
  });

  test("take a value of 9 KB and no byte more", async () => {
    const properties = propertiesOf(await openDocument());
    properties.setProperty("key", kilobytes(9));
    expect(() => properties.setProperty("key", `${kilobytes(9)}x`)).toThrow("Argument too large: value");
    expect(properties.getProperty("key")).toBe(kilobytes(9));
  });

  test("count bytes, not characters", async () => {
    const properties = propertiesOf(await openDocument());
    // Two bytes each in UTF-8: 9,218 bytes, two more than 9 KB.
    expect(() => properties.setProperty("key", "é".repeat(4_609))).toThrow("Argument too large: value");
  });

  test("take 500 KB in all, names included", async () => {
    const properties = propertiesOf(await openDocument());
    // 55 values of 9 KB are 495 KB; a 56th would make 504 KB.
    for (let i = 0; i < 55; i++) properties.setProperty(`key${i}`, kilobytes(9));
    const quota = "You have exceeded the property storage quota.";
    expect(() => properties.setProperty("one too many", kilobytes(9))).toThrow(quota);
    expect(properties.getProperty("one too many")).toBeNull();
    expect(() => properties.setProperty("k".repeat(6_000), "short")).toThrow(quota);
    properties.setProperty("small", kilobytes(4));
    expect(properties.getProperty("small")).toBe(kilobytes(4));
  });

  test("count a value that is replaced only once", async () => {
    const properties = propertiesOf(await openDocument());
    for (let i = 0; i < 55; i++) properties.setProperty(`key${i}`, kilobytes(9));
    properties.setProperty("key0", "y".repeat(9_216));
    expect(properties.getProperty("key0")).toBe("y".repeat(9_216));
  });
});

describe("the document cache", () => {
  test("gives the next execution what was put, and null for what was not or was removed", async () => {
    const document = await openDocument();
    expect(cacheOf(document).get("key")).toBeNull();
    cacheOf(document).put("key", "value");
    expect(cacheOf(document).get("key")).toBe("value");
    cacheOf(document).remove("key");
    expect(cacheOf(document).get("key")).toBeNull();
  });

  test("takes a key of 250 characters and no longer one", async () => {
    const cache = cacheOf(await openDocument());
    cache.put("k".repeat(250), "value");
    expect(cache.get("k".repeat(250))).toBe("value");
    expect(() => cache.put("k".repeat(251), "value")).toThrow("Argument too large: key");
  });

  test("takes a value of 100 KB and no byte more", async () => {
    const cache = cacheOf(await openDocument());
    cache.put("key", kilobytes(100));
    expect(cache.get("key")).toBe(kilobytes(100));
    expect(() => cache.put("key", `${kilobytes(100)}x`)).toThrow("Argument too large: value");
    // Two bytes each in UTF-8.
    expect(() => cache.put("key", "é".repeat(51_201))).toThrow("Argument too large: value");
  });

  test.each([[1], [21_600]])("keeps a value for %i seconds when it is asked to", async (seconds) => {
    const document = await openDocument();
    const clock = createFakeClock();
    cacheOf(document, { clock }).put("key", "value", seconds);
    clock.passSeconds(seconds - 0.5);
    expect(cacheOf(document, { clock }).get("key")).toBe("value");
    clock.passSeconds(1);
    expect(cacheOf(document, { clock }).get("key")).toBeNull();
  });

  test.each([[0], [-1], [21_601]])("refuses to keep a value for %i seconds", async (seconds) => {
    const cache = cacheOf(await openDocument());
    expect(() => cache.put("key", "value", seconds)).toThrow("expirationInSeconds");
    expect(cache.get("key")).toBeNull();
  });

  test("keeps a value for ten minutes when no time is named", async () => {
    const document = await openDocument();
    const clock = createFakeClock();
    cacheOf(document, { clock }).put("key", "value");
    clock.passSeconds(599);
    expect(cacheOf(document, { clock }).get("key")).toBe("value");
    clock.passSeconds(2);
    expect(cacheOf(document, { clock }).get("key")).toBeNull();
  });

  test("counts the time from the last put", async () => {
    const document = await openDocument();
    const clock = createFakeClock();
    cacheOf(document, { clock }).put("key", "old", 10);
    clock.passSeconds(8);
    cacheOf(document, { clock }).put("key", "new", 10);
    clock.passSeconds(8);
    expect(cacheOf(document, { clock }).get("key")).toBe("new");
  });

  test("holds at most 1,000 items and lets go of old ones, never of the newest", async () => {
    const cache = cacheOf(await openDocument());
    const keys = Array.from({ length: 1_100 }, (_, i) => `key${i}`);
    for (const key of keys) cache.put(key, "value");
    const held = keys.filter((key) => cache.get(key) !== null);
    expect(held.length).toBeLessThanOrEqual(1_000);
    expect(held).toContain("key1099");
    expect(held).not.toContain("key0");
  });
});

describe("the document lock", () => {
  test("is refused while another execution holds it", async () => {
    const document = await openDocument();
    const first = lockOf(document);
    const second = lockOf(document);
    expect(first.tryLock(5_000)).toBe(true);
    expect(second.tryLock(5_000)).toBe(false);
    expect([first.hasLock(), second.hasLock()]).toEqual([true, false]);
  });

  test("can be had once it was released", async () => {
    const document = await openDocument();
    const first = lockOf(document);
    first.tryLock(5_000);
    first.releaseLock();
    expect(first.hasLock()).toBe(false);
    expect(lockOf(document).tryLock(5_000)).toBe(true);
  });

  test("is given again to the execution that has it", async () => {
    const lock = lockOf(await openDocument());
    expect([lock.tryLock(5_000), lock.tryLock(5_000)]).toEqual([true, true]);
  });

  test("is not released by an execution that does not have it", async () => {
    const document = await openDocument();
    const first = lockOf(document);
    const second = lockOf(document);
    first.tryLock(5_000);
    second.releaseLock();
    expect(second.tryLock(5_000)).toBe(false);
    expect(first.hasLock()).toBe(true);
  });
});
