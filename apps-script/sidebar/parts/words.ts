/** `shown(1200)` is `"1,200"`. */
export const shown = (count: number): string => count.toLocaleString("en");

/** `plural(3, "row")` is `"3 rows"`. */
export const plural = (count: number, one: string): string =>
  count === 1 ? `1 ${one}` : `${shown(count)} ${one}s`;

/** `listed(["Facebook", "Faceit", "Fastly"], "or")` is `"Facebook, Faceit or Fastly"`. */
export function listed(names: readonly string[], last: "and" | "or"): string {
  const end = names[names.length - 1] ?? "";
  return names.length < 2 ? end : `${names.slice(0, -1).join(", ")} ${last} ${end}`;
}

/** `capitalised("ties: strangers")` is `"Ties: strangers"`. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `sentence("Kwak et al. 2010")` is `"Kwak et al. 2010."` */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
