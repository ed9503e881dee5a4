import type { FWorksheet } from "@univerjs/sheets/facade";
import type { MetadataNote } from "./developer-metadata.ts";
import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { asGoogle, observe } from "./observe.ts";
import { createRange } from "./range.ts";
import { createSheet } from "./sheet.ts";

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Finds the metadata on a sheet itself and on its columns. */
export function createMetadataFinder(
  document: StandInDocument,
  execution: Execution,
  sheet: FWorksheet,
): Google {
  let wantedKey: string | undefined;
  const self = {
    withKey(key: string) {
      wantedKey = key;
      return proxy;
    },
    find() {
      const sheetId = sheet.getSheetId();
      const found = document.metadata.notes.filter(
        (note) => note.sheetId === sheetId && (wantedKey === undefined || note.key === wantedKey),
      );
      return execution.realm.Array.from(found, (note) => createEntry(document, execution, sheet, note));
    },
  };
  const proxy: Google = asGoogle(observe("DeveloperMetadataFinder", self, execution.observer));
  return proxy;
}

function createEntry(
  document: StandInDocument,
  execution: Execution,
  sheet: FWorksheet,
  note: MetadataNote,
): GoogleAppsScript.Spreadsheet.DeveloperMetadata {
  const self = {
    getKey: () => note.key,
    getValue: () => note.value,
    getLocation: () => createLocation(document, execution, sheet, note),
    remove() {
      execution.checkMayWrite("remove");
      document.metadata.remove(note);
    },
  };
  return asGoogle(observe("DeveloperMetadata", self, execution.observer));
}

function createLocation(
  document: StandInDocument,
  execution: Execution,
  sheet: FWorksheet,
  { column }: MetadataNote,
) {
  const self = {
    getLocationType: () => (column === null ? "SHEET" : "COLUMN"),
    getSheet: () => (column === null ? createSheet(document, execution, sheet) : null),
    getColumn() {
      if (column === null) return null;
      return createRange(document, execution, sheet.getRange(0, column, sheet.getMaxRows(), 1), true);
    },
  };
  return observe("DeveloperMetadataLocation", self, execution.observer);
}
