import { rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { callWorker, detailIn, workerToAsk } from "../scoring/call-worker.ts";
import { type HttpAnswer, jsonOf } from "../services/http.ts";
import type { SavedDefinition } from "../sidebar/answers.ts";
import { UserMessage } from "../user-message.ts";
import { documentDefinitions } from "./document-definitions.ts";
import { freeId } from "./free-id.ts";
import { askWorkspace, hasWorkspace, noteChange, rubricIn } from "./workspace-definitions.ts";

type Problems = Extract<SavedDefinition, { readonly kind: "problems" }>["problems"];

/**
 * Keeps a definition in the workspace: a new one, or the next version of one that is there. `since` is the version that
 * the change began with; without it the current one gives way.
 * @throws UserMessage when the Worker does not take it.
 */
export function saveInWorkspace(
  rubric: Rubric,
  replaces: string | null,
  since: string | undefined,
): SavedDefinition {
  checkWorkspace();
  const { id: _, version: __, ...described } = rubric;
  const answer = reaching(() => (replaces === null ? create(described) : update(replaces, described, since)));
  const kept = rubricIn(answer);
  if (kept) {
    noteChange(kept);
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

const gone = (): UserMessage =>
  new UserMessage("The definition was deleted meanwhile. Save it as a new one.");

function update(id: string, described: Described, since: string | undefined): HttpAnswer {
  const tag = tagOf(id, since);
  if (tag === undefined) throw gone();
  const answer = callWorker({
    workerUrl: workerToAsk(),
    method: "put",
    path: `v1/rubrics/${id}`,
    headers: { "If-Match": tag },
    body: described,
  });
  if (answer.status === 404) throw gone();
  return answer;
}

/**
 * Takes a definition out of the workspace; its versions can be scored for ever.
 * @throws UserMessage when the Worker does not do it.
 */
export function deleteFromWorkspace(id: string): void {
  checkWorkspace();
  const answer = reaching(() => {
    const tag = tagOf(id, undefined);
    if (tag === undefined) return undefined;
    return callWorker({
      workerUrl: workerToAsk(),
      method: "delete",
      path: `v1/rubrics/${id}`,
      headers: { "If-Match": tag },
    });
  });
  noteChange();
  if (answer && answer.status !== 204 && answer.status !== 404) throw refusalOf(answer);
}

/** The tag of a version of a definition, else of the current one, straight from the Worker; undefined where there is none. */
function tagOf(id: string, version: string | undefined): string | undefined {
  const answer = askWorkspace(`v1/rubrics/${id}${version === undefined ? "" : `@${version}`}`);
  if (answer.status === 404) return undefined;
  const tag = answer.header("etag");
  if (answer.status !== 200 || tag === undefined) throw refusalOf(answer);
  return tag;
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
  (jsonOf(answer) ?? {}) as { readonly code?: unknown; readonly errors?: unknown };

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
  const detail = detailIn(answer);
  const why = detail === undefined ? "" : `: ${detail}`;
  return new UserMessage(
    said[answer.status] ?? `The Worker did not take it (status ${answer.status}${why}). Nothing was changed.`,
  );
}
