import { describe, expect, test } from "vitest";
import { readCampaignLines } from "../../../shared/planning/brief-lines.ts";

const channels = [
  ["Platform", "Use"],
  ["TV", ""],
];
const least = [
  ["# Objective", "Leads", "60"],
  ["# Hours a week", "20"],
];

const problemsOf = (lines: readonly (readonly string[])[]) => {
  const { brief } = readCampaignLines([...lines, ...channels]);
  return Array.isArray(brief) ? brief : [];
};

describe("a brief above the channels", () => {
  test("is read line by line, with comments between and blanks after", () => {
    const { brief, table } = readCampaignLines([
      ["# Spring", "", ""],
      ["# Objective", "Leads", "60 %"],
      ["#objective:", "customer care", "40"],
      ["# Hours per week", "20 hours", ""],
      ["# Budget", "€ 1,500"],
      ["# Must have", "Newsletter", "LinkedIn page"],
      ["# Must have", "TikTok"],
      ["# Never", "TV"],
      ["# At most per channel", "8"],
      ...channels,
    ]);
    expect(brief).toEqual({
      objectives: [
        { objective: "Leads", share: 60 },
        { objective: "customer care", share: 40 },
      ],
      hoursAWeek: 20,
      budgetAMonth: 1_500,
      atMostPerChannel: 8,
      mustHave: ["Newsletter", "LinkedIn page", "TikTok"],
      never: ["TV"],
    });
    expect(table).toEqual(channels);
  });

  test("has numbers as a sheet has them", () => {
    const lines = [
      ["# Objective", "Leads"],
      ["# Hours a week", 20.125],
    ];
    expect(readCampaignLines(lines).brief).toMatchObject({ hoursAWeek: 20.125 });
  });

  test("may leave out everything but an objective and the hours", () => {
    expect(readCampaignLines([...least, ...channels]).brief).toMatchObject({
      hoursAWeek: 20,
      budgetAMonth: undefined,
      mustHave: [],
    });
  });

  test.each<[string, readonly (readonly string[])[], string, string]>([
    ["no objective", [["# Hours a week", "20"]], "/1", "does not say its objectives"],
    ["no hours", [["# Objective", "Leads"]], "/1", "does not say its hours a week"],
    ["an unknown line", [...least, ["# Mood", "good"]], "/3", '"# Mood" is no line of a brief.'],
    [
      "hours that are no number",
      [
        ["# Objective", "Leads"],
        ["# Hours", "many"],
      ],
      "/2",
      '"many" is not a number',
    ],
    ["hours twice", [...least, ["# Hours", "30"]], "/3", "is there twice"],
    [
      "an unknown objective",
      [
        ["# Hours", "9"],
        ["# Objective", "Fame"],
      ],
      "/2",
      '"Fame" is no objective.',
    ],
    ["an objective twice", [...least, ["# Goal", "leads", "9"]], "/3", '"Leads" is there twice.'],
    ["a share here and none there", [...least, ["# Goal", "Sales"]], "/3", '"Sales" has no share'],
    [
      "a share of 0",
      [
        ["# Hours", "9"],
        ["# Goal", "Sales", "0"],
      ],
      "/2",
      "must be a number above 0",
    ],
    [
      "no hours to speak of",
      [
        ["# Goal", "Sales"],
        ["# Hours", "0"],
      ],
      "/2",
      "from 0.5 to 2000",
    ],
  ])("with %s names the line and says what to write", (_, lines, path, message) => {
    expect(problemsOf(lines)).toEqual([{ path, message: expect.stringContaining(message) }]);
  });
});
