import { listed } from "../sentences.ts";
import type { Wanted } from "./brief.ts";
import type { PlanRole } from "./campaign-plan.ts";
import { formatHours } from "./effort.ts";
import type { Prospect } from "./prospects.ts";

/** A channel and what the plan gives it. */
export interface Placed {
  readonly prospect: Prospect;
  readonly role: PlanRole;
  readonly hours: number;
  /** Why it gets nothing, as the rest of a sentence; undefined where it takes part. */
  readonly out: string | undefined;
}

/** How hours divide, in per cent that sum to 100; null without hours. */
export interface Mix {
  readonly broadcast: number;
  readonly connect: number;
}

/** From this fit on a channel counts as serving an objective. */
const servesFrom = 50;
/** So many channels that do the same are worth a word. */
const manyAlike = 3;
/** So many points between mix and target are worth a word. */
const farOff = 10;

/** What the objectives ask for: each one's own share of broadcasting, weighed by its share of the brief. */
export const targetMix = (wanted: readonly Wanted[]): Mix =>
  mixOf(wanted.reduce((sum, { objective, share }) => sum + share * objective.broadcastShare, 0));

/** How the hours divide: a channel for both counts half on each side. */
export function plannedMix(placed: readonly Placed[]): Mix | null {
  const total = placed.reduce((sum, { hours }) => sum + hours, 0);
  if (total === 0) return null;
  const broadcast = placed.reduce((sum, { role, hours }) => sum + hours * broadcastPart(role), 0);
  return mixOf(broadcast / total);
}

const broadcastPart = (role: PlanRole): number => (role === "Broadcast" ? 1 : role === "Both" ? 0.5 : 0);

function mixOf(broadcastShare: number): Mix {
  const broadcast = Math.round(100 * broadcastShare);
  return { broadcast, connect: 100 - broadcast };
}

/** What is said where there are no gaps, and no overlaps. */
export const noGaps = `None: each objective has a channel with hours and a fit of ${servesFrom} or more.`;
export const noOverlaps = `None: no ${manyAlike} channels with hours do the same for the same objective.`;

/** How the mix stands to the target, as a sentence. */
export function mixSentence(mix: Mix | null, target: Mix): string {
  if (!mix) return "No hours are planned.";
  const asked = `the objectives ask for ${target.broadcast} to ${target.connect}`;
  const off = mix.broadcast - target.broadcast;
  const verdict =
    Math.abs(off) <= farOff
      ? "about as it should be"
      : `more ${off > 0 ? "broadcasting" : "connecting"} than they ask for`;
  return `${mix.broadcast} % of the hours broadcast, ${mix.connect} % connect; ${asked}, so that is ${verdict}.`;
}

/** Objectives that nothing in the plan serves, each as a sentence with what could. */
export function gapsIn(wanted: readonly Wanted[], placed: readonly Placed[]): string[] {
  return wanted.flatMap(({ objective }, i) => {
    const name = objective.title.toLowerCase();
    const serving = placed.filter(
      ({ prospect }) => (prospect.fits[i]?.fit ?? 0) >= servesFrom && prospect.cells.match !== 0,
    );
    if (serving.some(({ hours }) => hours > 0)) return [];
    const fitOf = ({ prospect }: Placed): number => prospect.fits[i]?.fit ?? 0;
    const bestOf = (candidates: readonly Placed[]) => [...candidates].sort((a, b) => fitOf(b) - fitOf(a))[0];
    const best = bestOf(serving.filter(({ out }) => out === undefined)) ?? bestOf(serving);
    if (!best) return [`Nothing here serves ${name}: no channel has a fit of ${servesFrom} or more for it.`];
    const would = `No hours go to ${name}: ${best.prospect.name} would serve it best (fit ${fitOf(best)})`;
    return best.out === undefined
      ? [`${would}. Put it under must have if ${name} counts that much.`]
      : [`${would}, but ${best.out}.`];
  });
}

/** Channels with hours that do the same for the same objective, as sentences. */
export function overlapsIn(wanted: readonly Wanted[], placed: readonly Placed[]): string[] {
  const groups = new Map<string, Placed[]>();
  for (const each of placed) {
    if (each.hours === 0) continue;
    const key = `${each.role} ${each.prospect.main}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .filter((group) => group.length >= manyAlike)
    .map((group) => {
      const [{ role, prospect }] = group as [Placed, ...Placed[]];
      const does = role === "Both" ? "broadcast and connect" : role.toLowerCase();
      const hours = group.reduce((sum, each) => sum + each.hours, 0);
      const objective = wanted[prospect.main]?.objective.title.toLowerCase();
      return `${listed(
        group.map((each) => each.prospect.name),
        "and",
      )} all ${does} for ${objective}, ${formatHours(hours)} together: check that they do not reach the same people.`;
    });
}
