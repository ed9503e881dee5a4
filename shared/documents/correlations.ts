import { type DimensionId, dimensions } from "../dimensions/index.ts";
import { planRubric } from "../scoring/plan.ts";
import { scoreRows, valueAt } from "../scoring/score-rows.ts";
import { entryColumns } from "../scoring/uses.ts";
import { datedEntries } from "./catalogue-entries.ts";
import { rubricOfAllDimensions } from "./rubric-of-all.ts";

/** Two dimensions over the catalogue. */
export interface Correlation {
  readonly a: DimensionId;
  readonly b: DimensionId;
  /** Pearson's r over the rows where both are known; undefined where one does not vary or fewer than three rows are left. */
  readonly r: number | undefined;
  readonly sharesFeature: boolean;
}

/** Every pair of dimensions, each pair once, each dimension with itself left out. */
export function correlations(): Correlation[] {
  const entries = datedEntries().map(({ entry }) => entry);
  const scores = scoreRows(planRubric(rubricOfAllDimensions), entryColumns(entries));
  const column = (j: number) => entries.map((_, row) => valueAt(scores, row * dimensions.length + j));
  const columns = dimensions.map((_, j) => column(j));
  return dimensions.flatMap((a, i) =>
    dimensions.slice(i + 1).map((b, k) => ({
      a: a.id,
      b: b.id,
      r: pearson(columns[i] ?? [], columns[i + 1 + k] ?? []),
      sharesFeature: a.reads.some(({ feature }) => b.reads.some((reading) => reading.feature === feature)),
    })),
  );
}

/** Pearson's correlation over the places where both are numbers. `pearson([1, 2, 3], [2, 4, 6])` is 1. */
export function pearson(a: readonly number[], b: readonly number[]): number | undefined {
  const pairs = a.flatMap((x, i) => {
    const y = b[i] ?? Number.NaN;
    return Number.isNaN(x) || Number.isNaN(y) ? [] : [[x, y] as const];
  });
  const mean = (which: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[which], 0) / pairs.length;
  const [meanA, meanB] = [mean(0), mean(1)];
  let [together, ofA, ofB] = [0, 0, 0];
  for (const [x, y] of pairs) {
    together += (x - meanA) * (y - meanB);
    ofA += (x - meanA) ** 2;
    ofB += (y - meanB) ** 2;
  }
  return pairs.length < 3 || ofA === 0 || ofB === 0 ? undefined : together / Math.sqrt(ofA * ofB);
}
