import type { Machine } from "./machine.ts";
import type { Results } from "./results.ts";
import { type BenchTable, tablesOf } from "./tables.ts";

/** The page `docs/benchmarks.md`. */
export function benchmarksPage(results: Results, { machine, versions }: Machine): string {
  return `# What scoring costs

<!-- Written by \`npm run bench\` from one run; run it anew instead of editing numbers. -->

${machine}. ${versions}.

Everything here was measured in one run, in turn, round after round, and is a median. The rows have 24 features, about one cell in ten
missing, unknown or partly known; the rubric is the widest one, and all output is on. *Floor* is \`JSON.parse\` of the request and
\`JSON.stringify\` of the answer, which no service that takes and gives JSON can go below.

![Milliseconds of a request over its rows](pictures/benchmarks.svg)

${tablesOf(results).map(asMarkdown).join("\n\n")}

## How it is measured

- Everything first runs for a second and a half, so that the compiler has done with it what it will; what comes before that is *first request*.
  In a round, each runs for a tenth of a second, once at least. Node does not tidy its memory up while it waits for workerd (\`--no-memory-reducer\`): that work would fall on
  whatever is measured next.
- **In workerd** the built bundle runs under \`workerd serve\`, with nothing before it. Beside it run a Worker that is the floor, and one
  that takes and gives the same texts without reading them; the CPU time of that one, the way there and back, is taken off both.
  CPU times are those of the whole process, its garbage collection included, from Linux's \`/proc\`; elsewhere passed time stands in for
  them, and start-up is not measured. The V8 of workerd is newer than Node's and writes JSON faster, so its floor is lower.
- **Missing cells** travel as null, absent (a row ends up to three cells early; in between, lists of JSON have no holes), or row by row one or
  the other. In *repeated* each row comes up ten times.
- **Other tools** work out the lean alone, from rows without gaps and with no more columns than the rubric reads, in this process. The core does all of its work
  on all 24 columns. Each tool had to come to the core's lean in every row before it was timed. zod is asked twice: compiled, as it runs in Node and as the target counts
  it, and as it has to run on Workers. HyperFormula has its sheets and formulas beforehand and
  calculates anew when other rows are typed in; it is GPL and a yardstick only: nothing that ships imports it. LibreOffice, measured where it is installed, has the same
  workbook open, without a window, and recalculates all of it, so many times in one go that asking for it does not count.
- **The range function** is the built add-on in the stand-in for Google Sheets, without a Worker and with an empty cache: each call loads the bundle in a fresh realm.
- **Heap growth** is that of the handler in a Node process of its own, against what a collection left before it; V8 reports each collection
  during the request, and the largest use before one counts, waiting garbage included. *Old memory* is what only a full collection clears; two young ones after each request move there what something still
  refers to.
- **First request**: the first that a fresh workerd gets, against the median of the 16th to 25th. **Start-up CPU**: of a process until it has read the
  script and run its top level, which is what Cloudflare counts as start-up, beside that of a Worker that does nothing. What the first answer of \`/healthz\` adds stands beside it:
  zod, the settings and the route load with it.
- KB are 1,000 bytes, MB a million. *near* is a ratio missed by at most 15 %, as far as two runs may differ;
  \`npm run bench -- --check\` fails on what is *missed*. \`--quick\` runs fewer rounds and no 100,000 rows.
`;
}

function asMarkdown({ title, headers, rows }: BenchTable): string {
  const lines = [headers, headers.map(() => "---"), ...rows];
  return `## ${title}\n\n${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`;
}
