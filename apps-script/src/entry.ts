/** What Sheets can reach. Each export has a one-line function of the same name in globals.js. */

export { previewRun, saveColumns } from "./column-calls.ts";
export { deleteDefinition, listDefinitions, saveDefinition } from "./definition-calls.ts";
export { socialCompare } from "./functions/social-compare.ts";
export { socialFeatures } from "./functions/social-features.ts";
export { socialFit } from "./functions/social-fit.ts";
export { socialLean } from "./functions/social-lean.ts";
export { socialRole } from "./functions/social-role.ts";
export { socialRubrics } from "./functions/social-rubrics.ts";
export { socialScore } from "./functions/social-score.ts";
export { socialScores } from "./functions/social-scores.ts";
export { socialType } from "./functions/social-type.ts";
export { socialWhy } from "./functions/social-why.ts";
export {
  buildMenu,
  createTemplateTab,
  freezeAllFormulas,
  overwriteEdits,
  planThisCampaign,
  refreshResults,
  removeAllResults,
  retryFailed,
  scoreChanged,
  scoreSelection,
  scoreThisSheet,
  stopRun,
} from "./menu.ts";
export {
  cancelRun,
  continueRun,
  describeRow,
  discardRun,
  insertMapChart,
  lookAtCampaign,
  previewPlan,
  runStatus,
  selectRow,
  startRun,
  writeComparison,
  writePlan,
} from "./page-calls.ts";
export { checkWorker, readSettingsForPage, saveSettings } from "./settings-calls.ts";
export { lookAtSheet } from "./sidebar/look-at-sheet.ts";
export { showSidebar } from "./sidebar/show-sidebar.ts";
