import { describe, expect, test } from "vitest";
import { resultOf, results, rubricOf } from "./table.ts";

/** Weights 3 and 1: style (polished .. casual) and closeness (strangers .. friends, four values). */
const styleAndTies = rubricOf([
  { dimension: "contentStyle", networking: "casual", weight: 3 },
  { dimension: "audienceConnection", networking: "close", weight: 1 },
]);

/** Two features in one dimension, half each: ads (three values) and creator pay (three values). */
const revenueOnly = rubricOf([{ dimension: "revenue", networking: "not commercial", weight: 1 }]);

const open = { openPublishing: "yes" };

describe("lean", () => {
  test("is the weighted mean of the dimensions on -100 .. +100", () => {
    // casual: 1, strangers: 0; 0.75 x 100 + 0.25 x -100 = 50
    expect(resultOf(styleAndTies, { ...open, polish: "casual", ties: "strangers" })).toMatchObject({
      lean: 50,
      leanRange: [50, 50],
      mediaSupport: 25,
      networkingSupport: 75,
      coverage: 100,
      contentStyle: 100,
      audienceConnection: -100,
      type: "Social networking",
      role: "Connect",
      typeRange: ["Social networking"],
      error: null,
    });
  });

  test("leaves out what is unknown, and the range tells what it could be", () => {
    // Known: mixed style, 0. Unknown ties: 0.25 of the weight on either side, so -25 .. 25.
    expect(resultOf(styleAndTies, { ...open, polish: "mixed" })).toMatchObject({
      lean: 0,
      leanRange: [-25, 25],
      coverage: 75,
      audienceConnection: null,
      type: "Hybrid",
      typeRange: ["Social media", "Hybrid", "Social networking"],
    });
  });

  test("leaves out what does not apply, and the range does not widen", () => {
    expect(resultOf(styleAndTies, { ...open, polish: "casual", ties: "n/a" })).toMatchObject({
      lean: 100,
      leanRange: [100, 100],
      coverage: 100,
      typeRange: ["Social networking"],
    });
  });

  test("takes the middle of what is partly known", () => {
    // ties from 0 to 1/3: middle 1/6, which is -67 on the dimension; 0 x 0.75 + -66.67 x 0.25 = -16.67
    // range: 0.25 x (-100 .. -33.3) = -25 .. -8.3; coverage: 0.75 + 0.25 x 2/3
    expect(
      resultOf(styleAndTies, { ...open, polish: "mixed", ties: "strangers|shared interest" }),
    ).toMatchObject({
      lean: -17,
      leanRange: [-25, -8],
      audienceConnection: -67,
      coverage: 91,
    });
  });

  test("weighs a dimension's features by their share, over those that are known", () => {
    expect(resultOf(revenueOnly, { ...open, ads: "self-serve", creatorPay: "tips" })).toMatchObject({
      lean: -50,
    });
    expect(resultOf(revenueOnly, { ...open, ads: "self-serve", creatorPay: "n/a" })).toMatchObject({
      lean: -100,
    });
  });
});

describe("the lean range", () => {
  test("is exact where one feature pulls two dimensions apart", () => {
    // Replies: none is +100 for one half and, with open messages (2/3), (0 + 2/3) / 2 = 1/3, -33, for the other: 33.
    // Comments (2/3): -33 and +33: 0. Threads (1): -100 and (1 + 2/3) / 2 = 5/6, +67: -17. Nothing is outside -17 .. 33.
    const rubric = rubricOf([
      { dimension: "publicDiscussion", networking: "no discussion", weight: 1 },
      { dimension: "talkingBack", networking: "answers", weight: 1 },
    ]);
    const row = { ...open, replies: "unknown", privateMessages: "open" };
    expect(resultOf(rubric, row).leanRange).toEqual([-17, 33]);
    const leans = ["none", "reactions", "comments", "threads"].map(
      (replies) => resultOf(rubric, { ...row, replies }).lean,
    );
    expect([Math.min(...(leans as number[])), Math.max(...(leans as number[]))]).toEqual([-17, 33]);
  });
});

