import { describe, expect, test } from "vitest";
import type { Brief } from "../../../shared/planning/brief.ts";
import { planned, type Row, refused } from "./campaign.ts";

const brief: Brief = { objectives: [{ objective: "Awareness" }], hoursAWeek: 10 };
const columns = ["platform", "use", "audienceMatch", "status", "hoursNow", "costAMonth", "resultSoFar"];

const planOf = (rows: readonly Row[], changes: Partial<Brief> = {}) =>
  planned({ ...brief, ...changes }, columns, rows);

describe("a channel of the plan", () => {
  test("has a role, what to do there, and measures that suit role and objective", () => {
    const { channels } = planOf([["TikTok"], ["Reddit", "AMA"], ["Vine"]]);
    expect(channels.map(({ role }) => role)).toEqual(["Broadcast", "Connect", "Skip"]);
    expect(channels[0]).toMatchObject({
      name: "TikTok",
      serves: "awareness",
      doThere: "Publish what strangers will stop for, in the same recognisable form each week.",
      kpis: ["people reached", "share of them who are new", "searches for your name"],
    });
    expect(channels[1]?.kpis).toEqual(["mentions by others", "people met who did not know you"]);
    expect(channels[2]).toMatchObject({ hours: 0, kpis: [], fit: 0 });
    expect(channels[2]?.doThere).toMatch(/^Leave it out: closed \d{4}.*\.$/);
  });

  test("serves what it fits best, whatever the shares, and of equals what counts more", () => {
    const objectives = [
      { objective: "awareness", share: 90 },
      { objective: "community", share: 10 },
    ];
    const { channels } = planOf([["Discord"], ["TikTok"]], { objectives });
    const [discord, tiktok] = channels.map(({ fits }) => fits.map(({ fit }) => fit ?? 0));
    expect((discord?.[1] ?? 0) > (discord?.[0] ?? 0)).toBe(true);
    expect((tiktok?.[0] ?? 0) > (tiktok?.[1] ?? 0)).toBe(true);
    expect(channels.map(({ serves }) => serves)).toEqual(["community", "awareness"]);
    const closed = planOf([["Vine"]], { objectives: [...objectives].reverse() });
    expect(closed.channels[0]?.serves).toBe("awareness");
  });

  test("that is for both sides has a measure and a task of each", () => {
    const [channel] = planOf([["Facebook"]]).channels;
    expect(channel?.role).toBe("Both");
    expect(channel?.kpis).toEqual(["people reached", "mentions by others"]);
    expect(channel?.doThere).toMatch(/each week; and take part where/);
  });

  // Keep needs "running", test "new", drop a result and no hours.
  test.each([
    ["running", null, 10, "keep"],
    ["Running", "40 leads", 10, "keep"],
    ["new", null, 10, "test"],
    ["stopped", "40 leads", 10, "no data to judge"],
    [null, "40 leads", 10, "no data to judge"],
    [null, null, 10, "no data to judge"],
    ["running", "40 leads", 0, "drop"],
    ["new", "nothing", 0, "drop"],
    ["running", null, 0, "no data to judge"],
    ["new", null, 0, "no data to judge"],
  ])("with status %s and result %s, and %d hours, is to %s", (status, result, hours, verdict) => {
    const never = hours === 0 ? ["TikTok"] : [];
    const [channel] = planOf([["TikTok", null, null, status, null, null, result]], { never }).channels;
    expect((channel?.hours ?? 0) > 0).toBe(hours > 0);
    expect(channel?.verdict).toBe(verdict);
  });

  test("costs what its row says if it has hours, and nothing else", () => {
    const { channels, summary } = planOf(
      [
        ["TikTok", null, null, null, "3 hours", "€ 1,200.10", null],
        ["YouTube", null, "none", null, null, 300, null],
      ],
      { budgetAMonth: 1_500 },
    );
    expect(channels.map(({ budget }) => budget)).toEqual([1_200.1, 0]);
    expect(channels[0]?.hoursNow).toBe(3);
    expect(summary.budget).toEqual({ given: 1_500, planned: 1_200.1 });
  });

  test("says where its audience match is not stated, and is planned as if most matched", () => {
    const plan = (match: string | null) => planOf([["TikTok", null, match]]);
    const notStated = "audience match not stated, so it is not applied";
    expect(plan(null).channels[0]?.notes).toContain(notStated);
    expect(plan("most").channels[0]?.notes).not.toContain(notStated);
    expect(plan(null).summary.points).toBe(plan("most").summary.points);
    expect(plan("some").summary.points).toBeCloseTo(plan("most").summary.points / 2, 0);
    expect(plan("none").channels[0]).toMatchObject({
      hours: 0,
      doThere: "Leave it out: its audience is not the one that is wanted.",
    });
  });

  test("that cannot be read has its error and nothing else, a blank row nothing at all", () => {
    const { channels, warnings } = planOf([
      ["Facbook"],
      ["TikTok", null, "mostly"],
      ["YouTube", null, null, "paused", "a few", "cheap"],
      [null, ""],
      ["TikTok"],
    ]);
    expect(channels.map(({ hours }) => (hours ?? 0) > 0)).toEqual([false, false, false, false, true]);
    expect(channels[0]?.error).toContain("did you mean Facebook?");
    expect(channels[1]).toMatchObject({
      name: "TikTok",
      role: null,
      hours: null,
      error: 'Audience match: "mostly" is not one of none, some, most.',
    });
    expect(channels[2]?.error).toContain('Status: "paused" is not one of running, new, stopped.');
    expect(channels[2]?.error).toContain('Hours now: "a few" is not a number from 0 to 168.');
    expect(channels[2]?.error).toContain('Cost a month: "cheap" is not a number');
    expect(channels[3]).toMatchObject({ name: null, role: null, error: null });
    expect(warnings).toEqual([
      '3 rows could not be read and are not planned: "Facbook", "TikTok", "YouTube".',
    ]);
  });
});

