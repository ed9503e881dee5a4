import * as z from "zod";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { compareRubrics } from "../../../shared/comparison/compare.ts";
import { rubricReference, rubrics } from "../../../shared/rubrics/index.ts";
import { compareRequestSchema, compareResponseSchema } from "../../../shared/schemas/compare.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { wantedType } from "../http/media-type.ts";
import { validate } from "../problems/validation.ts";
import { answerCsv } from "../tables/answer-csv.ts";
import { comparisonAsCsv } from "../tables/comparison-as-csv.ts";
import { ignoredColumns } from "../tables/ignored-columns.ts";
import { sentTable, tableLimits } from "../tables/sent-table.ts";
import { csv, json, outgoing } from "./answers.ts";
import { checkDistinct, checkRowCount, requestedRubric, unlessColumnsProblem } from "./requested.ts";
import type { RouteDefinition } from "./route.ts";
import { csvIn, csvOut, tableHeaders, tableProblems } from "./table-contract.ts";
import { wantedByTable } from "./wanted-rubrics.ts";

const answer = outgoing(compareResponseSchema);

const exampleJson = {
  rubrics: ["broadcast-or-connect", "one-way-or-two-way", "eleven-differences"],
  columns: ["platform", "use"],
  rows: [
    ["Facebook", "group"],
    ["Newsletter", null],
  ],
};
const exampleCsv = "Platform,Use\nFacebook,group\nNewsletter,\n";

export const compare: RouteDefinition = {
  id: "compare",
  tag: "Scoring",
  summary: "Compare what several rubrics make of the same rows",
  description:
    "Says how many rubrics agree on each row and on all, and which rows are contested. The body may be packed with gzip.",
  lock: { kind: "anybody or key", scope: "score", scoring: true },
  request: {
    query: z.object({
      rubrics: z.string().optional().meta({
        description:
          "With CSV: ids or id@version, separated by commas. With JSON the rubrics stand in the body",
      }),
    }),
    body: {
      required: true,
      content: {
        "application/json": { schema: compareRequestSchema, example: exampleJson },
        ...csv(exampleCsv, csvIn),
      },
    },
  },
  answers: {
    200: {
      description: "The comparison",
      headers: tableHeaders,
      content: {
        ...json(compareResponseSchema, "").content,
        ...csv("Platform,agreeing,judging\r\nTV,7,7\r\n", csvOut),
      },
    },
  },
  problems: tableProblems,
  wanted: (c) => wantedByTable(c, "rubrics"),
  handle: async (c) => {
    const sent = await sentTable(c, "rubrics");
    const wanted = wantedType(c, sent.type);
    const request = validate(compareRequestSchema, sent.request);
    const own = c.get("ownRubrics");
    const chosen =
      request.rubrics?.map((rubric, i) => requestedRubric(own, rubric, `/rubrics/${i}`)) ?? rubrics;
    checkDistinct(chosen);
    const rubric = chosen.map(rubricReference).join(",");
    Object.assign(c.get("log"), { rows: request.rows.length, rubric });
    checkRowCount(request.rows, tableLimits(c).maxRows, chosen.length);
    const comparison = unlessColumnsProblem(
      compareRubrics(chosen.map(planRubric), request, builtInCatalogue()),
    );
    if (wanted === "application/json") return c.json(answer(comparison), 200);
    const { headers = request.columns, separator } = sent;
    const echo = { headers, rows: request.rows, ignored: ignoredColumns(request.columns), separator };
    const { columns, rows } = comparisonAsCsv(comparison);
    return answerCsv(c, echo, columns, rows);
  },
};
