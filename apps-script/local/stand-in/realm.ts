/** What makes values of the add-on's own realm, so that its arrays and dates are the ones it knows. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
}

/** Copies rows of cells into the realm. */
export function intoRealm(realm: Realm, rows: readonly (readonly unknown[])[]): unknown[][] {
  const copyRow = (row: readonly unknown[]) => realm.Array.from(row, (cell) => intoRealmCell(realm, cell));
  return realm.Array.from(rows, copyRow);
}

export const intoRealmCell = (realm: Realm, cell: unknown): unknown =>
  isDate(cell) ? new realm.Date(cell.getTime()) : cell;

export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === "[object Date]";
