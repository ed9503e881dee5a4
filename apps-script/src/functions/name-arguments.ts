import { quote } from "../../../shared/cells/words.ts";
import { loading } from "../table/inputs.ts";
import { UserMessage } from "../user-message.ts";
import { errorValueAmong } from "./error-values.ts";

/** An argument that names something, and how to speak of it. */
export interface NameArgument {
  readonly argument: unknown;
  /** Like "definition". */
  readonly what: string;
  /** A sentence that says what to write; looked at only where something is wrong. */
  readonly hint: string;
}

/**
 * The names in an argument: one text, or the filled-in cells of a range, trimmed; none where it was left out or is blank.
 * @throws UserMessage when a cell is no name, is an error value, or is still computing (then that is the message).
 */
export function readNames(asked: NameArgument): string[] {
  const { argument, what } = asked;
  const cells: readonly unknown[] = Array.isArray(argument) ? argument.flat() : [argument];
  const filledIn = cells
    .map((cell) => (typeof cell === "string" ? cell.trim() : cell))
    .filter((cell) => cell !== undefined && cell !== null && cell !== "");
  if (filledIn.includes(loading)) throw new UserMessage(loading);
  const errorValue = errorValueAmong(filledIn);
  if (errorValue !== undefined) {
    throw new UserMessage(`The ${what} shows ${errorValue}. Mend that cell or formula. ${asked.hint}`);
  }
  return filledIn.map((cell) => {
    if (typeof cell === "string") return cell;
    throw new UserMessage(`${shown(cell)} is not the name of ${withArticle(what)}. ${asked.hint}`);
  });
}

/**
 * The one name in an argument, or undefined where it was left out or is blank.
 * @throws UserMessage as `readNames`, and when there are several.
 */
export function readName(name: NameArgument): string | undefined {
  const [first, ...others] = readNames(name);
  if (others.length === 0) return first;
  const count = others.length + 1;
  throw new UserMessage(`There are ${count} cells where one ${name.what} belongs. Give one. ${name.hint}`);
}

const withArticle = (what: string): string => `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`;

const shown = (cell: unknown): string =>
  typeof cell === "number" || typeof cell === "boolean" ? String(cell).toUpperCase() : "A date";

/** `There is no definition "x". Use one of: ...` */
export const noSuch = ({ what, hint }: NameArgument, name: string): UserMessage =>
  new UserMessage(`There is no ${what} ${quote(name)}. ${hint}`);
