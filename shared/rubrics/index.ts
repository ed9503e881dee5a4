import { broadcastOrConnect } from "./broadcast-or-connect.ts";
import { channelOrConversation } from "./channel-or-conversation.ts";
import { commonGround } from "./common-ground.ts";
import { elevenDifferences } from "./eleven-differences.ts";
import { networkStructure } from "./network-structure.ts";
import { oneWayOrTwoWay } from "./one-way-or-two-way.ts";
import { outletOrUtility } from "./outlet-or-utility.ts";
import type { Rubric } from "./rubric.ts";

/** The built-in rubrics; the first one is used when nobody chooses. */
export const rubrics: readonly Rubric[] = [
  commonGround,
  broadcastOrConnect,
  oneWayOrTwoWay,
  channelOrConversation,
  outletOrUtility,
  elevenDifferences,
  networkStructure,
];

/** What is used when nobody chooses. */
export const defaultRubricId = commonGround.id;

/**
 * The built-in rubric that `id` or `id@version` names, or undefined.
 * `findRubric("eleven-differences@1")?.title` is `"Eleven differences"`.
 */
export function findRubric(reference: string): Rubric | undefined {
  const wanted = reference.trim();
  return rubrics.find((rubric) => wanted === rubric.id || wanted === rubricReference(rubric));
}

/** `id@version`, as results and stamps carry it. */
export const rubricReference = (rubric: Rubric): string => `${rubric.id}@${rubric.version}`;
