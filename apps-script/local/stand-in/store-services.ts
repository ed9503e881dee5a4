import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { bytesOf, limits } from "./limits.ts";
import { asGoogle, observe } from "./observe.ts";

/** Document properties, cache and lock: what executions share. */
export function createPropertiesService(
  { properties }: StandInDocument,
  { observer }: Execution,
): GoogleAppsScript.Properties.PropertiesService {
  const store = {
    getProperty: (key: string) => properties.get(key) ?? null,
    setProperty(key: string, value: string) {
      if (bytesOf(value) > limits.propertyValueBytes) throw new Error("Argument too large: value");
      const others = [...properties].filter(([name]) => name !== key);
      const total = others.reduce(
        (sum, [name, text]) => sum + bytesOf(name) + bytesOf(text),
        bytesOf(key) + bytesOf(value),
      );
      if (total > limits.propertyStoreBytes) {
        throw new Error(
          "You have exceeded the property storage quota. Please remove some properties and try again.",
        );
      }
      properties.set(key, value);
    },
    deleteProperty(key: string) {
      properties.delete(key);
    },
  };
  const self = { getDocumentProperties: () => observe("Properties", store, observer) };
  return asGoogle(observe("PropertiesService", self, observer));
}

export function createCacheService(
  { cache }: StandInDocument,
  { observer, clock }: Execution,
): GoogleAppsScript.Cache.CacheService {
  const store = {
    get(key: string) {
      const item = cache.get(key);
      return item && item.expires > clock.now() ? item.value : null;
    },
    put(key: string, value: string, seconds: number = limits.cacheDefaultSeconds) {
      if (key.length > limits.cacheKeyCharacters) throw new Error("Argument too large: key");
      if (bytesOf(value) > limits.cacheValueBytes) throw new Error("Argument too large: value");
      if (seconds < 1 || seconds > limits.cacheSeconds)
        throw new Error("Invalid argument: expirationInSeconds");
      cache.delete(key);
      cache.set(key, { value, expires: clock.now() + seconds * 1_000 });
      const [oldest] = cache.keys();
      if (cache.size > limits.cacheItems && oldest !== undefined) cache.delete(oldest);
    },
    getAll(keys: string[]) {
      const held = keys.flatMap((key) => {
        const value = store.get(key);
        return value === null ? [] : [[key, value] as const];
      });
      return Object.fromEntries(held);
    },
    putAll(values: Record<string, string>, seconds?: number) {
      for (const [key, value] of Object.entries(values)) store.put(key, value, seconds);
    },
    remove(key: string) {
      cache.delete(key);
    },
  };
  const self = { getDocumentCache: () => observe("Cache", store, observer) };
  return asGoogle(observe("CacheService", self, observer));
}

/** Nothing runs beside an execution here, so a lock that is held stays held: waiting for it fails at once. */
export function createLockService(
  { lock }: StandInDocument,
  execution: Execution,
): GoogleAppsScript.Lock.LockService {
  const self = {
    tryLock() {
      if (lock.holder !== undefined && lock.holder !== execution) return false;
      lock.holder = execution;
      return true;
    },
    hasLock: () => lock.holder === execution,
    releaseLock() {
      if (lock.holder === execution) lock.holder = undefined;
    },
  };
  const service = { getDocumentLock: () => observe("Lock", self, execution.observer) };
  return asGoogle(observe("LockService", service, execution.observer));
}
