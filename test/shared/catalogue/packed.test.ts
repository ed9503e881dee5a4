import { describe, expect, test } from "vitest";
import { catalogueData } from "../../../shared/catalogue/data.ts";
import { packCatalogue, unpackCatalogue } from "../../../shared/catalogue/packed.ts";
import { features } from "../../../shared/features/index.ts";

/** Through JSON, as the bundles carry it. */
const packed = JSON.parse(JSON.stringify(packCatalogue(catalogueData)));
const unpacked = unpackCatalogue(packed);

describe("the catalogue that the bundles carry", () => {
  test.each(catalogueData.map((platform, i) => [platform.name, platform, i] as const))(
    "%s is exactly what its file says",
    (_, platform, i) => {
      expect(unpacked[i]).toStrictEqual(platform);
    },
  );

  test("has no platform too many, and is less than half as long as the data it stands for", () => {
    expect(unpacked).toHaveLength(catalogueData.length);
    expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(catalogueData).length / 2);
  });
});

test("numbers, dates, blanks and partly known values come back as they were", () => {
  const values = features.map(({ kind }, i) =>
    kind === "number"
      ? [0, "3..9", 8, null][i % 4]
      : ["a|b", "b..a", "n/a", "unknown", "2019-04-02", null][i % 6],
  ) as (string | number | null)[];
  const use = {
    name: "a b",
    aliases: ["c"],
    names: [],
    addresses: ["x.example/y"],
    closed: "2015",
    rows: [],
  };
  const rows = [
    { asOf: "2011-05-06", values },
    { asOf: "2012", values: values.map(() => null) },
  ];
  const platform = {
    name: "P",
    aliases: [],
    addresses: [],
    rows,
    uses: [use, { ...use, closed: null, rows }],
  };
  expect(unpackCatalogue(JSON.parse(JSON.stringify(packCatalogue([platform]))))).toStrictEqual([platform]);
});

const named = (name: string, ...aliases: string[]) => ({ name, aliases, addresses: [], rows: [], uses: [] });

test.each(["a|b", "a*", "a^b"])(
  "the name %s, which could not be told from a sign, is refused instead of being changed",
  (name) => {
    expect(() => packCatalogue([named(name)])).toThrow(name);
    expect(() => packCatalogue([named("x", name)])).toThrow(name);
  },
);

test("addresses come back whole, under the platform's own and elsewhere", () => {
  const addresses = ["x.example/y", "x.example", "xx.example/y", "a.example/x.example/z", "b.example/z"];
  const use = { name: "u", aliases: [], names: [], addresses, closed: null, rows: [] };
  const platforms = [
    { ...named("P"), addresses: ["x.example", "b.example"], uses: [use] },
    { ...named("Q"), uses: [use] },
  ];
  const packed = packCatalogue(platforms);
  expect(packed.platforms[0]?.[5]).toBe("/y|x.example|xx.example/y|a.example/x.example/z|b.example/z");
  expect(unpackCatalogue(packed)).toStrictEqual(platforms);
});

test("names and plurals come back in their order, whichever comes first", () => {
  const platforms = [
    named("post", "posts", "ads", "ad", "s"),
    named("ads"),
    named("ad", "ads", "adss", "x", "xes"),
  ];
  const packed = packCatalogue(platforms);
  expect(packed.platforms.map(([names]) => names)).toEqual(["post*|ad^|s", "ads", "ad*|adss|x|xes"]);
  expect(unpackCatalogue(packed)).toStrictEqual(platforms);
});
