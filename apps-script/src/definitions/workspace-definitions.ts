import { normaliseWord } from "../../../shared/cells/words.ts";
import { readRubric } from "../../../shared/rubrics/read-rubric.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { Caller } from "../scoring/breaker.ts";
import { callWorker, networkIsOff, troubleIn, workerToAsk } from "../scoring/call-worker.ts";
import { mostCacheSeconds } from "../services/cache.ts";
import { type HttpAnswer, jsonOf } from "../services/http.ts";
import { readKey } from "../services/worker-key.ts";
import { readSettings } from "../settings.ts";
import { messageOf } from "../user-message.ts";
import { askOnce, cacheName, dropKept, keep, readKept } from "./workspace-cache.ts";

/** What the list of a workspace says of one of its definitions. */
export type Pointer = Pick<Rubric, "id" | "version" | "title" | "source" | "argues" | "judges">;

/** What became of looking for a definition. */
export type Sought =
  | { readonly kind: "found"; readonly rubric: Rubric }
  | { readonly kind: "none" }
  /** Nobody can tell, with the rest of a sentence about the Worker. */
  | { readonly kind: "trouble"; readonly message: string };

/** `id@version`, as the Worker gives them. */
const versioned = /^[a-z0-9][a-z0-9-]{0,63}@[1-9]\d{0,8}$/;

/** How long an id may stand for an older version than the newest, or for none. */
const pointerSeconds = 600;

/** Longer texts of the list are cut, so that the cache takes it. */
const mostTextCharacters = 200;

/** Can there be a workspace at all? */
export const hasWorkspace = (): boolean => workerToAsk() !== "" && readKey() !== undefined;

/**
 * The definition of the workspace that an id, id@version or title names. A version never changes and is kept for six
 * hours; which version an id stands for is looked up again after ten minutes.
 */
export function seekInWorkspace(name: string, caller: Caller): Sought {
  if (!hasWorkspace()) {
    const isOff = readSettings().workerUrl !== "" && readKey() !== undefined;
    return isOff ? { kind: "trouble", message: networkIsOff } : { kind: "none" };
  }
  try {
    const rubric = byName(name, caller);
    return rubric ? { kind: "found", rubric } : { kind: "none" };
  } catch (error) {
    return { kind: "trouble", message: messageOf(error) };
  }
}

function byName(name: string, caller: Caller): Rubric | null {
  const reference = name.trim().toLowerCase();
  if (versioned.test(reference)) return readVersion(reference, caller);
  const pointer = pointersOfWorkspace(caller).find(isNamed(name));
  return pointer ? readVersion(referenceOf(pointer), caller) : null;
}

/** The same without asking anybody, or undefined. */
export function keptOfWorkspace(name: string): Rubric | undefined {
  if (!hasWorkspace()) return undefined;
  const reference = name.trim().toLowerCase();
  const pointer = versioned.test(reference)
    ? undefined
    : readKept(listName(), asPointers)?.find(isNamed(name));
  return readKept(versionName(pointer ? referenceOf(pointer) : reference), asRubric) ?? undefined;
}

/**
 * The current definitions of the workspace, in its order.
 * @throws Error with the rest of a sentence about the Worker when it cannot be listed.
 */
export const pointersOfWorkspace = (caller: Caller): readonly Pointer[] =>
  askOnce(listName(), pointerSeconds, asPointers, caller, askForPointers);

/** @throws Error with the rest of a sentence about the Worker when nobody can tell. */
const readVersion = (reference: string, caller: Caller): Rubric | null =>
  askOnce(versionName(reference), mostCacheSeconds, asRubric, caller, () => {
    const answer = askWorkspace(`v1/rubrics/${reference}`);
    if (answer.status === 404) return null;
    const rubric = rubricIn(answer);
    if (!rubric)
      throw new Error(answer.status === 200 ? "its answer was not a definition" : troubleIn(answer));
    return rubric;
  });

/** The definition that the list points at. */
export const readPointed = (pointer: Pointer, caller: Caller): Rubric | null =>
  readVersion(referenceOf(pointer), caller);

/** A change has gone through: what is kept of ids is old, and the new version is known. */
export function noteChange(rubric?: Rubric): void {
  dropKept(listName());
  if (rubric) keep(versionName(referenceOf(rubric)), rubric, mostCacheSeconds);
}

export const askWorkspace = (path: string): HttpAnswer =>
  callWorker({ workerUrl: workerToAsk(), method: "get", path });

/** The definition in an answer of the Worker, if it is one. */
export const rubricIn = (answer: HttpAnswer): Rubric | undefined =>
  answer.status === 200 || answer.status === 201
    ? (asRubric((jsonOf(answer) as { rubric?: unknown } | null | undefined)?.rubric) ?? undefined)
    : undefined;

function askForPointers(): readonly Pointer[] {
  const answer = askWorkspace("v1/rubrics");
  if (answer.status !== 200) throw new Error(troubleIn(answer));
  const listed = (jsonOf(answer) as { rubrics?: unknown } | null | undefined)?.rubrics;
  const own = Array.isArray(listed) ? listed.filter((each) => each?.origin === "workspace") : undefined;
  const pointers = asPointers(own);
  if (!pointers) throw new Error("its answer was not a list of definitions");
  return pointers.map(({ id, version, title, source, argues, judges }) => ({
    id,
    version,
    title,
    source: source.slice(0, mostTextCharacters),
    argues: argues.slice(0, mostTextCharacters),
    judges,
  }));
}

const referenceOf = ({ id, version }: Pick<Rubric, "id" | "version">): string => `${id}@${version}`;

const isNamed = (name: string): ((pointer: Pointer) => boolean) => {
  const wanted = normaliseWord(name);
  return ({ id, title }) => [id, title].some((each) => normaliseWord(each) === wanted);
};

const listName = (): string => cacheName("list");
const versionName = (reference: string): string => cacheName(reference);

/** null where it is known that there is none. */
function asRubric(value: unknown): Rubric | null | undefined {
  if (value === null) return null;
  const read = readRubric(value);
  return read.kind === "rubric" ? read.rubric : undefined;
}

const parts = ["id", "version", "title", "source", "argues", "judges"] as const;

function asPointers(value: unknown): readonly Pointer[] | undefined {
  const isPointer = (each: unknown): boolean =>
    typeof each === "object" &&
    each !== null &&
    parts.every((part) => typeof (each as Record<string, unknown>)[part] === "string");
  return Array.isArray(value) && value.every(isPointer) ? (value as readonly Pointer[]) : undefined;
}
