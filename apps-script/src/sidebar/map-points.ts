import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { presentRow, typeInSheet } from "../present/cells.ts";
import { scoreLocally } from "../scoring/local-engine.ts";
import type { SheetTable } from "../table/find-table.ts";
import type { ChannelRow } from "./found-channels.ts";
import type { MapPoint, SheetMap } from "./view.ts";

/** More points than a small map can show apart; the rest are left out and counted. */
const mostPoints = 300;

/** Places rows by the add-on's own core, so that looking at a map asks nobody. */
export function mapRows(rubric: Rubric, table: SheetTable, rows: readonly ChannelRow[]): SheetMap {
  const columns = table.columns.map(({ id }) => id);
  const shown = rows.slice(0, mostPoints);
  const result = scoreLocally(planRubric(rubric), { columns, rows: shown.map(({ inputs }) => inputs) });
  const points = shown.flatMap(({ row, inputs }, i): MapPoint[] => {
    const { cell } = presentRow(result.columns, result.rows[i] ?? [], result.texts);
    const [lean, mediaSupport, networkingSupport] = [
      cell("lean"),
      cell("mediaSupport"),
      cell("networkingSupport"),
    ];
    if (typeof lean !== "number" || typeof mediaSupport !== "number" || typeof networkingSupport !== "number")
      return [];
    const name = ["platform", "use"]
      .map((id) => inputs[columns.indexOf(id)] ?? "")
      .filter((part) => part !== "");
    const type = typeInSheet(cell("type"));
    return [{ row: row + 1, name: name.join(" "), type, lean, mediaSupport, networkingSupport }];
  });
  return { points, notShown: rows.length - points.length, cutOffs: rubric.cutOffs };
}
