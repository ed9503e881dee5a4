import type { FitTable } from "../../../shared/planning/fit-table.ts";

/** Fits as a table: for each objective the fit, the ends of its range and the reasons. */
export function fitsAsCsv({ objectives, rows }: FitTable) {
  const columns = [
    ...objectives.flatMap((id) => [`fit ${id}`, `fitFrom ${id}`, `fitTo ${id}`, `reasons ${id}`]),
    "notes",
    "error",
  ];
  return {
    columns,
    rows: rows.map(({ fits, notes, error }) => [
      ...objectives.flatMap((_, i) => {
        const { fit = null, range, reasons = [] } = fits?.[i] ?? {};
        return [fit, range?.[0] ?? null, range?.[1] ?? null, reasons.join("; ")];
      }),
      notes.join("; "),
      error,
    ]),
  };
}
