import { rubricReference } from "../../../shared/rubrics/index.ts";
import { readRubric } from "../../../shared/rubrics/read-rubric.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { Caller } from "../scoring/breaker.ts";
import { callWorker, workerToAsk } from "../scoring/call-worker.ts";
import { byWorkerOrHere } from "../scoring/worker-or-here.ts";
import { dropCache, mostCacheSeconds, readCache, writeCache } from "../services/cache.ts";
import { type HttpAnswer, jsonOf } from "../services/http.ts";
import { readKey } from "../services/worker-key.ts";
import { utf8Bytes } from "../utf8-bytes.ts";

/** A definition of the workspace, and what a change of it must name. */
export interface WorkspaceDefinition {
  readonly rubric: Rubric;
  readonly etag: string | undefined;
}

/** `id` or `id@version`, as the Worker gives them. */
const reference = /^[a-z0-9][a-z0-9-]{0,63}(@\d{1,9})?$/;

/** How long an id may stand for an older version than the newest, or for none. */
const pointerSeconds = 600;

const mostCachedBytes = 90_000;

const cacheName = (name: string): string => `socialtype.definition.${name}`;

/** Can there be a workspace at all? */
export const hasWorkspace = (): boolean => workerToAsk() !== "" && readKey() !== undefined;

/**
 * The definition of the workspace that an id or id@version names. Kept in the cache: a version never changes, an id is
 * looked up again after ten minutes. Undefined when there is none or nobody answers.
 */
export function workspaceDefinition(name: string, caller: Caller): Rubric | undefined {
  if (!reference.test(name) || !hasWorkspace()) return undefined;
  const kept = readKept(name);
  if (kept !== undefined) return kept ?? undefined;
  const ask = (): Rubric | null => askFor(name);
  const nobody = (): Rubric | null | undefined => undefined;
  const { result, by } = byWorkerOrHere<Rubric | null | undefined>(ask, nobody, caller);
  if (by === "worker") keepInCache(name, result ?? null);
  return result ?? undefined;
}

function askFor(name: string): Rubric | null {
  const answer = callWorker({ workerUrl: workerToAsk(), method: "get", path: `v1/rubrics/${name}` });
  if (answer.status === 404) return null;
  const rubric = rubricIn(answer);
  if (!rubric) throw new Error(`it answered with status ${answer.status}`);
  return rubric;
}

/** null where it is known that there is none, undefined where nothing is known. */
function readKept(name: string): Rubric | null | undefined {
  const text = readCache(cacheName(name));
  if (text === null) return undefined;
  if (text === "none") return null;
  try {
    const read = readRubric(JSON.parse(text));
    return read.kind === "rubric" ? read.rubric : undefined;
  } catch {
    return undefined;
  }
}

function keepInCache(name: string, rubric: Rubric | null): void {
  const text = rubric === null ? "none" : JSON.stringify(rubric);
  if (utf8Bytes(text) > mostCachedBytes) return;
  writeCache(cacheName(name), text, name.includes("@") ? mostCacheSeconds : pointerSeconds);
  if (rubric) writeCache(cacheName(rubricReference(rubric)), text, mostCacheSeconds);
}

/** A change has gone through: what the cache says of the id is old. */
export function forget(id: string): void {
  dropCache(cacheName(id));
}

/** The definition in an answer of the Worker, if it is one. */
export function rubricIn(answer: HttpAnswer): Rubric | undefined {
  if (answer.status !== 200 && answer.status !== 201) return undefined;
  const read = readRubric((jsonOf(answer) as { rubric?: unknown } | null | undefined)?.rubric);
  return read.kind === "rubric" ? read.rubric : undefined;
}

/** The current version of a definition with its tag, straight from the Worker; undefined where there is none. */
export function currentInWorkspace(id: string): WorkspaceDefinition | undefined {
  const answer = callWorker({ workerUrl: workerToAsk(), method: "get", path: `v1/rubrics/${id}` });
  const rubric = rubricIn(answer);
  return rubric && { rubric, etag: answer.header("etag") };
}
