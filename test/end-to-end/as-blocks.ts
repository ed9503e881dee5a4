import Papa from "papaparse";

/** One line a cell and a block a row, so that a changed cell is a changed line. Blank cells are left out. */
export function asBlocks(csv: string): string {
  const [headers = [], ...rows] = Papa.parse<string[]>(csv.trim()).data;
  const lines = (row: string[]) => row.flatMap((cell, i) => (cell === "" ? [] : [`${headers[i]}: ${cell}`]));
  return `${rows.map((row) => lines(row).join("\n")).join("\n\n")}\n`;
}
