import type { Plan } from "../../../shared/scoring/plan.ts";
import { type ResultCell, resultColumns } from "../../../shared/scoring/result-rows.ts";
import type { ScoredTable } from "../../../shared/scoring/score-table.ts";
import { type Check, isCount, isLean, isListOf, isNullOr, isPercent, isText, isType } from "./check-cells.ts";

/** What the columns hold that stand in every answer; all others are dimensions. Null is allowed everywhere. */
const checks: Readonly<Record<string, Check>> = {
  role: isText,
  type: isType,
  lean: isLean,
  leanRange: (cell) => isListOf(isLean)(cell) && (cell as unknown[]).length === 2,
  mediaSupport: isPercent,
  networkingSupport: isPercent,
  robustness: (cell) => cell === "fixed by gate" || isPercent(cell),
  status: isText,
  coverage: isPercent,
  typeRange: isListOf(isType),
  error: isText,
};

/** Columns whose cells list positions in the answer's texts. */
export const sentenceColumns: ReadonlySet<string> = new Set(["reasons", "notes", "flip"]);

/** Checks rows with these columns and texts: nothing that a presenter reads can be something else than it expects. */
export function createRowCheck(columns: readonly string[], texts: readonly string[]): Check {
  const isPosition = isListOf(isCount(texts.length - 1));
  const cellChecks = columns.map((column) =>
    isNullOr(sentenceColumns.has(column) ? isPosition : (checks[column] ?? isLean)),
  );
  const [type, error] = [columns.indexOf("type"), columns.indexOf("error")];
  return (row) =>
    Array.isArray(row) &&
    row.length === columns.length &&
    cellChecks.every((check, i) => check(row[i])) &&
    (row[type] === null) !== (row[error] === null);
}

/**
 * Is this an answer of the Worker for so many rows under the very version of the plan's rubric? Keeps rubbish out
 * of the sheet; the contract itself is tested on the Worker's side.
 */
export function isScoredTable(value: unknown, plan: Plan, rowCount: number): value is ScoredTable {
  if (typeof value !== "object" || value === null) return false;
  const { rubric, coreVersion, columns, rows, texts } = value as Partial<ScoredTable>;
  const { id, version } = plan.rubric;
  if (rubric?.id !== id || rubric.version !== version || !isText(coreVersion)) return false;
  if (!isListOf(isText)(columns) || !isListOf(isText)(texts) || !Array.isArray(rows)) return false;
  const known = resultColumns(plan);
  const positions = known.map((column) => (columns as string[]).indexOf(column));
  const isRow = createRowCheck(known, texts as string[]);
  const isAnswerRow: Check = (row) =>
    Array.isArray(row) &&
    row.length === columns?.length &&
    isRow(positions.map((position) => row[position] as ResultCell));
  return !positions.includes(-1) && rows.length === rowCount && rows.every(isAnswerRow);
}
