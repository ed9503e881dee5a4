/** Document properties: small texts that stay with the spreadsheet. */
export const readProperty = (name: string): string | null =>
  PropertiesService.getDocumentProperties().getProperty(name);

export function writeProperty(name: string, value: string): void {
  PropertiesService.getDocumentProperties().setProperty(name, value);
}

export function dropProperty(name: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(name);
}

/** All of them, by name. */
export const readProperties = (): Record<string, string> =>
  PropertiesService.getDocumentProperties().getProperties();
