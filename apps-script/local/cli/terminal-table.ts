import Table from "cli-table3";
import { recogniseHeader } from "../../../shared/table/headers.ts";

const shownResults = ["Role", "Type", "Lean", "How firm", "Could also be", "Why"];
const narrowest = 60;
const widthOf: Record<string, number> = {
  Platform: 16,
  Use: 11,
  Role: 11,
  Type: 12,
  Lean: 6,
  "How firm": 13,
  "Could also be": 14,
};

/** The columns that tell most, as a table that fits the terminal; long texts are wrapped. */
export function resultTable(rows: readonly (readonly unknown[])[], terminalWidth: number): string {
  const [headers = [], ...body] = rows.map((row) => row.map(String));
  const shown = headers.flatMap((header, i) => (isShown(header, i, headers) ? [i] : []));
  const widths = shown.map((i) => widthOf[titleOf(headers[i] ?? "")] ?? 0);
  const borders = shown.length + 1;
  const rest = Math.max(narrowest, terminalWidth) - borders - widths.reduce((sum, width) => sum + width, 0);
  const table = new Table({
    head: shown.map((i) => headers[i] ?? ""),
    colWidths: widths.map((width) => width || Math.max(24, rest)),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of body) table.push(shown.map((i) => row[i] ?? ""));
  return table.toString();
}

const narrowWidth = 12;

/** Every column but the problems, which stand in place of the spread, as a table that fits the terminal. */
export function comparisonTable(rows: readonly (readonly unknown[])[], terminalWidth: number): string {
  const [headers = [], ...body] = rows.map((row) => row.map(String));
  const width = Math.floor((terminalWidth - headers.length) / (headers.length - 1));
  const table = new Table({
    head: headers.slice(0, -1),
    colWidths: headers.slice(0, -1).map(() => Math.max(narrowWidth, width)),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of body) table.push([...row.slice(0, -2), row.at(-1) || row.at(-2) || ""]);
  return table.toString();
}

/** Result columns by their last occurrence: the sheet may have had a column of that name before. */
function isShown(header: string, i: number, headers: readonly string[]): boolean {
  const id = recogniseHeader(header);
  if (id === "platform" || id === "use") return true;
  return shownResults.includes(header) && headers.lastIndexOf(header) === i;
}

const titleOf = (header: string): string =>
  ({ platform: "Platform", use: "Use" })[recogniseHeader(header) ?? ""] ?? header;
