/** What Sheets can reach. Each export has a one-line function of the same name in globals.js. */
export { socialType } from "./functions/social-type.ts";
export { buildMenu, scoreThisSheet } from "./menu.ts";
export { saveSettings } from "./settings.ts";
