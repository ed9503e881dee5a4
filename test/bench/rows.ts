import { platforms } from "../../shared/catalogue/platforms/index.ts";
import { features } from "../../shared/features/index.ts";
import { createRandom } from "../shared/scoring/draws.ts";

/** Distinct rows of 24 features; one cell in ten is missing, unknown or partly known. */
export function featureRows(count: number): { columns: string[]; rows: (string | number | null)[][] } {
  const random = createRandom(7);
  const chosen = features.filter((feature) => feature.kind !== "date").slice(0, 24);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const rows = Array.from({ length: count }, (_, row) =>
    chosen.map((feature) => {
      if (random() < 0.05) return null;
      if (random() < 0.03) return "unknown";
      if (feature.kind === "number") return Math.ceil(feature.minimum + 1 + random() * 20_000) + row;
      if (feature.kind !== "ordinal") return null;
      const values = feature.levels.map((level) => level.value);
      return random() < 0.02 ? `${pick(values)}|${pick(values)}` : pick(values);
    }),
  );
  return { columns: chosen.map((feature) => feature.id), rows };
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
