import { SELF } from "cloudflare:test";
import { expect } from "vitest";
import { type Problem, problemSchema } from "../../shared/schemas/problem.ts";
import { scoreResponseSchema } from "../../shared/schemas/score.ts";

/** The Worker under test, in workerd. */
export const send = (path: string, init: RequestInit = {}): Promise<Response> =>
  SELF.fetch(`https://worker.test${path}`, init);

export const get = (path: string): Promise<Response> => send(path);

export const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  send(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

/** The problem that an answer carries, after proving what every problem has in common. */
export async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.type).toBe(`urn:socialtype:problem:${problem.code}`);
  expect(problem.requestId).toBe(response.headers.get("X-Request-Id"));
  expect(problem.requestId).not.toBe("");
  return problem;
}

/** Tests of the tables themselves keep to this definition, whatever the default becomes. */
export const usualRubric = "eleven-differences";

/** The scores of a body that must be accepted; `column` picks one column, `sentences` one cell's sentences. */
export async function scored(body: object | string, headers: Record<string, string> = {}) {
  const sent = typeof body === "string" ? body : { rubric: usualRubric, ...body };
  const response = await post("/v1/score", sent, headers);
  expect(response.status).toBe(200);
  const table = scoreResponseSchema.parse(await response.json());
  const column = (name: string) => table.rows.map((row) => row[table.columns.indexOf(name)]);
  const sentences = (name: "reasons" | "notes", row: number): string[] => {
    const cell = column(name)[row];
    return Array.isArray(cell) ? cell.map((position) => table.texts[Number(position)] ?? "missing") : [];
  };
  return { ...table, column, sentences };
}

/** Where a body for `POST /v1/score` does not fit. */
export const pointersOf = async (body: unknown) => {
  const response = await post("/v1/score", body);
  expect(response.status).toBe(422);
  const { errors = [] } = await problemOf(response);
  return errors.map(({ pointer }) => pointer);
};
