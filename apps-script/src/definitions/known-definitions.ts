import { normaliseWord, quote } from "../../../shared/cells/words.ts";
import { rubricReference, rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { hash } from "../hash.ts";
import type { Caller } from "../scoring/breaker.ts";
import { UserMessage } from "../user-message.ts";
import { documentDefinitions } from "./document-definitions.ts";
import { keptOfWorkspace, type Sought, seekInWorkspace } from "./workspace-definitions.ts";

/** What to write instead of a name that is none. */
export const definitionsHint = (): string => hintOf([...rubrics, ...documentDefinitions()]);

const hintOf = (all: readonly Rubric[]): string => `Use one of: ${all.map(({ id }) => id).join(", ")}.`;

const none = (name: string, hint: string): UserMessage =>
  new UserMessage(`There is no definition ${quote(name)}. ${hint}`);

/** Is this one meant by an id, id@version or title, in any case? */
const named = (name: string): ((rubric: Rubric) => boolean) => {
  const wanted = normaliseWord(name);
  return (rubric) =>
    [rubric.id, rubricReference(rubric), rubric.title].some((each) => normaliseWord(each) === wanted);
};

/**
 * The built-in definition that a name means, where there is no document with own ones.
 * @throws UserMessage with the names to choose from.
 */
export function builtInDefinition(name: string): Rubric {
  const rubric = rubrics.find(named(name));
  if (rubric) return rubric;
  throw none(name, hintOf(rubrics));
}

/**
 * The definition that an id, id@version or title names, in any case: a built-in one, the document's own, or one of the
 * workspace.
 * @throws UserMessage with the names to choose from, or that says why the workspace could not be asked.
 */
export function knownDefinition(name: string, caller: Caller = "menu"): Rubric {
  const sought = seekDefinition(name, caller);
  if (sought.kind === "found") return sought.rubric;
  if (sought.kind === "none") throw none(name, definitionsHint());
  const again = caller === "menu" ? "Try again later" : "Later, reload the sheet or edit the formula";
  throw new UserMessage(
    `${quote(name)} is neither built in nor in this document, and the Worker could not be asked for it: ${sought.message}. ${again}.`,
  );
}

/** The same; whether there is none or nobody can tell are two answers. */
export function seekDefinition(name: string, caller: Caller): Sought {
  const rubric = inSheet(name);
  return rubric ? { kind: "found", rubric } : seekInWorkspace(name, caller);
}

/** The definition that a name means as far as can be told without asking anybody. */
export const definitionAtHand = (name: string): Rubric | undefined => inSheet(name) ?? keptOfWorkspace(name);

function inSheet(name: string): Rubric | undefined {
  const isNamed = named(name);
  return rubrics.find(isNamed) ?? documentDefinitions().find(isNamed);
}

/** How a definition is chosen: by its id, so that its next version counts, unless a version that stays was named. */
export function chosenAs(name: string, rubric: Rubric): string {
  const isPinned = name.includes("@") && normaliseWord(name) === normaliseWord(rubricReference(rubric));
  return isPinned && !documentDefinitions().includes(rubric) ? rubricReference(rubric) : rubric.id;
}

/** How a request names a definition: the document's own travel whole, the Worker knows the others. */
export const sentDefinition = (rubric: Rubric): string | Rubric =>
  !rubrics.includes(rubric) && documentDefinitions().includes(rubric) ? rubric : rubricReference(rubric);

const contentDigits = 16;

/**
 * What results depend on besides id@version, which another workspace may have given as well: a hash of an own
 * definition's data, nothing for a built-in one.
 */
export const contentOf = (rubric: Rubric): readonly string[] =>
  rubrics.includes(rubric) ? [] : [hash(rubric, contentDigits)];
