import { builtInCatalogue } from "../../shared/catalogue/built-in.ts";
import { rubrics } from "../../shared/rubrics/index.ts";
import type { Rubric } from "../../shared/rubrics/rubric.ts";
import { planRubric } from "../../shared/scoring/plan.ts";
import { type ScoredTable, scoreTable, type TableInput } from "../../shared/scoring/score-table.ts";
import { createApp } from "../../worker/src/app.ts";

/** What is measured: the widest rubric, which has the most dimensions, in a deployment that lets 100,000 rows in. */
export const rubric = rubrics.reduce((widest: Rubric, each) =>
  each.dimensions.length > widest.dimensions.length ? each : widest,
);
export const plan = planRubric(rubric);
const catalogue = builtInCatalogue();

/** Vars of the Worker; limits are out of the way. */
export const vars = {
  MAX_ROWS: "100000",
  MAX_BODY_BYTES: "100000000",
  ANONYMOUS_SCORING: "on",
  ANONYMOUS_MAX_ROWS: "100000",
  ANONYMOUS_MAX_BODY_BYTES: "100000000",
  RATE_WINDOW_SECONDS: "10",
  KEY_REQUESTS_A_WINDOW: "1000000",
  ADDRESS_REQUESTS_A_WINDOW: "1000000",
} as const;

const app = createApp({ log: () => {}, error: console.error });

/** The core alone, with all output. @throws Error when it does not take the columns. */
export function score(input: TableInput): ScoredTable {
  const result = scoreTable(plan, input, catalogue);
  if ("kind" in result) throw new Error(result.message);
  return result;
}

export const bodyOf = (input: TableInput): string => JSON.stringify({ rubric: rubric.id, ...input });

/** The whole `POST /v1/score` in this process, from text to text. @throws Error when it does not answer 200. */
export async function handle(body: string): Promise<string> {
  const response = await app.request("/v1/score", { method: "POST", headers: json, body }, vars);
  return textOf(response);
}

/** One request to a Worker, from text to text. @throws Error when it does not answer 200. */
export async function send(url: string, body: string, method = "POST"): Promise<string> {
  return textOf(await fetch(`${url}v1/score`, { method, headers: json, body }));
}

const json = { "Content-Type": "application/json" };

async function textOf(response: Response): Promise<string> {
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status}: ${text.slice(0, 300)}`);
  return text;
}
