import { HyperFormula } from "hyperformula";
import type { Peer, PeerRow, Points } from "./peer.ts";

/**
 * A sheet as a careful person builds it: a look-up of each cell in a list of values, and one SUMPRODUCT for each row. It is built
 * beforehand; a run types other rows into it, in one batch, and reads the leans. HyperFormula is GPL: it is a
 * yardstick here, and nothing that ships imports it.
 */
export function hyperFormula(
  series: readonly [readonly PeerRow[], readonly PeerRow[]],
  points: Points,
): Peer {
  const ids = [...points.keys()];
  const cells = series.map((rows) => rows.map((row) => ids.map((id) => row[id] ?? "")));
  const lists = [...points].map(([, values]) => [...values]);
  const longest = Math.max(...lists.map((list) => list.length));
  const values = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [null, null]));
  const weights = ids.map(() => 1);
  const rowFormulas = (_: unknown, row: number) => [
    `=SUMPRODUCT(Weights!$A$1:$${letters(ids.length - 1)}$1,B${row + 1}:${letters(ids.length)}${row + 1})`,
    ...ids.map((_id, i) => {
      const [value, added] = [letters(2 * i), letters(2 * i + 1)];
      const cell = `Rows!${letters(i)}${row + 1}`;
      return `=INDEX(Values!$${added}$1:$${added}$${longest},MATCH(${cell},Values!$${value}$1:$${value}$${longest},0))`;
    }),
  ];
  const book = HyperFormula.buildFromSheets(
    { Values: values, Weights: [weights], Rows: cells[1] ?? [], Leans: (cells[1] ?? []).map(rowFormulas) },
    { licenseKey: "gpl-v3" },
  );
  const [rowsSheet, leansSheet] = ["Rows", "Leans"].map((name) => book.getSheetId(name) ?? 0) as [
    number,
    number,
  ];
  const height = series[0].length;
  let runs = 0;
  return {
    name: "HyperFormula",
    leans: () => {
      // Every other run has other rows, or nothing would be calculated; the first run has the first series.
      const typed = cells[runs++ % 2] ?? [];
      book.setCellContents({ sheet: rowsSheet, row: 0, col: 0 }, typed);
      const start = { sheet: leansSheet, row: 0, col: 0 };
      const end = { sheet: leansSheet, row: height - 1, col: 0 };
      return book.getRangeValues({ start, end }).map(([lean]) => Number(lean));
    },
  };
}

/** Letters of a column: 0 is A, 26 is AA. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
