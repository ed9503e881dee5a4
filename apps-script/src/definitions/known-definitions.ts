import { normaliseWord, quote } from "../../../shared/cells/words.ts";
import { rubricReference, rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { Caller } from "../scoring/breaker.ts";
import { UserMessage } from "../user-message.ts";
import { documentDefinitions } from "./document-definitions.ts";
import { workspaceDefinition } from "./workspace-definitions.ts";

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
 * The definition that an id, id@version or title names: a built-in one, the document's own, or by its id one of the
 * workspace.
 * @throws UserMessage with the names to choose from.
 */
export function knownDefinition(name: string, caller: Caller = "menu"): Rubric {
  const rubric = findDefinition(name, caller);
  if (rubric) return rubric;
  throw none(name, definitionsHint());
}

/** The same, or undefined where there is none. */
export function findDefinition(name: string, caller: Caller = "menu"): Rubric | undefined {
  const isNamed = named(name);
  return (
    rubrics.find(isNamed) ?? documentDefinitions().find(isNamed) ?? workspaceDefinition(name.trim(), caller)
  );
}

/** How a request names a definition: the Worker knows the built-in ones, others travel whole. */
export const sentDefinition = (rubric: Rubric): string | Rubric =>
  rubrics.includes(rubric) ? rubricReference(rubric) : rubric;
