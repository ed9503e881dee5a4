import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import type { Brief } from "../../../shared/planning/brief.ts";
import type { CampaignPlan } from "../../../shared/planning/campaign-plan.ts";
import { planCampaign } from "../../../shared/planning/plan-campaign.ts";
import { commonGround } from "../../../shared/rubrics/common-ground.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";

export type Row = readonly (string | number | null)[];

export type Planned = Extract<CampaignPlan, { readonly kind: "planned" }>;

const definition = planRubric(commonGround);

/** The plan of a table whose columns must be fine. */
export function planOf(brief: Brief, columns: readonly string[], rows: readonly Row[]): CampaignPlan {
  const plan = planCampaign(brief, { columns, rows }, definition, builtInCatalogue());
  if (plan.kind === "columns problem") throw new Error(plan.message);
  return plan;
}

/** As `planOf`, of a brief that can be kept. */
export function planned(brief: Brief, columns: readonly string[], rows: readonly Row[]): Planned {
  const plan = planOf(brief, columns, rows);
  if (plan.kind !== "planned") throw new Error(plan.because.join(" "));
  return plan;
}

/** Why a brief cannot be kept. */
export function refused(brief: Brief, columns: readonly string[], rows: readonly Row[]): readonly string[] {
  const plan = planOf(brief, columns, rows);
  if (plan.kind === "planned") throw new Error("It was planned.");
  return plan.because;
}
