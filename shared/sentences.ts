/** `listed(["Facebook", "Faceit", "Fastly"], "or")` is `"Facebook, Faceit or Fastly"`. */
export function listed(names: readonly string[], last: "and" | "or"): string {
  const end = names[names.length - 1] ?? "";
  return names.length < 2 ? end : `${names.slice(0, -1).join(", ")} ${last} ${end}`;
}

/** `counted(1, "row")` is `"1 row"`, `counted(3, "row")` is `"3 rows"`. */
export const counted = (count: number, one: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${one}s`;

const mostPlaces = 5;

/** The first places of a list, for a sentence: `somePlaces(["A1", "A2", "A3", "A4", "A5", "A6"])` ends in `"A5 and others"`. */
export const somePlaces = (places: readonly string[]): string =>
  places.slice(0, mostPlaces).join(", ") + (places.length > mostPlaces ? " and others" : "");

/** `capitalised("ties: strangers")` is `"Ties: strangers"`. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `lowerFirst("Closed 2019")` is `"closed 2019"`. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What is said of a column that nothing reads. */
export const ignoredColumn = (column: string): string =>
  `The column "${column}" is not a known feature and was ignored.`;

/**
 * The same text, copied together. An engine keeps what was put together as a chain of pieces, and writes a whole answer as JSON two
 * to three times slower when there is one chain in it.
 */
export const inOnePiece = (text: string): string => [text.slice(0, 1), text.slice(1)].join("");
