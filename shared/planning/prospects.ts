import type { Catalogue } from "../catalogue/catalogue.ts";
import { normaliseName } from "../catalogue/names.ts";
import type { Cell } from "../cells/cell.ts";
import type { FeatureColumns } from "../scoring/columns.ts";
import type { Type } from "../scoring/type.ts";
import { isOdd } from "../table/feature-reader.ts";
import type { ReadyRow } from "../table/read-table.ts";
import type { Wanted } from "./brief.ts";
import type { CampaignCells, CampaignPositions } from "./campaign-columns.ts";
import { type Effort, effortOf } from "./effort.ts";
import { type Fit, fitRow } from "./fit.ts";
import type { FitPlan } from "./fit-plan.ts";

/** A row that could get hours. */
export interface Prospect {
  readonly row: number;
  readonly state: ReadyRow;
  /** As the table names it: `Facebook group`. */
  readonly name: string;
  readonly type: Type;
  readonly cells: CampaignCells;
  /** In the order of the brief's objectives. */
  readonly fits: readonly Fit[];
  /** Mean of the fits by the objectives' shares, 0..100; what is not known counts 0. */
  readonly fit: number;
  /** Position of the objective that it fits best; of equals the one with the greater share. */
  readonly main: number;
  readonly effort: Effort;
}

/** What a row is called, from its own cells; `Row 3` where it has no name. */
export function nameOfRow({ table }: CampaignPositions, cells: readonly Cell[], row: number): string {
  const [platform, use] = [table.platform, table.use].map((at) => {
    const cell = at === undefined ? null : cells[at];
    return cell === undefined || cell === null || isOdd(cell) ? "" : String(cell).trim();
  });
  return [platform, use].filter(Boolean).join(" ") || `Row ${row + 1}`;
}

/** Everything about a row that the plan goes by. */
export function prospectOf(
  known: Pick<Prospect, "row" | "state" | "name" | "type" | "cells">,
  wanted: readonly Wanted[],
  plans: readonly FitPlan[],
  features: FeatureColumns,
): Prospect {
  const fits = plans.map((plan) => fitRow(plan, features, known.row));
  const fitOf = (at: number): number => fits[at]?.fit ?? 0;
  const shareOf = (at: number): number => wanted[at]?.share ?? 0;
  const [main = 0] = [...wanted.keys()].sort((a, b) => fitOf(b) - fitOf(a) || shareOf(b) - shareOf(a));
  return {
    ...known,
    fits,
    fit: wanted.reduce((sum, { share }, at) => sum + share * fitOf(at), 0),
    main,
    effort: effortOf(features, known.row),
  };
}

/**
 * Does a name of the brief mean the row? A platform's name means all rows of the platform, one with a use the rows of that use;
 * what the catalogue does not know is compared with the row's own words.
 */
export function createNameMatcher(
  names: readonly string[],
  catalogue: Catalogue,
): (prospect: Pick<Prospect, "name" | "state">) => string | undefined {
  const wanted = names.map((name) => ({
    name,
    words: normaliseName(name),
    found: catalogue.resolve({ platform: name, use: "", asOf: undefined }),
  }));
  return ({ name, state: { entry } }) =>
    wanted.find(({ words, found }) => {
      if (words === normaliseName(name)) return true;
      if (found.kind !== "entry" || !entry || found.entry.platform !== entry.platform) return false;
      return found.entry.use === undefined || found.entry.use === entry.use;
    })?.name;
}