describe("hours", () => {
  // 8 hours to run it well: 16 at most (0.9375 of the fit), 4 at the least.
  const effort = ["platform", "hoursPerWeek"];

  test("stop at twice what it takes, and where the brief says", () => {
    const hoursOf = (changes: Partial<Brief>) =>
      planned({ ...brief, hoursAWeek: 40, ...changes }, effort, [["TikTok", 8]]).channels[0]?.hours;
    expect(hoursOf({})).toBe(16);
    expect(hoursOf({ atMostPerChannel: 5.4 })).toBe(5);
    expect(hoursOf({ hoursAWeek: 4 })).toBe(4);
    expect(hoursOf({ hoursAWeek: 3.5 })).toBe(0);
    expect(hoursOf({ atMostPerChannel: 3.5 })).toBe(0);
  });

  test("a channel that takes more than a working week has what that takes", () => {
    const plan = planned({ ...brief, hoursAWeek: 300 }, effort, [["TikTok", 100]]);
    expect(plan.channels[0]?.hours).toBe(200);
    expect(planned({ ...brief, hoursAWeek: 49 }, effort, [["TikTok", 100]]).channels[0]).toMatchObject({
      hours: 0,
      doThere: "Leave it out: it needs at least 50 hours a week, more than there are.",
    });
  });

  test("that are left over are said in a whole sentence", () => {
    const leftOf = (hoursAWeek: number) =>
      planned({ ...brief, hoursAWeek }, effort, [["TikTok", 8]]).summary.sentences.find((sentence) =>
        sentence.includes("left over"),
      );
    expect(leftOf(17)).toMatch(/^1 hour is left over:/);
    expect(leftOf(20.3)).toMatch(/^4.3 hours are left over:/);
  });

  test("reach a half, three quarters and fifteen sixteenths of a fit", () => {
    const pointsOf = (hoursAWeek: number) => {
      const { channels, summary } = planned({ ...brief, hoursAWeek }, effort, [["TikTok", 8]]);
      return summary.points / (channels[0]?.fit ?? 0);
    };
    expect(pointsOf(4)).toBeCloseTo(0.5, 2);
    expect(pointsOf(8)).toBeCloseTo(0.75, 2);
    expect(pointsOf(99)).toBeCloseTo(0.9375, 2);
  });

  test("go to what must be there, even where it is worth nothing, and never to what is under never", () => {
    const rows: Row[] = [["TikTok", null, "none"], ["YouTube"], ["Facebook", "group"], ["Facebook", "page"]];
    const { channels } = planOf(rows, {
      hoursAWeek: 30,
      mustHave: ["tiktok"],
      never: ["Facebook group", "YouTube"],
    });
    expect(channels.map(({ hours }) => (hours ?? 0) > 0)).toEqual([true, false, false, true]);
    expect(channels[1]?.doThere).toBe("Leave it out: the brief names it under never.");
    const withoutFacebook = planOf(rows, { hoursAWeek: 30, never: ["Facebook"] });
    expect(withoutFacebook.channels.map(({ hours }) => (hours ?? 0) > 0)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});

describe("a brief that cannot be kept is answered with the reasons", () => {
  const whyNot = (rows: readonly Row[], changes: Partial<Brief>) =>
    refused({ ...brief, ...changes }, columns, rows);

  test.each<[string, readonly Row[], Partial<Brief>, RegExp]>([
    ["a must that is no row", [["TV"]], { mustHave: ["TikTok"] }, /^"TikTok" must have hours, but no row/],
    [
      "a must under never",
      [["TV"]],
      { mustHave: ["TV"], never: ["TV"] },
      /^TV must have hours, but the brief names it under never\.$/,
    ],
    ["a must that has closed", [["Vine"]], { mustHave: ["Vine"] }, /^Vine must have hours, but closed \d{4}/],
    [
      "a must that costs too much",
      [["TV", null, null, null, null, 900]],
      { mustHave: ["TV"], budgetAMonth: 800, hoursAWeek: 100 },
      /^TV must have hours, but it costs 900 a month, more than the budget\.$/,
    ],
    [
      "musts that together cost too much",
      [
        ["TV", null, null, null, null, 500],
        ["Radio", null, null, null, null, 400],
      ],
      { mustHave: ["TV", "Radio"], budgetAMonth: 800, hoursAWeek: 100 },
      /^What must be there costs 900 a month \(TV 500, Radio 400\), but the budget is 800\./,
    ],
  ])("%s", (_, rows, changes, reason) => {
    expect(whyNot(rows, changes)).toEqual([expect.stringMatching(reason)]);
  });

  // At least half of what it takes to run each well: 4 + 3 hours.
  test("musts that need more hours than there are", () => {
    const reasons = refused(
      { ...brief, hoursAWeek: 6.5, mustHave: ["TikTok", "YouTube"] },
      ["platform", "hoursPerWeek"],
      [
        ["TikTok", 8],
        ["YouTube", 6],
      ],
    );
    expect(reasons).toEqual([
      "What must be there needs at least 7 hours a week (TikTok 4, YouTube 3), but there are 6.5. Plan more hours, or take a must away.",
    ]);
  });
});

describe("amounts in rows", () => {
  test.each([
    [33.333, 33.333],
    [0.125, 0.125],
    ["33.33", 33.33],
    ["€ 1,200.50", 1200.5],
    ["900 USD", 900],
    ["CHF 900", 900],
    ["1.200.000", 1_200_000],
    ["1.5k", 1500],
  ])("%j a month is %d", (cell, cost) => {
    const [channel] = planOf([["TikTok", null, null, null, null, cell]]).channels;
    expect(channel).toMatchObject({ error: null, budget: cost });
  });

  test.each([
    ["8h", 8],
    ["8 hours", 8],
    ["2.5 hrs", 2.5],
  ])("%j now are %d hours", (cell, hours) => {
    expect(planOf([["TikTok", null, null, null, cell]]).channels[0]).toMatchObject({ hoursNow: hours });
  });

  test("a text that is one number in one country and another in the next is not guessed at", () => {
    const [channel] = planOf([["TikTok", null, null, null, null, "20.000"]]).channels;
    expect(channel?.error).toBe('Cost a month: "20.000" may be 20 or 20,000. Write 20 or 20000.');
  });

  test("a text of any length is answered", () => {
    const [channel] = planOf([["TikTok", null, null, null, `5${" ".repeat(1_000_000)}x`]]).channels;
    expect(channel?.error).toMatch(/^Hours now: "5 .*" is not a number from 0 to 168\.$/);
  });

  test.each(["-5", -5, "8 days", "USD", "1e3"])("%j is no amount", (cell) => {
    expect(planOf([["TikTok", null, null, null, cell]]).channels[0]?.error).toContain("is not a number");
  });
});

describe("the plan as a whole", () => {
  test("names the objectives that nothing serves, and those that no hours go to", () => {
    const both: Partial<Brief> = { objectives: [{ objective: "awareness" }, { objective: "community" }] };
    const gapsOf = (rows: readonly Row[], changes: Partial<Brief>) =>
      planOf(rows, { ...both, ...changes }).summary.gaps;
    expect(gapsOf([["TV"], ["TikTok"]], {})).toEqual([
      "Nothing here serves community: no channel has a fit of 50 or more for it.",
    ]);
    const wouldServe = (name: string, rest: string) => [
      expect.stringMatching(
        new RegExp(`^No hours go to community: ${name} would serve it best \\(fit \\d+\\)${rest}`),
      ),
    ];
    expect(gapsOf([["TikTok"], ["Discord"]], { never: ["Discord"] })).toEqual(
      wouldServe("Discord", ", but the brief names it under never\\.$"),
    );
    // Whoever follows the advice gets a plan: what cannot have hours is passed over where another one can.
    const rows: Row[] = [["TikTok"], ["Discord"], ["Facebook", "group"]];
    const brief = { never: ["Discord"], hoursAWeek: 5 };
    expect(gapsOf(rows, brief)).toEqual(
      wouldServe("Facebook group", "\\. Put it under must have if community counts that much\\.$"),
    );
    expect(gapsOf(rows, { ...brief, mustHave: ["Facebook group"] })).toEqual([]);
    expect(gapsOf([["TikTok"], ["Discord"]], { mustHave: ["Discord"] })).toEqual([]);
  });

  test("names channels that do the same for the same objective, from three on", () => {
    const rows: Row[] = [["TikTok"], ["YouTube"], ["Instagram reel"]];
    const overlapsOf = (some: readonly Row[]) => planOf(some, { hoursAWeek: 60 }).summary.overlaps;
    expect(overlapsOf(rows)).toEqual([
      expect.stringMatching(
        /^TikTok, YouTube and Instagram reel all broadcast for awareness, [\d.]+ hours together/,
      ),
    ]);
    expect(overlapsOf(rows.slice(0, 2))).toEqual([]);
  });

  // Awareness asks for all broadcasting, community for none: 3/4 and 1/4 of the brief.
  test("sets how the hours divide beside what the objectives ask for", () => {
    const objectives = [
      { objective: "awareness", share: 60 },
      { objective: "community", share: 20 },
    ];
    const { summary } = planOf([["TikTok"]], { objectives });
    expect(summary).toMatchObject({
      mix: { broadcast: 100, connect: 0 },
      targetMix: { broadcast: 75, connect: 25 },
    });
    expect(summary.sentences).toContain(
      "100 % of the hours broadcast, 0 % connect; the objectives ask for 75 to 25, so that is more broadcasting than they ask for.",
    );
    expect(planOf([], { objectives }).summary.mix).toBeNull();
  });

  test("says first that it is a model's suggestion, not a forecast", () => {
    expect(planOf([["TV"]]).assumptions[0]).toMatch(/^This is a model's suggestion, not a forecast/);
  });

  test("warns of columns and names that mean nothing", () => {
    const { warnings } = planned({ ...brief, never: ["MySpace"] }, ["platform", "mood"], [["TV", "good"]]);
    expect(warnings).toEqual([
      'The column "mood" is not known and was ignored.',
      '"MySpace" is under never, but no row is called so.',
    ]);
  });
});