describe("supports", () => {
  test("keep opposite features of one dimension apart: half for each side, lean 0, hybrid of the kind both", () => {
    expect(resultOf(revenueOnly, { ...open, ads: "self-serve", creatorPay: "none" })).toMatchObject({
      lean: 0,
      mediaSupport: 50,
      networkingSupport: 50,
      type: "Hybrid",
      role: "Both",
      notes: ["it both broadcasts and connects"],
    });
  });

  test("tell a hybrid in the middle from one of both", () => {
    expect(resultOf(revenueOnly, { ...open, ads: "by deal", creatorPay: "tips" })).toMatchObject({
      mediaSupport: 0,
      networkingSupport: 0,
      notes: ["it stands in the middle, with little that speaks for either side"],
    });
  });

  test("tell a mild hybrid by the side that reaches 15", () => {
    // mixed style 0; friends +100 x 0.15: weights 17 and 3
    const mild = rubricOf([
      { dimension: "contentStyle", networking: "casual", weight: 17 },
      { dimension: "audienceConnection", networking: "close", weight: 3 },
    ]);
    expect(resultOf(mild, { ...open, polish: "mixed", ties: "friends family neighbours" })).toMatchObject({
      lean: 15,
      networkingSupport: 15,
      notes: ["it leans mildly towards networking"],
    });
    expect(resultOf(mild, { ...open, polish: "mixed", ties: "strangers" })).toMatchObject({
      lean: -15,
      notes: ["it leans mildly towards media"],
    });
  });
});

describe("type", () => {
  const cut = (media: number, networking: number) =>
    rubricOf([{ dimension: "audienceConnection", networking: "close", weight: 1 }], {
      cutOffs: { media, networking },
    });

  test("cut-offs belong to the types outside, on the lean as shown", () => {
    // shared interest is 1/3: -33.3, shown -33
    const row = { ...open, ties: "shared interest" };
    expect(resultOf(cut(-33, 20), row)).toMatchObject({ lean: -33, type: "Social media" });
    expect(resultOf(cut(-34, 20), row)).toMatchObject({ lean: -33, type: "Hybrid" });
  });

  test("a place where the public cannot publish is not social, and its lean is still shown", () => {
    expect(
      resultOf(styleAndTies, { openPublishing: "no", polish: "casual", ties: "strangers" }),
    ).toMatchObject({
      type: "Not social",
      role: "Broadcast",
      lean: 50,
      typeRange: ["Not social"],
    });
  });

  test("an unknown gate adds Not social to what is possible", () => {
    expect(resultOf(styleAndTies, { polish: "casual", ties: "acquaintances" })).toMatchObject({
      type: "Social networking",
      typeRange: ["Social networking", "Not social"],
    });
  });

  test("a rubric without a gate never says Not social", () => {
    const { gate: _, ...ungated } = styleAndTies;
    expect(resultOf(ungated, { openPublishing: "no", polish: "casual", ties: "strangers" })).toMatchObject({
      type: "Social networking",
      typeRange: ["Social networking"],
    });
  });

  test("below 60 % of coverage it says what to fill in first, most influential first", () => {
    const result = resultOf(styleAndTies, { ...open, ties: "strangers" });
    expect(result).toMatchObject({
      type: "Insufficient evidence",
      role: null,
      lean: null,
      mediaSupport: null,
      leanRange: [-100, 50],
      coverage: 25,
    });
    expect(result.notes).toEqual(["not enough known, fill in first: Polish"]);
  });

  test("what to fill in is named by its influence, not by its place in the list", () => {
    const rubric = rubricOf([
      { dimension: "contentStyle", networking: "casual", weight: 2 },
      { dimension: "direction", networking: "two-way", weight: 1 },
      { dimension: "transience", networking: "slow", weight: 4 },
      { dimension: "audienceConnection", networking: "close", weight: 3 },
      { dimension: "audienceWidth", networking: "narrow", weight: 3 },
    ]);
    const notes = resultOf(rubric, { ...open, audienceFocus: "general" }).notes;
    expect(notes).toEqual(["not enough known, fill in first: Topic turnover, Ties, Polish"]);
  });

  test("where too little applies, nothing is asked for that would not help", () => {
    const rubric = rubricOf([
      { dimension: "contentStyle", networking: "casual", weight: 2 },
      { dimension: "transience", networking: "slow", weight: 1 },
      { dimension: "audienceConnection", networking: "close", weight: 1 },
    ]);
    const row = { ...open, polish: "n/a", topicTurnover: "n/a", ties: "unknown" };
    expect(resultOf(rubric, row).notes).toEqual(["too little of the definition applies to it"]);
  });

  test("a gate value that an interval excludes is excluded", () => {
    const gate = { feature: "replies", value: "none", type: "Not social" } as const;
    const ends = { polish: "casual", ties: "acquaintances" };
    const gated = { ...styleAndTies, gate };
    expect(resultOf(gated, { ...ends, replies: "comments..threads" }).typeRange).toEqual([
      "Social networking",
    ]);
    expect(resultOf(gated, { ...ends, replies: "none..comments" }).typeRange).toContain("Not social");
    expect(resultOf(gated, { ...ends, replies: "none" }).type).toBe("Not social");
  });

  test("exactly 60 % of coverage is enough", () => {
    const rubric = rubricOf([
      { dimension: "contentStyle", networking: "casual", weight: 6 },
      { dimension: "audienceConnection", networking: "close", weight: 4 },
    ]);
    expect(resultOf(rubric, { ...open, polish: "casual" })).toMatchObject({
      coverage: 60,
      type: "Social networking",
    });
  });

  test("when less than half of the weight applies there is no type", () => {
    const result = resultOf(styleAndTies, { ...open, polish: "n/a", ties: "strangers" });
    expect(result).toMatchObject({ type: "Insufficient evidence", coverage: 100 });
    expect(result.notes).toEqual(["too little of the definition applies to it"]);
  });
});

