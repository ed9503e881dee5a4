import { afterEach } from "vitest";
import { type AddOn, loadAddOn } from "../../apps-script/local/node/add-on.ts";
import { publicWorkerUrl } from "../../apps-script/local/node/http-transport.ts";
import { openWorkbook, type SheetSize, type TypedCell } from "../../apps-script/local/node/workbook.ts";
import { readCell } from "../../apps-script/local/stand-in/cell-values.ts";
import { createDocument, type StandInDocument } from "../../apps-script/local/stand-in/document.ts";
import { select } from "../../apps-script/local/stand-in/selection.ts";
import { filledSize } from "../../apps-script/local/stand-in/sheet.ts";
import type { HttpRequest, HttpResponse, Transport } from "../../apps-script/local/stand-in/url-fetch-app.ts";
import type { MenuAnswer } from "../../apps-script/src/menu.ts";
import type { RunState } from "../../apps-script/src/run/run.ts";
import type { RunSummary } from "../../apps-script/src/run/summary.ts";
import type { Refusal, SettingsView } from "../../apps-script/src/sidebar/answers.ts";
import { builtInCatalogue } from "../../shared/catalogue/built-in.ts";
import { findRubric } from "../../shared/rubrics/index.ts";
import type { ScoreRequest } from "../../shared/schemas/score.ts";
import { planRubric } from "../../shared/scoring/plan.ts";
import { scoreTable } from "../../shared/scoring/score-table.ts";

/** Answers as the Worker would, in the same process. The real one is asked in the end-to-end tests. */
export function workerAnswer(request: HttpRequest): HttpResponse {
  const body = JSON.parse(request.body ?? "") as ScoreRequest;
  const rubric = findRubric(String(body.rubric));
  if (!rubric) return answer(422, { code: "unknown-rubric" });
  return answer(200, scoreTable(planRubric(rubric), body, builtInCatalogue()));
}

export const answer = (status: number, body: unknown): HttpResponse => ({
  kind: "answered",
  status,
  headers: {},
  body: typeof body === "string" ? body : JSON.stringify(body),
});

type PageState = RunState | Refusal | { readonly kind: "idle" | "stopping" };

/** A sheet with the built add-on, a fake Worker and a count of everything. */
export class TestSheet {
  readonly document: StandInDocument;
  readonly requests: ScoreRequest[] = [];
  /** How often each service method was called since the last `resetCounts`. */
  readonly calls = new Map<string, number>();
  readonly clock = { time: Date.UTC(2026, 0, 1), now: () => this.clock.time };
  respond: Transport = workerAnswer;
  /** Sees every call before it has an effect, and after that. */
  onCall: (name: string) => void = () => {};
  onAnswer: (name: string) => void = () => {};
  private readonly addOn: AddOn;
  private readonly open: ReturnType<typeof openWorkbook>;

  /** `size`: rows and columns of the sheet, where it is to be smaller than a new one at Google. */
  constructor(
    rows: readonly (readonly TypedCell[])[],
    settings: Record<string, unknown> = {},
    size?: SheetSize,
  ) {
    this.open = openWorkbook(rows, size);
    this.document = createDocument(this.open.workbook);
    this.addOn = loadAddOn({
      document: this.document,
      clock: this.clock,
      observer: {
        before: (name) => {
          this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
          this.onCall(name);
        },
        after: (name) => this.onAnswer(name),
      },
      transport: (request) => {
        this.requests.push(JSON.parse(request.body ?? "{}"));
        return this.respond(request);
      },
    });
    this.settings({ workerUrl: publicWorkerUrl, rubric: "eleven-differences", ...settings });
  }

  calculated = (): Promise<void> => this.open.calculated();
  close = (): void => this.open.close();
  get sheet() {
    return this.open.workbook.getActiveSheet();
  }

  settings(choices: Record<string, unknown>): void {
    const saved = this.addOn.run("menu", "saveSettings", choices) as SettingsView | Refusal;
    if ("kind" in saved) throw new Error(saved.message);
  }

  /** Settings as another version of the add-on may have left them, unchecked. */
  storeSettings(stored: Record<string, unknown>): void {
    this.document.properties.set("socialtype.settings", JSON.stringify(stored));
  }

  call(functionName: string, ...args: unknown[]): unknown {
    return this.addOn.run("custom function", functionName, ...args);
  }

  /** Chooses an item of the menu by the function that it calls. */
  menu(functionName = "scoreThisSheet"): MenuAnswer {
    return this.addOn.run("menu", functionName) as MenuAnswer;
  }

  /** Chooses an item that scores; fails when it was refused or did not come to its end. */
  score(functionName = "scoreThisSheet"): RunSummary {
    const menuAnswer = this.menu(functionName);
    if (menuAnswer.kind === "refused") throw new Error(menuAnswer.message);
    if (menuAnswer.kind === "paused" || !menuAnswer.summary)
      throw new Error("The run did not come to its end.");
    return menuAnswer.summary;
  }

  /** Calls what a page of the add-on calls through google.script.run. */
  page(functionName: string, request?: unknown): PageState {
    return this.addOn.run("menu", functionName, request) as PageState;
  }

  resetCounts(): void {
    this.calls.clear();
    this.requests.length = 0;
  }

  /** Everything filled in, hidden columns included. */
  values(): unknown[][] {
    const { rows, columns } = filledSize(this.sheet);
    if (rows === 0) return [];
    const range = this.sheet.getRange(0, 0, rows, columns);
    return range.getCellDataGrid().map((row) => row.map((cell) => readCell(cell, "")));
  }

  /** Formulas of the same cells as `values`, "" where there is none. */
  formulas(): string[][] {
    const { rows, columns } = filledSize(this.sheet);
    return rows === 0 ? [] : this.sheet.getRange(0, 0, rows, columns).getFormulas();
  }

  /** The cells below a header, wherever the column stands now. */
  column(header: string): unknown[] {
    const [headers = [], ...body] = this.values();
    const at = headers.indexOf(header);
    if (at < 0) throw new Error(`There is no column ${header}`);
    return body.map((row) => row[at]);
  }

  /** What a user types; rows and columns count from 0. */
  type(row: number, column: number, value: string | number): void {
    this.sheet.getRange(row, column).setValue(value);
  }

  /** What a user selects, in A1 notation; nothing without arguments. */
  select(...ranges: readonly string[]): void {
    select(this.open.workbook, ranges);
  }

  insertRow(row: number, cells: readonly (string | number)[]): void {
    this.sheet.insertRowBefore(row);
    cells.forEach((cell, column) => {
      this.type(row, column, cell);
    });
  }

  /** Turns the rows from this one on round, as sorting does: cells move, what belongs to rows stays. */
  reverseRows(from: number): void {
    const { rows, columns } = filledSize(this.sheet);
    if (rows - from < 2) return;
    const range = this.sheet.getRange(from, 0, rows - from, columns);
    const cells = range
      .getCellDataGrid()
      .map((row) => row.map((cell) => ({ v: null, f: null, t: null, ...cell })));
    range.setValues(cells.reverse() as never);
  }

  at(row: number, header: string): [row: number, column: number] {
    return [row, (this.values()[0] ?? []).indexOf(header)];
  }
}

const open: TestSheet[] = [];

/** A sheet that is closed when the test is over. */
export function sheetOf(
  rows: readonly (readonly TypedCell[])[],
  settings?: Record<string, unknown>,
  size?: SheetSize,
): TestSheet {
  const sheet = new TestSheet(rows, settings, size);
  open.push(sheet);
  return sheet;
}

afterEach(() => {
  for (const sheet of open.splice(0)) sheet.close();
});
