import { normaliseWord } from "../cells/words.ts";
import { advocacy } from "./advocacy.ts";
import { appInstalls } from "./app-installs.ts";
import { awareness } from "./awareness.ts";
import { community } from "./community.ts";
import { customerCare } from "./customer-care.ts";
import { engagement } from "./engagement.ts";
import { leads } from "./leads.ts";
import type { Objective } from "./objective.ts";
import { sales } from "./sales.ts";
import { traffic } from "./traffic.ts";

/** The objectives, from first contact to recommendation. */
export const objectives = [
  awareness,
  traffic,
  engagement,
  leads,
  appInstalls,
  sales,
  community,
  customerCare,
  advocacy,
] as const satisfies readonly Objective[];

export type ObjectiveId = (typeof objectives)[number]["id"];

export const objectiveIds: readonly ObjectiveId[] = objectives.map(({ id }) => id);

/** Title of an objective by its id; `""` for none. `titleOfObjective("customerCare")` is `"Customer care"`. */
export const titleOfObjective = (id: string | null): string =>
  objectives.find((each) => each.id === id)?.title ?? id ?? "";

/**
 * The objective of this id or title, whatever its case, or undefined.
 * `findObjective("customer care")?.id` is `"customerCare"`.
 */
export function findObjective(name: string): Objective | undefined {
  const wanted = normaliseWord(name);
  return objectives.find(({ id, title }) => normaliseWord(id) === wanted || normaliseWord(title) === wanted);
}
