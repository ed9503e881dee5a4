/** Sheets calls this when a spreadsheet is opened. */
function onOpen() {
  SocialTypeAddOn.buildMenu();
}

/** Sheets calls this when the add-on is installed. */
function onInstall() {
  onOpen();
}

/** Menu: Open sidebar. */
function showSidebar() {
  SocialTypeAddOn.showSidebar();
}

/** Sidebar: what the active sheet holds, what there is to choose from, and where its rows lie on the map. */
function lookAtSheet() {
  return SocialTypeAddOn.lookAtSheet();
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

/** Menu: Freeze formulas into values. */
function freezeAllFormulas() {
  return SocialTypeAddOn.freezeAllFormulas();
}

/** Menu: Plan this campaign. */
function planThisCampaign() {
  return SocialTypeAddOn.planThisCampaign();
}

/** Menu: New template tab. */
function createTemplateTab() {
  return SocialTypeAddOn.createTemplateTab();
}

/** Page: starts a run. */
function startRun(request) {
  return SocialTypeAddOn.startRun(request);
}

/** Page: scores the next chunk of a run, or takes one up. */
function continueRun(request) {
  return SocialTypeAddOn.continueRun(request);
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

/** Sidebar: keeps with the sheet what its columns are read as. */
function saveColumns(request) {
  return SocialTypeAddOn.saveColumns(request);
}

/** Sidebar: what a run would write. */
function previewRun(request) {
  return SocialTypeAddOn.previewRun(request);
}

/** Sidebar: the definitions to choose from. */
function listDefinitions() {
  return SocialTypeAddOn.listDefinitions();
}

/** Sidebar: keeps a definition of one's own. */
function saveDefinition(request) {
  return SocialTypeAddOn.saveDefinition(request);
}

/** Sidebar: deletes a definition of one's own. */
function deleteDefinition(request) {
  return SocialTypeAddOn.deleteDefinition(request);
}

/** Sidebar: the settings, without the key. */
function readSettingsForPage() {
  return SocialTypeAddOn.readSettingsForPage();
}

/** Page: selects a row of the table. */
function selectRow(request) {
  return SocialTypeAddOn.selectRow(request);
}

/** Page: tells what is known of a row. */
function describeRow(request) {
  return SocialTypeAddOn.describeRow(request);
}

/** Page: puts a chart of both strengths beside the table. */
function insertMapChart() {
  return SocialTypeAddOn.insertMapChart();
}

/** Page: writes the comparison of definitions to a tab. */
function writeComparison(request) {
  return SocialTypeAddOn.writeComparison(request);
}

/** Page: what there is to plan. */
function lookAtCampaign() {
  return SocialTypeAddOn.lookAtCampaign();
}

/** Page: what a plan would say. */
function previewPlan(request) {
  return SocialTypeAddOn.previewPlan(request);
}

/** Page: plans the campaign and writes the plan to a tab. */
function writePlan(request) {
  return SocialTypeAddOn.writePlan(request);
}

/** Sidebar: keeps choices with the document. */
function saveSettings(choices) {
  return SocialTypeAddOn.saveSettings(choices);
}

/** Sidebar: asks a Worker whether it is there. */
function checkWorker(request) {
  return SocialTypeAddOn.checkWorker(request);
}

/**
 * Says whether channels are social media, social networking or a hybrid of both.
 * One cell gives one type, a range gives a column. In some countries a semicolon stands between the arguments.
 *
 * @param {A2:A25} rows One name ("Facebook group"), a column of names, or a block with its header row.
 * @param {"eleven-differences"} rubric Optional: whose definition, by its id or title. Left out, the document's own choice.
 * @return The type of each row. Example: =SOCIALTYPE("TikTok") gives Social media.
 * @customfunction
 */
function SOCIALTYPE(rows, rubric) {
  return SocialTypeAddOn.socialType(rows, rubric);
}

/**
 * Says what to do with channels: Broadcast, Connect, Both, or Depends on use.
 * One cell gives one role, a range gives a column. In some countries a semicolon stands between the arguments.
 *
 * @param {A2:A25} rows One name ("Facebook group"), a column of names, or a block with its header row.
 * @param {"eleven-differences"} rubric Optional: whose definition, by its id or title. Left out, the document's own choice.
 * @return The role of each row. Example: =SOCIALROLE("Facebook group") gives Connect.
 * @customfunction
 */
function SOCIALROLE(rows, rubric) {
  return SocialTypeAddOn.socialRole(rows, rubric);
}

/**
 * Says how far channels lean: -100 is all media, +100 all networking. Blank where not enough is known.
 * One cell gives one number, a range gives a column. In some countries a semicolon stands between the arguments.
 *
 * @param {A2:A25} rows One name ("Facebook group"), a column of names, or a block with its header row.
 * @param {"eleven-differences"} rubric Optional: whose definition, by its id or title. Left out, the document's own choice.
 * @return The lean of each row, a whole number from -100 to 100.
 * @customfunction
 */
function SOCIALLEAN(rows, rubric) {
  return SocialTypeAddOn.socialLean(rows, rubric);
}

/**
 * Scores channels on one dimension: -100 is all media, +100 all networking. Blank where it is unknown.
 * One cell gives one number, a range gives a column. In some countries a semicolon stands between the arguments.
 *
 * @param {A2:A25} rows One name ("Facebook group"), a column of names, or a block with its header row.
 * @param {"direction"} dimension One of the definition's dimensions, by its id or title. A wrong one gets the list.
 * @param {"eleven-differences"} rubric Optional: whose definition, by its id or title. Left out, the document's own choice.
 * @return The score of each row, a whole number from -100 to 100.
 * @customfunction
 */
function SOCIALSCORE(rows, dimension, rubric) {
  return SocialTypeAddOn.socialScore(rows, dimension, rubric);
}

/**
 * Gives several columns at once: role, type, why, how firm, could also be; with "all" every column there is.
 * The headers stand beside the range's own header row, else on top. In some countries a semicolon stands between the
 * arguments.
 *
 * @param {A1:F25} rows One name, a column of names, or a block; best with its header row, so that the answer stands level.
 * @param {"eleven-differences"} rubric Optional: whose definition, by its id or title. Left out, the document's own choice.
 * @param {"all"} columns Optional: "all" for every column. Left out, the five above.
 * @return Headers, and below them the columns of each row. Example: =SOCIALSCORES(A1:A25, "", "all")
 * @customfunction
 */
function SOCIALSCORES(rows, rubric, columns) {
  return SocialTypeAddOn.socialScores(rows, rubric, columns);
}

/**
 * Says in a sentence why channels have their type.
 * One cell gives one sentence, a range gives a column. In some countries a semicolon stands between the arguments.
 *
 * @param {A2:A25} rows One name ("Facebook group"), a column of names, or a block with its header row.
 * @param {"eleven-differences"} rubric Optional: whose definition, by its id or title. Left out, the document's own choice.
 * @return The strongest reasons for the type of each row.
 * @customfunction
 */
function SOCIALWHY(rows, rubric) {
  return SocialTypeAddOn.socialWhy(rows, rubric);
}

/**
 * Gives the type of channels under several definitions, how many of them agree, and how far their leans lie apart.
 * Blank where a definition judges platforms and the row names a use. In some countries a semicolon stands between the
 * arguments.
 *
 * @param {A1:A25} rows One name, a column of names, or a block; best with its header row, so that the answer stands level.
 * @param {"common-ground, eleven-differences"} rubrics Optional: at least two, with commas or in a range. Left out, all.
 * @return Headers, and below them one column for each definition, how many agree, and the spread of the leans.
 * @customfunction
 */
function SOCIALCOMPARE(rows, rubrics) {
  return SocialTypeAddOn.socialCompare(rows, rubrics);
}

/**
 * Says how well channels serve an objective of a campaign, from 0 to 100. Blank where not enough is known.
 * No definition of "social" plays a part in it. In some countries a semicolon stands between the arguments.
 *
 * @param {A2:A25} rows One name ("Facebook group"), a column of names, or a block with its header row.
 * @param {"leads"} objective Awareness, Traffic, Engagement, Leads, App installs, Sales, Community, Customer care or Advocacy.
 * @return The fit of each row, a whole number from 0 to 100. Example: =SOCIALFIT("TV", "community") gives 0.
 * @customfunction
 */
function SOCIALFIT(rows, objective) {
  return SocialTypeAddOn.socialFit(rows, objective);
}

/**
 * Lists the definitions that there are: their ids and titles, whose they are, what they argue, what they judge.
 *
 * @return Headers, and below them a row for each definition.
 * @customfunction
 */
function SOCIALRUBRICS() {
  return SocialTypeAddOn.socialRubrics();
}

/**
 * Lists the features that describe a channel: write their titles as headers, and their values below.
 *
 * @return Headers, and below them a row for each feature: id, title, question, values from media to networking.
 * @customfunction
 */
function SOCIALFEATURES() {
  return SocialTypeAddOn.socialFeatures();
}
