/** A formula that is one call of a function and nothing else. */
export interface FormulaCall {
  /** In capitals. */
  readonly name: string;
  readonly args: readonly string[];
}

/**
 * The call that a formula consists of, or undefined where it is anything else. Commas or semicolons stand between arguments.
 * `parseCall('=SOCIALTYPE(A2:A9; "x, y")')` is `{ name: "SOCIALTYPE", args: ["A2:A9", '"x, y"'] }`.
 */
export function parseCall(formula: string): FormulaCall | undefined {
  const match = /^=\s*([A-Za-z][A-Za-z0-9_.]*)\s*\((.*)\)\s*$/s.exec(formula);
  if (!match) return undefined;
  const [, name = "", inside = ""] = match;
  const args: string[] = [];
  let [start, depth, quote] = [0, 0, ""];
  for (let i = 0; i < inside.length; i++) {
    const character = inside.charAt(i);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if ("({".includes(character)) depth++;
    else if (")}".includes(character)) depth--;
    else if (depth === 0 && (character === "," || character === ";")) {
      args.push(inside.slice(start, i).trim());
      start = i + 1;
    }
    if (depth < 0) return undefined;
  }
  if (depth !== 0 || quote !== "") return undefined;
  return { name: name.toUpperCase(), args: [...args, inside.slice(start).trim()] };
}

/** Functions that give one value for one value, so that a formula made of them fills one cell. */
const plainFunctions = new Set(
  "IF IFS IFERROR IFNA SWITCH AND OR NOT UPPER LOWER PROPER TRIM CONCAT CONCATENATE T N TEXT VALUE LEFT RIGHT MID LEN SUBSTITUTE ROUND ABS"
    .split(" ")
    .concat("SOCIALTYPE SOCIALROLE SOCIALLEAN SOCIALSCORE SOCIALWHY SOCIALFIT".split(" ")),
);

/** Does the formula surely fill one cell: single cells, texts and numbers in, functions of one value for one value? */
export function fillsOneCell(formula: string): boolean {
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
  if (/[:{}#[\]]/.test(outsideTexts)) return false;
  return words(outsideTexts).every(({ text, isCalled }) =>
    isCalled ? plainFunctions.has(text) : isCellOrConstant(text),
  );
}

function words(formula: string): { text: string; isCalled: boolean }[] {
  return [...formula.matchAll(/\$?[\p{L}_][\p{L}\p{N}_.$]*(\s*\()?/gu)].map(([word, call]) => ({
    text: word.replace(/[\s($]/g, "").toUpperCase(),
    isCalled: call !== undefined,
  }));
}

const isCellOrConstant = (word: string): boolean => /^([A-Z]{1,3}\d+|TRUE|FALSE)$/.test(word);