describe("groups", () => {
  const grouped = rubricOf(
    [
      { dimension: "contentStyle", networking: "casual", weight: 1, group: "talk" },
      { dimension: "transience", networking: "slow", weight: 1, group: "talk" },
      { dimension: "audienceConnection", networking: "close", weight: 1, group: "people" },
    ],
    {
      groups: [
        { id: "talk", title: "Talk", weight: 1 },
        { id: "people", title: "People", weight: 3 },
      ],
    },
  );

  test("share their weight: 1/8, 1/8 and 6/8", () => {
    const row = { ...open, polish: "casual", topicTurnover: "hours", ties: "strangers" };
    expect(resultOf(grouped, row)).toMatchObject({ lean: -75 });
  });

  test("keep their weight while one of their dimensions is known, and give it up when none is", () => {
    expect(resultOf(grouped, { ...open, polish: "casual", ties: "strangers" })).toMatchObject({ lean: -50 });
    expect(resultOf(grouped, { ...open, ties: "strangers" })).toMatchObject({
      lean: -100,
      leanRange: [-100, -50],
    });
  });
});

describe("reasons", () => {
  test("begin with the gate where it decides", () => {
    const { reasons } = resultOf(styleAndTies, { openPublishing: "no", polish: "casual", ties: "strangers" });
    expect(reasons).toEqual([
      "The public cannot publish there → not social",
      "Posts read as people talk (casual) → networking",
      "The audience is loosely tied (strangers) → media",
    ]);
    expect(resultOf(styleAndTies, { openPublishing: "no" }).reasons).toEqual([
      "The public cannot publish there → not social",
    ]);
  });

  test("are the three strongest contributions with the feature's value, strongest first", () => {
    const rubric = rubricOf([
      { dimension: "contentStyle", networking: "casual", weight: 1 },
      { dimension: "audienceConnection", networking: "close", weight: 4 },
      { dimension: "transience", networking: "slow", weight: 2 },
      { dimension: "audienceScale", networking: "dozens to hundreds", weight: 3 },
    ]);
    const row = {
      ...open,
      polish: "casual",
      ties: "strangers",
      topicTurnover: "months",
      audienceSize: 250_000,
    };
    expect(resultOf(rubric, row).reasons).toEqual([
      "The audience is loosely tied (strangers) → media",
      "One post reaches many (250,000 people) → media",
      "Topics stay for months → networking",
    ]);
  });

  test("name the side that the rubric's pole gives: anonymity can count either way", () => {
    const anonymous = { ...open, identityPolicy: "anonymous" };
    const asNetworking = rubricOf([{ dimension: "anonymity", networking: "anonymous", weight: 1 }]);
    const asMedia = rubricOf([{ dimension: "anonymity", networking: "real name", weight: 1 }]);
    expect(resultOf(asNetworking, anonymous).reasons).toEqual([
      "People need not go by their name (anonymous) → networking",
    ]);
    expect(resultOf(asMedia, anonymous).reasons).toEqual([
      "People need not go by their name (anonymous) → media",
    ]);
  });

  test("are never missing, even where everything stands in the middle", () => {
    expect(resultOf(revenueOnly, { ...open, ads: "by deal", creatorPay: "tips" }).reasons).toEqual([
      "Everything that is known stands in the middle",
    ]);
  });
});

