import { type DimensionId, dimensionById, dimensions } from "../dimensions/index.ts";
import { featureById } from "../features/index.ts";
import type { Rubric } from "./rubric.ts";

/** A place in a rubric that does not fit the vocabulary. `path` is a JSON pointer into the rubric. */
export interface RubricProblem {
  readonly path: string;
  readonly message: string;
}

/** Checks what a schema cannot: names that must exist, poles that must belong to their dimension, groups that must match. */
export function checkRubric(rubric: Rubric): RubricProblem[] {
  return [...checkDimensions(rubric), ...checkGroups(rubric), ...checkCutOffs(rubric), ...checkGate(rubric)];
}

function checkDimensions(rubric: Rubric): RubricProblem[] {
  const problems: RubricProblem[] = [];
  const seen = new Set<string>();
  rubric.dimensions.forEach((line, i) => {
    const path = `/dimensions/${i}`;
    const dimension = dimensionById(line.dimension as DimensionId);
    if (!dimension) {
      const known = dimensions.map((each) => each.id).join(", ");
      problems.push({
        path: `${path}/dimension`,
        message: `There is no dimension "${line.dimension}". Use one of ${known}.`,
      });
    } else if (!dimension.poles.includes(line.networking)) {
      const [first, last] = dimension.poles;
      problems.push({
        path: `${path}/networking`,
        message: `Name one of the poles "${first}" and "${last}".`,
      });
    }
    if (seen.has(line.dimension)) {
      problems.push({
        path: `${path}/dimension`,
        message: `"${line.dimension}" stands in the rubric twice. Keep one.`,
      });
    }
    seen.add(line.dimension);
  });
  return problems;
}

function checkGroups(rubric: Rubric): RubricProblem[] {
  const ids = rubric.groups?.map((group) => group.id) ?? [];
  const problems: RubricProblem[] = [];
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i)
      problems.push({ path: `/groups/${i}/id`, message: `The group "${id}" is there twice.` });
    if (!rubric.dimensions.some((line) => line.group === id)) {
      problems.push({ path: `/groups/${i}/id`, message: `No dimension is in the group "${id}".` });
    }
  });
  rubric.dimensions.forEach((line, i) => {
    const path = `/dimensions/${i}/group`;
    if (ids.length === 0 ? line.group !== undefined : !ids.includes(line.group ?? "")) {
      const message =
        ids.length > 0 ? `Name one of the groups ${ids.join(", ")}.` : "The rubric has no groups.";
      problems.push({ path, message });
    }
  });
  return problems;
}

function checkCutOffs({ cutOffs }: Rubric): RubricProblem[] {
  if (cutOffs.media < cutOffs.networking) return [];
  return [{ path: "/cutOffs", message: "The media cut-off must be below the networking cut-off." }];
}

function checkGate({ gate }: Rubric): RubricProblem[] {
  if (!gate) return [];
  const feature = featureById(gate.feature);
  if (feature?.kind !== "ordinal") {
    return [
      { path: "/gate/feature", message: `There is no feature "${gate.feature}" with values to choose from.` },
    ];
  }
  if (feature.levels.some((level) => level.value === gate.value)) return [];
  const values = feature.levels.map((level) => level.value).join(", ");
  return [{ path: "/gate/value", message: `Use one of the values of ${feature.title}: ${values}.` }];
}
