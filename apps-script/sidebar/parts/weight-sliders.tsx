import { dimensionById } from "../../../shared/dimensions/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { signed } from "./lean-bar.tsx";

/** Weights by id; 0 leaves one out. */
export interface Weights {
  readonly dimensions: Readonly<Record<string, number>>;
  readonly groups: Readonly<Record<string, number>>;
}

export const weightsOf = ({ dimensions, groups = [] }: Rubric): Weights => ({
  dimensions: Object.fromEntries(dimensions.map(({ dimension, weight }) => [dimension, weight])),
  groups: Object.fromEntries(groups.map(({ id, weight }) => [id, weight])),
});

/** Steps of a slider from 0 to twice the greatest weight, at least to 2. */
const stepsOfSlider = 20;

/** A slider for each weight, in groups where the rubric has them. */
export function WeightSliders({
  rubric,
  weights,
  change,
}: {
  rubric: Rubric;
  weights: Weights;
  change: (weights: Weights) => void;
}) {
  const most = 2 * Math.max(1, ...rubric.dimensions.map(({ weight }) => weight));
  const slidersIn = (group: string | undefined) =>
    rubric.dimensions
      .filter((line) => line.group === group)
      .map(({ dimension }) => (
        <Slider
          key={dimension}
          title={dimensionById(dimension)?.title ?? dimension}
          value={weights.dimensions[dimension] ?? 0}
          most={most}
          change={(value) =>
            change({ ...weights, dimensions: { ...weights.dimensions, [dimension]: value } })
          }
        />
      ));
  if (!rubric.groups)
    return (
      <fieldset>
        <legend>Weights</legend>
        {slidersIn(undefined)}
      </fieldset>
    );
  const mostOfGroups = 2 * Math.max(1, ...rubric.groups.map(({ weight }) => weight));
  return (
    <>
      {rubric.groups.map(({ id, title }) => (
        <fieldset key={id}>
          <legend>{title}</legend>
          <Slider
            title={`All of ${title}`}
            value={weights.groups[id] ?? 0}
            most={mostOfGroups}
            change={(value) => change({ ...weights, groups: { ...weights.groups, [id]: value } })}
          />
          {slidersIn(id)}
        </fieldset>
      ))}
    </>
  );
}

export function CutOffSliders({
  cutOffs,
  change,
}: {
  cutOffs: Rubric["cutOffs"];
  change: (cutOffs: Rubric["cutOffs"]) => void;
}) {
  return (
    <fieldset>
      <legend>Cut-offs</legend>
      <Slider
        title="Social media up to a lean of"
        value={cutOffs.media}
        least={-100}
        most={100}
        step={1}
        words={signed(cutOffs.media)}
        change={(media) => change({ ...cutOffs, media })}
      />
      <Slider
        title="Social networking from a lean of"
        value={cutOffs.networking}
        least={-100}
        most={100}
        step={1}
        words={signed(cutOffs.networking)}
        change={(networking) => change({ ...cutOffs, networking })}
      />
    </fieldset>
  );
}

function Slider({
  title,
  value,
  least = 0,
  most,
  step = most / stepsOfSlider,
  words = value === 0 ? "left out" : String(Math.round(100 * value) / 100),
  change,
}: {
  title: string;
  value: number;
  least?: number;
  most: number;
  step?: number;
  words?: string;
  change: (value: number) => void;
}) {
  return (
    <label class="slider">
      <span>{title}</span>
      <span class="number">{words}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={words}
        onInput={(event) => change(Number(event.currentTarget.value))}
      />
    </label>
  );
}
