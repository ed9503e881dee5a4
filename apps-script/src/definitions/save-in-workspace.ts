import { rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { callWorker, workerToAsk } from "../scoring/call-worker.ts";
import { type HttpAnswer, jsonOf } from "../services/http.ts";
import type { SavedDefinition } from "../sidebar/answers.ts";
import { UserMessage } from "../user-message.ts";
import { documentDefinitions } from "./document-definitions.ts";
import { freeId } from "./free-id.ts";
import { currentInWorkspace, forget, hasWorkspace, rubricIn } from "./workspace-definitions.ts";

type Problems = Extract<SavedDefinition, { readonly kind: "problems" }>["problems"];

/**
 * Keeps a definition in the workspace: a new one, or the next version of one that is there.
 * @throws UserMessage when the Worker does not take it.
 */
export function saveInWorkspace(rubric: Rubric, replaces: string | null): SavedDefinition {
  checkWorkspace();
  const { id: _, version: __, ...described } = rubric;
  const answer = reaching(() => (replaces === null ? create(described) : update(replaces, described)));
  const kept = rubricIn(answer);
  if (kept) {
    forget(kept.id);
    return { kind: "saved", definition: { rubric: kept, home: "workspace" } };
  }
  const problems = problemsIn(answer);
  if (problems.length > 0) return { kind: "problems", problems };
  throw refusalOf(answer);
}

type Described = Omit<Rubric, "id" | "version">;

function create(described: Described): HttpAnswer {
  const taken = [...rubrics, ...documentDefinitions()];
  const id = freeId(described.title, taken);
  const post = (candidate: string) =>
    callWorker({
      workerUrl: workerToAsk(),
      method: "post",
      path: "v1/rubrics",
      headers: { "Idempotency-Key": Utilities.getUuid() },
      body: { ...described, id: candidate },
    });
  const answer = post(id);
  // The id is taken by another definition of the workspace, which this one must not replace.
  return codeOf(answer) === "rubric-exists" ? post(`${id}-${Utilities.getUuid().slice(0, 8)}`) : answer;
}

function update(id: string, described: Described): HttpAnswer {
  const current = currentInWorkspace(id);
  if (!current) throw new UserMessage("The definition was deleted meanwhile. Save it as a new one.");
  return callWorker({
    workerUrl: workerToAsk(),
    method: "put",
    path: `v1/rubrics/${id}`,
    headers: { "If-Match": current.etag ?? "*" },
    body: described,
  });
}

/**
 * Takes a definition out of the workspace; its versions can be scored for ever.
 * @throws UserMessage when the Worker does not do it.
 */
export function deleteFromWorkspace(id: string): void {
  checkWorkspace();
  const current = reaching(() => currentInWorkspace(id));
  forget(id);
  if (!current) return;
  const answer = reaching(() =>
    callWorker({
      workerUrl: workerToAsk(),
      method: "delete",
      path: `v1/rubrics/${id}`,
      headers: { "If-Match": current.etag ?? "*" },
    }),
  );
  if (answer.status !== 204 && answer.status !== 404) throw refusalOf(answer);
}

function checkWorkspace(): void {
  if (!hasWorkspace())
    throw new UserMessage(
      "There is no workspace to keep it in. Set the Worker's address and a key under Settings, or keep it in this document.",
    );
}

function reaching<Answer>(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserMessage) throw error;
    throw new UserMessage(
      "The Worker does not answer, so nothing was changed. Try again later, or keep it in this document.",
    );
  }
}

const bodyOf = (answer: HttpAnswer) =>
  (jsonOf(answer) ?? {}) as { code?: unknown; detail?: unknown; errors?: unknown };

const codeOf = (answer: HttpAnswer): string => String(bodyOf(answer).code ?? "");

function problemsIn(answer: HttpAnswer): Problems {
  const { errors } = bodyOf(answer);
  if (answer.status !== 422 || !Array.isArray(errors)) return [];
  return (errors as readonly { pointer?: unknown; message?: unknown }[]).map(({ pointer, message }) => ({
    path: String(pointer ?? ""),
    message: String(message ?? "This does not fit."),
  }));
}

function refusalOf(answer: HttpAnswer): UserMessage {
  const said: Readonly<Record<number, string>> = {
    401: "The Worker refuses the key, so nothing was changed. Check it under Settings.",
    403: "The key may not change definitions of the workspace. Ask for one that may, or keep it in this document.",
    412: "Somebody else changed the definition meanwhile, so nothing was saved. Go back and look at it again.",
    429: `The Worker is asked too often, so nothing was changed. Try again in ${answer.header("retry-after") ?? "some"} seconds.`,
  };
  const { detail } = bodyOf(answer);
  return new UserMessage(
    said[answer.status] ??
      `The Worker did not take it (status ${answer.status}${typeof detail === "string" ? `: ${detail}` : ""}). Nothing was changed.`,
  );
}
