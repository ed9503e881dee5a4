import { builtInCatalogue } from "../catalogue/built-in.ts";
import type { Entry } from "../catalogue/catalogue.ts";

/** A description of the catalogue, as of a date of its platform. */
export interface DatedEntry {
  readonly entry: Entry;
  readonly asOf: string;
}

/** Every platform at each of its dates, and each of its uses then. */
export function datedEntries(): DatedEntry[] {
  const catalogue = builtInCatalogue();
  return catalogue.platforms.flatMap(({ name, rows }) =>
    rows.flatMap(({ asOf }) => {
      const found = catalogue.resolve({ platform: name, use: "", asOf });
      return found.kind === "entry"
        ? [found.entry, ...found.entry.uses].map((entry) => ({ entry, asOf }))
        : [];
    }),
  );
}
