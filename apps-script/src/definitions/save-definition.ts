import { defaults } from "../../../shared/rubrics/defaults.ts";
import { rubrics } from "../../../shared/rubrics/index.ts";
import { readRubric } from "../../../shared/rubrics/read-rubric.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { withDocumentLock } from "../services/lock.ts";
import type { SavedDefinition } from "../sidebar/answers.ts";
import { UserMessage } from "../user-message.ts";
import { documentDefinitions, keepInDocument } from "./document-definitions.ts";
import { freeId } from "./free-id.ts";
import { saveInWorkspace } from "./save-in-workspace.ts";

export interface SaveRequest {
  readonly rubric: unknown;
  readonly home: "document" | "workspace";
  /** Id of the own definition that is edited; null makes a new one. */
  readonly replaces: string | null;
}

/**
 * Keeps a definition. What a person may leave out of one that was written by hand is filled in.
 * @throws UserMessage when it cannot be kept.
 */
export function saveDefinition({ rubric: sent, home, replaces }: SaveRequest): SavedDefinition {
  const read = readRubric(filledIn(sent, replaces));
  if (read.kind === "problems") return read;
  if (home === "workspace") return saveInWorkspace(read.rubric, replaces);
  return withDocumentLock(() => {
    const own = documentDefinitions();
    if (replaces !== null && !own.some(({ id }) => id === replaces))
      throw new UserMessage("The definition was deleted meanwhile. Save it as a new one.");
    const others = [...rubrics, ...own.filter(({ id }) => id !== replaces)];
    const title =
      replaces === null ? freeTitle(read.rubric.title, others) : checkedTitle(read.rubric.title, others);
    const rubric = keepInDocument({ ...read.rubric, id: replaces ?? freeId(title, others), title });
    return { kind: "saved", definition: { rubric, home } };
  });
}

function filledIn(sent: unknown, replaces: string | null): unknown {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) return sent;
  const { cutOffs, coverageFloor, applicableFloor } = defaults;
  const usual = { source: "Written by hand", argues: "", cutOffs, coverageFloor, applicableFloor };
  return { ...usual, ...sent, id: replaces ?? "new", version: "1" };
}

const isTitle = (title: string, others: readonly Rubric[]): boolean =>
  others.some((other) => other.title.toLowerCase() === title.toLowerCase());

/** `"Our view (2)"` where there is an “Our view” already. */
function freeTitle(wanted: string, others: readonly Rubric[]): string {
  const title = wanted.trim();
  for (let count = 2; ; count++) {
    const candidate = count === 2 && !isTitle(title, others) ? title : `${title} (${count})`;
    if (!isTitle(candidate, others)) return candidate;
  }
}

function checkedTitle(title: string, others: readonly Rubric[]): string {
  if (!isTitle(title.trim(), others)) return title.trim();
  throw new UserMessage(
    `There is another definition of the name “${title.trim()}”. Give this one a name of its own.`,
  );
}
