import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Cell } from "../cells/cell.ts";
import { quote } from "../cells/words.ts";
import { coreVersion } from "../core-version.ts";
import { assessRows } from "../scoring/assess.ts";
import type { Plan } from "../scoring/plan.ts";
import { roleOf } from "../scoring/role.ts";
import { roundHalfAway } from "../scoring/rounding.ts";
import type { TableInput } from "../scoring/score-table.ts";
import { counted, somePlaces } from "../sentences.ts";
import type { ColumnsProblem } from "../table/columns.ts";
import { type ReadTable, readTable } from "../table/read-table.ts";
import { adviceFor, kpisFor, notesFor, verdictOn } from "./advice.ts";
import { assumptionsOf } from "./assumptions.ts";
import { type Brief, type Wanted, wantedObjectives } from "./brief.ts";
import { type CampaignPositions, locateCampaignColumns, readCampaignCells } from "./campaign-columns.ts";
import type { CampaignPlan, PlannedChannel, PlanRole } from "./campaign-plan.ts";
import { type Contender, divideHours, whyNotFeasible } from "./divide-hours.ts";
import { planFit } from "./fit-plan.ts";
import { createNameMatcher, nameOfRow, type Prospect, prospectOf } from "./prospects.ts";
import { whyImpossible, whyWorthless } from "./skip.ts";
import { summaryOf } from "./summary.ts";
import type { Placed } from "./whole.ts";

/** A row of a campaign: nothing in it, something wrong with it, or a channel. */
type CampaignRow =
  | { readonly kind: "blank" }
  | { readonly kind: "problem"; readonly name: string; readonly message: string }
  | { readonly kind: "channel"; readonly prospect: Prospect };

/**
 * Divides a brief's hours over the channels of a table and says what to do with each. Roles are those of the given definition. A row
 * that cannot be read has only its error; the others are planned. The brief must have no problems, see `checkBrief`.
 */
export function planCampaign(
  brief: Brief,
  input: TableInput,
  definition: Plan,
  catalogue: Catalogue,
): CampaignPlan | ColumnsProblem {
  const positions = locateCampaignColumns(input.columns);
  if ("kind" in positions) return positions;
  const wanted = wantedObjectives(brief);
  const rows = readRows(positions, input, wanted, definition, catalogue);
  const prospects = rows.flatMap((row) => (row.kind === "channel" ? [row.prospect] : []));
  const { contenders, problems, warnings } = applyBrief(brief, prospects, catalogue);
  const { id, version, title } = definition.rubric;
  const shared = {
    rubric: { id, version, title },
    coreVersion,
    objectives: wanted.map(({ objective, share }) => ({ objective: objective.id, share })),
    warnings: [
      ...positions.ignored.map((column) => `The column "${column}" is not known and was ignored.`),
      ...warnings,
      ...unreadable(rows),
    ],
  };
  const because = problems.length > 0 ? problems : whyNotFeasible(contenders, brief);
  if (because.length > 0)
    return { ...shared, kind: "not feasible", because, assumptions: assumptionsOf(brief, prospects, title) };

  const division = divideHours(contenders, brief);
  const placed = contenders.map(({ prospect, out }, i): Placed => {
    const hours = division.hours[i] ?? 0;
    return { prospect, hours, role: planRole(prospect, hours), out };
  });
  const channelByRow = new Map(placed.map((each) => [each.prospect.row, channelOf(each, brief, wanted)]));
  return {
    ...shared,
    kind: "planned",
    channels: rows.map((row, at) => channelByRow.get(at) ?? emptyChannel(row)),
    summary: summaryOf(brief, wanted, placed, division),
    assumptions: assumptionsOf(brief, prospects, title),
  };
}

