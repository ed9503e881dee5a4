import { features } from "../features/index.ts";

/** What a column of a table can hold besides features. */
export const identityColumns = ["platform", "use", "asOf"] as const;

const featureIds = new Set<string>(features.map((feature) => feature.id));

/** Where the known columns of a table stand; `undefined` where there is none. */
export interface ColumnPositions {
  readonly platform: number | undefined;
  readonly use: number | undefined;
  readonly asOf: number | undefined;
  /** By position in the list of features. */
  readonly features: readonly (number | undefined)[];
  /** All of them, in the order of the table. */
  readonly known: readonly { readonly id: string; readonly position: number }[];
  readonly ignored: readonly string[];
}

/** A table whose columns cannot be used, with a sentence that says what to do. */
export interface ColumnsProblem {
  readonly kind: "columns problem";
  /** Position of the column, or undefined where the whole list is meant. */
  readonly column: number | undefined;
  readonly message: string;
}

/** Finds `platform`, `use`, `asOf` and feature ids; other columns are ignored and named. */
export function locateColumns(columns: readonly string[]): ColumnPositions | ColumnsProblem {
  const position = new Map<string, number>();
  const ignored: string[] = [];
  for (const [i, column] of columns.entries()) {
    const known = featureIds.has(column) || (identityColumns as readonly string[]).includes(column);
    if (!known) {
      ignored.push(column);
      continue;
    }
    if (position.has(column)) {
      return {
        kind: "columns problem",
        column: i,
        message: `The column "${column}" is there twice. Keep one of them.`,
      };
    }
    position.set(column, i);
  }
  if (position.size === 0) {
    return {
      kind: "columns problem",
      column: undefined,
      message: "No column is known. Send platform, use, asOf or ids of features (see GET /v1/features).",
    };
  }
  return {
    platform: position.get("platform"),
    use: position.get("use"),
    asOf: position.get("asOf"),
    features: features.map((feature) => position.get(feature.id)),
    known: [...position].map(([id, at]) => ({ id, position: at })),
    ignored,
  };
}
