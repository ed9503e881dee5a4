import type { Mix } from "./whole.ts";

/** What a plan does with a channel. */
export const planRoles = ["Broadcast", "Connect", "Both", "Skip"] as const;

export type PlanRole = (typeof planRoles)[number];

export const verdicts = ["keep", "test", "drop", "no data to judge"] as const;

export type Verdict = (typeof verdicts)[number];

/** What a channel is worth to one objective. */
export interface ChannelFit {
  /** Id of the objective. */
  readonly objective: string;
  /** 0..100; null where too little is known. */
  readonly fit: number | null;
  readonly range: readonly [low: number, high: number] | null;
}

/** A channel as planned. A row that is blank or cannot be read has nothing but its name and error. */
export interface PlannedChannel {
  readonly name: string | null;
  readonly role: PlanRole | null;
  /** What to do there, in a sentence. */
  readonly doThere: string | null;
  readonly kpis: readonly string[];
  /** A week, in half hours. */
  readonly hours: number | null;
  /** What is done now, as the row says. */
  readonly hoursNow: number | null;
  /** A month: the channel's cost, if it has hours. */
  readonly budget: number | null;
  readonly verdict: Verdict | null;
  /** Mean of the fits by the objectives' shares, 0..100, before audience match. */
  readonly fit: number | null;
  readonly fits: readonly ChannelFit[];
  /** Id of the objective that it fits best. */
  readonly serves: string | null;
  /** Why it serves that, strongest first. */
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
  readonly error: string | null;
}

/** The plan as a whole. */
export interface PlanSummary {
  /** A week. */
  readonly hours: { readonly given: number; readonly planned: number };
  /** A month; given is null without a budget. */
  readonly budget: { readonly given: number | null; readonly planned: number };
  /** Fit points reached, what any plan could reach at most, and whether this one is proven to be the best. */
  readonly points: number;
  readonly mostPoints: number;
  readonly isOptimal: boolean;
  /** Per cent of the hours; null without any. */
  readonly mix: Mix | null;
  /** Per cent that the objectives ask for. */
  readonly targetMix: Mix;
  readonly gaps: readonly string[];
  readonly overlaps: readonly string[];
  /** The plan in plain words. */
  readonly sentences: readonly string[];
}

interface PlanBase {
  readonly rubric: { readonly id: string; readonly version: string; readonly title: string };
  readonly coreVersion: string;
  readonly objectives: readonly { readonly objective: string; readonly share: number }[];
  readonly assumptions: readonly string[];
  readonly warnings: readonly string[];
}

/** A plan, row for row as sent, or the reasons why the brief cannot be kept. */
export type CampaignPlan =
  | (PlanBase & {
      readonly kind: "planned";
      readonly channels: readonly PlannedChannel[];
      readonly summary: PlanSummary;
    })
  | (PlanBase & { readonly kind: "not feasible"; readonly because: readonly string[] });
