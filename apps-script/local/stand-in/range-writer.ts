import type { FRange } from "@univerjs/sheets/facade";
import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";

/** Makes the methods of a range that change it: refused to custom functions, and answered with the range itself. */
export interface RangeWriter {
  /** A method that treats the whole range alike. */
  all<Args extends unknown[]>(name: string, effect: (...args: Args) => void): (...args: Args) => unknown;
  /** A method that takes rows of as many columns as the range has. */
  grid<Cell>(name: string, effect: (rows: Cell[][]) => void): (rows: Cell[][]) => unknown;
  /** Rows as large as the range with this in every cell. */
  filled<Cell>(cell: Cell): Cell[][];
  /** Calls back for each cell of the range with its value of these rows. */
  forEach<Cell>(rows: readonly (readonly Cell[])[], write: (cell: FRange, value: Cell) => void): void;
}

export function createWriter(
  { workbook }: StandInDocument,
  execution: Execution,
  range: FRange,
  answer: () => unknown,
): RangeWriter {
  const writer: RangeWriter = {
    all:
      (name, effect) =>
      (...args) => {
        execution.checkMayWrite(name);
        effect(...args);
        return answer();
      },
    grid: (name, effect) =>
      writer.all(name, (rows) => {
        checkSize("rows", rows.length, range.getHeight());
        for (const row of rows) checkSize("columns", row.length, range.getWidth());
        effect(rows);
      }),
    filled: (cell) =>
      Array.from({ length: range.getHeight() }, () => Array.from({ length: range.getWidth() }, () => cell)),
    forEach(rows, write) {
      const sheet = workbook.getSheetBySheetId(range.getSheetId());
      rows.forEach((row, r) => {
        row.forEach((value, c) => {
          if (sheet) write(sheet.getRange(range.getRow() + r, range.getColumn() + c), value);
        });
      });
    },
  };
  return writer;
}

function checkSize(what: "rows" | "columns", given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
