import { readRubric } from "../../../shared/rubrics/read-rubric.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { dropProperty, readProperties, readProperty, writeProperty } from "../services/properties.ts";
import { UserMessage } from "../user-message.ts";
import { utf8Bytes } from "../utf8-bytes.ts";

const prefix = "socialtype.rubric.";

/** Counts every version that was ever given, so that none means two things. */
const counterProperty = "socialtype.rubricVersions";

/** Google's limit of a property's value. */
const mostBytes = 9 * 1_024;

/** So that they take less than half of the room for properties. */
const mostDefinitions = 20;

/** An execution reads them once; the next one has a memory of its own. */
let known: readonly Rubric[] | undefined;

/** The document's own definitions, by title. One that cannot be read is left out. */
export function documentDefinitions(): readonly Rubric[] {
  known ??= Object.entries(readProperties())
    .filter(([name]) => name.startsWith(prefix))
    .flatMap(([, text]) => parse(text))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  return known;
}

function parse(text: string): Rubric[] {
  try {
    const read = readRubric(JSON.parse(text));
    return read.kind === "rubric" ? [read.rubric] : [];
  } catch {
    return [];
  }
}

/**
 * Keeps a definition with the document, in the place of an earlier one of the same id, as a version of its own.
 * @throws UserMessage when there is no room for it.
 */
export function keepInDocument(rubric: Rubric): Rubric {
  const others = documentDefinitions().filter(({ id }) => id !== rubric.id);
  if (others.length >= mostDefinitions)
    throw new UserMessage(
      `A document keeps at most ${mostDefinitions} definitions. Delete one that is not needed, then save again.`,
    );
  const version = String(Number(readProperty(counterProperty) ?? "0") + 1);
  const kept = { ...rubric, version };
  const text = JSON.stringify(kept);
  if (utf8Bytes(text) > mostBytes)
    throw new UserMessage(
      "The definition is too long to be kept in a document. Shorten its source, what it argues, or its contradictions.",
    );
  writeProperty(counterProperty, version);
  writeProperty(prefix + rubric.id, text);
  known = undefined;
  return kept;
}

export function dropFromDocument(id: string): void {
  dropProperty(prefix + id);
  known = undefined;
}
