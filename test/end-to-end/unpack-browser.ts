import chromium from "@sparticuz/chromium";

/** Once before all tests: the browser unpacks itself, which two tests at the same time would spoil. */
export default async function unpackBrowser(): Promise<void> {
  await chromium.executablePath();
}
