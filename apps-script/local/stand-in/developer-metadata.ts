import type { FWorkbook } from "@univerjs/sheets/facade";
import { limits } from "./limits.ts";

/** A note of the add-on that users do not see. */
export interface MetadataNote {
  /** Univer's id of the sheet. */
  readonly sheetId: string;
  /** The column it is on, from 0; `null` when it is on the sheet itself. */
  column: number | null;
  readonly key: string;
  value: string;
}

/**
 * Developer metadata on sheets and columns. It follows a column that is moved and goes with a column or sheet that is
 * deleted, as at Google.
 */
export interface DeveloperMetadata {
  /** @throws Error when the sheet has no room for more. */
  add(note: MetadataNote): void;
  /** @throws Error when the sheet has no room for the longer value. */
  change(note: MetadataNote, value: string): void;
  remove(note: MetadataNote): void;
  readonly notes: readonly MetadataNote[];
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

/** Keeps the notes in step with what happens to the sheets and columns of the workbook. */
export function createDeveloperMetadata(workbook: FWorkbook): DeveloperMetadata {
  let notes: MetadataNote[] = [];

  /** Takes each noted column of a sheet to where it is now, or to `null` when it is gone. */
  const relocate = (sheetId: string, to: (column: number) => number | null): void => {
    notes = notes.filter((note) => {
      if (note.sheetId !== sheetId || note.column === null) return true;
      note.column = to(note.column);
      return note.column !== null;
    });
  };

  const inserted = (sheetId: string, { startColumn, endColumn }: ColumnSpan): void =>
    relocate(sheetId, (column) => (column < startColumn ? column : column + endColumn - startColumn + 1));

  const removed = (sheetId: string, { startColumn, endColumn }: ColumnSpan): void =>
    relocate(sheetId, (column) => {
      if (column < startColumn) return column;
      return column > endColumn ? column - (endColumn - startColumn + 1) : null;
    });

  /** Columns are cut out at the source and put in before the target's first column. */
  const moved = (sheetId: string, source: ColumnSpan, target: ColumnSpan): void => {
    const count = source.endColumn - source.startColumn + 1;
    const shift = target.startColumn - source.startColumn;
    const before = shift > 0 ? target.startColumn - count : target.startColumn;
    relocate(sheetId, (column) => {
      if (column >= source.startColumn && column <= source.endColumn)
        return column + before - source.startColumn;
      if (shift > 0 && column > source.endColumn && column < target.startColumn) return column - count;
      if (shift < 0 && column >= target.startColumn && column < source.startColumn) return column + count;
      return column;
    });
  };

  workbook.onCommandExecuted(({ id, params }) => {
    const { subUnitId, range, sourceRange, targetRange } = (params ?? {}) as MutationParams;
    if (id === "sheet.mutation.insert-col" && range) inserted(subUnitId, range);
    if (id === "sheet.mutation.remove-col" && range) removed(subUnitId, range);
    if (id === "sheet.mutation.move-columns" && sourceRange && targetRange)
      moved(subUnitId, sourceRange, targetRange);
    if (id === "sheet.mutation.remove-sheet") notes = notes.filter((note) => note.sheetId !== subUnitId);
  });

  const checkRoom = (others: readonly MetadataNote[], added: MetadataNote): void => {
    const onSheet = [...others.filter(({ sheetId }) => sheetId === added.sheetId), added];
    const characters = onSheet.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
    if (characters <= limits.sheetMetadataCharacters) return;
    throw new Error(
      `The sheet has no room for more than ${limits.sheetMetadataCharacters} characters of developer metadata.`,
    );
  };

  return {
    add(note) {
      checkRoom(notes, note);
      notes.push(note);
    },
    change(note, value) {
      checkRoom(
        notes.filter((each) => each !== note),
        { ...note, value },
      );
      note.value = value;
    },
    remove(note) {
      notes = notes.filter((each) => each !== note);
    },
    get notes() {
      return notes;
    },
  };
}
