import type { ResultColumn } from "../present/result-columns.ts";
import { writeBlock } from "../services/grid.ts";
import { claimColumns, findOwnedColumns, type OwnedColumns } from "../services/owned-columns.ts";
import { stampColumn } from "./stamp.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const stampHeader = "SocialType stamp";

/**
 * Claims the columns that are not there yet, right of everything that is filled in: first the claim, then the header.
 * `width` is how many columns are filled in.
 */
export function prepareColumns(
  sheet: Sheet,
  headerRow: number,
  width: number,
  columns: readonly ResultColumn[],
): OwnedColumns {
  const owned = findOwnedColumns(sheet);
  const headers = [
    ...columns.map(({ id, header }) => ({ id, header })),
    { id: stampColumn, header: stampHeader },
  ];
  const missing = headers.filter(({ id }) => !owned.has(id));
  if (missing.length === 0) return owned;
  const first = Math.max(width, 1 + Math.max(-1, ...owned.values()));
  claimColumns(
    sheet,
    first,
    missing.map(({ id }) => id),
  );
  writeBlock(sheet, headerRow, first, [missing.map(({ header }) => header)]);
  missing.forEach(({ id }, i) => {
    const format = columns.find((column) => column.id === id)?.numberFormat;
    if (format !== undefined) {
      const rows = sheet.getMaxRows() - headerRow - 1;
      if (rows > 0) sheet.getRange(headerRow + 2, first + i + 1, rows, 1).setNumberFormat(format);
    }
    if (id === stampColumn) sheet.hideColumns(first + i + 1);
  });
  return findOwnedColumns(sheet);
}
