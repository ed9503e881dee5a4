import fc from "fast-check";
import type { Operation, Parameter } from "./document.ts";
import type { ApiRequest } from "./requests.ts";
import { spoilt } from "./spoilt.ts";
import { valuesOf, words } from "./values.ts";

/** Requests that an operation describes, and requests like them with something wrong. `ids` are ids that exist. */
export function requestsOf(operation: Operation, ids: readonly string[]): fc.Arbitrary<ApiRequest> {
  const { method, parameters = [], requestBody } = operation;
  const pathsAndQueries = fc
    .record(
      Object.fromEntries(
        parameters
          .filter((each) => each.in !== "header")
          .map((each) => [each.name, parameterValues(each, ids)]),
      ),
    )
    .map((values) => addressOf(operation, values));
  const headers = fc.record(
    Object.fromEntries(
      parameters.filter((each) => each.in === "header").map((each) => [each.name, headerValues(each)]),
    ),
    { requiredKeys: [] },
  );
  const body = requestBody ? bodies(operation) : fc.constant({});
  return fc
    .tuple(pathsAndQueries, headers, body, oddHeaders)
    .map(([path, own, { type, text }, odd]: [string, object, { type?: string; text?: string }, object]) => ({
      path,
      method,
      headers: { ...own, ...(type !== undefined && { "Content-Type": type }), ...odd } as Record<
        string,
        string
      >,
      ...(text !== undefined && { body: text }),
    }));
}

function parameterValues({ schema }: Parameter, ids: readonly string[]): fc.Arbitrary<string> {
  const existing = fc.constantFrom(...ids, String(schema.example ?? "common-ground"));
  const other = fc.oneof(
    fc.constantFrom(...words, "__proto__", "..", "a/b"),
    fc.string(),
    valuesOf(schema).map(String),
  );
  return fc.oneof({ weight: 3, arbitrary: existing }, { weight: 1, arbitrary: other });
}

const ascii = fc.string({ unit: "grapheme-ascii", maxLength: 40 });

const headerValues = ({ name, schema }: Parameter): fc.Arbitrary<string> =>
  name === "If-Match"
    ? fc.oneof({ weight: 4, arbitrary: fc.constant("*") }, fc.constantFrom('"1"', '"2"', 'W/"1"'), ascii)
    : fc.oneof(fc.uuid(), ascii, valuesOf(schema).map(String)).filter((text) => /^[\x20-\x7e]*$/.test(text));

function addressOf({ path, parameters = [] }: Operation, values: Readonly<Record<string, string>>): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => encode(values[name] ?? "") || "x");
  const query = parameters
    .filter((each) => each.in === "query" && (values[each.name] ?? "").length % 2 === 1)
    .map(({ name }) => `${name}=${encode(values[name] ?? "")}`);
  return query.length > 0 ? `${filled}?${query.join("&")}` : filled;
}

/** Dots alone would be another path. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, "")).replaceAll(/^\.{1,2}$/g, "dots");

function bodies({ requestBody }: Operation): fc.Arbitrary<{ type?: string; text?: string }> {
  const json = requestBody?.content["application/json"]?.schema ?? {};
  const valid = valuesOf(json);
  const asJson = fc
    .oneof(valid, valid.chain(spoilt), valid.chain(spoilt).chain(spoilt))
    .map((value) => ({ type: "application/json", text: JSON.stringify(value) ?? "null" }));
  const rubbish = fc.oneof(fc.string(), fc.constantFrom("", "{", "[1e999]", "NaN", "\u0000", '{"a":'));
  const type = fc.constantFrom(
    "application/json",
    "text/csv",
    "text/plain",
    "application/json; charset=x",
    "multipart/form-data",
  );
  const odd = fc.tuple(type, rubbish).map(([sent, text]) => ({ type: sent, text }));
  if (!requestBody?.content["text/csv"])
    return fc.oneof({ weight: 6, arbitrary: asJson }, { weight: 1, arbitrary: odd });
  const lines = fc.array(
    fc.array(fc.oneof(fc.constantFrom("TV", "Facebook", "=1", '"', "x"), fc.string()), { maxLength: 4 }),
    { maxLength: 5 },
  );
  const asCsv = lines.map((rows) => ({
    type: "text/csv",
    text: ["Platform,Use", ...rows.map((row) => row.join(","))].join("\n"),
  }));
  return fc.oneof(
    { weight: 6, arbitrary: asJson },
    { weight: 3, arbitrary: asCsv },
    { weight: 1, arbitrary: odd },
  );
}

const oddHeaders = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { Accept: "text/csv" },
      { Accept: "image/png" },
      { "Content-Encoding": "gzip" },
      { "Content-Encoding": "br" },
      { Authorization: "Bearer nonsense" },
      { Authorization: "" },
      { "Content-Length": "1" },
      { "X-Request-Id": "a b" },
    ),
  },
);
