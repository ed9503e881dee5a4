import * as z from "zod";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { objectives } from "../../../shared/objectives/index.ts";
import { fitTable } from "../../../shared/planning/fit-table.ts";
import { fitRequestSchema, fitResponseSchema } from "../../../shared/schemas/fit.ts";
import { wantedType } from "../http/media-type.ts";
import { validate } from "../problems/validation.ts";
import { answerCsv } from "../tables/answer-csv.ts";
import { fitsAsCsv } from "../tables/fits-as-csv.ts";
import { ignoredColumns } from "../tables/ignored-columns.ts";
import { sentTable, tableLimits } from "../tables/sent-table.ts";
import { csv, json, outgoing } from "./answers.ts";
import { checkRowCount, unlessColumnsProblem } from "./requested.ts";
import type { RouteDefinition } from "./route.ts";
import { csvIn, csvOut, tableHeaders, tableProblems } from "./table-contract.ts";

const answer = outgoing(fitResponseSchema);

const exampleJson = {
  objectives: ["awareness", "community"],
  columns: ["platform", "use"],
  rows: [
    ["Facebook", "group"],
    ["TikTok", null],
  ],
};
const exampleCsv = "Platform,Use\nFacebook,group\nTikTok,\n";

export const fit: RouteDefinition = {
  id: "fit",
  tag: "Planning",
  summary: "Say how well rows serve objectives of a campaign",
  description:
    "A fit of 0 to 100 for each row and objective, with reasons, under no definition of “social”. A row that cannot be read has only its error. The body may be packed with gzip.",
  lock: { kind: "anybody or key", scope: "score", scoring: true },
  request: {
    query: z.object({
      objectives: z.string().optional().meta({
        description: "With CSV: ids, separated by commas. With JSON the objectives stand in the body",
      }),
    }),
    body: {
      required: true,
      content: {
        "application/json": { schema: fitRequestSchema, example: exampleJson },
        ...csv(exampleCsv, csvIn),
      },
    },
  },
  answers: {
    200: {
      description: "The fits",
      headers: tableHeaders,
      content: {
        ...json(fitResponseSchema, "").content,
        ...csv("Platform,fit community,fitFrom community,fitTo community\r\nTV,0,0,0\r\n", csvOut),
      },
    },
  },
  problems: tableProblems.filter((code) => !code.endsWith("-rubric")),
  handle: async (c) => {
    const sent = await sentTable(c, "objectives");
    const wanted = wantedType(c, sent.type);
    const request = validate(fitRequestSchema, sent.request);
    const ids = request.objectives;
    const chosen = ids ? ids.flatMap((id) => objectives.filter((each) => each.id === id)) : objectives;
    Object.assign(c.get("log"), { rows: request.rows.length });
    checkRowCount(request.rows, tableLimits(c).maxRows, chosen.length, "objectives");
    const fits = unlessColumnsProblem(fitTable(chosen, request, builtInCatalogue()));
    if (wanted === "application/json") return c.json(answer(fits), 200);
    const { headers = request.columns, separator } = sent;
    const echo = { headers, rows: request.rows, ignored: ignoredColumns(request.columns), separator };
    const { columns, rows } = fitsAsCsv(fits);
    return answerCsv(c, echo, columns, rows);
  },
};
