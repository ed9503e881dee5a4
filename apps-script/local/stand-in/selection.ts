import type { ICommandService, IRange } from "@univerjs/core";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";

/**
 * What the user has selected in the active sheet, the range with the current cell last. Whole rows and columns, and
 * what was selected before rows or columns went, end where the sheet ends.
 */
export function selectedRanges(workbook: FWorkbook): readonly FRange[] {
  const sheet = workbook.getActiveSheet();
  return rawSelection(sheet).flatMap(({ startRow, endRow, startColumn, endColumn }) => {
    const [top, left] = [startRow || 0, startColumn || 0];
    const rows = lastOf(endRow, sheet.getMaxRows()) - top + 1;
    const columns = lastOf(endColumn, sheet.getMaxColumns()) - left + 1;
    return rows > 0 && columns > 0 ? [sheet.getRange(top, left, rows, columns)] : [];
  });
}

/** Univer has NaN where whole rows or columns end. */
const lastOf = (end: number, size: number): number => (end < size ? end : size - 1);

/** The facade's ranges throw when the sheet has shrunk. */
const rawSelection = (sheet: FWorksheet): readonly IRange[] => {
  const selection = sheet.getSelection() as unknown as RawSelection | null;
  return selection?._selections.map(({ range }) => range) ?? [];
};

interface RawSelection {
  readonly _selections: readonly { readonly range: IRange }[];
}

/**
 * Selects ranges of the active sheet, as a user does with the mouse; the last one holds the current cell. None
 * selects nothing. `select(workbook, ["B2:B4", "D:D"])` selects three cells and a column.
 */
export function select(workbook: FWorkbook, notations: readonly string[]): void {
  const sheet = workbook.getActiveSheet();
  setSelection(
    workbook,
    sheet,
    notations.map((notation) => sheet.getRange(notation).getRange()),
  );
}

/** Makes this range's sheet the active one, and the range the only selected one. */
export function activate(workbook: FWorkbook, range: FRange): void {
  const sheet = workbook.getSheetBySheetId(range.getSheetId());
  if (!sheet) throw new Error("The sheet of this range was deleted.");
  workbook.setActiveSheet(sheet);
  setSelection(workbook, sheet, [range.getRange()]);
}

/** Does something to a sheet that makes Univer select other cells there, and selects what was selected before. */
export function keepSelection(
  workbook: FWorkbook,
  work: () => void,
  sheet = workbook.getActiveSheet(),
): void {
  const ranges = rawSelection(sheet);
  work();
  setSelection(workbook, sheet, ranges);
}

function setSelection(workbook: FWorkbook, sheet: FWorksheet, ranges: readonly IRange[]): void {
  const selections = ranges.map((range, i) => ({
    range,
    primary: i === ranges.length - 1 ? firstCell(range) : null,
    style: null,
  }));
  const params = { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), selections };
  commandsOf(workbook).syncExecuteCommand("sheet.operation.set-selections", params);
}

const firstCell = ({ startRow, startColumn }: IRange) => ({
  startRow,
  startColumn,
  endRow: startRow,
  endColumn: startColumn,
  actualRow: startRow,
  actualColumn: startColumn,
  isMerged: false,
  isMergedMainCell: false,
});

/** The facade selects single ranges only; it keeps the commands, which select several, to itself and its mixins. */
const commandsOf = (workbook: FWorkbook): ICommandService =>
  (workbook as unknown as { readonly _commandService: ICommandService })._commandService;
