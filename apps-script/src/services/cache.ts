/** The document cache: texts that may vanish at any time. */
export const readCache = (name: string): string | null => cache().get(name);

export function writeCache(name: string, value: string, seconds: number): void {
  cache().put(name, value, seconds);
}

export function dropCache(name: string): void {
  cache().remove(name);
}

function cache(): GoogleAppsScript.Cache.Cache {
  const documentCache = CacheService.getDocumentCache();
  if (!documentCache)
    throw new Error("The document cache is only there in a script that belongs to a document.");
  return documentCache;
}
