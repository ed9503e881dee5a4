import type { ComparedRow } from "../../../shared/comparison/compare-row.ts";
import { typeInSheet } from "./cells.ts";

/** Headers over a comparison of definitions with these titles. */
export const comparisonHeaders = (titles: readonly string[]): string[] => [...titles, "Agree", "Lean spread"];

/**
 * One row under each definition, how many of those that judge it agree, and how far their leans lie apart. Blank where a
 * definition judges platforms and the row names a use.
 */
export const comparisonCells = ({
  types,
  agreeing,
  judging,
  leanSpread,
}: Pick<ComparedRow, "types" | "agreeing" | "judging" | "leanSpread">): (string | number)[] => [
  ...types.map((type) => (type === null ? "" : typeInSheet(type))),
  judging > 0 ? `${agreeing} of ${judging}` : "",
  leanSpread ?? "",
];
