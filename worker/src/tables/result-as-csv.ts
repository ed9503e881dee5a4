import type { ResultCell, ScoredTable } from "../../../shared/scoring/score-table.ts";

const sentenceColumns = ["reasons", "notes", "flip"];

/** A result's rows with one text or number a cell: `a..b` for a range, `a|b` for a list, sentences for positions in `texts`. */
export function resultAsCsv({ columns, rows, texts }: ScoredTable): (string | number | null)[][] {
  const hasSentences = columns.map((column) => sentenceColumns.includes(column));
  const present = (cell: ResultCell, column: number): string | number | null => {
    if (cell === null || typeof cell !== "object") return cell;
    if (hasSentences[column]) return cell.map((position) => texts[Number(position)]).join("; ");
    return typeof cell[0] === "number" ? cell.join("..") : cell.join("|");
  };
  return rows.map((row) => row.map(present));
}
