import type { Brief } from "../../../shared/planning/brief.ts";
import { readCampaignLines } from "../../../shared/planning/brief-lines.ts";
import { recogniseCampaignHeader } from "../../../shared/planning/campaign-columns.ts";
import { readCsv } from "./read-csv.ts";
import { Refusal } from "./refusal.ts";

/** A campaign as a file has it: lines of the brief, then a table of channels. */
export interface CampaignFile {
  readonly brief: Brief;
  /** The brief as it was written, comments aside. */
  readonly lines: readonly (readonly string[])[];
  readonly headers: readonly string[];
  /** The headers as the core knows them. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** @throws Refusal when the file cannot be read, its brief cannot be used or it has no column with channels. */
export async function readCampaign(file: string): Promise<CampaignFile> {
  const cells = await readCsv(file);
  const { brief, table } = readCampaignLines(cells);
  if (!("hoursAWeek" in brief)) throw new Refusal(brief.map(({ message }) => message).join(" "));
  const [headers = [], ...rows] = cells.slice(cells.length - table.length);
  const columns = headers.map((header) => recogniseCampaignHeader(header) ?? header);
  if (!columns.includes("platform"))
    throw new Refusal(
      `${file} has no column with channels below its brief. Write Platform above the column with their names.`,
    );
  const lines = cells.slice(0, cells.length - table.length).filter((line) => line.slice(1).some(Boolean));
  return { brief, lines, headers, columns, rows };
}
