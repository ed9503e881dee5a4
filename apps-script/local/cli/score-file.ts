import { setImmediate } from "node:timers/promises";
import { progressSentence } from "../../src/run/progress.ts";
import type { RunState } from "../../src/run/run.ts";
import type { Refusal as RefusedCall, SettingsView } from "../../src/sidebar/answers.ts";
import { typedCell } from "../csv.ts";
import { loadAddOn } from "../node/add-on.ts";
import { createHttpTransport, publicWorkerUrl } from "../node/http-transport.ts";
import { openWorkbook } from "../node/workbook.ts";
import { createDocument } from "../stand-in/document.ts";
import { visibleSheet } from "../visible-sheet.ts";
import { readCsv } from "./read-csv.ts";
import { Refusal } from "./refusal.ts";

export interface ScoredFile {
  /** The sheet with its result columns, header first. */
  readonly rows: unknown[][];
  /** Positions of the columns that the add-on wrote. */
  readonly ownColumns: ReadonlySet<number>;
  /** What the add-on told the user in the end. */
  readonly message: string;
}

/**
 * Opens the file as a sheet and runs the add-on's own "Score this sheet" on it, chunk by chunk.
 * @throws Refusal with the add-on's own sentence when it refuses.
 */
export async function scoreFile(
  file: string,
  rubric: string | undefined,
  workerUrl: string,
  say: (message: string) => void,
): Promise<ScoredFile> {
  const cells = await readCsv(file);
  say(`Opening ${file}: ${cells.length} lines.`);
  const { workbook, calculated, close } = openWorkbook(cells.map((row) => row.map(typedCell)));
  try {
    await calculated();
    const document = createDocument(workbook);
    const addOn = loadAddOn({ document, transport: createHttpTransport(workerUrl) });
    const saved = addOn.run("menu", "saveSettings", {
      workerUrl: publicWorkerUrl,
      columns: "all",
      ...(rubric && { rubric }),
    }) as SettingsView | RefusedCall;
    if ("kind" in saved) throw new Refusal(saved.message);
    say("Running the add-on’s own “Score this sheet”.");
    let state = addOn.run("menu", "startRun", { what: "sheet" }) as RunState | RefusedCall;
    while (state.kind === "running") {
      say(`${progressSentence(state.progress)}.`);
      await setImmediate();
      state = addOn.run("menu", "continueRun") as RunState | RefusedCall;
    }
    if (state.kind === "refused") throw new Refusal(state.message);
    if (state.kind === "interrupted") throw new Error("A new document has no earlier run.");
    return { ...visibleSheet(document), message: state.summary.message };
  } finally {
    close();
  }
}
