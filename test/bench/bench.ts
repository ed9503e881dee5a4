/**
 * `npm run bench`: what scoring costs beside reading and writing the same JSON, and beside other tools. Prints tables and
 * writes docs/benchmarks.md with its picture. `--quick` is a short run, `--check` ends with 1 when a target is missed; both write nothing.
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { figuresOf } from "./figures.ts";
import { growthPicture } from "./growth-picture.ts";
import { judge } from "./judge.ts";
import { describeMachine } from "./machine.ts";
import { measureAll, quick, thorough } from "./measure-all.ts";
import { benchmarksPage } from "./page.ts";
import type { Results } from "./results.ts";
import { tablesOf } from "./tables.ts";
import { targets } from "./targets.ts";

const { values } = parseArgs({ options: { check: { type: "boolean" }, quick: { type: "boolean" } } });

const results = await measureAll(values.quick ? quick : thorough, (message) => console.error(message));
const machine = await describeMachine();
console.log(`${machine.machine}\n${machine.versions}`);
for (const { title, headers, rows } of tablesOf(results)) {
  const table = new Table({ head: [...headers], style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => [...row]));
  console.log(`\n${title}\n${table}`);
}
if (values.check) check(results);
else if (!values.quick) await writePage(results);

function check(results: Results): void {
  const figures = figuresOf(results);
  const named = (verdict: string) =>
    targets.filter((target) => judge(target, figures) === verdict).map(({ name }) => name);
  const [missed, unmeasured] = [named("missed"), named("not measured")];
  if (unmeasured.length > 0) console.log(`\nNot measured: ${unmeasured.join("; ")}.`);
  console.log(
    missed.length > 0 ? `\nMissed: ${missed.join("; ")}.` : "\nEvery target that was measured is met.",
  );
  if (missed.length > 0) process.exitCode = 1;
}

async function writePage(results: Results): Promise<void> {
  const docs = new URL("../../docs/", import.meta.url);
  const distinct = results.requests.filter(({ kind }) => kind === "distinct, null");
  await writeFile(new URL("pictures/benchmarks.svg", docs), growthPicture(distinct));
  await writeFile(new URL("benchmarks.md", docs), benchmarksPage(results, machine));
  console.log("\nWrote docs/benchmarks.md and docs/pictures/benchmarks.svg.");
}
