import { formatAmount } from "../cells/parse-number.ts";
import { sumOfMoney } from "./amount.ts";
import type { Brief, Wanted } from "./brief.ts";
import type { PlanSummary } from "./campaign-plan.ts";
import type { Division } from "./divide-hours.ts";
import { formatHours } from "./effort.ts";
import { gapsIn, mixSentence, overlapsIn, type Placed, plannedMix, targetMix } from "./whole.ts";

/** The plan as a whole, in numbers and in plain words. */
export function summaryOf(
  brief: Brief,
  wanted: readonly Wanted[],
  placed: readonly Placed[],
  { points, mostPoints, isOptimal }: Division,
): PlanSummary {
  const taken = placed.filter(({ hours }) => hours > 0);
  const hours = taken.reduce((sum, each) => sum + each.hours, 0);
  const budget = sumOfMoney(taken.map(({ prospect }) => prospect.cells.costAMonth ?? 0));
  const mix = plannedMix(placed);
  const target = targetMix(wanted);
  const gaps = gapsIn(wanted, placed);
  const overlaps = overlapsIn(wanted, placed);
  const left = brief.hoursAWeek - hours;
  return {
    hours: { given: brief.hoursAWeek, planned: hours },
    budget: { given: brief.budgetAMonth ?? null, planned: budget },
    points: inTenths(points),
    mostPoints: inTenths(mostPoints),
    isOptimal,
    mix,
    targetMix: target,
    gaps,
    overlaps,
    sentences: [
      `${taken.length} of ${placed.length} channels get ${formatHours(hours)} a week${budgetPart(brief, budget)}.`,
      mixSentence(mix, target),
      ...(left >= 1
        ? [
            `${formatHours(left)} ${left === 1 ? "is" : "are"} left over: no other channel can be run within them, or hardly anything would be gained.`,
          ]
        : []),
      ...gaps,
      ...overlaps,
      isOptimal
        ? "No other division of the hours reaches more under these assumptions."
        : `A division that reaches up to ${Math.ceil((1_000 * (mostPoints - points)) / points) / 10} % more cannot be ruled out; the search was stopped.`,
    ],
  };
}

const inTenths = (points: number): number => Math.round(10 * points) / 10;

function budgetPart({ budgetAMonth }: Brief, spent: number): string {
  if (budgetAMonth !== undefined)
    return ` and ${formatAmount(spent)} of ${formatAmount(budgetAMonth)} a month`;
  return spent > 0 ? ` and cost ${formatAmount(spent)} a month` : "";
}
