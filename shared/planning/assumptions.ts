import type { Brief } from "./brief.ts";
import type { Prospect } from "./prospects.ts";

/** What the plan takes for granted, as sentences; the first says what it is. */
export function assumptionsOf(brief: Brief, prospects: readonly Prospect[], definition: string): string[] {
  const count = (is: (prospect: Prospect) => boolean): string =>
    `${prospects.filter(is).length} of ${prospects.length} channels`;
  const withoutMatch = prospects.some(({ cells }) => cells.match === undefined);
  const withCost = prospects.some(({ cells }) => (cells.costAMonth ?? 0) > 0);
  return [
    "This is a model's suggestion, not a forecast: it knows how channels are built and used, not how your content does there.",
    `Whether a channel broadcasts or connects is decided by the definition “${definition}”; what it is good for is not.`,
    "Half of the hours that it takes to run a channel well reach half of its fit, all of them three quarters, twice as many 94 %. A channel gets no hours, or at least half of what it takes.",
    ...(withoutMatch
      ? [
          `The audience match is not stated for ${count(({ cells }) => cells.match === undefined)}; there it is not applied, as if most of the audience matched.`,
        ]
      : ["The audience match multiplies the fit: none 0, some a half, most 1."]),
    ...(withCost && brief.budgetAMonth === undefined
      ? ["The brief has no budget, so costs limit nothing."]
      : []),
    ...(brief.budgetAMonth === undefined
      ? []
      : ["A channel costs what its row says, whatever its hours; without a stated cost it costs nothing."]),
  ];
}
