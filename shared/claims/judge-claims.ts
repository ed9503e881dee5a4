import { builtInCatalogue } from "../catalogue/built-in.ts";
import { findRubric } from "../rubrics/index.ts";
import { assessRows } from "../scoring/assess.ts";
import { planRubric } from "../scoring/plan.ts";
import type { HybridKind, Type } from "../scoring/type.ts";
import { locateColumns } from "../table/columns.ts";
import { readTable } from "../table/read-table.ts";
import type { Claim } from "./claim.ts";

/** What the rubric makes of what its source says. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly type: Type | undefined;
  readonly lean: number | undefined;
  readonly hybridKind: HybridKind | undefined;
  readonly isReproduced: boolean;
  /** What kept the claim from being scored at all. */
  readonly problem: string | undefined;
}

/**
 * Scores a claim under the rubric made from its source, as of the source's date.
 * @throws Error when there is no such rubric.
 */
export function judgeClaim(claim: Claim): JudgedClaim {
  const rubric = findRubric(claim.rubric);
  if (!rubric) throw new Error(`There is no rubric ${claim.rubric}.`);
  const columns = ["platform", "use", "asOf"];
  const positions = locateColumns(columns);
  if ("kind" in positions) throw new Error(positions.message);
  const row = [claim.platform, claim.use ?? null, claim.asOf ?? null];
  const table = readTable(positions, columns.length, [row], builtInCatalogue(), rubric.judges);
  const [state] = table.states;
  if (state?.kind !== "ready") {
    const problem = state?.kind === "problem" ? state.message : "nothing to score";
    return { claim, type: undefined, lean: undefined, hybridKind: undefined, isReproduced: false, problem };
  }
  const [assessment] = assessRows(planRubric(rubric), table.features).rows;
  const isType = claim.expected.some((type) => type === assessment?.type);
  const isKind = claim.hybridKind === undefined || claim.hybridKind === assessment?.hybridKind;
  return {
    claim,
    type: assessment?.type,
    lean: assessment?.lean,
    hybridKind: assessment?.hybridKind,
    isReproduced: isType && isKind,
    problem: undefined,
  };
}
