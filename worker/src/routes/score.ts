import * as z from "zod";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { rubricReference } from "../../../shared/rubrics/index.ts";
import { scoreRequestSchema, scoreResponseSchema } from "../../../shared/schemas/score.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { allRows, scoreInBlocks } from "../../../shared/scoring/score-table.ts";
import { wantedType } from "../http/media-type.ts";
import { validate } from "../problems/validation.ts";
import { answerCsv } from "../tables/answer-csv.ts";
import { ignoredColumns } from "../tables/ignored-columns.ts";
import { resultAsCsv } from "../tables/result-as-csv.ts";
import { resultAsJson } from "../tables/result-as-json.ts";
import { sentTable, tableLimits } from "../tables/sent-table.ts";
import { csv, json } from "./answers.ts";
import { checkRowCount, requestedRubric, unlessColumnsProblem } from "./requested.ts";
import type { RouteDefinition } from "./route.ts";
import { csvIn, csvOut, tableHeaders, tableProblems } from "./table-contract.ts";
import { wantedByTable } from "./wanted-rubrics.ts";

const exampleJson = {
  rubric: "eleven-differences",
  columns: ["platform", "use", "talkDirection"],
  rows: [
    ["Facebook", "group", null],
    ["TV", null, "one-way"],
  ],
};
const exampleCsv = "Platform,Use\nFacebook,group\nTikTok,\n";

export const score: RouteDefinition = {
  id: "score",
  tag: "Scoring",
  summary: "Score rows of platforms and features under a rubric",
  description:
    "Answers row for row as sent. A row that cannot be read has only its error; the others are scored. The body may be packed with gzip.",
  lock: { kind: "anybody or key", scope: "score", scoring: true },
  request: {
    query: z.object({
      rubric: z.string().optional().meta({
        description: "With CSV: id or id@version. With JSON the rubric stands in the body",
      }),
    }),
    body: {
      required: true,
      content: {
        "application/json": { schema: scoreRequestSchema, example: exampleJson },
        ...csv(exampleCsv, csvIn),
      },
    },
  },
  answers: {
    200: {
      description: "The results",
      headers: tableHeaders,
      content: {
        ...json(scoreResponseSchema, "").content,
        ...csv("Platform,type\r\nTV,Not social\r\n", csvOut),
      },
    },
  },
  problems: tableProblems,
  wanted: (c) => wantedByTable(c, "rubric"),
  handle: async (c) => {
    const sent = await sentTable(c, "rubric");
    const wanted = wantedType(c, sent.type);
    const request = validate(scoreRequestSchema, sent.request);
    const rubric = requestedRubric(c.get("ownRubrics"), request.rubric);
    Object.assign(c.get("log"), { rows: request.rows.length, rubric: rubricReference(rubric) });
    checkRowCount(request.rows, tableLimits(c).maxRows);
    const result = unlessColumnsProblem(scoreInBlocks(planRubric(rubric), request, builtInCatalogue()));
    if (wanted === "application/json")
      return c.body(resultAsJson(result), 200, { "Content-Type": "application/json" });
    const { headers = request.columns, separator } = sent;
    const echo = { headers, rows: request.rows, ignored: ignoredColumns(request.columns), separator };
    const { columns, rows } = resultAsCsv(allRows(result));
    return answerCsv(c, echo, columns, rows);
  },
};
