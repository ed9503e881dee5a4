import { features } from "../features/index.ts";
import type { DatedRow, Platform } from "./platform.ts";

/** Values by position in the list of features, without their notes; null where a use takes its platform's. */
export interface CompactRow {
  readonly asOf: string;
  readonly values: readonly (string | number | null)[];
}

export interface CompactUse {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly closed: string | null;
  readonly rows: readonly CompactRow[];
}

/** A platform as the bundles carry it. */
export interface CompactPlatform {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly addresses: readonly string[];
  readonly rows: readonly CompactRow[];
  readonly uses: readonly CompactUse[];
}

/** Drops the notes, which only people read. The bundles are built from the result. */
export function compactPlatform(platform: Platform): CompactPlatform {
  return {
    name: platform.name,
    aliases: platform.aliases,
    addresses: platform.addresses,
    rows: platform.rows.map(compactRow),
    uses: platform.uses.map((use) => ({
      name: use.name,
      aliases: use.aliases ?? [],
      names: use.names ?? [],
      addresses: use.addresses ?? [],
      closed: use.closed ?? null,
      rows: use.rows.map(compactRow),
    })),
  };
}

type AnyEvidence = Readonly<Record<string, readonly [value: string | number, note: string] | undefined>>;

function compactRow(row: DatedRow<object>): CompactRow {
  const evidence = row.features as AnyEvidence;
  return { asOf: row.asOf, values: features.map((feature) => evidence[feature.id]?.[0] ?? null) };
}
