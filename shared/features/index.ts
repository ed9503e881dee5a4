import { actionLinks } from "./action-links.ts";
import { ads } from "./ads.ts";
import { advice } from "./advice.ts";
import { audienceFocus } from "./audience-focus.ts";
import { audienceMeets } from "./audience-meets.ts";
import { audienceSize } from "./audience-size.ts";
import { celebrity } from "./celebrity.ts";
import { closed } from "./closed.ts";
import { connectionModel } from "./connection-model.ts";
import { connectionsVisible } from "./connections-visible.ts";
import { creatorPay } from "./creator-pay.ts";
import { defaultVisibility } from "./default-visibility.ts";
import { discovery } from "./discovery.ts";
import type { Feature } from "./feature.ts";
import { feedOrder } from "./feed-order.ts";
import { groups } from "./groups.ts";
import { hoursPerWeek } from "./hours-per-week.ts";
import { identityPolicy } from "./identity-policy.ts";
import { monthsToAudience } from "./months-to-audience.ts";
import { openPublishing } from "./open-publishing.ts";
import { polish } from "./polish.ts";
import { privateMessages } from "./private-messages.ts";
import { profileDepth } from "./profile-depth.ts";
import { purpose } from "./purpose.ts";
import { replies } from "./replies.ts";
import { reshare } from "./reshare.ts";
import { talkDirection } from "./talk-direction.ts";
import { ties } from "./ties.ts";
import { topicTurnover } from "./topic-turnover.ts";
import { trendTools } from "./trend-tools.ts";

/** The features, in the order of the Template tab. */
export const features = [
  openPublishing,
  closed,
  talkDirection,
  audienceMeets,
  replies,
  privateMessages,
  reshare,
  groups,
  defaultVisibility,
  discovery,
  connectionModel,
  connectionsVisible,
  profileDepth,
  identityPolicy,
  feedOrder,
  trendTools,
  ads,
  creatorPay,
  actionLinks,
  audienceSize,
  audienceFocus,
  ties,
  advice,
  purpose,
  polish,
  topicTurnover,
  celebrity,
  hoursPerWeek,
  monthsToAudience,
] as const satisfies readonly Feature[];

export type FeatureId = (typeof features)[number]["id"];

const byId = new Map<string, Feature>(features.map((feature) => [feature.id, feature]));

/** The feature with this id, or undefined. `featureById("ties")?.title` is `"Ties"`. */
export function featureById(id: string): Feature | undefined {
  return byId.get(id);
}
