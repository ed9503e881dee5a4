import { broadcastOrConnectClaims } from "./broadcast-or-connect.ts";
import { channelOrConversationClaims } from "./channel-or-conversation.ts";
import type { Claim } from "./claim.ts";
import { elevenDifferencesClaims } from "./eleven-differences.ts";
import { oneWayOrTwoWayClaims } from "./one-way-or-two-way.ts";

/** What the sources say of platforms. S3 names no platform's class, so it has no claims. */
export const claims: readonly Claim[] = [
  ...broadcastOrConnectClaims,
  ...oneWayOrTwoWayClaims,
  ...channelOrConversationClaims,
  ...elevenDifferencesClaims,
];
