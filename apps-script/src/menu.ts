import { scoreActiveSheet } from "./run/score-sheet.ts";
import type { RunSummary } from "./run/summary.ts";
import { UserMessage } from "./user-message.ts";

const title = "SocialType";

/** May run before anything is authorised: builds the menu and nothing else. */
export function buildMenu(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Score this sheet", "scoreThisSheet").addToUi();
}

/** What a menu item answers, for callers other than the menu itself. */
export type MenuAnswer =
  | { readonly kind: "done"; readonly summary: RunSummary }
  | { readonly kind: "refused"; readonly message: string };

/** Menu item: scores the sheet and says what it did, or what to do instead. */
export function scoreThisSheet(): MenuAnswer {
  try {
    const summary = scoreActiveSheet();
    SpreadsheetApp.getActiveSpreadsheet().toast(summary.message, title);
    return { kind: "done", summary };
  } catch (error) {
    if (!(error instanceof UserMessage)) throw error;
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, error.message, ui.ButtonSet.OK);
    return { kind: "refused", message: error.message };
  }
}
