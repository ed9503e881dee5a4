import type { TableInBlocks } from "../../../shared/scoring/score-table.ts";

const utf8 = new TextEncoder();

/**
 * A result as JSON in UTF-8, as `JSON.stringify` would write the whole of it. Each block of rows is written as soon as it is worked out: its rows
 * need not be kept, and the arrows in the sentences do not make one long text of letters of two bytes each.
 */
export function resultAsJson({ blocks, texts, warnings, ...head }: TableInBlocks): Uint8Array<ArrayBuffer> {
  const pieces = [utf8.encode(`${JSON.stringify(head).slice(0, -1)},"rows":[`)];
  for (const rows of blocks) {
    const comma = pieces.length > 1 ? "," : "";
    pieces.push(utf8.encode(`${comma}${JSON.stringify(rows).slice(1, -1)}`));
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
