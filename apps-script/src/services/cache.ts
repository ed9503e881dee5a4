import { utf8Bytes } from "../utf8-bytes.ts";

/** Six hours: as long as Google keeps anything. */
export const mostCacheSeconds = 21_600;

/** Google refuses longer values. */
const mostValueBytes = 100 * 1_024;

/** Google names no limit for one call; so many answers stay well below a megabyte. */
const mostPerCall = 500;

/** The document cache: texts that may vanish at any time. */
export const readCache = (name: string): string | null => cache().get(name);

export function writeCache(name: string, value: string, seconds: number): void {
  cache().put(name, value, seconds);
}

export function dropCache(name: string): void {
  cache().remove(name);
}

/** What the cache holds of these names, in one call for every 500 of them. */
export function readCacheAll(names: readonly string[]): Map<string, string> {
  const held = new Map<string, string>();
  for (const some of inBatches(names)) {
    for (const [name, value] of Object.entries(cache().getAll(some))) held.set(name, String(value));
  }
  return held;
}

/** Puts values in one call for every 500 of them; those that are too long for Google are left out. */
export function writeCacheAll(values: readonly (readonly [string, string])[], seconds: number): void {
  const short = values.filter(([, value]) => utf8Bytes(value) <= mostValueBytes);
  for (const some of inBatches(short)) cache().putAll(Object.fromEntries(some), seconds);
}

function inBatches<Item>(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  for (let from = 0; from < items.length; from += mostPerCall)
    batches.push(items.slice(from, from + mostPerCall));
  return batches;
}

function cache(): GoogleAppsScript.Cache.Cache {
  const documentCache = CacheService.getDocumentCache();
  if (!documentCache)
    throw new Error("The document cache is only there in a script that belongs to a document.");
  return documentCache;
}
