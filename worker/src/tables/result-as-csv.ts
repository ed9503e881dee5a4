import type { ResultCell } from "../../../shared/scoring/result-rows.ts";
import type { ScoredTable } from "../../../shared/scoring/score-table.ts";

const sentenceColumns = ["reasons", "notes", "flip"];

type CsvCell = string | number | null;

/**
 * A result with one text or number a cell: a list as `a|b`, sentences for positions in `texts`. The lean's range takes two columns, so that
 * its ends stay numbers.
 */
export function resultAsCsv({ columns, rows, texts }: ScoredTable) {
  const present = (column: string, cell: ResultCell): CsvCell[] => {
    if (column === "leanRange") return Array.isArray(cell) ? [...cell] : [null, null];
    if (cell === null || typeof cell !== "object") return [cell];
    if (!sentenceColumns.includes(column)) return [cell.join("|")];
    return [cell.map((position) => texts[Number(position)]).join("; ")];
  };
  return {
    columns: columns.flatMap((column) => (column === "leanRange" ? ["leanFrom", "leanTo"] : [column])),
    rows: rows.map((row) => row.flatMap((cell, i) => present(columns[i] ?? "", cell))),
  };
}
