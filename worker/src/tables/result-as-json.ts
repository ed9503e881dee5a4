import type { RowByRow } from "../../../shared/scoring/score-table.ts";

/** So many rows are written at a time. */
const rowsAtATime = 500;

const utf8 = new TextEncoder();

/**
 * A result as JSON in UTF-8, as `JSON.stringify` would write the whole of it. Rows are put together and written some at a time: those that are
 * written need not be kept, and the arrows in the sentences do not make one long text of letters of two bytes each.
 */
export function resultAsJson({ count, rowAt, texts, warnings, ...head }: RowByRow): Uint8Array<ArrayBuffer> {
  const pieces = [utf8.encode(`${JSON.stringify(head).slice(0, -1)},"rows":[`)];
  for (let from = 0; from < count; from += rowsAtATime) {
    const rows = Array.from({ length: Math.min(rowsAtATime, count - from) }, (_, i) => rowAt(from + i));
    pieces.push(utf8.encode(`${from > 0 ? "," : ""}${JSON.stringify(rows).slice(1, -1)}`));
  }
  pieces.push(utf8.encode(`],${JSON.stringify({ texts, warnings }).slice(1)}`));
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
