/**
 * `npm run score -- FILE.csv`: the whole product on one file, without Google and without an account. A Worker runs in
 * workerd, the built add-on runs over a spreadsheet engine, and they talk over HTTP.
 */
import { builtInDefinition } from "../../src/definitions/known-definitions.ts";
import { toCsv } from "../csv.ts";
import { startLocalWorker } from "../node/local-worker.ts";
import { readArguments } from "./arguments.ts";
import { compareFile } from "./compare-file.ts";
import { readTable } from "./read-table.ts";
import { asRefusal, endWith } from "./refusal.ts";
import { scoreFile } from "./score-file.ts";
import { comparisonTable, resultTable } from "./terminal-table.ts";
import { checkFolderOf, writeOut } from "./write-out.ts";

const defaultWidth = 140;
const say = (message: string): void => console.error(message);

async function main(): Promise<void> {
  const { file, rubric, out, compare } = readArguments(process.argv.slice(2));
  await checkBeforehand(file, rubric, out);
  say("Starting the Worker in workerd, on this machine only.");
  const worker = await startLocalWorker();
  try {
    if (compare) {
      const { rows, message } = await compareFile(file, worker.url);
      await show(rows, new Set(rows[0]?.keys()), comparisonTable, out);
      say(message);
    } else {
      const { rows, ownColumns, message } = await scoreFile(file, rubric, worker.url, say);
      await show(rows, ownColumns, resultTable, out);
      say(message);
    }
  } finally {
    await worker.stop();
  }
}

/** What can be refused without a Worker is refused at once. */
async function checkBeforehand(
  file: string,
  rubric: string | undefined,
  out: string | undefined,
): Promise<void> {
  if (out !== undefined) await checkFolderOf(out);
  await readTable(file);
  if (rubric !== undefined) asRefusal(() => builtInDefinition(rubric));
}

/** A table for a person, CSV for a pipe, and all columns into the file if one is named. */
async function show(
  rows: readonly (readonly unknown[])[],
  ownColumns: ReadonlySet<number>,
  asTable: (rows: readonly (readonly unknown[])[], width: number) => string,
  out: string | undefined,
): Promise<void> {
  const csv = toCsv(rows, ownColumns);
  if (process.stdout.isTTY) console.log(asTable(rows, process.stdout.columns ?? defaultWidth));
  else process.stdout.write(csv);
  if (out === undefined) return;
  await writeOut(out, csv);
  say(`All columns are in ${out}.`);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

main().catch(endWith);
