/** `npm run plan -- FILE.csv`: divides the hours of a campaign's brief over its channels, by the core alone. */
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { planCampaign } from "../../../shared/planning/plan-campaign.ts";
import { defaultRubricId } from "../../../shared/rubrics/index.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { builtInDefinition } from "../../src/definitions/known-definitions.ts";
import { toCsv } from "../csv.ts";
import { readCampaign } from "./campaign-file.ts";
import { readPlanArguments } from "./plan-arguments.ts";
import { planRows } from "./plan-rows.ts";
import { planTable } from "./plan-table.ts";
import { asRefusal, endWith, Refusal } from "./refusal.ts";
import { checkFolderOf, writeOut } from "./write-out.ts";

const defaultWidth = 140;
const say = (message: string): void => console.error(message);

async function main(): Promise<void> {
  const { file, rubric = defaultRubricId, out } = readPlanArguments(process.argv.slice(2));
  await checkFolderOf(out);
  const definition = planRubric(asRefusal(() => builtInDefinition(rubric)));
  const campaign = await readCampaign(file);
  const plan = planCampaign(campaign.brief, campaign, definition, builtInCatalogue());
  if (plan.kind === "columns problem") throw new Refusal(plan.message);
  if (plan.kind === "not feasible") throw new Refusal(plan.because.join(" "));
  const { rows, planColumns } = planRows(campaign, plan);
  console.log(planTable(plan, process.stdout.columns ?? defaultWidth));
  for (const warning of plan.warnings) say(warning);
  await writeOut(out, toCsv(rows, planColumns));
  say(`The plan with all its columns is in ${out}.`);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

main().catch(endWith);
