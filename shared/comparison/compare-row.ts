import type { Type } from "../scoring/type.ts";

/** One row under several rubrics, in the order of the rubrics; null where one does not judge the row. */
export interface ComparedRow {
  readonly types: readonly (Type | null)[];
  readonly leans: readonly (number | null)[];
  /** The type that most rubrics give, and how many of those that give any; null where none does or two tie. */
  readonly commonType: Type | null;
  readonly agreeing: number;
  readonly judging: number;
  /** Greatest lean less smallest; null with fewer than two. */
  readonly leanSpread: number | null;
  readonly error: string | null;
}

/** What one rubric says of a row; undefined where it does not judge it. */
export type Judgement = { readonly type: Type; readonly lean: number | undefined } | undefined;

/** One row by what each rubric says of it. `error`: what is wrong with the row, if anything. */
export function compareRow(judgements: readonly Judgement[], error: string | null): ComparedRow {
  const types = judgements.map((judgement) => judgement?.type ?? null);
  const leans = judgements.map((judgement) => judgement?.lean ?? null);
  const given = types.filter((type) => type !== null && type !== "Insufficient evidence");
  const counts = [...new Set(given)].map((type) => ({
    type,
    count: given.filter((each) => each === type).length,
  }));
  const agreeing = Math.max(0, ...counts.map(({ count }) => count));
  const most = counts.filter(({ count }) => count === agreeing);
  const known = leans.filter((lean) => lean !== null);
  return {
    types,
    leans,
    commonType: most.length === 1 ? (most[0]?.type ?? null) : null,
    agreeing,
    judging: given.length,
    leanSpread: known.length > 1 ? Math.max(...known) - Math.min(...known) : null,
    error,
  };
}

/** Rows judged by at least two rubrics, and those of them on which all agree. */
export function countAgreement(rows: readonly ComparedRow[]): { judgedRows: number; agreedRows: number } {
  const several = rows.filter((row) => row.judging > 1);
  return {
    judgedRows: several.length,
    agreedRows: several.filter((row) => row.agreeing === row.judging).length,
  };
}

/** Positions of rows on which not all agree: the smaller the agreeing share, the more contested; then the wider the leans lie apart; then as they stand. */
export function contestedFirst(rows: readonly ComparedRow[]): number[] {
  const share = (row: ComparedRow) => row.agreeing / row.judging;
  return rows
    .map((row, position) => ({ row, position }))
    .filter(({ row }) => row.judging > 1 && row.agreeing < row.judging)
    .sort(
      (a, b) =>
        share(a.row) - share(b.row) ||
        (b.row.leanSpread ?? 0) - (a.row.leanSpread ?? 0) ||
        a.position - b.position,
    )
    .map(({ position }) => position);
}
