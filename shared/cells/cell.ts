/** What a table holds in one place. `null` and `""` are blank: not filled in. */
export type Cell = string | number | boolean | null;

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/**
 * A feature's cell once read. `low..high` is the interval of its value in [0, 1], in the feature's own order
 * (media first); a plainly known value has `low === high`, an unknown one runs over [0, 1].
 */
export type FeatureCell =
  | {
      readonly kind: "value";
      readonly low: number;
      readonly high: number;
      readonly text: string;
      /** Of a number: the least and the greatest amount that it says; beyond the outer anchors the value does not tell. */
      readonly amounts?: readonly [least: number, greatest: number];
    }
  | { readonly kind: "unknown"; readonly low: 0; readonly high: 1; readonly text: "unknown" }
  | { readonly kind: "not applicable"; readonly low: 0; readonly high: 1; readonly text: "n/a" };

export const unknownCell: FeatureCell = { kind: "unknown", low: 0, high: 1, text: "unknown" };

export const notApplicableCell: FeatureCell = { kind: "not applicable", low: 0, high: 1, text: "n/a" };

/** A cell that cannot be read, with a sentence that says what to do. */
export interface CellProblem {
  readonly kind: "problem";
  readonly message: string;
}

export const problem = (message: string): CellProblem => ({ kind: "problem", message });
