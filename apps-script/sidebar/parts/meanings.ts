import { columnTitle, templateColumns } from "../../../shared/table/headers.ts";

/** All that a column can be read as, in the order of the Template tab. */
export const meanings: readonly { readonly id: string; readonly title: string }[] = templateColumns.map(
  (id) => ({ id, title: columnTitle(id) }),
);
