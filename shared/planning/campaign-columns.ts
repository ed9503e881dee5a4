import { type Cell, isBlank } from "../cells/cell.ts";
import { formatAmount } from "../cells/parse-number.ts";
import { normaliseWord, quote } from "../cells/words.ts";
import { type ColumnPositions, type ColumnsProblem, locateColumns } from "../table/columns.ts";
import { mostCharacters } from "../table/feature-reader.ts";
import { recogniseHeader } from "../table/headers.ts";
import { amountProblem, readAmount } from "./amount.ts";
import { mostBudgetAMonth } from "./brief.ts";

/** Columns that only a plan reads, with their titles in the sheet. */
export const campaignTitles = {
  audienceMatch: "Audience match",
  status: "Status",
  hoursNow: "Hours now",
  costAMonth: "Cost a month",
  resultSoFar: "Result so far",
} as const;

export type CampaignColumn = keyof typeof campaignTitles;

const campaignColumns = Object.keys(campaignTitles) as CampaignColumn[];

export const statuses = ["running", "new", "stopped"] as const;

export type Status = (typeof statuses)[number];

/** What a row says in these columns; undefined where it is blank. */
export interface CampaignCells {
  /** None 0, some 0.5, most 1. */
  readonly match: 0 | 0.5 | 1 | undefined;
  readonly status: Status | undefined;
  readonly hoursNow: number | undefined;
  readonly costAMonth: number | undefined;
  /** In the user's own words. */
  readonly resultSoFar: string | undefined;
}

/** Rows of a campaign: whoever has more channels than this needs no plan of hours. */
export const mostChannels = 500;

const matches = { none: 0, some: 0.5, most: 1 } as const;
const hoursInAWeek = 168;

const idsByHeader = new Map<string, string>(
  campaignColumns.flatMap((id) => [id, campaignTitles[id]].map((name) => [normaliseWord(name), id] as const)),
);

/** The column that a header of a campaign means, or undefined; see `recogniseHeader` for those of every table. */
export function recogniseCampaignHeader(header: Cell): string | undefined {
  return (
    (typeof header === "string" ? idsByHeader.get(normaliseWord(header)) : undefined) ??
    recogniseHeader(header)
  );
}

/** Where the columns of a campaign stand. */
export interface CampaignPositions {
  readonly table: ColumnPositions;
  readonly own: ReadonlyMap<CampaignColumn, number>;
  readonly ignored: readonly string[];
}

/** Finds the columns of every table and those of a plan; others are ignored and named. */
export function locateCampaignColumns(columns: readonly string[]): CampaignPositions | ColumnsProblem {
  const table = locateColumns(columns);
  if ("kind" in table) return table;
  const own = new Map<CampaignColumn, number>();
  for (const [column, id] of columns.entries()) {
    if (!isCampaignColumn(id)) continue;
    if (own.has(id))
      return {
        kind: "columns problem",
        column,
        message: `The column "${id}" is there twice. Keep one of them.`,
      };
    own.set(id, column);
  }
  return { table, own, ignored: table.ignored.filter((column) => !isCampaignColumn(column)) };
}

/** Is this a column that only a plan reads? */
export const isCampaignColumn = (id: string): id is CampaignColumn =>
  (campaignColumns as readonly string[]).includes(id);

/** Reads a row's own cells of a campaign; a list of sentences where some cannot be read. */
export function readCampaignCells(
  own: CampaignPositions["own"],
  cells: readonly Cell[],
): CampaignCells | readonly string[] {
  const problems: string[] = [];
  const textOf = (column: CampaignColumn): string | undefined => {
    const cell = cells[own.get(column) ?? -1];
    return cell === undefined || isBlank(cell) ? undefined : String(cell).trim();
  };
  const wordOf = <Word extends string>(column: CampaignColumn, words: readonly Word[]): Word | undefined => {
    const text = textOf(column);
    const word = words.find((each) => text !== undefined && each === normaliseWord(text));
    if (text !== undefined && word === undefined)
      problems.push(`${campaignTitles[column]}: ${quote(text)} is not one of ${words.join(", ")}.`);
    return word;
  };
  const amountOf = (column: CampaignColumn, most: number): number | undefined => {
    const cell = cells[own.get(column) ?? -1];
    if (cell === undefined || isBlank(cell)) return undefined;
    const amount = readAmount(cell);
    if (!(amount !== undefined && amount <= most)) {
      const otherwise = `${quote(String(cell))} is not a number from 0 to ${formatAmount(most)}.`;
      problems.push(`${campaignTitles[column]}: ${amountProblem(cell, otherwise)}`);
    }
    return amount;
  };
  const match = wordOf("audienceMatch", ["none", "some", "most"]);
  const read: CampaignCells = {
    match: match && matches[match],
    status: wordOf("status", statuses),
    hoursNow: amountOf("hoursNow", hoursInAWeek),
    costAMonth: amountOf("costAMonth", mostBudgetAMonth),
    resultSoFar: textOf("resultSoFar"),
  };
  if ((read.resultSoFar?.length ?? 0) > mostCharacters)
    problems.push(`${campaignTitles.resultSoFar}: write at most ${mostCharacters} characters.`);
  return problems.length > 0 ? problems : read;
}
