/** Sheets calls this when a spreadsheet is opened. */
function onOpen() {
  SocialTypeAddOn.buildMenu();
}

/** Sheets calls this when the add-on is installed. */
function onInstall() {
  onOpen();
}

/** Menu: Score this sheet. */
function scoreThisSheet() {
  return SocialTypeAddOn.scoreThisSheet();
}

/** Menu: Score selection. */
function scoreSelection() {
  return SocialTypeAddOn.scoreSelection();
}

/** Menu: Score what changed. */
function scoreChanged() {
  return SocialTypeAddOn.scoreChanged();
}

/** Menu: Stop the run. */
function stopRun() {
  return SocialTypeAddOn.stopRun();
}

/** Menu: Refresh all results. */
function refreshResults() {
  return SocialTypeAddOn.refreshResults();
}

/** Menu: Retry rows with a problem. */
function retryFailed() {
  return SocialTypeAddOn.retryFailed();
}

/** Menu: Overwrite my edits. */
function overwriteEdits() {
  return SocialTypeAddOn.overwriteEdits();
}

/** Menu: Remove results. */
function removeAllResults() {
  return SocialTypeAddOn.removeAllResults();
}

/** Menu: New template tab. */
function createTemplateTab() {
  return SocialTypeAddOn.createTemplateTab();
}

/** Page: starts a run. */
function startRun(request) {
  return SocialTypeAddOn.startRun(request);
}

/** Page: scores the next chunk of a run. */
function continueRun() {
  return SocialTypeAddOn.continueRun();
}

/** Page: leaves the rest of a run that was cut off. */
function discardRun() {
  return SocialTypeAddOn.discardRun();
}

/** Page: stops a run. */
function cancelRun() {
  return SocialTypeAddOn.cancelRun();
}

/** Page: says whether a run is under way or was cut off. */
function runStatus() {
  return SocialTypeAddOn.runStatus();
}

/** Keeps choices with the document. */
function saveSettings(choices) {
  SocialTypeAddOn.saveSettings(choices);
}

/**
 * Says whether channels are social media, social networking or a hybrid of both.
 * One cell gives one type, a range gives a column. In some countries a semicolon stands between the arguments.
 *
 * @param {A2:A25} rows One name ("Facebook group"), a column of names, or a block with its header row.
 * @param {"eleven-differences"} rubric Optional: whose definition. Left out, the document's own choice.
 * @return The type of each row. Example: =SOCIALTYPE("TikTok") gives Social media.
 * @customfunction
 */
function SOCIALTYPE(rows, rubric) {
  return SocialTypeAddOn.socialType(rows, rubric);
}
