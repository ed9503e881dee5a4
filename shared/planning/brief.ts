import { quote } from "../cells/words.ts";
import { findObjective, objectives } from "../objectives/index.ts";
import type { Objective } from "../objectives/objective.ts";

/** What a campaign is to do with what. Plain data. */
export interface Brief {
  /** Ids or titles, with relative shares; all have one, or none has. */
  readonly objectives: readonly { readonly objective: string; readonly share?: number | undefined }[];
  readonly hoursAWeek: number;
  readonly budgetAMonth?: number | undefined;
  /** Names of channels, as in the table: each row that one of them fits gets hours, or none. */
  readonly mustHave?: readonly string[] | undefined;
  readonly never?: readonly string[] | undefined;
  /** Hours a week. */
  readonly atMostPerChannel?: number | undefined;
}

/** Something in a brief that cannot be used. `path` is a JSON pointer into it. */
export interface BriefProblem {
  readonly path: string;
  readonly message: string;
}

/** An objective of the brief; shares sum to 1. */
export interface Wanted {
  readonly objective: Objective;
  readonly share: number;
}

/** More than a department of fifty could work, and as much as the search is made for. */
export const mostHoursAWeek = 2_000;
/** Under must have, and under never. */
export const mostNames = 200;
export const mostBudgetAMonth = 1_000_000_000;

/** Everything that is wrong with a brief, in its order; nothing if it can be used. */
export function checkBrief(brief: Brief): BriefProblem[] {
  const { objectives: wanted, hoursAWeek, budgetAMonth, atMostPerChannel } = brief;
  const problems: BriefProblem[] = [];
  const report = (path: string, message: string): void => void problems.push({ path, message });

  if (wanted.length === 0) report("/objectives", `Name at least one objective: ${titles()}.`);
  const found = wanted.map(({ objective }) => findObjective(objective));
  const named = (i: number): string => quote(found[i]?.title ?? wanted[i]?.objective ?? "");
  wanted.forEach(({ objective, share }, i) => {
    if (!found[i])
      report(`/objectives/${i}/objective`, `${quote(objective)} is no objective. Use ${titles()}.`);
    else if (found.indexOf(found[i]) < i)
      report(`/objectives/${i}/objective`, `${named(i)} is there twice. Keep one of them.`);
    if (share !== undefined && !(share > 0 && share <= 1_000_000))
      report(`/objectives/${i}/share`, `The share of ${named(i)} must be a number above 0.`);
  });
  const without = wanted.findIndex(({ share }) => share === undefined);
  if (without >= 0 && wanted.some(({ share }) => share !== undefined))
    report(
      `/objectives/${without}`,
      `${named(without)} has no share, but others have. Give each a share, or none for equal ones.`,
    );

  const limits = [
    ["/hoursAWeek", "The hours a week", hoursAWeek, 0.5, mostHoursAWeek],
    ["/budgetAMonth", "The budget a month", budgetAMonth, 0, mostBudgetAMonth],
    ["/atMostPerChannel", "The most hours per channel", atMostPerChannel, 0.5, mostHoursAWeek],
  ] as const;
  for (const [path, what, value, least, most] of limits)
    if (value !== undefined && !(value >= least && value <= most))
      report(path, `${what} must be a number from ${least} to ${most}.`);
  return problems;
}

const titles = (): string => objectives.map(({ title }) => title).join(", ");

/** The objectives of a brief that has no problems. */
export function wantedObjectives(brief: Brief): Wanted[] {
  const total = brief.objectives.reduce((sum, { share }) => sum + (share ?? 1), 0);
  return brief.objectives.flatMap(({ objective: name, share }) => {
    const objective = findObjective(name);
    return objective ? [{ objective, share: (share ?? 1) / total }] : [];
  });
}