function readRows(
  positions: CampaignPositions,
  { columns, rows }: TableInput,
  wanted: readonly Wanted[],
  definition: Plan,
  catalogue: Catalogue,
): CampaignRow[] {
  const read = (judges: "platform" | "use"): ReadTable =>
    readTable(positions.table, columns.length, rows, catalogue, judges);
  const asUsed = read("use");
  // Fits are those of the use, whatever the definition judges.
  const judged = definition.rubric.judges === "use" ? asUsed : read(definition.rubric.judges);
  const types = assessRows(definition, judged.features).rows.map(({ type }) => type);
  const plans = wanted.map(({ objective }) => planFit(objective));

  return asUsed.states.map((state, row): CampaignRow => {
    if (state.kind === "blank") return state;
    const cells = Array.isArray(rows[row]) ? (rows[row] as readonly Cell[]) : [];
    const name = nameOfRow(positions, cells, row);
    if (state.kind === "problem") return { ...state, name };
    const own = readCampaignCells(positions.own, cells);
    if (!("match" in own)) return { kind: "problem", name, message: own.join(" ") };
    const type = types[row] ?? "Insufficient evidence";
    return {
      kind: "channel",
      prospect: prospectOf({ row, state, name, type, cells: own }, wanted, plans, asUsed.features),
    };
  });
}

/** That rows could not be read, as a sentence that names them. */
function unreadable(rows: readonly CampaignRow[]): string[] {
  const names = rows.flatMap((row) => (row.kind === "problem" ? [quote(row.name)] : []));
  return names.length > 0
    ? [
        `${counted(names.length, "row")} could not be read and ${names.length === 1 ? "is" : "are"} not planned: ${somePlaces(names)}.`,
      ]
    : [];
}

/** What must have and never say of the channels. */
function applyBrief(brief: Brief, prospects: readonly Prospect[], catalogue: Catalogue) {
  const must = createNameMatcher(brief.mustHave ?? [], catalogue);
  const never = createNameMatcher(brief.never ?? [], catalogue);
  const contenders = prospects.map((prospect): Contender => {
    const isMust = must(prospect) !== undefined;
    const out =
      (never(prospect) !== undefined ? "the brief names it under never" : undefined) ??
      whyImpossible(prospect, brief) ??
      (isMust ? undefined : whyWorthless(prospect));
    return { prospect, must: isMust, out };
  });
  const missing = (names: readonly string[] = []): readonly string[] =>
    names.filter((name) => {
      const isNamed = createNameMatcher([name], catalogue);
      return !prospects.some((prospect) => isNamed(prospect) !== undefined);
    });
  return {
    contenders,
    problems: missing(brief.mustHave).map(
      (name) =>
        `"${name}" must have hours, but no row that can be read is called so. Add it, or correct the name.`,
    ),
    warnings: missing(brief.never).map((name) => `"${name}" is under never, but no row is called so.`),
  };
}

const planRole = ({ type }: Prospect, hours: number): PlanRole => {
  const role = hours > 0 ? roleOf(type, false) : undefined;
  return role === undefined || role === "Depends on use" ? "Skip" : role;
};

/** Why a channel that could have had hours has none. */
const elsewhere = ({ cells }: Prospect, { budgetAMonth }: Brief): string =>
  budgetAMonth !== undefined && (cells.costAMonth ?? 0) > 0
    ? "its hours and its money reach more on other channels"
    : "its hours reach more on other channels";

function channelOf(
  { prospect, role, hours, out }: Placed,
  brief: Brief,
  wanted: readonly Wanted[],
): PlannedChannel {
  const { name, cells, fits, fit, main } = prospect;
  const { objective } = wanted[main] as Wanted;
  const verdict = verdictOn(prospect, hours);
  return {
    name,
    role,
    doThere: adviceFor(role, objective, out ?? elsewhere(prospect, brief)),
    kpis: kpisFor(role, objective),
    hours,
    hoursNow: cells.hoursNow ?? null,
    budget: hours > 0 ? (cells.costAMonth ?? 0) : 0,
    verdict,
    fit: roundHalfAway(fit),
    fits: wanted.map((each, i) => ({
      objective: each.objective.id,
      fit: fits[i]?.fit ?? null,
      range: fits[i]?.range ?? null,
    })),
    serves: objective.id,
    reasons: fits[main]?.reasons ?? [],
    notes: notesFor(prospect, verdict, hours),
    error: null,
  };
}

const emptyChannel = (row: CampaignRow): PlannedChannel => ({
  name: row.kind === "problem" ? row.name : null,
  role: null,
  doThere: null,
  kpis: [],
  hours: null,
  hoursNow: null,
  budget: null,
  verdict: null,
  fit: null,
  fits: [],
  serves: null,
  reasons: [],
  notes: [],
  error: row.kind === "problem" ? row.message : null,
});
