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
