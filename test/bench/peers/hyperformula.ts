import { HyperFormula } from "hyperformula";
import { type BookCell, leanBook, rowCells } from "./lean-book.ts";
import type { Peer, PeerRow, Points } from "./peer.ts";

/**
 * The sheets are built beforehand; a run types other rows into them, in one batch, and reads the leans. HyperFormula is GPL: it is a
 * yardstick here, and nothing that ships imports it.
 */
export function hyperFormula(
  series: readonly [readonly PeerRow[], readonly PeerRow[]],
  points: Points,
): Peer {
  const cells = series.map((rows) => rowCells(rows, points));
  const { Values, Weights, Rows, Leans } = leanBook(series[1], points);
  const copy = (rows: readonly (readonly BookCell[])[]) => rows.map((row) => [...row]);
  const book = HyperFormula.buildFromSheets(
    { Values: copy(Values), Weights: copy(Weights), Rows: copy(Rows), Leans: copy(Leans) },
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
