import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { checkBrief } from "../../../shared/planning/brief.ts";
import { mostChannels } from "../../../shared/planning/campaign-columns.ts";
import { planCampaign } from "../../../shared/planning/plan-campaign.ts";
import { rubricReference } from "../../../shared/rubrics/index.ts";
import { planRequestSchema, planResponseSchema } from "../../../shared/schemas/plan.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { fieldError, invalid, validate } from "../problems/validation.ts";
import { sentTable, tableLimits } from "../tables/sent-table.ts";
import { json, jsonBody, outgoing } from "./answers.ts";
import { checkRowCount, requestedRubric, unlessColumnsProblem } from "./requested.ts";
import type { RouteDefinition } from "./route.ts";
import { tableProblems } from "./table-contract.ts";
import { wantedByTable } from "./wanted-rubrics.ts";

const answer = outgoing(planResponseSchema);

const types = ["application/json"] as const;

const example = {
  brief: {
    objectives: [
      { objective: "leads", share: 60 },
      { objective: "community", share: 40 },
    ],
    hoursAWeek: 16,
    budgetAMonth: 500,
    mustHave: ["Newsletter"],
  },
  columns: ["platform", "use", "audienceMatch", "status", "costAMonth"],
  rows: [
    ["Newsletter", null, "most", "running", 80],
    ["LinkedIn", "group", "most", "new", null],
    ["TikTok", null, "some", "new", 200],
    ["TV", null, "some", null, 9000],
  ],
};

export const plan: RouteDefinition = {
  id: "plan",
  tag: "Planning",
  summary: "Divide a campaign's hours over channels",
  description: `Says of each channel what to do there, with how many hours, and what to measure; and of the whole how it stands to the brief. A model's suggestion with its assumptions, not a forecast. At most ${mostChannels} rows. A brief that cannot be kept is answered with the reasons. The body may be packed with gzip.`,
  lock: { kind: "anybody or key", scope: "score", scoring: true },
  request: { body: jsonBody(planRequestSchema, example) },
  answers: { 200: json(planResponseSchema, "The plan, or why there is none") },
  problems: tableProblems.filter((code) => code !== "malformed-csv" && code !== "not-acceptable"),
  wanted: (c) => wantedByTable(c, "rubric", types),
  handle: async (c) => {
    const { request: sent } = await sentTable(c, "rubric", types);
    const { brief, rubric: named, ...table } = validate(planRequestSchema, sent);
    const problems = checkBrief(brief).map(({ path, message }) => fieldError(`/brief${path}`, message));
    if (problems.length > 0) throw invalid(problems);
    const rubric = requestedRubric(c.get("ownRubrics"), named);
    Object.assign(c.get("log"), { rows: table.rows.length, rubric: rubricReference(rubric) });
    checkRowCount(table.rows, Math.min(mostChannels, tableLimits(c).maxRows));
    const planned = planCampaign(brief, table, planRubric(rubric), builtInCatalogue());
    return c.json(answer(unlessColumnsProblem(planned)), 200);
  },
};
