import { locateColumns } from "../../../shared/table/columns.ts";

/** Names of the columns that the core does not know. */
export function ignoredColumns(columns: readonly string[]): readonly string[] {
  const located = locateColumns(columns);
  return "kind" in located ? [] : located.ignored;
}
