import type { Cell } from "../../../shared/cells/cell.ts";
import { errorValueAmong } from "../functions/error-values.ts";
import { customFunctions } from "../functions/index.ts";
import { asText, type Grid, gridOf, readGrid, type Writable, writeBlock } from "../services/grid.ts";
import { withDocumentLock } from "../services/lock.ts";
import { columnLetters } from "../services/owned-columns.ts";
import { type Outgoing, rectangles } from "../services/rectangles.ts";
import { loading } from "../table/inputs.ts";
import { UserMessage } from "../user-message.ts";
import { evaluateCall } from "./evaluate-call.ts";
import { fillsOneCell } from "./parse-call.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What becomes of one formula: a single cell, a block that it fills, or nothing, and why. */
type Freezing =
  | { readonly kind: "cell"; readonly row: number; readonly column: number }
  | {
      readonly kind: "block";
      readonly row: number;
      readonly column: number;
      readonly height: number;
      readonly width: number;
    }
  | { readonly kind: "left"; readonly row: number; readonly column: number; readonly why: string };

/**
 * Replaces the add-on's formulas in the active sheet by the values that they show. A formula that fills several cells
 * is frozen in one write, and only when what stands in those cells is just what it gives, so that a neighbour's cell is never
 * taken for a part of it. What cannot be frozen is left and named. Returns a sentence.
 */
export function freezeFormulas(): string {
  return withDocumentLock(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const grid = readGrid(sheet);
    const plans = ourFormulas(grid).map((place) => planFreezing(sheet, grid, place));
    const raw = rawValues(sheet, grid);
    freezeBlocks(sheet, raw, plans);
    freezeCells(sheet, raw, plans);
    return sentence(plans);
  });
}

/**
 * The values that are put in the place of formulas, dates as they are. Planning may have asked the Worker.
 * @throws UserMessage when the sheet has changed since it was read.
 */
function rawValues(sheet: Sheet, grid: Grid): unknown[][] {
  const range = sheet.getDataRange();
  const raw = range.getValues();
  if (JSON.stringify(gridOf(raw, range.getFormulas())) === JSON.stringify(grid)) return raw;
  throw new UserMessage("The sheet changed meanwhile, so nothing was frozen. Choose it again.");
}

const ourName = new RegExp(`(^|[^A-Z0-9_.])(${[...customFunctions.keys()].join("|")})\\s*\\(`, "i");

interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const ourFormulas = ({ formulas }: Grid): FormulaPlace[] =>
  formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) => (ourName.test(formula) ? [{ row, column, formula }] : [])),
  );

function planFreezing(sheet: Sheet, grid: Grid, { row, column, formula }: FormulaPlace): Freezing {
  const left = (why: string): Freezing => ({ kind: "left", row, column, why });
  const shown = grid.values[row]?.[column] ?? null;
  if (shown === loading) return left("still computing");
  if (errorValueAmong([shown]) !== undefined) return left(`it shows ${shown}`);
  if (fillsOneCell(formula)) return { kind: "cell", row, column };
  const result = evaluateCall(sheet, formula);
  if (result === undefined) return left("nobody can tell which cells it fills");
  if (!Array.isArray(result)) return { kind: "cell", row, column };
  const block = result as readonly (readonly Cell[])[];
  return isShown(grid, row, column, block)
    ? { kind: "block", row, column, height: block.length, width: block[0]?.length ?? 0 }
    : left("it does not show what it gives now, reload the sheet and try again");
}

/** Does the sheet show just these cells here, and no formula but the one in the first? */
const isShown = (grid: Grid, row: number, column: number, block: readonly (readonly Cell[])[]): boolean =>
  block.every((cells, r) =>
    cells.every((cell, c) => {
      const isFirst = r === 0 && c === 0;
      const hasFormula = (grid.formulas[row + r]?.[column + c] ?? "") !== "";
      return (isFirst || !hasFormula) && (grid.values[row + r]?.[column + c] ?? "") === cell;
    }),
  );

/** Block by block: its first cell must not lose its formula before the others have their values. */
function freezeBlocks(sheet: Sheet, raw: readonly unknown[][], plans: readonly Freezing[]): void {
  for (const plan of plans) {
    if (plan.kind !== "block") continue;
    const { row, column, height, width } = plan;
    const rows = raw.slice(row, row + height);
    writeBlock(
      sheet,
      row,
      column,
      rows.map((cells) => cells.slice(column, column + width).map(frozen)),
    );
  }
}

/** Single cells, as many of them in one write as stand together. */
function freezeCells(sheet: Sheet, raw: readonly unknown[][], plans: readonly Freezing[]): void {
  const places = new Set(
    plans.flatMap((plan) => (plan.kind === "cell" ? [`${plan.row},${plan.column}`] : [])),
  );
  const lines = raw.map((cells, row) =>
    cells.map((cell, column): Outgoing => (places.has(`${row},${column}`) ? frozen(cell) : undefined)),
  );
  for (const { row, column, block } of rectangles(lines, 0, 0)) writeBlock(sheet, row, column, block);
}

/** Text stays text; numbers, check boxes and dates are what they are. */
const frozen = (cell: unknown): Writable => (typeof cell === "string" ? asText(cell) : (cell as Writable));

const mostNamed = 5;

function sentence(plans: readonly Freezing[]): string {
  if (plans.length === 0) return "There is no formula of SocialType in this sheet.";
  const left = plans.flatMap((plan) => (plan.kind === "left" ? [plan] : []));
  const count = plans.length - left.length;
  const done = `${count === 1 ? "1 formula now holds its value" : `${count} formulas now hold their values`}.`;
  if (left.length === 0) return done;
  const named = left
    .slice(0, mostNamed)
    .map(({ row, column, why }) => `${columnLetters(column)}${row + 1} (${why})`);
  const others = left.length > mostNamed ? " and others" : "";
  return `${done} Left as they are: ${named.join(", ")}${others}.`;
}
