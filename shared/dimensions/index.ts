import { adviceAmongPeers } from "./advice-among-peers.ts";
import { algorithms } from "./algorithms.ts";
import { anonymity } from "./anonymity.ts";
import { audienceConnection } from "./audience-connection.ts";
import { audienceScale } from "./audience-scale.ts";
import { audienceWidth } from "./audience-width.ts";
import { broadcastOrConnect } from "./broadcast-or-connect.ts";
import { celebrityPrevalence } from "./celebrity-prevalence.ts";
import { communities } from "./communities.ts";
import { contentPurpose } from "./content-purpose.ts";
import { contentStyle } from "./content-style.ts";
import type { Dimension } from "./dimension.ts";
import { directTalk } from "./direct-talk.ts";
import { direction } from "./direction.ts";
import { discoverability } from "./discoverability.ts";
import { effortToBuild } from "./effort-to-build.ts";
import { mutuality } from "./mutuality.ts";
import { outletOrUtility } from "./outlet-or-utility.ts";
import { passingOn } from "./passing-on.ts";
import { placeOrMeans } from "./place-or-means.ts";
import { privacy } from "./privacy.ts";
import { profiles } from "./profiles.ts";
import { publicDiscussion } from "./public-discussion.ts";
import { revenue } from "./revenue.ts";
import { talkingBack } from "./talking-back.ts";
import { timeToRun } from "./time-to-run.ts";
import { transience } from "./transience.ts";
import { trends } from "./trends.ts";
import { visibleConnections } from "./visible-connections.ts";

/** Every dimension that a rubric may weigh. */
export const dimensions = [
  direction,
  broadcastOrConnect,
  directTalk,
  talkingBack,
  publicDiscussion,
  passingOn,
  discoverability,
  communities,
  adviceAmongPeers,
  audienceWidth,
  timeToRun,
  effortToBuild,
  placeOrMeans,
  outletOrUtility,
  mutuality,
  visibleConnections,
  profiles,
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
