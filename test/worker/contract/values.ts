import fc from "fast-check";
import { type JsonSchema, resolve } from "./document.ts";

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

export const words = [
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
