import {
  type ComparedRow,
  compareRow,
  contestedFirst,
  countAgreement,
} from "../../../shared/comparison/compare-row.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { SheetRows } from "../../src/sidebar/sheet-rows.ts";
import { judgementOf, type ScoredSheet, scoreSheet } from "./score-sheet.ts";

/** The rows under several rubrics. */
export interface ComparedSheet {
  /** In the order of the rubrics. */
  readonly sheets: readonly ScoredSheet[];
  readonly rows: readonly ComparedRow[];
  /** Positions of rows on which not all agree, most contested first. */
  readonly contested: readonly number[];
  readonly judgedRows: number;
  readonly agreedRows: number;
}

export function compareSheet(sent: SheetRows, rubrics: readonly Rubric[]): ComparedSheet {
  const sheets = rubrics.map((rubric) => scoreSheet(sent, rubric));
  const rows = sent.rows.map(({ problem }, at) =>
    compareRow(
      sheets.map((sheet) => (problem === null ? judgementOf(sheet, at) : undefined)),
      problem,
    ),
  );
  return { sheets, rows, contested: contestedFirst(rows), ...countAgreement(rows) };
}

/** What pulls a row to one side under one rubric. */
export interface Pull {
  readonly rubric: string;
  readonly lean: number;
  /** The strongest dimensions on that side, with their lean points. */
  readonly dimensions: readonly { readonly title: string; readonly points: number }[];
}

const mostDimensions = 3;

/** Why rubrics differ on a row: what pulls it where it leans most to media, and where it leans most to networking. */
export function pullsApart(
  { sheets }: ComparedSheet,
  at: number,
): { media: Pull; networking: Pull } | undefined {
  const judging = sheets
    .filter((sheet) => judgementOf(sheet, at)?.lean !== undefined)
    .sort((a, b) => leanOf(a, at) - leanOf(b, at));
  const [first] = judging;
  const last = judging[judging.length - 1];
  if (!first || !last || first === last) return undefined;
  return { media: pullOf(first, at, -1), networking: pullOf(last, at, 1) };
}

const leanOf = (sheet: ScoredSheet, at: number): number => sheet.rows[at]?.assessment?.lean ?? 0;

function pullOf(sheet: ScoredSheet, at: number, side: 1 | -1): Pull {
  const { dimensions, rubric } = sheet.plan;
  const strongest = dimensions
    .map(({ dimension }, j) => ({
      title: dimension.title,
      points: Math.round(sheet.assessed.scores.contributions[at * dimensions.length + j] ?? 0),
    }))
    .filter(({ points }) => points * side > 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { rubric: rubric.title, lean: leanOf(sheet, at), dimensions: strongest.slice(0, mostDimensions) };
}
