import writeExcel from "write-excel-file/node";
import { type BookCell, leanBook } from "../lean-book.ts";
import type { Peer, PeerRow, Points } from "../peer.ts";
import { officeVersion, openOffice } from "./office.ts";

/** The same workbook as HyperFormula has, with all of it calculated anew in a run; undefined where LibreOffice is not installed. */
export async function libreOffice(rows: readonly PeerRow[], points: Points): Promise<Peer | undefined> {
  if ((await officeVersion()) === undefined) return undefined;
  const sheets = Object.entries(leanBook(rows, points)).map(([sheet, cells]) => ({
    sheet,
    data: (cells as readonly (readonly BookCell[])[]).map((row) => row.map(excelCell)),
  }));
  const office = await openOffice(await writeExcel(sheets).toBuffer(), rows.length);
  return {
    name: "LibreOffice",
    leans: async () => {
      await office.recalculate(1);
      return office.leans;
    },
    again: office.recalculate,
    stop: office.stop,
  };
}

function excelCell(value: BookCell) {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { type: Number, value };
  return value.startsWith("=") ? { type: "Formula" as const, value } : { type: String, value };
}
