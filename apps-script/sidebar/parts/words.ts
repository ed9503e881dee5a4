/** `shown(1200)` is `"1,200"`. */
export const shown = (count: number): string => count.toLocaleString("en");

/** `plural(3, "row")` is `"3 rows"`. */
export const plural = (count: number, one: string): string =>
  count === 1 ? `1 ${one}` : `${shown(count)} ${one}s`;

/** `sentence("Kwak et al. 2010")` is `"Kwak et al. 2010."` */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
