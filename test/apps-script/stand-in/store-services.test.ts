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

  test("are given and taken several at once; those that are not named stay", async () => {
    const document = await openDocument();
    propertiesOf(document).setProperties({ a: "1", b: "2" }).setProperty("c", "3");
    propertiesOf(document).setProperties({ b: "changed" });
    expect(propertiesOf(document).getProperties()).toEqual({ a: "1", b: "changed", c: "3" });
    expect(propertiesOf(document).deleteProperty("a").getKeys()).toEqual(["b", "c"]);
  });

  test("given as an object are a copy", async () => {
    const document = await openDocument();
    propertiesOf(document).setProperty("a", "1");
    propertiesOf(document).getProperties().a = "changed";
    expect(propertiesOf(document).getProperty("a")).toBe("1");
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

  test("holds 1,000 items; one more, and only the 900 farthest from expiration are left", async () => {
    const cache = cacheOf(await openDocument());
    const keys = Array.from({ length: 1_001 }, (_, i) => `key${i}`);
    const held = () => keys.filter((key) => cache.get(key) !== null);
    // Those put first expire last.
    for (const [i, key] of keys.slice(0, 1_000).entries()) cache.put(key, "value", 20_000 - i);
    expect(held()).toHaveLength(1_000);
    cache.put("key1000", "value", 21_000);
    expect(held()).toEqual([...keys.slice(0, 899), "key1000"]);
  });

  test("lets go of those that were put first when all expire together", async () => {
    const cache = cacheOf(await openDocument());
    const keys = Array.from({ length: 1_500 }, (_, i) => `key${i}`);
    cache.putAll(Object.fromEntries(keys.map((key) => [key, "value"])), 600);
    expect(Object.keys(cache.getAll(keys))).toEqual(keys.slice(600));
  });

  test("does not count items that have expired", async () => {
    const document = await openDocument();
    const clock = createFakeClock();
    const cache = cacheOf(document, { clock });
    const keysOf = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`);
    const putAll = (keys: readonly string[], seconds: number) =>
      cache.putAll(Object.fromEntries(keys.map((key) => [key, "value"])), seconds);
    putAll(keysOf("short", 100), 10);
    clock.passSeconds(11);
    putAll(keysOf("long", 950), 100);
    expect(Object.keys(cache.getAll(keysOf("long", 950)))).toHaveLength(950);
  });

  test("gives and takes several at once, and gives only what is there", async () => {
    const document = await openDocument();
    const clock = createFakeClock();
    cacheOf(document, { clock }).putAll({ a: "1", b: "2", c: "3" }, 30);
    cacheOf(document, { clock }).put("d", "4");
    const find = () => cacheOf(document, { clock }).getAll(["a", "b", "d", "missing"]);
    expect(find()).toEqual({ a: "1", b: "2", d: "4" });
    cacheOf(document, { clock }).removeAll(["b", "missing"]);
    expect(find()).toEqual({ a: "1", d: "4" });
    clock.passSeconds(31);
    expect(find()).toEqual({ d: "4" });
  });

  test("refuses several at once when one of them is too large, and keeps none of them", async () => {
    const cache = cacheOf(await openDocument());
    expect(() => cache.putAll({ small: "x", large: `${kilobytes(100)}x` }, 60)).toThrow(
      "Argument too large: value",
    );
    expect(() => cache.putAll({ small: "x" }, 21_601)).toThrow("expirationInSeconds");
    expect(cache.getAll(["small", "large"])).toEqual({});
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
