import type { IWorkbookData } from "@univerjs/presets";
import { del, get, set } from "idb-keyval";
import type { ChartSpec } from "../local/stand-in/charts.ts";
import type { MetadataNote } from "../local/stand-in/developer-metadata.ts";
import type { StandInDocument } from "../local/stand-in/document.ts";

const key = "socialtype.playground";
/** Changes when what is stored changes its shape; what has another is not read. */
const version = 1;
const restMilliseconds = 300;
/** A long run changes the sheet without a rest; it is kept all the same. */
const longestMilliseconds = 1_000;

/** The spreadsheet with all that Google would keep with it. */
export interface StoredSheet {
  readonly version: typeof version;
  readonly workbook: IWorkbookData;
  readonly notes: readonly MetadataNote[];
  readonly properties: readonly (readonly [string, string])[];
  readonly charts: readonly ChartSpec[];
  readonly sheetIds: readonly (readonly [string, number])[];
  /** Univer's id of the tab that was open. */
  readonly openTab?: string;
}

/** What this browser kept, or undefined at a first visit or where it keeps nothing (private windows). */
export async function readStoredSheet(): Promise<StoredSheet | undefined> {
  const stored = await get<StoredSheet>(key).catch(() => undefined);
  return stored?.version === version ? stored : undefined;
}

export const forgetStoredSheet = (): Promise<void> => del(key);

/** Puts back what belongs to the document besides its cells. */
export function restore(
  document: StandInDocument,
  { notes, properties, charts, openTab }: StoredSheet,
): void {
  document.charts = charts;
  for (const note of notes) document.metadata.add({ ...note });
  for (const [name, value] of properties) document.properties.set(name, value);
  const tab = document.workbook.getSheets().find((sheet) => sheet.getSheetId() === openTab);
  if (tab) document.workbook.setActiveSheet(tab);
}

/** Univer's name for it. */
const openingOfTab = "sheet.operation.set-worksheet-active";

/** Keeps the sheet in this browser from now on, a moment after every change. Gives what stops it. */
export function keepStored(document: StandInDocument): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | undefined;
  const store = (): void => {
    firstChange = undefined;
    const stored: StoredSheet = {
      version,
      workbook: document.workbook.save(),
      notes: document.metadata.notes,
      properties: [...document.properties],
      charts: document.charts,
      sheetIds: [...document.sheetIds.given],
      openTab: document.workbook.getActiveSheet().getSheetId(),
    };
    // A browser that keeps nothing loses the sheet at a reload, and nothing else.
    set(key, stored).catch(() => {});
  };
  const changed = (): void => {
    clearTimeout(timer);
    const now = Date.now();
    firstChange ??= now;
    timer = setTimeout(store, Math.min(restMilliseconds, firstChange + longestMilliseconds - now));
  };
  changed();
  const listener = document.workbook.onCommandExecuted(({ id }) => {
    if (id.includes(".mutation.") || id === openingOfTab) changed();
  });
  return () => {
    clearTimeout(timer);
    listener.dispose();
  };
}
