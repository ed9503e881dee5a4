import { toPointer } from "../json-pointer.ts";
import { checkRubric, type RubricProblem } from "./check-rubric.ts";
import { rubricReference } from "./index.ts";
import type { Group, Rubric, WeightedDimension } from "./rubric.ts";

/** What a derived rubric does differently. Weights are by id; 0 leaves a dimension or a group out. */
export interface RubricChanges {
  readonly title?: string | undefined;
  readonly argues?: string | undefined;
  readonly weights?: Readonly<Record<string, number>> | undefined;
  readonly groupWeights?: Readonly<Record<string, number>> | undefined;
  readonly cutOffs?: Rubric["cutOffs"] | undefined;
}

export type Derived =
  | { readonly kind: "rubric"; readonly rubric: Rubric }
  /** `path` is a JSON pointer into the changes. */
  | { readonly kind: "problems"; readonly problems: readonly RubricProblem[] };

/**
 * Another rubric with changes, under an id and version of its own.
 * `deriveRubric(elevenDifferences, "ours", "1", { weights: { trends: 0 } })` has ten dimensions.
 */
export function deriveRubric(base: Rubric, id: string, version: string, changes: RubricChanges): Derived {
  const problems = [...unknownNames(base, changes)];
  if (problems.length > 0) return { kind: "problems", problems };
  const groups = reweighted(base.groups ?? [], changes.groupWeights, (group) => group.id);
  const dimensions = reweighted(base.dimensions, changes.weights, (line) => line.dimension).filter(
    (line) => line.group === undefined || groups.some((group) => group.id === line.group),
  );
  if (dimensions.length === 0) {
    const path = changes.weights ? "/weights" : "/groupWeights";
    return { kind: "problems", problems: [{ path, message: "Give at least one dimension a weight." }] };
  }
  const rubric: Rubric = {
    ...base,
    id,
    version,
    title: changes.title ?? base.title,
    source: sourceOf(base),
    argues: changes.argues ?? base.argues,
    dimensions,
    ...(base.groups && {
      groups: groups.filter((group) => dimensions.some((line) => line.group === group.id)),
    }),
    cutOffs: changes.cutOffs ?? base.cutOffs,
  };
  const left = checkRubric(rubric);
  return left.length > 0 ? { kind: "problems", problems: left } : { kind: "rubric", rubric };
}

const mostSourceCharacters = 4_000;

/** What this function has put before a source: the rubric that one was derived from itself. */
const before = /^After [a-z0-9-]+@[^\s:]+(?:: |$)/;

function sourceOf(base: Rubric): string {
  const from = `After ${rubricReference(base)}`;
  const cited = base.source.replace(before, "");
  return cited === "" ? from : `${from}: ${cited}`.slice(0, mostSourceCharacters);
}

function* unknownNames(base: Rubric, { weights, groupWeights }: RubricChanges): Generator<RubricProblem> {
  const dimensionIds = base.dimensions.map((line) => line.dimension);
  for (const name of Object.keys(weights ?? {})) {
    if (dimensionIds.includes(name)) continue;
    const message = `${rubricReference(base)} has no dimension "${name}". It has ${dimensionIds.join(", ")}.`;
    yield { path: toPointer(["weights", name]), message };
  }
  const groupIds = base.groups?.map((group) => group.id) ?? [];
  for (const name of Object.keys(groupWeights ?? {})) {
    if (groupIds.includes(name)) continue;
    const has = groupIds.length > 0 ? `It has ${groupIds.join(", ")}.` : "It has no groups.";
    yield {
      path: toPointer(["groupWeights", name]),
      message: `${rubricReference(base)} has no group "${name}". ${has}`,
    };
  }
}

/** Lines with their new weights, without those that have none any more. */
function reweighted<Line extends WeightedDimension | Group>(
  lines: readonly Line[],
  weights: Readonly<Record<string, number>> | undefined,
  idOf: (line: Line) => string,
): Line[] {
  const changed = new Map(Object.entries(weights ?? {}));
  return lines
    .map((line) => ({ ...line, weight: changed.get(idOf(line)) ?? line.weight }))
    .filter((line) => line.weight > 0);
}
