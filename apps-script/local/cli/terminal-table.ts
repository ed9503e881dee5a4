import Table from "cli-table3";
import { recogniseHeader } from "../../../shared/table/headers.ts";

/** Columns of the terminal's table: their width, and from which width of the terminal on they are shown. */
const shownColumns: readonly { header: string; width: number; from: number }[] = [
  { header: "Platform", width: 16, from: 0 },
  { header: "Use", width: 11, from: 100 },
  { header: "Role", width: 11, from: 0 },
  { header: "Type", width: 12, from: 0 },
  { header: "Lean", width: 6, from: 0 },
  { header: "How firm", width: 13, from: 100 },
  { header: "Known", width: 7, from: 130 },
  { header: "Could also be", width: 14, from: 130 },
];
const narrowestWhy = 24;
const legend =
  "Lean runs from -100 (media, broadcast) to +100 (networking, connect). --out FILE has all columns.";

type Rows = readonly (readonly unknown[])[];

/** The columns that tell most, as a table that fits the terminal, with totals; long texts are wrapped. */
export function resultTable(rows: Rows, terminalWidth: number): string {
  const [headers = [], ...body] = rows;
  const columns = shownColumns
    .filter(({ from }) => terminalWidth >= from)
    .map((column) => ({ ...column, at: findColumn(headers, column.header) }))
    .filter(({ at }) => at >= 0);
  const used = columns.reduce((sum, { width }) => sum + width + 1, 2);
  const why = {
    header: "Why",
    at: findColumn(headers, "Why"),
    width: Math.max(narrowestWhy, terminalWidth - used),
  };
  const shown = [...columns, why];
  const cells = body.map((row) => shown.map(({ header, at }) => shownCell(header, row[at])));
  const table = drawTable(
    shown.map(({ header }) => header),
    shown.map(({ width }) => width),
    cells,
  );
  return `${table}\n${totals(body.map((row) => String(row[findColumn(headers, "Role")] ?? "")))}\n${legend}`;
}

/** A result column by its last occurrence: the sheet may have had a column of that name before. */
function findColumn(headers: readonly unknown[], header: string): number {
  const id = recogniseHeader(header);
  const own = headers.lastIndexOf(header);
  return id === undefined ? own : headers.findIndex((each) => recogniseHeader(String(each)) === id);
}

function shownCell(header: string, cell: unknown): string {
  if (typeof cell !== "number") return String(cell ?? "");
  if (header === "Known") return `${Math.round(100 * cell)} %`;
  return header === "Lean" && cell > 0 ? `+${cell}` : String(cell);
}

/** `totals(["Both", "", "Both"])` is `"Both 2, to check 1."` */
function totals(roles: readonly string[]): string {
  const count = (role: string) => roles.filter((each) => each === role).length;
  const named = [...new Set(roles)].filter((role) => role !== "").map((role) => `${role} ${count(role)}`);
  return `${[...named, ...(count("") > 0 ? [`to check ${count("")}`] : [])].join(", ")}.`;
}

const narrowestCompared = 12;

/** Every column but the problems, which stand in place of the spread, as a table. */
export function comparisonTable(rows: Rows, terminalWidth: number): string {
  const [headers = [], ...body] = rows.map((row) => row.map(String));
  const shown = headers.slice(0, -1);
  const width = Math.max(narrowestCompared, Math.floor((terminalWidth - headers.length) / shown.length));
  const cells = body.map((row) => [...row.slice(0, -2), row.at(-1) || row.at(-2) || ""]);
  return drawTable(
    shown,
    shown.map(() => width),
    cells,
  );
}

/** Cells in frames of the given widths; long texts are wrapped. */
export function drawTable(head: string[], colWidths: number[], rows: readonly string[][]): string {
  const table = new Table({ head, colWidths, wordWrap: true, style: { head: [], border: [] } });
  table.push(...rows);
  return table.toString();
}
