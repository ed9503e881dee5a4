/**
 * What may pass between a page and the add-on's functions through google.script.run: JSON, and no Date or function, not
 * even inside.
 * @throws Error as Google words it when there is something else.
 */
export function checkLegalValue(value: unknown, place = "0"): void {
  if (value === null || value === undefined) return;
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return;
  const kind = Object.prototype.toString.call(value);
  if (kind !== "[object Object]" && kind !== "[object Array]") {
    throw new Error(`Failed due to illegal value in property: ${place}`);
  }
  for (const [name, inside] of Object.entries(value)) checkLegalValue(inside, name);
}
