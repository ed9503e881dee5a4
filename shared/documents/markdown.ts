/** What stands at the top of every generated page. */
export const generatedNote = "<!-- Made from the code by `npm run docs`; edit the code, not this page. -->";

/** A table in Markdown; bars and line breaks in cells are escaped. */
export function table(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(escapeCell).join(" | ")} |`;
  return [line(headers), `|${headers.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

const escapeCell = (cell: string | number): string =>
  String(cell).replaceAll("|", "\\|").replaceAll("\n", " ");

/** Paragraphs as a page that ends with one line break. */
export const page = (...paragraphs: readonly string[]): string => `${paragraphs.join("\n\n")}\n`;

/** `percent(0.125)` is `"12.5 %"`. */
export const percent = (share: number): string => `${Math.round(1_000 * share) / 10} %`;

/** `+12`, `-3`, `0`. */
export const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));
