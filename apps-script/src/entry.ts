/** What Sheets can reach. Each export has a one-line function of the same name in globals.js. */
export { socialType } from "./functions/social-type.ts";
export {
  buildMenu,
  createTemplateTab,
  overwriteEdits,
  refreshResults,
  removeAllResults,
  retryFailed,
  scoreChanged,
  scoreSelection,
  scoreThisSheet,
  stopRun,
} from "./menu.ts";
export { cancelRun, continueRun, discardRun, runStatus, startRun } from "./page-calls.ts";
export { saveSettings } from "./settings.ts";
