import { dimensionById } from "../../../shared/dimensions/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";

/** The dimensions of a rubric with their share of the whole, and the pole that counts as networking. */
export function WeightBars({ rubric }: { rubric: Rubric }) {
  const { dimensions } = planRubric(rubric);
  const most = Math.max(...dimensions.map(({ effectiveWeight }) => effectiveWeight));
  return (
    <ul class="weights" aria-label="Dimensions and weights">
      {dimensions.map(({ dimension, effectiveWeight }, i) => (
        <li key={dimension.id}>
          <span class="weight-title">{dimension.title}</span>
          <span class="weight-share">{Math.round(1000 * effectiveWeight) / 10} %</span>
          <span class="weight-bar" aria-hidden="true">
            <span style={{ width: `${(100 * effectiveWeight) / most}%` }} />
          </span>
          <span class="muted weight-pole">{poleSentence(rubric, i)}</span>
        </li>
      ))}
    </ul>
  );
}

function poleSentence(rubric: Rubric, at: number): string {
  const line = rubric.dimensions[at];
  const poles = dimensionById(line?.dimension ?? "")?.poles ?? [];
  const media = poles.find((pole) => pole !== line?.networking);
  return `${media} → media, ${line?.networking} → networking`;
}
