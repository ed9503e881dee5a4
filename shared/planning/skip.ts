import { formatAmount } from "../cells/parse-number.ts";
import { lowerFirst } from "../sentences.ts";
import type { Brief } from "./brief.ts";
import { formatHours } from "./effort.ts";
import type { Prospect } from "./prospects.ts";

/** Why a row can get no hours, whatever the brief wants, as the rest of a sentence; undefined where it can. */
export function whyImpossible({ type, cells, fits, effort }: Prospect, brief: Brief): string | undefined {
  const closing = fits[0]?.gates.find((gate) => gate.startsWith("Closed"));
  if (closing) return lowerFirst(closing);
  if (type === "Insufficient evidence")
    return "not enough is known to say whether it broadcasts or connects; fill in its features first";
  if (fits.every(({ kind }) => kind === "not enough known"))
    return `not enough is known, fill in first: ${fits[0]?.fillInFirst.join(", ")}`;
  const needs = `it needs at least ${formatHours(effort.least)} a week`;
  if (brief.atMostPerChannel !== undefined && effort.least > brief.atMostPerChannel)
    return `${needs}, more than the most per channel`;
  if (effort.least > brief.hoursAWeek) return `${needs}, more than there are`;
  if (brief.budgetAMonth !== undefined && (cells.costAMonth ?? 0) > brief.budgetAMonth)
    return `it costs ${formatAmount(cells.costAMonth ?? 0)} a month, more than the budget`;
  return undefined;
}

/** Why a row is not worth any hours, unless it must be there. */
export function whyWorthless({ cells, fits, fit }: Prospect): string | undefined {
  if (cells.match === 0) return "its audience is not the one that is wanted";
  if (fit > 0) return undefined;
  const gate = fits.flatMap(({ kind, gates }) => (kind === "shut" ? gates : []))[0];
  return gate ? lowerFirst(gate) : "it serves none of the objectives";
}
