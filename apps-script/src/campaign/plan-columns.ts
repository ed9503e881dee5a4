import { titleOfObjective } from "../../../shared/objectives/index.ts";
import type { PlannedChannel } from "../../../shared/planning/campaign-plan.ts";
import { capitalised } from "../../../shared/sentences.ts";
import type { OwnColumn } from "../present/result-columns.ts";
import { channelColumn } from "../table/refuse-plan.ts";

/** A column of a Plan tab. */
export interface PlanColumn extends OwnColumn {
  /** In pixels. */
  readonly width: number;
  /** What becomes of text that is wider; without it, Google's own choice. */
  readonly wrap?: "WRAP" | "CLIP";
  readonly show: (channel: PlannedChannel) => string | number;
}

export const taskColumn = "plan.task";
export const roleColumn = "plan.role";

const hours = "0.0";

/** From left to right; the first three carry the summary above the table, too. */
export const planColumns: readonly PlanColumn[] = [
  { id: channelColumn, header: "Channel", width: 200, show: ({ name }) => name ?? "" },
  {
    id: taskColumn,
    header: "What to do there",
    width: 440,
    wrap: "WRAP",
    show: ({ error, doThere }) => error ?? doThere ?? "",
  },
  { id: roleColumn, header: "Role", width: 90, show: ({ role }) => role ?? "" },
  {
    id: "plan.hours",
    header: "Hours a week",
    numberFormat: hours,
    width: 110,
    show: ({ hours: planned }) => planned ?? "",
  },
  {
    id: "plan.hoursNow",
    header: "Hours now",
    numberFormat: hours,
    width: 90,
    show: ({ hoursNow }) => hoursNow ?? "",
  },
  {
    id: "plan.cost",
    header: "Cost a month",
    numberFormat: "#,##0",
    width: 120,
    show: ({ budget }) => budget ?? "",
  },
  { id: "plan.verdict", header: "Keep, test or drop", width: 170, show: ({ verdict }) => verdict ?? "" },
  {
    id: "plan.kpis",
    header: "What to measure",
    width: 300,
    wrap: "WRAP",
    show: ({ kpis }) => capitalised(kpis.join(", ")),
  },
  { id: "plan.serves", header: "Serves", width: 110, show: ({ serves }) => titleOfObjective(serves) },
  { id: "plan.fit", header: "Fit", numberFormat: "0", width: 60, show: ({ fit }) => fit ?? "" },
  {
    id: "plan.fits",
    header: "Fit by objective",
    width: 220,
    wrap: "CLIP",
    show: ({ fits }) =>
      fits.map(({ objective, fit }) => `${titleOfObjective(objective)} ${fit ?? "not known"}`).join(", "),
  },
  {
    id: "plan.why",
    header: "Why",
    width: 320,
    wrap: "CLIP",
    show: ({ reasons }) => reasons.join("; "),
  },
  {
    id: "plan.remarks",
    header: "Remarks",
    width: 260,
    wrap: "CLIP",
    show: ({ notes }) => capitalised(notes.join("; ")),
  },
];

/** Columns that a new Plan tab offers; from then on they are the user's. */
export const usersColumns: readonly Pick<PlanColumn, "header" | "width">[] = [
  { header: "Owner", width: 100 },
  { header: "Decision", width: 120 },
  { header: "Notes", width: 240 },
];
