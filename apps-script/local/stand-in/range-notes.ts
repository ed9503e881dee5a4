import type { FRange } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-note/facade";
import type { RangeWriter } from "./range-writer.ts";
import { intoRealm, type Realm } from "./realm.ts";

/** The notes that users see when they point at a cell. */
export const createNoteMethods = (range: FRange, writer: RangeWriter, realm: Realm) => ({
  getNote: () => noteOf(range),
  getNotes() {
    const notes = writer.filled("");
    writer.forEach(notes, (cell) => {
      const row = notes[cell.getRow() - range.getRow()];
      if (row) row[cell.getColumn() - range.getColumn()] = noteOf(cell);
    });
    return intoRealm(realm, notes);
  },
  setNote: writer.all("setNote", (note: string | null) => {
    writer.forEach(writer.filled(note), write);
  }),
  setNotes: writer.grid("setNotes", (notes: (string | null)[][]) => {
    writer.forEach(notes, write);
  }),
});

/** Of the first cell. */
const noteOf = (cell: FRange): string => cell.getNote()?.note ?? "";

function write(cell: FRange, note: string | null): void {
  if (note === null || note === "") cell.deleteNote();
  else cell.createOrUpdateNote({ id: "", row: cell.getRow(), col: cell.getColumn(), ...noteSize, note });
}

/** Pixels; Univer wants a size, Google finds one. */
const noteSize = { width: 160, height: 72 };
