import type { Cell } from "../../../shared/cells/cell.ts";
import type { Brief, BriefProblem } from "../../../shared/planning/brief.ts";
import { hasBriefLines, readBriefLines } from "../../../shared/planning/brief-lines.ts";
import { readSheetNote, writeSheetNote } from "../services/sheet-notes.ts";
import { messageOf, UserMessage } from "../user-message.ts";
import { readBrief } from "./check-brief.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a sheet has its brief: in lines above its table, which come first, kept by the sidebar, or nowhere yet. */
export type SheetBrief =
  | { readonly from: "lines" | "sidebar"; readonly brief: Brief }
  /** Lines that cannot be used; `message` says in which row and what to write. */
  | { readonly from: "lines"; readonly brief: undefined; readonly message: string }
  | { readonly from: "nowhere"; readonly brief: undefined };

const key = "socialtype-brief";

/** Google keeps 30,000 characters with a sheet, its columns' notes among them. */
const mostCharacters = 8_000;

/** Reads the brief of a sheet; `above` are the rows over its table's header. */
export function findBrief(sheet: Sheet, above: readonly (readonly Cell[])[]): SheetBrief {
  if (hasBriefLines(above)) {
    const brief = readBriefLines(above);
    if ("hoursAWeek" in brief) return { from: "lines", brief };
    return { from: "lines", brief: undefined, message: brief.map(inRow).join(" ") };
  }
  const kept = keptBrief(sheet);
  return kept ? { from: "sidebar", brief: kept } : { from: "nowhere", brief: undefined };
}

/** `path` has the number of the row. */
const inRow = ({ path, message }: BriefProblem): string => `Row ${path.slice(1)}: ${message}`;

/** What an earlier version kept and this one cannot use is none. */
function keptBrief(sheet: Sheet): Brief | undefined {
  const text = readSheetNote(sheet, key);
  if (text === undefined) return undefined;
  try {
    return readBrief(JSON.parse(text));
  } catch (error) {
    console.warn(`The brief that was kept cannot be used: ${messageOf(error)}`);
    return undefined;
  }
}

/**
 * Keeps a brief with its sheet.
 * @throws UserMessage when it is too long for that.
 */
export function keepBrief(sheet: Sheet, brief: Brief): void {
  const text = JSON.stringify(brief);
  if (text.length > mostCharacters)
    throw new UserMessage(
      "The brief is too long to be kept with the sheet. Write fewer or shorter names under must have and never.",
    );
  if (text !== readSheetNote(sheet, key)) writeSheetNote(sheet, key, text);
}
