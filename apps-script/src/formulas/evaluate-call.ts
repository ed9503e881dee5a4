import { customFunctions } from "../functions/index.ts";
import { parseCall } from "./parse-call.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What one of the add-on's functions gives for a formula that calls it with ranges, texts, numbers or nothing: one cell or
 * rows of cells; undefined where the formula is anything else.
 */
export function evaluateCall(sheet: Sheet, formula: string): unknown {
  const call = parseCall(formula);
  const called = call && customFunctions.get(call.name);
  if (!call || !called) return undefined;
  const args = call.args.map((text) => readArgument(sheet, text));
  return args.includes(unreadable) ? undefined : called(...args);
}

const unreadable = Symbol("unreadable");

/** An argument as Sheets would hand it over. */
function readArgument(sheet: Sheet, text: string): unknown {
  if (text === "") return undefined;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return quoted[1]?.replace(/""/g, '"');
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return /true/i.test(text);
  return isReference(text) ? readReference(sheet, text) : unreadable;
}

/** `A2`, `$A$2:C9`, `B:B`, `Plan!A2:A9`, `'My plan'!A2:A`. */
const isReference = (text: string): boolean =>
  /^(('([^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}(\$?\d+)?(:\$?[A-Z]{1,3}(\$?\d+)?)?$/iu.test(text);

function readReference(sheet: Sheet, text: string): unknown {
  try {
    const range = text.includes("!")
      ? SpreadsheetApp.getActiveSpreadsheet().getRange(text)
      : sheet.getRange(text);
    const values = range.getValues();
    return range.getNumRows() === 1 && range.getNumColumns() === 1 ? values[0]?.[0] : values;
  } catch {
    return unreadable;
  }
}
