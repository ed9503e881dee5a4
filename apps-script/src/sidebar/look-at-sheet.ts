import { rubrics } from "../../../shared/rubrics/index.ts";
import { builtInRubric } from "../scoring/local-engine.ts";
import { readGrid } from "../services/grid.ts";
import { findOwnedColumns } from "../services/owned-columns.ts";
import { readSettings } from "../settings.ts";
import { findTable } from "../table/find-table.ts";
import { isBlankRow, isStillLoading, readInputs } from "../table/inputs.ts";
import { UserMessage } from "../user-message.ts";
import { countChannels } from "./found-channels.ts";
import { mapRows } from "./map-points.ts";
import type { SheetView } from "./view.ts";

/** Looks at the active sheet and changes nothing. Asks no Worker. */
export function lookAtSheet(): SheetView {
  const settings = readSettings();
  const definitions = rubrics.map(({ id, title, source, argues }) => ({ id, title, source, argues }));
  const [chosen = ""] = settings.rubric.split("@");
  const common = { definitions, chosen, worker: settings.workerUrl === "" ? "none" : "set" } as const;
  try {
    return { ...common, kind: "found", ...lookAtTable(settings.rubric) };
  } catch (error) {
    if (!(error instanceof UserMessage)) throw error;
    return { ...common, kind: "nothing", message: error.message };
  }
}

function lookAtTable(reference: string) {
  const rubric = builtInRubric(reference);
  const sheet = SpreadsheetApp.getActiveSheet();
  const owned = findOwnedColumns(sheet);
  const { values } = readGrid(sheet);
  const table = findTable(values, new Set(owned.values()));
  const rows = values
    .map((cells, row) => ({ row, inputs: readInputs(table, cells) }))
    .slice(table.headerRow + 1)
    .filter(({ inputs }) => !isBlankRow(inputs) && !isStillLoading(inputs));
  if (rows.length === 0)
    throw new UserMessage(
      "There are no rows under the header yet. Write the names of your channels below it.",
    );
  const found = countChannels(table, rows, rubric.judges);
  return { found, map: mapRows(rubric, table, rows), hasResults: owned.size > 0 };
}
