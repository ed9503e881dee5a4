import { expect, test } from "vitest";
import { claims } from "../../../shared/claims/index.ts";
import { judgeClaim } from "../../../shared/claims/judge-claims.ts";
import { claimKey, missedClaims } from "../../../shared/claims/missed.ts";

/** Face validity, in-sample: does the rubric made from a source say what the source says of platforms? */
test.each(claims.map((claim) => [claimKey(claim), claim.expected.join(" or "), claim] as const))(
  "%s is %s, or the miss is explained",
  (key, _, claim) => {
    const { isReproduced, problem } = judgeClaim(claim);
    expect(problem).toBeUndefined();
    expect(isReproduced).toBe(!(key in missedClaims));
  },
);

test("every explanation belongs to a claim", () => {
  const keys = claims.map(claimKey);
  expect(Object.keys(missedClaims).filter((key) => !keys.includes(key))).toEqual([]);
});

test("a claim that was wrong would be noticed", () => {
  const wrong = {
    rubric: "eleven-differences",
    platform: "TikTok",
    expected: ["Social networking"],
    because: "",
  } as const;
  expect(judgeClaim(wrong).isReproduced).toBe(false);
  const wrongKind = {
    rubric: "channel-or-conversation",
    platform: "Facebook",
    expected: ["Hybrid"],
    because: "",
  } as const;
  expect(judgeClaim({ ...wrongKind, hybridKind: "both" }).isReproduced).toBe(true);
  expect(judgeClaim({ ...wrongKind, hybridKind: "middle" }).isReproduced).toBe(false);
});
