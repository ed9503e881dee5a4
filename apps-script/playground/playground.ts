import "@univerjs/sheets-ui/facade";
import { type AddOn, loadAddOn } from "../local/browser/add-on.ts";
import { customFunction } from "../local/browser/custom-functions.ts";
import { createFormulaAnswers } from "../local/browser/formula-answers.ts";
import { createRealms } from "../local/browser/realm.ts";
import { publicWorkerUrl } from "../local/public-worker-url.ts";
import { createDocument, type StandInDocument } from "../local/stand-in/document.ts";
import { showCharts } from "./charts/chart-strip.ts";
import { decide } from "./chrome/decide.ts";
import { ask, toast } from "./chrome/notices.ts";
import { exampleWorkbook } from "./example.ts";
import { createSidebarFrame, type SidebarFrame } from "./sidebar-frame.ts";
import { openSpreadsheet } from "./spreadsheet.ts";
import { keepStored, readStoredSheet, restore } from "./stored-sheet.ts";

/** A run blocks the page while it writes, so that it writes little at a time. */
const rowsPerChunk = 250;

/** A spreadsheet in a page with the add-on beside it. */
export interface Playground {
  readonly standIn: StandInDocument;
  readonly sidebar: SidebarFrame;
  /** Calls a function of the add-on as its menu does, and shows what it wants to be shown. */
  run(functionName: string, ...args: readonly unknown[]): Promise<void>;
  /** Before the sheet is thrown away. */
  stopStoring(): void;
}

/** Where the parts stand in the page. */
export interface Places {
  readonly sheet: HTMLElement;
  readonly charts: HTMLElement;
  readonly sidebar: HTMLElement;
}

/** Opens what this browser has kept, else the example rows, scored by the add-on itself. */
export async function openPlayground({ sheet, charts, sidebar: sidebarPlace }: Places): Promise<Playground> {
  const realms = createRealms(REALM_URL);
  const [stored] = await Promise.all([readStoredSheet(), realms.ready]);

  const answers = createFormulaAnswers(
    (name, args) => addOn.calculate(name, args),
    () => calculate(),
  );
  const functions = CUSTOM_FUNCTIONS.map((help) => ({
    help,
    implementation: customFunction(help.name, answers),
  }));
  const { workbook, rendered, calculate } = openSpreadsheet(
    sheet,
    stored?.workbook ?? exampleWorkbook(),
    functions,
  );
  const standIn = createDocument(workbook, stored?.sheetIds);
  if (stored) restore(standIn, stored);
  standIn.decide = (message, buttons) => decide(standIn, message, buttons);
  const addOn: AddOn = loadAddOn({ document: standIn, realms, allowedUrls: ALLOWED_URLS });
  const sidebar = createSidebarFrame(sidebarPlace, addOn, () => afterCall());

  const run = async (functionName: string, ...args: readonly unknown[]): Promise<void> => {
    await addOn.call(functionName, JSON.stringify(args));
    await afterCall();
  };
  const chartsChanged = showCharts(charts, standIn);
  const afterCall = (): Promise<void> => {
    chartsChanged();
    return showWaiting(standIn, sidebar);
  };

  await run("onOpen");
  if (!stored) {
    await run("saveSettings", { workerUrl: publicWorkerUrl, rowsPerChunk });
    await run("scoreThisSheet");
  }
  await run("showSidebar");
  await rendered;
  if (!stored) showResults(standIn);
  return { standIn, sidebar, run, stopStoring: keepStored(standIn) };
}

/** The result columns stand right of many others: brings them beside the names. */
function showResults({ workbook, metadata }: StandInDocument): void {
  const sheet = workbook.getActiveSheet();
  sheet.getRange(1, 0).activate();
  const first = Math.min(...metadata.notes.map(({ column }) => column ?? Infinity));
  if (Number.isFinite(first)) sheet.scrollToCell(0, Math.max(0, first - 1));
}

/** Shows what the add-on asked to be shown during a call. */
async function showWaiting(standIn: StandInDocument, sidebar: SidebarFrame): Promise<void> {
  if (standIn.sidebar) {
    const { title, file } = standIn.sidebar;
    standIn.sidebar = undefined;
    sidebar.show(title, SIDEBAR_URLS[file] ?? "");
  }
  for (const { kind, message } of standIn.shown.splice(0)) {
    if (kind === "toast") toast(message);
    else await ask(message, ["OK"]);
  }
}
