import type { Fit } from "../../../shared/planning/fit.ts";
import type { FitTable, FitTableRow } from "../../../shared/planning/fit-table.ts";
import { isListOf, isNullOr, isPercent, isText } from "./check-cells.ts";

/** What the add-on reads of one row's fit for one objective. */
export type ReadFit = Pick<Fit, "fit">;

/** What the add-on reads of the Worker's fits. */
export interface ReadFitTable extends Pick<FitTable, "coreVersion"> {
  readonly rows: readonly (Pick<FitTableRow, "error"> & { readonly fits: readonly ReadFit[] | null })[];
}

/** Are these the Worker's fits of so many rows for this objective? */
export function isFitTable(value: unknown, objective: string, rowCount: number): value is ReadFitTable {
  if (typeof value !== "object" || value === null) return false;
  const { objectives, coreVersion, rows } = value as Partial<FitTable>;
  return (
    Array.isArray(objectives) &&
    objectives.length === 1 &&
    objectives[0] === objective &&
    isText(coreVersion) &&
    Array.isArray(rows) &&
    rows.length === rowCount &&
    rows.every(isFitRow)
  );
}

/** A row has its one fit, or what is wrong with it, or neither where it is blank. */
function isFitRow(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { fits, error } = value as Partial<FitTableRow>;
  if (fits === null) return isNullOr(isText)(error);
  return isListOf(isFit)(fits) && fits?.length === 1 && error === null;
}

const isFit = (value: unknown): boolean =>
  typeof value === "object" && value !== null && isNullOr(isPercent)((value as Partial<Fit>).fit);
