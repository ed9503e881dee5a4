import type { FWorkbook } from "@univerjs/sheets/facade";

/** A note of the add-on on a whole column. */
export interface ColumnNote {
  readonly sheetId: string;
  column: number;
  readonly key: string;
  readonly value: string;
}

/** Developer metadata on columns. It follows a column that is moved and goes with one that is deleted, as at Google. */
export interface ColumnMetadata {
  add(note: ColumnNote): void;
  readonly notes: readonly ColumnNote[];
}

interface ColumnSpan {
  readonly startColumn: number;
  readonly endColumn: number;
}

interface MutationParams {
  readonly subUnitId: string;
  readonly range?: ColumnSpan;
  readonly sourceRange?: ColumnSpan;
  readonly targetRange?: ColumnSpan;
}

/** Keeps the notes in step with what happens to the columns of the workbook. */
export function createColumnMetadata(workbook: FWorkbook): ColumnMetadata {
  let notes: ColumnNote[] = [];

  const inserted = (sheetId: string, { startColumn, endColumn }: ColumnSpan): void => {
    for (const note of notes) {
      if (note.sheetId === sheetId && note.column >= startColumn) note.column += endColumn - startColumn + 1;
    }
  };

  const removed = (sheetId: string, { startColumn, endColumn }: ColumnSpan): void => {
    notes = notes.filter(
      (note) => note.sheetId !== sheetId || note.column < startColumn || note.column > endColumn,
    );
    for (const note of notes) {
      if (note.sheetId === sheetId && note.column > endColumn) note.column -= endColumn - startColumn + 1;
    }
  };

  /** Columns are cut out at the source and put in before the target's first column. */
  const moved = (sheetId: string, source: ColumnSpan, target: ColumnSpan): void => {
    const count = source.endColumn - source.startColumn + 1;
    const shift = target.startColumn - source.startColumn;
    const before = shift > 0 ? target.startColumn - count : target.startColumn;
    for (const note of notes.filter((each) => each.sheetId === sheetId)) {
      if (note.column >= source.startColumn && note.column <= source.endColumn) {
        note.column += before - source.startColumn;
      } else if (shift > 0 && note.column > source.endColumn && note.column < target.startColumn) {
        note.column -= count;
      } else if (shift < 0 && note.column >= target.startColumn && note.column < source.startColumn) {
        note.column += count;
      }
    }
  };

  workbook.onCommandExecuted(({ id, params }) => {
    const { subUnitId, range, sourceRange, targetRange } = (params ?? {}) as MutationParams;
    if (id === "sheet.mutation.insert-col" && range) inserted(subUnitId, range);
    if (id === "sheet.mutation.remove-col" && range) removed(subUnitId, range);
    if (id === "sheet.mutation.move-columns" && sourceRange && targetRange)
      moved(subUnitId, sourceRange, targetRange);
  });

  return {
    add: (note) => notes.push(note),
    get notes() {
      return notes;
    },
  };
}
