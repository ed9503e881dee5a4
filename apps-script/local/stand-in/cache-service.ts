import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { bytesOf, limits } from "./limits.ts";
import { asGoogle, observe } from "./observe.ts";

/** The document cache. */
export function createCacheService(
  { cache }: StandInDocument,
  { observer, clock }: Execution,
): GoogleAppsScript.Cache.CacheService {
  const get = (key: string): string | null => {
    const item = cache.get(key);
    return item && item.expires > clock.now() ? item.value : null;
  };

  const putAll = (values: Readonly<Record<string, string>>, seconds: number): void => {
    if (seconds < 1 || seconds > limits.cacheSeconds)
      throw new Error("Invalid argument: expirationInSeconds");
    for (const [key, value] of Object.entries(values)) {
      if (key.length > limits.cacheKeyCharacters) throw new Error("Argument too large: key");
      if (bytesOf(value) > limits.cacheValueBytes) throw new Error("Argument too large: value");
    }
    for (const [key, value] of Object.entries(values)) {
      cache.delete(key);
      cache.set(key, { value, expires: clock.now() + seconds * 1_000 });
    }
    evict();
  };

  /** When there are too many, only those farthest from expiration stay; of equals, those that were put last. */
  const evict = (): void => {
    for (const [key, { expires }] of cache) if (expires <= clock.now()) cache.delete(key);
    if (cache.size <= limits.cacheItems) return;
    const farthestFirst = [...cache].reverse().sort(([, a], [, b]) => b.expires - a.expires);
    for (const [key] of farthestFirst.slice(limits.cacheItemsKept)) cache.delete(key);
  };

  const store = {
    get,
    getAll: (keys: readonly string[]) =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const value = get(key);
          return value === null ? [] : [[key, value]];
        }),
      ),
    put: (key: string, value: string, seconds: number = limits.cacheDefaultSeconds) =>
      putAll({ [key]: value }, seconds),
    putAll: (values: Readonly<Record<string, string>>, seconds: number = limits.cacheDefaultSeconds) =>
      putAll(values, seconds),
    remove(key: string) {
      cache.delete(key);
    },
    removeAll(keys: readonly string[]) {
      for (const key of keys) cache.delete(key);
    },
  };
  const self = { getDocumentCache: () => observe("Cache", store, observer) };
  return asGoogle(observe("CacheService", self, observer));
}
