/** Menu item: opens the add-on's page beside the sheet. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("SocialType"));
}
