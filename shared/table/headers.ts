import type { Cell } from "../cells/cell.ts";
import { normaliseWord } from "../cells/words.ts";
import { featureById, features } from "../features/index.ts";
import { identityColumns } from "./columns.ts";

/** Titles of the columns that say what a row is about. */
export const identityTitles: Record<(typeof identityColumns)[number], string> = {
  platform: "Platform",
  use: "Use",
  asOf: "As of",
};

const otherHeaders: Record<string, string> = {
  channel: "platform",
  channels: "platform",
  network: "platform",
  outlet: "platform",
  usage: "use",
};

const idsByHeader = new Map<string, string>([
  ...Object.entries(otherHeaders),
  ...identityColumns.flatMap((id) =>
    [id, identityTitles[id]].map((name) => [normaliseWord(name), id] as const),
  ),
  ...features.flatMap(({ id, title, question }) =>
    [id, title, question].map((name) => [normaliseWord(name), id] as const),
  ),
]);

/**
 * The column that a header of a sheet means, or undefined: titles, ids and questions, whatever their case.
 * `recogniseHeader("Channel")` is `"platform"`, `recogniseHeader("talk direction")` is `"talkDirection"`.
 */
export function recogniseHeader(header: Cell): string | undefined {
  return typeof header === "string" ? idsByHeader.get(normaliseWord(header)) : undefined;
}

/** The title of a column by its id. `columnTitle("asOf")` is `"As of"`, `columnTitle("ties")` is `"Ties"`. */
export const columnTitle = (id: string): string =>
  (identityTitles as Readonly<Record<string, string>>)[id] ?? featureById(id)?.title ?? id;

/** Columns of the Template tab, in order; a block without header must have exactly these. */
export const templateColumns: readonly string[] = [
  ...identityColumns,
  ...features.map((feature) => feature.id),
];
