import { describe, expect, test } from "vitest";
import { normaliseName } from "../../../shared/catalogue/names.ts";
import { platforms } from "../../../shared/catalogue/platforms/index.ts";
import { firstDay, parseDate } from "../../../shared/cells/parse-date.ts";
import { parseFeatureCell } from "../../../shared/cells/parse-feature-cell.ts";
import { type FeatureId, featureById, features } from "../../../shared/features/index.ts";

type Evidence = readonly [value: string | number, note: string];

const evidenceOf = (row: { readonly features: object }) =>
  Object.entries(row.features as Record<FeatureId, Evidence>);

describe.each(platforms.map((platform) => [platform.name, platform] as const))("%s", (_, platform) => {
  const owners = [platform, ...platform.uses];

  test("has only values of the vocabulary, each with a note on where it can be checked", () => {
    for (const row of owners.flatMap((owner) => [...owner.rows])) {
      for (const [id, [value, note]] of evidenceOf(row)) {
        const feature = featureById(id);
        if (!feature) throw new Error(`There is no feature ${id}`);
        expect(parseFeatureCell(feature, value), id).not.toHaveProperty("kind", "problem");
        expect(note.trim().length, `note on ${id}`).toBeGreaterThan(8);
      }
    }
  });

  test("fills in every feature, and its uses none that only the platform's maker sets", () => {
    for (const row of platform.rows) {
      expect(
        evidenceOf(row)
          .map(([id]) => id)
          .sort(),
      ).toEqual(features.map((feature) => feature.id).sort());
    }
    for (const row of platform.uses.flatMap((use) => [...use.rows])) {
      for (const [id] of evidenceOf(row)) expect(featureById(id)?.setBy, id).toBe("use");
    }
  });

  test("says of a use that has ended when that was", () => {
    for (const { closed } of platform.uses) if (closed !== undefined) expect(parseDate(closed)).toBe(closed);
  });

  test("has dated rows, oldest first, and uses that begin no earlier than it does", () => {
    for (const { rows } of owners) {
      const days = rows.map((row) => firstDay(row.asOf));
      expect(days.length).toBeGreaterThan(0);
      for (const day of days) expect(Number.isNaN(Date.parse(day))).toBe(false);
      expect([...new Set(days)].sort()).toEqual(days);
    }
    const begin = firstDay(platform.rows[0]?.asOf ?? "");
    for (const use of platform.uses) expect(firstDay(use.rows[0]?.asOf ?? "") >= begin, use.name).toBe(true);
  });
});

test("no name and no address stands for two things", () => {
  const owners = new Map<string, string>();
  const claim = (key: string, owner: string): void => {
    expect(owners.get(key), key).toBeUndefined();
    owners.set(key, owner);
  };
  for (const platform of platforms) {
    for (const name of new Set([platform.name, ...platform.aliases].map(normaliseName)))
      claim(name, platform.name);
    for (const address of platform.addresses) claim(`at ${address}`, platform.name);
    for (const use of platform.uses) {
      for (const name of use.names ?? []) claim(normaliseName(name), `${platform.name} ${use.name}`);
      for (const address of use.addresses ?? []) claim(`at ${address}`, `${platform.name} ${use.name}`);
    }
  }
});

test("no platform has two uses of one name", () => {
  for (const platform of platforms) {
    const names = platform.uses.flatMap((use) => [
      ...new Set([use.name, ...(use.aliases ?? [])].map(normaliseName)),
    ]);
    expect(names, platform.name).toEqual([...new Set(names)]);
  }
});
