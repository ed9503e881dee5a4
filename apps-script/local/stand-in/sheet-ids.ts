import type { FWorkbook } from "@univerjs/sheets/facade";

/** The numbers by which Google knows the sheets; Univer has texts. */
export interface SheetIds {
  /** The number of the sheet that Univer knows by this id. */
  of(univerId: string): number;
  /** All that were given, those of deleted sheets too. */
  readonly given: ReadonlyMap<string, number>;
}

/**
 * Numbers the sheets as Google does, upwards from 0 in the order in which they are made, so that a number stays with its
 * sheet wherever the tab goes and is never given again. `known` are those that the document was given before.
 */
export function createSheetIds(
  workbook: FWorkbook,
  known: Iterable<readonly [string, number]> = [],
): SheetIds {
  const numbers = new Map<string, number>(known);
  const numberOf = (univerId: string): number => {
    const number = numbers.get(univerId) ?? numbers.size;
    numbers.set(univerId, number);
    return number;
  };
  const numberAll = (): void => {
    for (const sheet of workbook.getSheets()) numberOf(sheet.getSheetId());
  };
  numberAll();
  workbook.onCommandExecuted(({ id }) => {
    if (id === "sheet.mutation.insert-sheet") numberAll();
  });
  return { of: numberOf, given: numbers };
}
