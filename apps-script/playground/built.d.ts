/** What the build puts in: addresses of built files, and what it read from the built add-on. */
declare const REALM_URL: string;
/** By the name of the add-on's page. */
declare const SIDEBAR_URLS: Readonly<Record<string, string>>;
declare const CUSTOM_FUNCTIONS: readonly import("../custom-function-help.ts").CustomFunctionHelp[];
/** The manifest's urlFetchWhitelist. */
declare const ALLOWED_URLS: readonly string[];

declare module "*.css";

declare module "*.csv" {
  const text: string;
  export default text;
}
