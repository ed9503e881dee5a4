import type { ProblemCode } from "../problems/problem.ts";

/** What every route that takes a table can answer besides its result. */
export const tableProblems: readonly ProblemCode[] = [
  "malformed-json",
  "malformed-csv",
  "malformed-gzip",
  "not-acceptable",
  "body-too-large",
  "too-many-rows",
  "unsupported-media-type",
  "unsupported-encoding",
  "invalid-request",
  "unknown-rubric",
  "outdated-rubric",
];

export const csvIn =
  "The first row names the columns by id or by the titles of the sheet; separated by comma, semicolon or tab, in UTF-8";

export const csvOut =
  "The columns as sent, then those of the result. Ranges take two columns, lists are written a|b, sentences one after another; text that a spreadsheet would run as a formula has an apostrophe before it";

/** How a table's answer is described besides its body. */
export const tableHeaders = {
  "X-Ignored-Columns": {
    description: "In CSV: the columns that are not known, percent-encoded, at most 20 and 2,000 characters",
    schema: { type: "string" as const },
  },
};
