import type { Catalogue, Resolution } from "../catalogue/catalogue.ts";
import { type Cell, isBlank } from "../cells/cell.ts";
import { parseDate } from "../cells/parse-date.ts";
import { quote } from "../cells/words.ts";
import { listed } from "../sentences.ts";
import type { ColumnPositions } from "./columns.ts";
import type { RowState } from "./read-table.ts";

const blank: RowState = { kind: "blank" };

/** Sentence for a name that the catalogue does not have. */
function unknownNameMessage(name: string, suggestions: readonly string[]): string {
  if (suggestions.length === 0) {
    return `Unknown platform ${quote(name)}. Check the name, or describe it in feature columns.`;
  }
  return `Unknown platform ${quote(name)}: did you mean ${listed(suggestions, "or")}?`;
}

/** Says what the rows of a table are about; every distinct name is looked up once. */
export class RowIdentifier {
  private readonly positions: ColumnPositions;
  private readonly catalogue: Catalogue;
  private readonly judges: "platform" | "use";
  private readonly isNameless: boolean;
  private readonly known = new Map<string, RowState>();

  constructor(positions: ColumnPositions, catalogue: Catalogue, judges: "platform" | "use") {
    const { platform, use, asOf } = positions;
    this.positions = positions;
    this.catalogue = catalogue;
    this.judges = judges;
    this.isNameless = platform === undefined && use === undefined && asOf === undefined;
  }

  /** `described`: some feature is filled in, so the name need not be known. */
  identify(cells: readonly Cell[], described: boolean): RowState {
    if (this.isNameless) return blank;
    const { platform: platformAt, use: useAt, asOf: asOfAt } = this.positions;
    const name = platformAt === undefined ? null : cells[platformAt];
    const [platform, use, date] = [textAt(cells, platformAt), textAt(cells, useAt), textAt(cells, asOfAt)];
    if (!platform && !use && !date) return blank;
    if (typeof name === "number" || typeof name === "boolean") {
      return { kind: "problem", message: `Platform: ${name} is not a name. Write the name of a channel.` };
    }
    const key = JSON.stringify([platform, use, date, described]);
    let state = this.known.get(key);
    if (!state) {
      state = identify(this.catalogue, this.judges, platform, use, date, described);
      this.known.set(key, state);
    }
    return state;
  }
}

function textAt(cells: readonly Cell[], position: number | undefined): string {
  const cell = position === undefined ? null : cells[position];
  return cell === undefined || isBlank(cell) ? "" : String(cell).trim();
}

function identify(
  catalogue: Catalogue,
  judges: "platform" | "use",
  platform: string,
  use: string,
  date: string,
  described: boolean,
): RowState {
  const asOf = date === "" ? undefined : parseDate(date);
  if (date !== "" && asOf === undefined) {
    return {
      kind: "problem",
      message: `As of: ${quote(date)} is not a date. Write a year or a date like 2019-04-02.`,
    };
  }
  if (platform === "") {
    if (described)
      return { kind: "ready", entry: undefined, notes: [], isBareName: false, isWholeOfUse: false };
    return {
      kind: "problem",
      message: "The platform is missing. Write its name, or describe it in feature columns.",
    };
  }
  const found = catalogue.resolve({ platform, use, asOf });
  switch (found.kind) {
    case "problem":
      return found;
    case "unknown":
      return described
        ? {
            kind: "ready",
            entry: undefined,
            notes: [describedNote(platform, found.suggestions)],
            isBareName: false,
            isWholeOfUse: false,
          }
        : { kind: "problem", message: unknownNameMessage(platform, found.suggestions) };
    case "entry":
      return judges === "platform" ? platformItself(found) : itself(found, described);
  }
}

function describedNote(name: string, suggestions: readonly string[]): string {
  const hint = suggestions.length > 0 ? ` (did you mean ${suggestions.join(", ")}?)` : "";
  return `${quote(name)} is not in the catalogue${hint}, so only the features in its row count`;
}

const itself = ({ entry, notes }: Extract<Resolution, { kind: "entry" }>, described: boolean): RowState => ({
  kind: "ready",
  entry,
  notes,
  isBareName: !described && entry.uses.length > 0,
  isWholeOfUse: false,
});

/** Under a rubric that judges platforms, a use is scored by its platform's own values. */
function platformItself({ entry, notes }: Extract<Resolution, { kind: "entry" }>): RowState {
  const label = `this definition judges platforms, so this is ${entry.platform} (platform)`;
  return {
    kind: "ready",
    entry: entry.whole ?? entry,
    notes: [...notes, label],
    isBareName: false,
    isWholeOfUse: entry.whole !== undefined,
  };
}
