import { algorithms } from "./algorithms.ts";
import { anonymity } from "./anonymity.ts";
import { audienceConnection } from "./audience-connection.ts";
import { audienceScale } from "./audience-scale.ts";
import { celebrityPrevalence } from "./celebrity-prevalence.ts";
import { contentPurpose } from "./content-purpose.ts";
import { contentStyle } from "./content-style.ts";
import type { Dimension } from "./dimension.ts";
import { privacy } from "./privacy.ts";
import { revenue } from "./revenue.ts";
import { transience } from "./transience.ts";
import { trends } from "./trends.ts";

/** Every dimension that a rubric may weigh. */
export const dimensions = [
  contentPurpose,
  contentStyle,
  transience,
  audienceScale,
  audienceConnection,
  privacy,
  revenue,
  algorithms,
  trends,
  celebrityPrevalence,
  anonymity,
] as const satisfies readonly Dimension[];

export type DimensionId = (typeof dimensions)[number]["id"];

const byId = new Map<string, Dimension>(dimensions.map((dimension) => [dimension.id, dimension]));

/** The dimension with this id, or undefined. `dimensionById("privacy")?.title` is `"Privacy"`. */
export function dimensionById(id: string): Dimension | undefined {
  return byId.get(id);
}
