import type { IWorkbookData } from "@univerjs/presets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import campaign from "../../examples/campaign.csv";
import channels from "../../examples/channels.csv";
import { parseCsv, typedCell } from "../local/csv.ts";
import { openRows } from "./files/open-file.ts";
import { worksheetOf } from "./files/worksheet.ts";

/** A spreadsheet with the rows of examples/channels.csv. */
export function exampleWorkbook(): Partial<IWorkbookData> {
  const sheet = { id: "channels", ...worksheetOf("Channels", rowsOf(channels)) };
  return {
    id: "spreadsheet",
    name: "SocialType playground",
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  };
}

/** Opens examples/campaign.csv, a brief with its channels, in a tab of its own. Gives a sentence. */
export const openCampaign = (workbook: FWorkbook): string =>
  `The campaign is open in the tab ${openRows(workbook, "Campaign", rowsOf(campaign))}. Choose Plan this campaign in the add-on's menu, or Plan the campaign in the sidebar.`;

const rowsOf = (csv: string) => parseCsv(new TextEncoder().encode(csv)).map((row) => row.map(typedCell));
