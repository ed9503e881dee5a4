import type { ScoreRequest, ScoreResponse } from "../../../shared/schemas/score.ts";
import { postJson } from "../services/http.ts";

/**
 * Asks the Worker.
 * @throws Error that says what was wrong with the answer when there is none that can be used.
 */
export function scoreByWorker(workerUrl: string, request: ScoreRequest): ScoreResponse {
  const { status, body } = postJson(`${workerUrl.replace(/\/+$/, "")}/v1/score`, request);
  if (status !== 200) throw new Error(`it answered with status ${status}`);
  const answer: unknown = parse(body);
  if (!isScoreResponse(answer, request.rows.length)) throw new Error("its answer was not a table of results");
  return answer;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === "string";

/** The checks that keep rubbish out of the sheet; the contract itself is tested on the Worker's side. */
function isScoreResponse(value: unknown, rowCount: number): value is ScoreResponse {
  if (typeof value !== "object" || value === null) return false;
  const { rubric, coreVersion, columns, rows, texts } = value as Partial<ScoreResponse>;
  return (
    isText(rubric?.id) &&
    isText(rubric.version) &&
    isText(coreVersion) &&
    Array.isArray(columns) &&
    columns.every(isText) &&
    Array.isArray(texts) &&
    texts.every(isText) &&
    Array.isArray(rows) &&
    rows.length === rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === columns.length)
  );
}
