import { formatAmount } from "../cells/parse-number.ts";
import { type Allocation, allocate } from "./allocate.ts";
import { inUnits, sumOfMoney } from "./amount.ts";
import type { Brief } from "./brief.ts";
import { formatHours, reachedBy, stepsPerHour } from "./effort.ts";
import type { Candidate } from "./prices.ts";
import type { Prospect } from "./prospects.ts";

/** A prospect with what the brief says of it. */
export interface Contender {
  readonly prospect: Prospect;
  readonly must: boolean;
  /** Why it gets nothing, as the rest of a sentence; undefined where it takes part. */
  readonly out: string | undefined;
}

/** Hours for each contender, in their order, and what is known of the division. */
export interface Division {
  readonly hours: readonly number[];
  /** Fit points that are reached: the sum over channels of fit x audience match x share reached. */
  readonly points: number;
  /** No division reaches more. */
  readonly mostPoints: number;
  readonly isOptimal: boolean;
}

/** Gains are whole numbers, so that sums are exact and equal plans are found to be equal. */
const gainsPerPoint = 10_000_000;

/** Why the brief cannot be kept, as sentences; nothing where it can. */
export function whyNotFeasible(contenders: readonly Contender[], brief: Brief): string[] {
  const musts = contenders.filter(({ must }) => must);
  const problems = musts.flatMap(({ prospect, out }) =>
    out === undefined ? [] : [`${prospect.name} must have hours, but ${out}.`],
  );
  if (problems.length > 0) return problems;
  const list = (amountOf: (prospect: Prospect) => number): string =>
    musts.map(({ prospect }) => `${prospect.name} ${formatAmount(amountOf(prospect))}`).join(", ");
  const hoursOf = ({ effort }: Prospect) => effort.least;
  const costOf = ({ cells }: Prospect) => cells.costAMonth ?? 0;
  const hours = musts.reduce((sum, { prospect }) => sum + hoursOf(prospect), 0);
  const cost = sumOfMoney(musts.map(({ prospect }) => costOf(prospect)));
  if (hours > stepsOf(brief.hoursAWeek) / stepsPerHour)
    problems.push(
      `What must be there needs at least ${formatHours(hours)} a week (${list(hoursOf)}), but there are ${brief.hoursAWeek}. Plan more hours, or take a must away.`,
    );
  if (brief.budgetAMonth !== undefined && inUnits(cost) > inUnits(brief.budgetAMonth))
    problems.push(
      `What must be there costs ${formatAmount(cost)} a month (${list(costOf)}), but the budget is ${formatAmount(brief.budgetAMonth)}. Raise it, or take a must away.`,
    );
  return problems;
}

/** The best division of the hours; see docs/planning.md for the formulas. The brief must be feasible. */
export function divideHours(contenders: readonly Contender[], brief: Brief): Division {
  const allocation = allocate(
    contenders.map((contender) => candidateOf(contender, brief)),
    {
      steps: stepsOf(brief.hoursAWeek),
      budget: brief.budgetAMonth === undefined ? Number.POSITIVE_INFINITY : inUnits(brief.budgetAMonth),
    },
  );
  return asDivision(allocation);
}

/** What hours on a channel are worth at most, in fit points. */
export const worthOf = ({ fit, cells }: Prospect): number => fit * (cells.match ?? 1);

function candidateOf({ prospect, must, out }: Contender, brief: Brief): Candidate {
  const { effort, cells } = prospect;
  const most = Math.min(effort.most, brief.atMostPerChannel ?? effort.most);
  const gains = Array.from({ length: out === undefined ? stepsOf(most) + 1 : 1 }, (_, steps) =>
    Math.round(gainsPerPoint * worthOf(prospect) * reachedBy(steps / stepsPerHour, effort)),
  );
  return { gains, least: stepsOf(effort.least), must, cost: inUnits(cells.costAMonth ?? 0) };
}

const asDivision = ({ steps, gain, bound, isOptimal }: Allocation): Division => ({
  hours: steps.map((each) => each / stepsPerHour),
  points: gain / gainsPerPoint,
  mostPoints: bound / gainsPerPoint,
  isOptimal,
});

/** Half hours that begin within the hours, whole ones only. */
const stepsOf = (hours: number): number => Math.floor(hours * stepsPerHour + 1e-9);
