import type { IWorkbookData } from "@univerjs/presets";
import channels from "../../examples/channels.csv";
import { parseCsv, typedCell } from "../local/csv.ts";
import { worksheetOf } from "./files/worksheet.ts";

/** A spreadsheet with the rows of examples/channels.csv. */
export function exampleWorkbook(): Partial<IWorkbookData> {
  const rows = parseCsv(new TextEncoder().encode(channels)).map((row) => row.map(typedCell));
  const sheet = { id: "channels", ...worksheetOf("Channels", rows) };
  return {
    id: "spreadsheet",
    name: "SocialType playground",
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  };
}
