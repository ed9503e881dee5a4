import type { StandInDocument } from "../../local/stand-in/document.ts";
import type { Answer, ButtonSet } from "../../local/stand-in/ui.ts";

/**
 * Asks what the add-on wants to know in the middle of a call. The call waits for the answer, so only the browser's own
 * dialogs, which block the page, can ask; a mere message is left to be shown afterwards.
 */
export function decide(standIn: StandInDocument, message: string, buttons: ButtonSet): Answer | undefined {
  if (buttons === "OK") return undefined;
  standIn.shown.pop();
  if (buttons === "OK_CANCEL") return window.confirm(message) ? "OK" : "CANCEL";
  if (window.confirm(`${message}\n\nOK answers Yes.`)) return "YES";
  if (buttons === "YES_NO") return "NO";
  return window.confirm(`${message}\n\nOK answers No, Cancel changes nothing.`) ? "NO" : "CANCEL";
}
