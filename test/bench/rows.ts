import { platforms } from "../../shared/catalogue/platforms/index.ts";
import type { Feature } from "../../shared/features/feature.ts";
import { features } from "../../shared/features/index.ts";
import { createRandom } from "../shared/scoring/draws.ts";
import { plan } from "./subject.ts";

/** How a missing cell travels: as null, not at all (the row ends before it), or now one, now the other. */
export type Missing = "null" | "absent" | "mixed";

export interface FeatureRows {
  readonly columns: string[];
  readonly rows: (string | number | null)[][];
}

const seed = 7;
const featureCount = 24;
const read = new Set(plan.dimensions.flatMap(({ readings }) => readings.map(({ feature }) => feature)));
/** What the rubric reads comes first, so that no dimension of it goes without. */
const described = [
  ...features.filter((_, position) => read.has(position)),
  ...features.filter((feature, position) => feature.kind !== "date" && !read.has(position)),
].slice(0, featureCount);
const columns = described.map((feature) => feature.id);

/** Distinct rows of 24 features; one cell in ten is missing, unknown or partly known. */
export function featureRows(count: number, missing: Missing = "null"): FeatureRows {
  const random = createRandom(seed);
  const rows = Array.from({ length: count }, (_, row) => {
    const cells = described.map((feature) => messyCell(feature, row, random));
    return missing === "absent" || (missing === "mixed" && row % 2 === 1) ? ragged(cells, random) : cells;
  });
  return { columns, rows };
}

/** The same kind of rows, of which each comes up ten times. */
export function repeatedRows(count: number): FeatureRows {
  const { rows } = featureRows(Math.ceil(count / 10));
  return { columns, rows: Array.from({ length: count }, (_, i) => rows[i % rows.length] ?? []) };
}

/** Rows in which every cell has one plain value, as tools without a notion of the unknown need them; other rows for another `series`. */
export function completeRows(count: number, series = 0): FeatureRows {
  const random = createRandom(seed + series);
  return {
    columns,
    rows: Array.from({ length: count }, () => described.map((each) => plainCell(each, random))),
  };
}

/** Values that a cell of `completeRows` may have: every level, and of numbers those at the anchors. */
export function plainValues(feature: Feature): (string | number)[] {
  if (feature.kind === "ordinal") return feature.levels.map((level) => level.value);
  return feature.kind === "number" ? feature.anchors.map((anchor) => anchor.at) : [];
}

const pick = <T>(items: readonly T[], random: () => number): T =>
  items[Math.floor(random() * items.length)] as T;

const plainCell = (feature: Feature, random: () => number) => pick(plainValues(feature), random);

function messyCell(feature: Feature, row: number, random: () => number): string | number | null {
  if (random() < 0.05) return null;
  if (random() < 0.03) return "unknown";
  if (feature.kind === "number") return Math.ceil(feature.minimum + 1 + random() * 20_000) + row;
  const value = plainCell(feature, random);
  return random() < 0.02 ? `${value}|${plainCell(feature, random)}` : value;
}

/** A row that ends early: JSON's lists have no holes, so cells can be absent at the end only. */
function ragged<T>(cells: readonly T[], random: () => number): T[] {
  const kept = cells.length - Math.floor(random() * 4);
  return cells.slice(0, kept);
}

/** Names as sheets have them: each platform's names and aliases in turn, with its uses. */
export function nameRows(count: number): { columns: string[]; rows: string[][] } {
  const names = platforms.flatMap(({ name, aliases, uses }) => [
    name,
    ...aliases,
    ...uses.flatMap((use) => [`${name} ${use.name}`, ...(use.names ?? [])]),
  ]);
  return {
    columns: ["platform"],
    rows: Array.from({ length: count }, (_, i) => [
      `${names[i % names.length]}${" ".repeat(Math.floor(i / names.length))}`,
    ]),
  };
}
