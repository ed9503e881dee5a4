import { type Cell, isBlank } from "../cells/cell.ts";
import { normaliseWord, quote } from "../cells/words.ts";
import { amountProblem, readAmount } from "./amount.ts";
import { type Brief, type BriefProblem, checkBrief } from "./brief.ts";

/** A campaign as one table: lines of the brief on top, then the channels with their header row. */
export interface CampaignLines {
  /** The brief, or why there is none that can be used; `path` names the line, from 1. */
  readonly brief: Brief | readonly BriefProblem[];
  readonly table: readonly (readonly Cell[])[];
}

type Kind = "objectives" | "hoursAWeek" | "budgetAMonth" | "atMostPerChannel" | "mustHave" | "never";

const namesOfKinds: Readonly<Record<Kind, readonly string[]>> = {
  objectives: ["objective", "goal"],
  hoursAWeek: ["hours a week", "hours per week", "hours"],
  budgetAMonth: ["budget a month", "budget per month", "budget"],
  atMostPerChannel: ["at most per channel", "at most a channel", "most hours per channel"],
  mustHave: ["must have"],
  never: ["never"],
};

const kindsByName = new Map(
  Object.entries(namesOfKinds).flatMap(([kind, names]) => names.map((name) => [name, kind as Kind] as const)),
);

const example = `"# Objective, Leads, 60" and "# Hours a week, 20"`;

interface Line {
  readonly number: number;
  readonly name: string;
  readonly kind: Kind | undefined;
  readonly values: readonly (string | number)[];
}

/**
 * Reads the brief from the lines on top whose first cell begins with `#`: `# Objective, Leads, 60`, `# Hours a week, 20`, `# Budget a
 * month, 900`, `# Must have, Newsletter`, `# Never, TikTok`, `# At most per channel, 8`. A line with nothing beside its first cell is a
 * comment.
 */
export function readCampaignLines(rows: readonly (readonly Cell[])[]): CampaignLines {
  const header = rows.findIndex((row) => !isBriefLine(row));
  const end = header < 0 ? rows.length : header;
  return { brief: readBriefLines(rows.slice(0, end)), table: rows.slice(end) };
}

/** The brief in the rows above a table; those that do not begin with `#` have nothing to do with it. */
export const readBriefLines = (rows: readonly (readonly Cell[])[]): CampaignLines["brief"] =>
  readBrief(rows.flatMap(readLine));

const isBriefLine = ([first]: readonly Cell[]): boolean =>
  typeof first === "string" && first.trimStart().startsWith("#");

/** Does one of the rows say something of a brief? */
export const hasBriefLines = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.flatMap(readLine).length > 0;

function readLine(cells: readonly Cell[], index: number): Line[] {
  if (!isBriefLine(cells)) return [];
  const [first, ...others] = cells;
  const values = others.flatMap((cell) =>
    isBlank(cell) ? [] : [typeof cell === "number" ? cell : String(cell).trim()],
  );
  const name = String(first).trim();
  const kind = kindsByName.get(normaliseWord(name.replace(/^[#\s]+|[:\s]+$/g, "")));
  return values.length > 0 ? [{ number: index + 1, name, kind, values }] : [];
}

const textsOf = ({ values }: Line): string[] => values.map(String);

function readBrief(lines: readonly Line[]): Brief | readonly BriefProblem[] {
  const problems: BriefProblem[] = [];
  const report = (line: number, message: string): void => void problems.push({ path: `/${line}`, message });
  const linesOf = (kind: Kind): readonly Line[] => lines.filter((line) => line.kind === kind);

  const amountOf = (kind: Kind): number | undefined => {
    const [line, second] = linesOf(kind);
    if (second) report(second.number, `${quote(second.name)} is there twice. Keep one of the lines.`);
    return line && amountIn(line, line.values[0] ?? "");
  };
  const amountIn = ({ number }: Line, value: string | number): number | undefined => {
    const amount = readAmount(value);
    const otherwise = `${quote(String(value))} is not a number. Write lines like ${example}.`;
    if (amount === undefined) report(number, amountProblem(value, otherwise));
    return amount;
  };

  for (const { number, name, kind } of lines)
    if (!kind) report(number, `${quote(name)} is no line of a brief. Write lines like ${example}.`);
  const brief: Brief = {
    objectives: linesOf("objectives").map((line) => {
      const [objective = "", share] = line.values;
      return { objective: String(objective), share: share === undefined ? undefined : amountIn(line, share) };
    }),
    hoursAWeek: amountOf("hoursAWeek") ?? 0,
    budgetAMonth: amountOf("budgetAMonth"),
    atMostPerChannel: amountOf("atMostPerChannel"),
    mustHave: linesOf("mustHave").flatMap(textsOf),
    never: linesOf("never").flatMap(textsOf),
  };
  for (const [kind, what] of [
    ["objectives", "objectives"],
    ["hoursAWeek", "hours a week"],
  ] as const)
    if (linesOf(kind).length === 0)
      report(1, `The brief does not say its ${what}. Put lines like ${example} above the channels.`);
  if (problems.length > 0) return problems;
  const found = checkBrief(brief).map(({ path, message }) => {
    const [, kind = "", position = "0"] = path.split("/");
    return { path: `/${linesOf(kind as Kind)[Number(position)]?.number ?? 1}`, message };
  });
  return found.length > 0 ? found : brief;
}
