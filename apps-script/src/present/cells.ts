import type { ResultCell } from "../../../shared/scoring/result-rows.ts";
import type { Type } from "../../../shared/scoring/type.ts";

/** A result row with names instead of positions, as the presenters read it. */
export interface PresentedRow {
  cell(column: string): ResultCell;
  /** The sentences that a cell points to. */
  sentences(column: "reasons" | "notes" | "flip"): string[];
}

export function presentRow(
  columns: readonly string[],
  row: readonly ResultCell[],
  texts: readonly string[],
): PresentedRow {
  const cell = (column: string): ResultCell => row[columns.indexOf(column)] ?? null;
  return {
    cell,
    sentences: (column) => {
      const positions = cell(column);
      return Array.isArray(positions) ? positions.map((position) => texts[Number(position)] ?? "") : [];
    },
  };
}

/** The word of the sheet for a type. */
export const typeInSheet = (type: ResultCell): string =>
  type === ("Insufficient evidence" satisfies Type) ? "Not enough known" : String(type ?? "");
