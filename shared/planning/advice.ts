import type { Objective } from "../objectives/objective.ts";
import { capitalised, lowerFirst } from "../sentences.ts";
import type { PlanRole, Verdict } from "./campaign-plan.ts";
import type { Prospect } from "./prospects.ts";

/** What to do with a channel, in a sentence. */
export function adviceFor(role: PlanRole, { advice }: Objective, reason: string): string {
  switch (role) {
    case "Skip":
      return `Leave it out: ${reason}.`;
    case "Broadcast":
      return `${capitalised(advice.broadcast)}.`;
    case "Connect":
      return `${capitalised(advice.connect)}.`;
    case "Both":
      return `${capitalised(advice.broadcast)}; and ${advice.connect}.`;
  }
}

/** What to measure there. */
export function kpisFor(role: PlanRole, { kpis }: Objective): readonly string[] {
  switch (role) {
    case "Skip":
      return [];
    case "Broadcast":
      return kpis.broadcast;
    case "Connect":
      return kpis.connect;
    case "Both":
      return [kpis.broadcast[0], kpis.connect[0]].filter((kpi) => kpi !== undefined);
  }
}

/** Keep what runs, test what is new, drop what has a stated result and no hours; nothing else can be judged. */
export function verdictOn({ cells }: Prospect, hours: number): Verdict {
  if (hours > 0 && cells.status === "running") return "keep";
  if (hours > 0 && cells.status === "new") return "test";
  if (hours === 0 && cells.resultSoFar !== undefined) return "drop";
  return "no data to judge";
}

/** What else a reader of the plan should know of a channel. */
export function notesFor(prospect: Prospect, verdict: Verdict, hours: number): string[] {
  const { cells, effort, fits, state } = prospect;
  const notes = [...state.notes];
  if (cells.match === undefined) notes.push("audience match not stated, so it is not applied");
  if (!effort.isKnown && hours > 0) notes.push("hours to run it well not known, 4 a week assumed");
  if (hours > 0) notes.push(...new Set(fits.flatMap(({ gates }) => gates).map(lowerFirst)));
  if (verdict === "drop")
    notes.push(
      `its result so far (${cells.resultSoFar}) is quoted, not weighed: put it under must have if that is good enough`,
    );
  return notes;
}
