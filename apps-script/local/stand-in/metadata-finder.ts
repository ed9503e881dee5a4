import type { FWorksheet } from "@univerjs/sheets/facade";
import type { MetadataNote } from "./developer-metadata.ts";
import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { asGoogle, observe } from "./observe.ts";
import { createRange } from "./range.ts";
import { createSheet } from "./sheet.ts";

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Finds the metadata on these sheets themselves and on their columns. */
export function createMetadataFinder(
  document: StandInDocument,
  execution: Execution,
  sheets: readonly FWorksheet[],
): Google {
  let wantedKey: string | undefined;
  const self = {
    withKey(key: string) {
      wantedKey = key;
      return proxy;
    },
    find() {
      const wanted = document.metadata.notes.filter(
        ({ key }) => wantedKey === undefined || key === wantedKey,
      );
      const found = wanted.flatMap((note) => {
        const sheet = sheets.find((each) => each.getSheetId() === note.sheetId);
        return sheet ? [createEntry(document, execution, sheet, note)] : [];
      });
      return execution.realm.Array.from(found);
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
    setValue(value: string) {
      execution.checkMayWrite("setValue");
      document.metadata.change(note, value);
      return proxy;
    },
    getLocation: () => createLocation(document, execution, sheet, note),
    remove() {
      execution.checkMayWrite("remove");
      document.metadata.remove(note);
    },
  };
  const proxy: GoogleAppsScript.Spreadsheet.DeveloperMetadata = asGoogle(
    observe("DeveloperMetadata", self, execution.observer),
  );
  return proxy;
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
