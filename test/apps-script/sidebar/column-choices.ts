import type { Done, Refusal } from "../../../apps-script/src/sidebar/answers.ts";
import type { ColumnChoice } from "../../../apps-script/src/sidebar/save-columns.ts";
import type { SheetView } from "../../../apps-script/src/sidebar/view.ts";
import type { TestSheet } from "../test-sheet.ts";

export const save = (sheet: TestSheet, ...columns: ColumnChoice[]): Done | Refusal =>
  sheet.page("saveColumns", { columns }) as unknown as Done | Refusal;

export const choice = (position: number, header: string, reads: string | null): ColumnChoice => ({
  position,
  header,
  reads,
});

/** Saves and fails when it was refused. */
export function saved(sheet: TestSheet, ...columns: ColumnChoice[]): string {
  const answer = save(sheet, ...columns);
  if (answer.kind === "refused") throw new Error(answer.message);
  return answer.message;
}

export const look = (sheet: TestSheet): SheetView => sheet.page("lookAtSheet") as unknown as SheetView;

/** What the columns are read as, from left to right, as far as somebody has chosen. */
export const chosen = (sheet: TestSheet) =>
  look(sheet).columns.flatMap(({ letters, reads, saidBy }) => (saidBy === "user" ? [[letters, reads]] : []));

/** Channels with a column about them whose header is not known. */
export const channels = [
  ["Platform", "How close", "Budget"],
  ["Facebook", "strangers", 5],
  ["WhatsApp", "", 6],
];

export const inputsSent = (sheet: TestSheet) => sheet.requests.map(({ columns, rows }) => [columns, ...rows]);