describe("a bare name, where the rubric judges the use", () => {
  test("names the uses that come out differently, and the role says so", () => {
    const [bare, direct] = results(
      styleAndTies,
      ["platform", "use"],
      [["Instagram"], ["Instagram", "direct messages"]],
    );
    expect(direct?.type).toBe("Social networking");
    expect(bare?.type).not.toBe("Social networking");
    expect(bare?.role).toBe("Depends on use");
    expect(bare?.notes).toContainEqual(expect.stringMatching(/^depends: .*direct messages = networking/));
  });

  test("has no such note where a use is stated that nobody knows, or where features are filled in", () => {
    const [stated, described] = results(
      styleAndTies,
      ["platform", "use", "polish"],
      [
        ["Instagram", "smoke signals"],
        ["Instagram", "", "casual"],
      ],
    );
    for (const result of [stated, described]) {
      expect(result?.role).not.toBe("Depends on use");
      expect(JSON.stringify(result?.notes)).not.toContain("depends");
    }
  });

  test("has no such note where the rubric judges the platform, whose own values count even for a use", () => {
    const platformRubric = { ...styleAndTies, judges: "platform" } as const;
    const [bare, direct] = results(
      platformRubric,
      ["platform", "use"],
      [["Instagram"], ["Instagram", "direct messages"]],
    );
    expect(bare).toEqual(direct);
    expect(bare?.role).not.toBe("Depends on use");
    expect(bare?.notes).toContain("this definition judges platforms, so this is Instagram (platform)");
  });
});

describe("rows", () => {
  test("a filled-in cell wins over the catalogue, a blank one takes the catalogue's value", () => {
    const [own, blank] = results(
      styleAndTies,
      ["platform", "ties"],
      [
        ["TikTok", "friends family neighbours"],
        ["TikTok", ""],
      ],
    );
    expect(own?.audienceConnection).toBe(100);
    expect(blank?.audienceConnection).toBe(-100);
  });

  test("unknown in a cell means unknown, even where the catalogue knows", () => {
    expect(resultOf(styleAndTies, { platform: "TikTok", ties: "unknown" }).audienceConnection).toBeNull();
  });

  test("an unknown platform is scored from its features, and says so", () => {
    const result = resultOf(styleAndTies, {
      platform: "Club app",
      ...open,
      polish: "casual",
      ties: "acquaintances",
    });
    expect(result.type).toBe("Social networking");
    expect(result.notes).toContain(
      '"Club app" is not in the catalogue, so only the features in its row count',
    );
  });

  test("several wrong cells are all named", () => {
    const { error } = resultOf(styleAndTies, { platform: "TikTok", ties: "x", polish: "y" });
    expect(error).toMatch(/Ties: "x".*Polish: "y"/);
  });
});
