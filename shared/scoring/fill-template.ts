import { features } from "../features/index.ts";
import { cellAt, type FeatureColumns } from "./columns.ts";

/** A template in pieces: a text, a feature's position, a text, and so on. */
interface Template {
  readonly texts: readonly string[];
  readonly features: readonly number[];
}

/** Of the vocabulary's own templates, so there are only so many. */
const templates = new Map<string, Template>();

/** A sentence with a row's values in the places of `{featureId}`. */
export function fillTemplate(template: string, table: FeatureColumns, row: number): string {
  const { texts, features: read } = templateOf(template);
  let filled = texts[0] as string;
  for (let i = 0; i < read.length; i++) {
    filled += cellAt(table, read[i] as number, row)?.text ?? "unknown";
    filled += texts[i + 1] as string;
  }
  return filled;
}

function templateOf(template: string): Template {
  let known = templates.get(template);
  if (!known) {
    const pieces = template.split(/\{(\w+)\}/);
    known = {
      texts: pieces.filter((_, i) => i % 2 === 0),
      features: pieces
        .filter((_, i) => i % 2 === 1)
        .map((id) => features.findIndex((each) => each.id === id)),
    };
    templates.set(template, known);
  }
  return known;
}
