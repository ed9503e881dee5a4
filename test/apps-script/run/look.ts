import type { TestSheet } from "../test-sheet.ts";

/** A filled-in cell, and whether it stands in one of the add-on's columns. */
export interface SeenCell {
  /** Its formula, else its value as text. */
  readonly cell: string;
  readonly isOwned: boolean;
}

/** A sheet as it stood at one moment, by what its rows and columns are and not by where they stand. */
export interface Look {
  /** By place: key of the row ("header" for the first) and column, which is the id of an owned one, else the user's nth. */
  readonly cells: ReadonlyMap<string, SeenCell>;
  /** Keys of the rows from top to bottom, `undefined` where a row has none, and the names in them. */
  readonly keys: readonly (string | undefined)[];
  readonly nameOf: ReadonlyMap<string, string>;
  /** Positions of the owned columns and their ids. */
  readonly owned: readonly (readonly [position: number, id: string])[];
  readonly headers: readonly string[];
}

/** Looks at a sheet whose user's columns are headed Key and Platform, among others. */
export function lookAt(sheet: TestSheet): Look {
  const [values, formulas] = [sheet.values(), sheet.formulas()];
  const owned = sheet.document.metadata.notes.map(({ column, value }) => [column ?? -1, value] as const);
  const ownedAt = new Map(owned);
  const headers = (values[0] ?? []).map(String);
  const find = (header: string) => headers.findIndex((each, at) => each === header && !ownedAt.has(at));
  const [keyAt, nameAt] = [find("Key"), find("Platform")];
  const keys = values.slice(1).map((row) => String(row[keyAt] ?? "") || undefined);
  const cells = new Map<string, SeenCell>();
  let users = 0;
  headers.forEach((_, column) => {
    const id = ownedAt.get(column) ?? `user ${users++}`;
    values.forEach((row, r) => {
      const cell = formulas[r]?.[column] || String(row[column] ?? "");
      if (cell !== "")
        cells.set(`${r === 0 ? "header" : keys[r - 1]}/${id}`, { cell, isOwned: ownedAt.has(column) });
    });
  });
  return {
    cells,
    keys,
    nameOf: new Map(keys.map((key, i) => [key ?? "", String(values[i + 1]?.[nameAt] ?? "")])),
    owned,
    headers,
  };
}
