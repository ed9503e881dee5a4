/** What Sheets hands over, as text, for a cell whose formula failed. */
const errorValues: readonly unknown[] = [
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#ERROR!",
];

/** The first error value among these cells, or undefined. */
export const errorValueAmong = (cells: readonly unknown[]): unknown =>
  cells.find((cell) => errorValues.includes(cell));
