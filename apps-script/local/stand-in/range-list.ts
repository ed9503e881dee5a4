import type { FRange } from "@univerjs/sheets/facade";
import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { asGoogle, observe } from "./observe.ts";
import { createRange } from "./range.ts";
import { selectedRanges } from "./selection.ts";

/** The range with the current cell, `null` when nothing is selected. */
export function createActiveRange(document: StandInDocument, execution: Execution) {
  checkHasUser(execution);
  const range = selectedRanges(document.workbook).at(-1);
  return range ? wrapSelected(document, execution, range) : null;
}

/** All ranges that are selected, `null` when nothing is. */
export function createActiveRangeList(document: StandInDocument, execution: Execution) {
  checkHasUser(execution);
  const ranges = selectedRanges(document.workbook);
  if (ranges.length === 0) return null;
  const self = {
    getRanges: () => execution.realm.Array.from(ranges, (range) => wrapSelected(document, execution, range)),
  };
  return asGoogle<GoogleAppsScript.Spreadsheet.RangeList>(observe("RangeList", self, execution.observer));
}

function wrapSelected(document: StandInDocument, execution: Execution, range: FRange) {
  const isWholeColumns = range.getHeight() === document.workbook.getActiveSheet().getMaxRows();
  return createRange(document, execution, range, isWholeColumns);
}

/** At Google the active range of a custom function is the cell with its formula, which the stand-in does not know. */
function checkHasUser({ kind }: Execution): void {
  if (kind === "custom function") throw new Error("The stand-in has no active range in a custom function.");
}
