import { onTestFinished } from "vitest";
import { openWorkbook, type TypedCell } from "../../../apps-script/local/node/workbook.ts";
import { createDocument, type StandInDocument } from "../../../apps-script/local/stand-in/document.ts";
import {
  type Clock,
  createExecution,
  type ExecutionKind,
} from "../../../apps-script/local/stand-in/execution.ts";
import type { CallObserver } from "../../../apps-script/local/stand-in/observe.ts";
import { createServices } from "../../../apps-script/local/stand-in/stand-in.ts";
import type { HttpRequest, HttpResponse } from "../../../apps-script/local/stand-in/url-fetch-app.ts";

/** A document with these cells typed into its first sheet, calculated; closed when the test is over. */
export async function openDocument(rows: readonly (readonly TypedCell[])[] = []): Promise<StandInDocument> {
  const { workbook, calculated, close } = openWorkbook(rows);
  onTestFinished(close);
  await calculated();
  return createDocument(workbook);
}

export interface ExecutionOptions {
  readonly kind?: ExecutionKind;
  readonly clock?: Clock;
  readonly observer?: CallObserver;
  readonly transport?: (request: HttpRequest) => HttpResponse;
  readonly allowedUrls?: readonly string[];
}

/** Begins an execution on the document: the services as the add-on gets them. A menu call unless said otherwise. */
export function beginExecution(
  document: StandInDocument,
  {
    kind = "menu",
    clock = createFakeClock(),
    observer = { before: () => {} },
    transport = () => answered(200, ""),
    allowedUrls = [],
  }: ExecutionOptions = {},
) {
  const execution = createExecution(kind, { Array, Date }, clock, observer);
  return createServices(document, execution, transport, allowedUrls);
}

/** The active sheet of such an execution. */
export const activeSheet = (document: StandInDocument, options?: ExecutionOptions) =>
  beginExecution(document, options).SpreadsheetApp.getActiveSheet();

/** The first cell's value after a script has written this into it. */
export function writtenAndRead(document: StandInDocument, value: unknown): unknown {
  return activeSheet(document)
    .getRange(1, 1)
    .setValues([[value]])
    .getValues()[0]?.[0];
}

/** A clock that stands still until it is told to move on, or somebody sleeps. */
export function createFakeClock() {
  let milliseconds = Date.UTC(2026, 0, 1);
  return {
    now: () => milliseconds,
    passSeconds(seconds: number) {
      milliseconds += seconds * 1_000;
    },
    sleep(duration: number) {
      milliseconds += duration;
    },
  };
}

export const answered = (status: number, body: string): HttpResponse => ({
  kind: "answered",
  status,
  headers: {},
  body,
});
