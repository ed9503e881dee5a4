import type { Entry } from "../../../shared/catalogue/catalogue.ts";
import { type Cell, isBlank } from "../../../shared/cells/cell.ts";
import { parseDate } from "../../../shared/cells/parse-date.ts";
import { features } from "../../../shared/features/index.ts";
import { cellAt } from "../../../shared/scoring/columns.ts";
import { entryColumns } from "../../../shared/scoring/uses.ts";
import { knownDefinition } from "../definitions/known-definitions.ts";
import { fetchEvidence } from "../evidence/fetch-evidence.ts";
import { noteOn } from "../evidence/note-on.ts";
import { isRowSelected } from "../services/selection.ts";
import { readSettings } from "../settings.ts";
import { type ActiveTable, channelRows, readActiveTable } from "../table/active-table.ts";
import { UserMessage } from "../user-message.ts";
import type { RowDetail, RowValue } from "./answers.ts";
import { type ChannelRow, nameOf, readChannels, sendFeatures } from "./send-rows.ts";

/**
 * All that is known of a row of the active sheet besides its scores; `row` from 1, null for the selected one, of several
 * the first. Read as the chosen definition judges: by platform or by use.
 * @throws UserMessage when nothing of the table is meant.
 */
export function describeRow({ row }: { readonly row: number | null }): RowDetail {
  const active = readActiveTable();
  const wanted = row === null ? selectedRow(active) : rowNumbered(active, row);
  const { positions, ...byWay } = readChannels(active.table, [wanted]);
  const { judges } = knownDefinition(readSettings().rubric);
  const read = judges === "use" ? byWay.byUse : byWay.byPlatform;
  const state = read.states[0];
  const entry = state?.kind === "ready" ? state.entry : undefined;

  const stated = features.flatMap(({ id }, f): Pick<RowValue, "feature" | "text" | "from">[] => {
    const cell = cellAt(read.features, f, 0);
    if (cell?.kind !== "value") return [];
    const position = positions.features[f];
    const isOwn = position !== undefined && !isBlank(wanted.inputs[position]);
    return [{ feature: id, text: cell.text, from: isOwn ? "sheet" : "catalogue" }];
  });
  const asOf = positions.asOf === undefined ? null : (wanted.inputs[positions.asOf] ?? null);
  return {
    kind: "row",
    row: wanted.row + 1,
    name: nameOf(wanted.inputs, positions),
    entry: entry ? [entry.platform, entry.use].filter((part) => part !== undefined).join(", ") : null,
    uses: usesOf(entry),
    ...withNotes(stated, entry, asOf),
  };
}

function rowNumbered(active: ActiveTable, row: number): ChannelRow {
  const found = channelRows(active).find((each) => each.row === row - 1);
  if (found) return found;
  throw new UserMessage(`Row ${row} holds no channel. Select a row of the table that is filled in.`);
}

function selectedRow(active: ActiveTable): ChannelRow {
  const isSelected = isRowSelected(active.sheet);
  const found = channelRows(active).find(({ row }) => isSelected(row));
  if (found) return found;
  throw new UserMessage("No row of the table is selected. Click into the row of a channel.");
}

/** A row that states a use has none; its own scores are its use's. */
function usesOf(entry: Entry | undefined): RowDetail["uses"] {
  if (!entry || entry.uses.length === 0) return null;
  return {
    names: entry.uses.map(({ use }) => use ?? ""),
    features: sendFeatures(entryColumns(entry.uses), entry.uses.length),
  };
}

/** The values with the catalogue's notes on them, which are fetched where they matter. */
function withNotes(
  stated: readonly Pick<RowValue, "feature" | "text" | "from">[],
  entry: Entry | undefined,
  asOfCell: Cell,
): Pick<RowDetail, "values" | "notesMissing"> {
  const isNeeded = stated.some(({ from }) => from === "catalogue");
  const fetched = entry && isNeeded ? fetchEvidence(entry.platform) : undefined;
  const evidence = fetched?.kind === "fetched" ? fetched.evidence : undefined;
  const asOf = isBlank(asOfCell) ? undefined : parseDate(String(asOfCell));
  return {
    values: stated.map((value) => {
      const found =
        evidence && entry && value.from === "catalogue"
          ? noteOn(evidence, entry, value.feature, asOf)
          : undefined;
      return { ...value, ...(found ?? { note: null, asOf: null, isJudgement: false }) };
    }),
    notesMissing: fetched?.kind === "missing" ? fetched.message : null,
  };
}
