import fc from "fast-check";
import { type JsonSchema, type Operation, type Parameter, resolve } from "./document.ts";
import type { ApiRequest } from "./requests.ts";

type Arbitrary = fc.Arbitrary<unknown>;

/** Values that a schema describes; names that the vocabulary knows turn up more often than chance would have it. */
export function valuesOf(schema: JsonSchema, depth = 0): Arbitrary {
  const { anyOf, oneOf, enum: options, type, example } = resolve(schema);
  if (Array.isArray(options)) return fc.constantFrom(...(options as unknown[]));
  const branches = (anyOf ?? oneOf) as readonly JsonSchema[] | undefined;
  if (branches) return fc.oneof(...branches.map((branch) => valuesOf(branch, depth)));
  const described = resolve(schema);
  const types = Array.isArray(type) ? (type as string[]) : [String(type)];
  const ofType = fc.oneof(...types.map((each) => valuesOfType(each, described, depth)));
  return example === undefined ? ofType : fc.oneof(ofType, fc.constant(example));
}

function valuesOfType(type: string, schema: JsonSchema, depth: number): Arbitrary {
  const limit = (name: string, usual: number) => Number(schema[name] ?? usual);
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: limit("minimum", -1_000), max: limit("maximum", 1_000_000) });
    case "number": {
      const above =
        schema.exclusiveMinimum === undefined
          ? {}
          : { min: Number(schema.exclusiveMinimum), minExcluded: true };
      return fc.double({
        min: limit("minimum", -1_000),
        max: limit("maximum", 1_000_000),
        noNaN: true,
        ...above,
      });
    }
    case "string":
      return texts(schema);
    case "array":
      return fc.array(valuesOf((schema.items ?? {}) as JsonSchema, depth + 1), {
        minLength: limit("minItems", 0),
        maxLength: Math.min(limit("maxItems", 4), 4),
      });
    case "object":
      return objects(schema, depth);
    default:
      return cells;
  }
}

/** What stands where the document allows anything: rows of a table, mostly. */
const cells: Arbitrary = fc.oneof(
  fc.array(
    fc.oneof(
      fc.constantFrom("Facebook", "TV", "group", "one-way", "unknown", "n/a", ""),
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    ),
    { maxLength: 4 },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

const words = [
  "platform",
  "use",
  "asOf",
  "ties",
  "contentStyle",
  "audienceScale",
  "trends",
  "casual",
  "openPublishing",
  "no",
  "eleven-differences",
  "common-ground",
  "common-ground@1",
  "our-view",
  "our-view@1",
];

function texts({ pattern, format, minLength = 0, maxLength = 60 }: JsonSchema): Arbitrary {
  if (format === "date-time")
    return fc
      .date({ min: new Date("2027-01-01"), max: new Date("2099-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString());
  const [min, max] = [Number(minLength), Math.min(Number(maxLength), 60)];
  const isAsciiPattern = typeof pattern === "string" && !pattern.includes("\\p");
  const fitting = isAsciiPattern
    ? fc.stringMatching(new RegExp(pattern))
    : fc.string({
        minLength: min,
        maxLength: max,
        unit: typeof pattern === "string" ? "grapheme-ascii" : "grapheme",
      });
  return fc.oneof(fitting, fc.constantFrom(...words));
}

function objects(schema: JsonSchema, depth: number): Arbitrary {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
  const required = (schema.required ?? []) as string[];
  const named = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, valuesOf(property, depth + 1)]),
  );
  const record = fc.record(named, { requiredKeys: required });
  const { additionalProperties } = schema;
  if (typeof additionalProperties !== "object" || additionalProperties === null) return record;
  const more = fc.dictionary(
    fc.constantFrom(...words),
    valuesOf(additionalProperties as JsonSchema, depth + 1),
    { maxKeys: 3 },
  );
  return fc.tuple(record, more).map(([own, others]) => ({ ...others, ...own }));
}

const hostile: Arbitrary = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    -0,
    "",
    " ",
    "\u0000",
    "\ud800",
    "__proto__",
    "constructor",
    "=1",
    [],
    {},
    [[]],
    { from: {} },
  ),
  fc.constant("x".repeat(70_000)),
  fc.constant(Array.from({ length: 1_001 }, () => "platform")),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A value with one place in it dropped, replaced or added to. */
function spoilt(value: unknown): Arbitrary {
  if (typeof value !== "object" || value === null) return hostile;
  const keys = Object.keys(value);
  const replaceAt = (key: string, by: unknown) =>
    Array.isArray(value) ? value.with(Number(key), by) : { ...value, [key]: by };
  const dropAt = (key: string) =>
    Array.isArray(value)
      ? value.toSpliced(Number(key), 1)
      : Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  const added = fc
    .tuple(fc.constantFrom("__proto__", "constructor", "colour", "id", "from"), hostile)
    .map(([name, more]) =>
      Array.isArray(value)
        ? [...value, more]
        : Object.defineProperty({ ...value }, name, { value: more, enumerable: true }),
    );
  if (keys.length === 0) return fc.oneof(hostile, added);
  const somewhere = fc.constantFrom(...keys);
  return fc.oneof(
    { weight: 1, arbitrary: hostile },
    { weight: 2, arbitrary: added },
    { weight: 2, arbitrary: somewhere.map(dropAt) },
    { weight: 3, arbitrary: fc.tuple(somewhere, hostile).map(([key, by]) => replaceAt(key, by)) },
    {
      weight: 4,
      arbitrary: somewhere.chain((key) =>
        spoilt((value as Record<string, unknown>)[key]).map((by) => replaceAt(key, by)),
      ),
    },
  );
}

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
