import fc from "fast-check";

type Arbitrary = fc.Arbitrary<unknown>;

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
export function spoilt(value: unknown): Arbitrary {
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
