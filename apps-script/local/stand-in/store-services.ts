import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { bytesOf, limits } from "./limits.ts";
import { asGoogle, observe } from "./observe.ts";

/** The document properties. */
export function createPropertiesService(
  { properties }: StandInDocument,
  { observer, realm }: Execution,
): GoogleAppsScript.Properties.PropertiesService {
  const setAll = (values: Readonly<Record<string, string>>): void => {
    const after = { ...Object.fromEntries(properties), ...values };
    if (Object.values(values).some((value) => bytesOf(value) > limits.propertyValueBytes))
      throw new Error("Argument too large: value");
    const total = Object.entries(after).reduce((sum, [name, text]) => sum + bytesOf(name) + bytesOf(text), 0);
    if (total > limits.propertyStoreBytes) {
      throw new Error(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    for (const [name, text] of Object.entries(values)) properties.set(name, text);
  };

  const store = {
    getProperty: (key: string) => properties.get(key) ?? null,
    getProperties: () => Object.fromEntries(properties),
    getKeys: () => realm.Array.from(properties.keys()),
    setProperty(key: string, value: string) {
      setAll({ [key]: value });
      return proxy;
    },
    /** Those that are not named stay. */
    setProperties(values: Readonly<Record<string, string>>) {
      setAll(values);
      return proxy;
    },
    deleteProperty(key: string) {
      properties.delete(key);
      return proxy;
    },
  };
  const proxy: GoogleAppsScript.Properties.Properties = asGoogle(observe("Properties", store, observer));
  const self = { getDocumentProperties: () => proxy };
  return asGoogle(observe("PropertiesService", self, observer));
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
