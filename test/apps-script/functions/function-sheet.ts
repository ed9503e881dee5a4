import type { HttpRequest, HttpResponse } from "../../../apps-script/local/stand-in/url-fetch-app.ts";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { compareRubrics } from "../../../shared/comparison/compare.ts";
import { objectives } from "../../../shared/objectives/index.ts";
import { fitTable } from "../../../shared/planning/fit-table.ts";
import { findRubric } from "../../../shared/rubrics/index.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { answer, sheetOf, type TestSheet, workerAnswer } from "../test-sheet.ts";

/** Answers scores, comparisons and fits as the Worker would, in the same process. */
export function respond(request: HttpRequest): HttpResponse {
  if (request.url.endsWith("/v1/fit")) return fitAnswer(request);
  if (!request.url.endsWith("/v1/compare")) return workerAnswer(request);
  const { rubrics, columns, rows } = JSON.parse(request.body ?? "");
  const plans = (rubrics as string[]).flatMap((reference) => {
    const rubric = findRubric(reference);
    return rubric ? [planRubric(rubric)] : [];
  });
  if (plans.length < rubrics.length) return answer(422, { code: "unknown-rubric" });
  return answer(200, compareRubrics(plans, { columns, rows }, builtInCatalogue()));
}

function fitAnswer(request: HttpRequest): HttpResponse {
  const { objectives: ids, columns, rows } = JSON.parse(request.body ?? "");
  const wanted = objectives.filter(({ id }) => ids.includes(id));
  return answer(200, fitTable(wanted, { columns, rows }, builtInCatalogue()));
}

/** The answer of `respond` with something changed in its body. */
export const changed =
  (change: (body: Record<string, unknown>) => void) =>
  (request: HttpRequest): HttpResponse => {
    const real = respond(request);
    if (real.kind === "failed") return real;
    const body = JSON.parse(real.body);
    change(body);
    return answer(200, body);
  };

/** An empty sheet whose functions are called directly, with a Worker that answers. */
export function functionSheet(settings?: Record<string, unknown>): TestSheet {
  const sheet = sheetOf([], settings);
  sheet.respond = respond;
  sheet.resetCounts();
  return sheet;
}

/** A sheet without a Worker. */
export const sheetWithoutWorker = (rubric = "eleven-differences"): TestSheet =>
  functionSheet({ workerUrl: "", rubric });

/** The rows that were sent, request by request. */
export const sentRows = (sheet: TestSheet): unknown[] => sheet.requests.map(({ rows }) => rows);

export const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
