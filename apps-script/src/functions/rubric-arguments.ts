import { rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { definitionsHint, knownDefinition } from "../definitions/known-definitions.ts";
import { readSettings } from "../settings.ts";
import { UserMessage } from "../user-message.ts";
import { type NameArgument, readName, readNames } from "./name-arguments.ts";

/** Google counts every look at a document's properties, so the names of its own are read only for a sentence. */
const asDefinition = (argument: unknown): NameArgument => ({
  argument,
  what: "definition",
  get hint() {
    return definitionsHint();
  },
});

/**
 * The rubric that an argument names, or the document's own choice where it was left out.
 * @throws UserMessage when there is no such rubric.
 */
export function readRubric(argument: unknown): Rubric {
  const name = readName(asDefinition(argument));
  return knownDefinition(name ?? readSettings().rubric, "custom function");
}

/**
 * The rubrics to compare: the cells of a range, or one text with commas between them; all built-in ones where the
 * argument was left out.
 * @throws UserMessage when one does not exist or is there twice, or when there is only one.
 */
export function readRubrics(argument: unknown): readonly Rubric[] {
  const names = readNames(asDefinition(argument))
    .flatMap((text) => text.split(/[,;\n]/))
    .filter((name) => name.trim() !== "");
  if (names.length === 0) return rubrics;
  const chosen = names.map((name) => knownDefinition(name, "custom function"));
  const repeated = chosen.find((rubric, i) => chosen.findIndex(({ id }) => id === rubric.id) < i);
  if (repeated) {
    throw new UserMessage(`The definition “${repeated.title}” is there twice. Keep one of them.`);
  }
  if (chosen.length > 1) return chosen;
  throw new UserMessage(
    'Name at least two definitions, e.g. "common-ground, eleven-differences", or leave them out to compare all.',
  );
}
