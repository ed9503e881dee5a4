/**
 * `npm run bench`: what scoring costs beside reading and writing the same JSON, side by side in one run. Every round
 * runs every measurement once; the table shows medians and ratios to the floor.
 */
import { builtInCatalogue } from "../../shared/catalogue/built-in.ts";
import { rubrics } from "../../shared/rubrics/index.ts";
import { planRubric } from "../../shared/scoring/plan.ts";
import { createRobustness } from "../../shared/scoring/robustness.ts";
import { scoreTable, type TableInput } from "../../shared/scoring/score-table.ts";
import { locateColumns } from "../../shared/table/columns.ts";
import { readTable } from "../../shared/table/read-table.ts";
import { createApp } from "../../worker/src/app.ts";
import { featureRows, nameRows } from "./rows.ts";

const sizes = [100, 1_000, 10_000];
const rounds = 15;
const warmUps = 5;

const catalogue = builtInCatalogue();
const widest = [...rubrics].sort((a, b) => b.dimensions.length - a.dimensions.length)[0] ?? rubrics[0];
if (!widest) throw new Error("There is no rubric.");
const rubric = widest;
const plan = planRubric(rubric);
const app = createApp({ log: () => {}, error: console.error });
const bindings = {
  MAX_ROWS: "100000",
  MAX_BODY_BYTES: "100000000",
  ANONYMOUS_SCORING: "on",
  ANONYMOUS_MAX_ROWS: "100000",
  ANONYMOUS_MAX_BODY_BYTES: "100000000",
  RATE_WINDOW_SECONDS: "10",
  KEY_REQUESTS_A_WINDOW: "1000",
  ADDRESS_REQUESTS_A_WINDOW: "1000",
} as const;

type Measurement = readonly [name: string, run: () => unknown];

function scoreOrThrow(input: TableInput) {
  const result = scoreTable(plan, input, catalogue);
  if ("kind" in result) throw new Error(result.message);
  return result;
}

async function handle(body: string): Promise<string> {
  const headers = { "Content-Type": "application/json" };
  const response = await app.request("/v1/score", { method: "POST", headers, body }, bindings);
  if (response.status !== 200) throw new Error(await response.text());
  return response.text();
}

function measurements(count: number): Measurement[] {
  const described = featureRows(count);
  const named = nameRows(count);
  const body = JSON.stringify({ rubric: rubric.id, ...described });
  const answer = scoreOrThrow(described);
  const positions = locateColumns(described.columns);
  if ("kind" in positions) throw new Error(positions.message);
  const read = readTable(positions, described.columns.length, described.rows, catalogue, rubric.judges);
  const robustnessOf = createRobustness(plan);
  return [
    ["floor: JSON.parse + JSON.stringify", () => [JSON.parse(body), JSON.stringify(answer)]],
    ["handler: POST /v1/score", () => handle(body)],
    ["core: read and score", () => scoreOrThrow(described)],
    [
      "of it reading",
      () => readTable(positions, described.columns.length, described.rows, catalogue, rubric.judges),
    ],
    [
      "of it robustness",
      () => {
        for (let row = 0; row < count; row++) robustnessOf(read.features, row);
      },
    ],
    ["core: names through the catalogue", () => scoreOrThrow(named)],
    [
      "names resolved alone",
      () => named.rows.map(([platform = ""]) => catalogue.resolve({ platform, use: "", asOf: undefined })),
    ],
  ];
}

const median = (times: number[]): number =>
  times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

async function measure(count: number): Promise<void> {
  const list = measurements(count);
  const times = list.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (const [i, [, run]] of list.entries()) {
      const start = performance.now();
      await run();
      if (round >= 0) times[i]?.push(performance.now() - start);
    }
  }
  const medians = times.map(median);
  console.log(`\n${count} rows, ${rubric.title}, median of ${rounds} rounds`);
  list.forEach(([name], i) => {
    const ratio = (medians[i] ?? 0) / (medians[0] ?? 1);
    console.log(
      `  ${name.padEnd(36)} ${(medians[i] ?? 0).toFixed(2).padStart(9)} ms ${ratio.toFixed(2).padStart(7)} x floor`,
    );
  });
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
for (const size of sizes) await measure(size);
