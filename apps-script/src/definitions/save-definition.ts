import { defaults } from "../../../shared/rubrics/defaults.ts";
import { rubrics } from "../../../shared/rubrics/index.ts";
import { readRubric } from "../../../shared/rubrics/read-rubric.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { withDocumentLock } from "../services/lock.ts";
import type { SavedDefinition } from "../sidebar/answers.ts";
import { UserMessage } from "../user-message.ts";
import { checkHome, checkId } from "./check-request.ts";
import { documentDefinitions, keepInDocument } from "./document-definitions.ts";
import { freeId } from "./free-id.ts";
import { saveInWorkspace } from "./save-in-workspace.ts";

/** What a page sends; nothing of it is taken for granted. */
export interface SaveRequest {
  /** Its version is the one that the change began with; left out, the change replaces whatever is there. */
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
  checkHome(home);
  if (replaces !== null) checkId(replaces);
  const read = readRubric(filledIn(sent, replaces));
  if (read.kind === "problems") return read;
  const since = replaces === null ? undefined : versionIn(sent, replaces);
  return home === "workspace"
    ? saveInWorkspace(read.rubric, replaces, since)
    : withDocumentLock(() => saveInDocument(read.rubric, replaces, since));
}

function saveInDocument(rubric: Rubric, replaces: string | null, since: string | undefined): SavedDefinition {
  const own = documentDefinitions();
  const current = own.find(({ id }) => id === replaces);
  if (replaces !== null && !current)
    throw new UserMessage("The definition was deleted meanwhile. Save it as a new one.");
  if (current && since !== undefined && since !== current.version)
    throw new UserMessage(
      "Somebody else changed the definition meanwhile, so nothing was saved. Go back and look at it again.",
    );
  const others = [...rubrics, ...own.filter((each) => each !== current)];
  const title = replaces === null ? freeTitle(rubric.title, others) : checkedTitle(rubric.title, others);
  const kept = keepInDocument({ ...rubric, id: replaces ?? freeId(title, others), title });
  return { kind: "saved", definition: { rubric: kept, home: "document" } };
}

/** Of a rubric that was pasted from elsewhere the version says nothing. */
function versionIn(sent: unknown, replaces: string): string | undefined {
  const { id, version } = sent as { readonly id?: unknown; readonly version?: unknown };
  return id === replaces && typeof version === "string" ? version : undefined;
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
