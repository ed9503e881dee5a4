/** Google's limits that the stand-in enforces (documentation of Apps Script, quotas; November 2026). */
export const limits = {
  executionMilliseconds: { "custom function": 30_000, menu: 360_000 },
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheKeyCharacters: 250,
  cacheValueBytes: 100 * 1024,
  cacheItems: 1_000,
  /** Of more than `cacheItems`. */
  cacheItemsKept: 900,
  cacheSeconds: 21_600,
  cacheDefaultSeconds: 600,
  urlCharacters: 2_082,
  fetchBytes: 50 * 1024 * 1024,
  fetchMilliseconds: 60_000,
  sleepMilliseconds: 300_000,
  cellCharacters: 50_000,
  sheetMetadataCharacters: 30_000,
  dropDownItems: 500,
  newSheet: { rows: 1_000, columns: 26 },
} as const;

/** Bytes of a text in UTF-8, the same in Node and in a browser. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
