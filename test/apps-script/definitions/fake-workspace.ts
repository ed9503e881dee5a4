import { createHash } from "node:crypto";
import type { HttpRequest, HttpResponse } from "../../../apps-script/local/stand-in/url-fetch-app.ts";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { compareRubrics } from "../../../shared/comparison/compare.ts";
import { coreVersion } from "../../../shared/core-version.ts";
import { findRubric, rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { scoreTable } from "../../../shared/scoring/score-table.ts";
import { answer, sheetOf, type TestSheet } from "../test-sheet.ts";

/** As the Worker makes keys: the last eight characters are the start of the SHA-256 of the rest. */
export function keyOf(id: string): string {
  const body = `stk_${id}_${"s".repeat(32)}`;
  return body + createHash("sha256").update(body).digest("hex").slice(0, 8);
}

export const key = keyOf("4fZk0aQ92bXe");

/** A Worker with one workspace, in this process: what it keeps, and what it was asked. */
export class FakeWorkspace {
  readonly sent: HttpRequest[] = [];
  /** Versions of each definition, the current one last; deleted ones are not listed. */
  readonly kept = new Map<string, Rubric[]>();
  readonly deleted = new Set<string>();
  scopes: readonly string[] = ["score", "rubrics:read", "rubrics:write"];
  /** Instead of every answer. */
  trouble: HttpResponse | undefined;

  add(rubric: Rubric): void {
    const versions = this.kept.get(rubric.id) ?? [];
    this.kept.set(rubric.id, [...versions, { ...rubric, version: String(versions.length + 1) }]);
  }

  /** `GET /v1/rubrics` for each request so far. */
  get asked(): string[] {
    return this.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
  }

  respond = (request: HttpRequest): HttpResponse => {
    this.sent.push(request);
    if (this.trouble) return this.trouble;
    const { pathname } = new URL(request.url);
    if (request.headers.Authorization !== `Bearer ${key}`)
      return problem(401, "unknown-key", "There is no such key.");
    if (pathname === "/v1/key")
      return answer(200, { workspace: { id: "ws", name: "Acme" }, key: { scopes: this.scopes } });
    if (pathname === "/v1/score" || pathname === "/v1/compare") return this.scored(request);
    return this.rubrics(request, decodeURIComponent(pathname.slice("/v1/rubrics/".length)));
  };

  private find(named: string | Rubric): Rubric | undefined {
    if (typeof named === "object") return named;
    const [id = "", version] = named.split("@");
    const versions = this.kept.get(id);
    if (!versions) return findRubric(named);
    if (version === undefined) return this.deleted.has(id) ? undefined : versions.at(-1);
    return versions.find((each) => each.version === version);
  }

  private scored({ body }: HttpRequest): HttpResponse {
    const sent = JSON.parse(body ?? "{}");
    const wanted = (sent.rubrics ?? [sent.rubric]).map((each: string | Rubric) => this.find(each));
    if (wanted.includes(undefined)) return problem(422, "unknown-rubric", "There is no such rubric.");
    const plans = (wanted as Rubric[]).map(planRubric);
    const [plan] = plans;
    if (!sent.rubrics && plan) return answer(200, scoreTable(plan, sent, builtInCatalogue()));
    return answer(200, compareRubrics(plans, sent, builtInCatalogue()));
  }

  private rubrics({ method, headers, body }: HttpRequest, name: string): HttpResponse {
    const scope = method === "GET" ? "rubrics:read" : "rubrics:write";
    if (!this.scopes.includes(scope)) return problem(403, "missing-scope", `This needs the scope ${scope}.`);
    if (name === "") return method === "POST" ? this.created(JSON.parse(body ?? "{}")) : this.listed();
    const found = this.find(name);
    if (!found) return problem(404, "not-found", `There is no rubric "${name}".`);
    if (method === "GET") return shown(200, found);
    if (this.deleted.has(found.id)) return problem(404, "not-found", "Your workspace has no such rubric.");
    if (headers["If-Match"] !== `"${found.version}"`)
      return problem(412, "version-changed", "The rubric was changed meanwhile.");
    if (method === "DELETE") {
      this.deleted.add(found.id);
      return { kind: "answered", status: 204, headers: {}, body: "" };
    }
    this.add({ ...JSON.parse(body ?? "{}"), id: found.id });
    return shown(200, this.find(found.id) as Rubric);
  }

  private listed(): HttpResponse {
    const own = [...this.kept.keys()].flatMap((id) => this.find(id) ?? []);
    const lines = [
      ...rubrics.map((each) => ({ ...each, origin: "built-in" })),
      ...own.map((each) => ({ ...each, origin: "workspace" })),
    ];
    return answer(200, { defaultRubric: "common-ground", rubrics: lines });
  }

  private created(sent: Rubric): HttpResponse {
    if (this.kept.has(sent.id) && !this.deleted.has(sent.id))
      return problem(409, "rubric-exists", "It is there already.");
    this.deleted.delete(sent.id);
    this.add(sent);
    return shown(201, this.find(sent.id) as Rubric);
  }
}

const shown = (status: number, rubric: Rubric): HttpResponse => ({
  kind: "answered",
  status,
  headers: { ETag: `"${rubric.version}"` },
  body: JSON.stringify({ rubric, origin: "workspace", createdAt: "2026-01-01T00:00:00.000Z" }),
});

/** An error as the Worker sends it. */
export const problem = (
  status: number,
  code: string,
  detail: string,
  more: { readonly headers?: Record<string, string>; readonly errors?: unknown } = {},
): HttpResponse => ({
  kind: "answered",
  status,
  headers: more.headers ?? {},
  body: JSON.stringify({ status, code, detail, errors: more.errors, coreVersion }),
});

/** A sheet whose document has the key of a workspace with these definitions. */
export function sheetWithWorkspace(
  rows: Parameters<typeof sheetOf>[0],
  ...kept: readonly Rubric[]
): { readonly sheet: TestSheet; readonly workspace: FakeWorkspace } {
  const sheet = sheetOf(rows);
  const workspace = new FakeWorkspace();
  for (const rubric of kept) workspace.add(rubric);
  sheet.settings({ key });
  sheet.respond = workspace.respond;
  return { sheet, workspace };
}
