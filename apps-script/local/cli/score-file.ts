import { setImmediate } from "node:timers/promises";
import type { MenuAnswer } from "../../src/menu.ts";
import { loadAddOn } from "../node/add-on.ts";
import { createHttpTransport, publicWorkerUrl } from "../node/http-transport.ts";
import { openWorkbook } from "../node/workbook.ts";
import { createDocument } from "../stand-in/document.ts";
import { readCsv, typedCell } from "./csv.ts";
import { Refusal } from "./refusal.ts";
import { visibleSheet } from "./sheet-rows.ts";

export interface ScoredFile {
  /** The sheet with its result columns, header first. */
  readonly rows: unknown[][];
  /** Positions of the columns that the add-on wrote. */
  readonly ownColumns: ReadonlySet<number>;
  /** What the add-on told the user in the end. */
  readonly message: string;
}

/**
 * Opens the file as a sheet and runs the add-on's own "Score this sheet" on it until nothing is due.
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
    addOn.run("menu", "saveSettings", {
      workerUrl: publicWorkerUrl,
      columns: "all",
      ...(rubric && { rubric }),
    });
    say("Running the add-on's “Score this sheet”.");
    for (;;) {
      const answer = addOn.run("menu", "scoreThisSheet") as MenuAnswer;
      if (answer.kind === "refused") throw new Refusal(answer.message);
      const { due, scored, message } = answer.summary;
      if (due === 0 || scored === 0) return { ...visibleSheet(document), message };
      say(message);
      await setImmediate();
    }
  } finally {
    close();
  }
}
