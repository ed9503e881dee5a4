import { describe, expect, test } from "vitest";
import { column, functionSheet, sheetWithoutWorker } from "./function-sheet.ts";

/** Every feature that "One way or two way" reads, at its one end and at its other. */
const headers = [
  "Platform",
  "Open publishing",
  "Talk direction",
  "Audience focus",
  "Hours per week",
  "Reshare",
  "Replies",
  "Private messages",
];
const allMedia = ["Thing A", "yes", "one-way", "general", 0, "one tap to followers", "none", "none"];
const allNetworking = ["Thing B", "yes", "two-way", "chosen people", 40, "none", "threads", "main thing"];
const hardlyKnown = ["Thing C", "yes", "even", "", "", "", "", ""];
const blank = ["", "", "", "", "", "", "", ""];
const bad = ["Thing D", "yes", "sideways", "", "", "", "", ""];
const block = [headers, allMedia, allNetworking, hardlyKnown, blank, bad];
const badDirection =
  'Talk direction: "sideways" is not one of one-way, mostly one-way, even, mostly two-way, two-way; ' +
  "or write unknown, n/a, a..b or x|y.";

const oneWay = () => sheetWithoutWorker("one-way-or-two-way");

describe("=SOCIALLEAN", () => {
  test("is -100 where all is media, 100 where all is networking, blank where not enough is known", () => {
    expect(oneWay().call("SOCIALLEAN", block)).toEqual([["Lean"], [-100], [100], [""], [""], [badDirection]]);
  });

  test("of one cell is one number", () => {
    // At either end of everything but the direction, which stands in the middle: four of five dimensions.
    const row = [...allNetworking];
    row[2] = "even";
    expect(oneWay().call("SOCIALLEAN", [headers, row])).toEqual([["Lean"], [80]]);
    expect(oneWay().call("SOCIALLEAN", "TV")).toEqual(expect.any(Number));
  });
});

describe("=SOCIALROLE", () => {
  test("says what to do, or that not enough is known", () => {
    expect(oneWay().call("SOCIALROLE", block)).toEqual([
      ["Role"],
      ["Broadcast"],
      ["Connect"],
      ["Not enough known"],
      [""],
      [badDirection],
    ]);
  });

  test("of a name whose uses differ depends on use", () => {
    expect(sheetWithoutWorker("common-ground").call("SOCIALROLE", "Facebook")).toBe("Depends on use");
  });
});

describe("=SOCIALSCORE", () => {
  test("is one dimension from -100 to 100, under its title", () => {
    expect(oneWay().call("SOCIALSCORE", block, "direction")).toEqual([
      ["Direction"],
      [-100],
      [100],
      [0],
      [""],
      [badDirection],
    ]);
  });

  test("is blank, not 0, where the dimension is unknown", () => {
    expect(oneWay().call("SOCIALSCORE", [headers, hardlyKnown], "Time to run")).toEqual([
      ["Time to run"],
      [""],
    ]);
  });

  test("turns round with the definition's choice of pole", () => {
    const rows = [
      ["Platform", "Identity policy"],
      ["Thing", "verified"],
      ["Thing", "anonymous"],
    ];
    expect(sheetWithoutWorker().call("SOCIALSCORE", rows, "ANONYMITY", "eleven differences")).toEqual([
      ["Anonymity"],
      [-100],
      [100],
    ]);
  });
});

describe("=SOCIALWHY", () => {
  test("gives reasons with the values in them, and for a bad row what is wrong with it", () => {
    const [header, media, , unknown, empty, problem] = oneWay().call("SOCIALWHY", block) as string[][];
    expect(header).toEqual(["Why"]);
    expect(media?.[0]).toContain("The audience is wide (general) → media");
    expect(unknown?.[0]).toMatch(/Not enough known, fill in first: .*Audience focus/);
    expect(empty).toEqual([""]);
    expect(problem).toEqual([badDirection]);
  });
});

describe("=SOCIALSCORES", () => {
  const few = ["Role", "Type", "Why", "How firm", "Could also be"];

  test("stands level with a range that has its header row, and says in Why what is wrong", () => {
    const answer = oneWay().call("SOCIALSCORES", block) as unknown[][];
    expect(answer).toHaveLength(block.length);
    expect(answer[0]).toEqual(few);
    expect(answer[1]?.slice(0, 2)).toEqual(["Broadcast", "Social media"]);
    expect(answer[2]).toEqual([
      "Connect",
      "Social networking",
      expect.any(String),
      "Firm (100 %)",
      "nothing else",
    ]);
    expect(answer[3]?.slice(0, 2)).toEqual(["", "Not enough known"]);
    expect(answer[4]).toEqual(["", "", "", "", ""]);
    expect(answer[5]).toEqual(["", "", badDirection, "", ""]);
  });

  test("puts its headers on top where the rows have none", () => {
    const sheet = sheetWithoutWorker();
    const answer = sheet.call("SOCIALSCORES", column(["WhatsApp", "", "Loading..."])) as unknown[][];
    expect(answer).toEqual([
      few,
      ["Depends on use", "Social networking", ...few.slice(2).map(() => expect.stringMatching(/./))],
      ["", "", "", "", ""],
      ["Loading...", "Loading...", "Loading...", "Loading...", "Loading..."],
    ]);
    expect(sheet.call("SOCIALSCORES", "WhatsApp")).toEqual(answer.slice(0, 2));
  });

  test('with "all" gives every column, one for each dimension of the definition among them', () => {
    const sheet = oneWay();
    const [header, media, , , , problem] = sheet.call("SOCIALSCORES", block, "", "All") as unknown[][];
    expect(header).toEqual([
      ...["Role", "Type", "Lean", "Lean range", "Broadcast strength", "Connect strength", "How firm"],
      ...["What is unknown", "Known", "Could also be"],
      ...["Direction", "Audience width", "Time to run", "Passing on", "Talking back"],
      ...["Why", "What would change it", "Problem"],
    ]);
    expect(media?.slice(2, 6)).toEqual([-100, "from -100 to -100", 100, 0]);
    expect(media?.slice(10, 15)).toEqual([-100, -100, -100, -100, -100]);
    expect([problem?.[15], problem?.[17]]).toEqual([badDirection, badDirection]);
  });

  test("asks the same question as the other functions: one request serves them all", () => {
    const sheet = functionSheet();
    const names = column(["Channel", "TikTok", "TV"]);
    sheet.call("SOCIALSCORES", names, "", "all");
    for (const name of ["SOCIALTYPE", "SOCIALROLE", "SOCIALLEAN", "SOCIALWHY", "SOCIALSCORES"])
      sheet.call(name, names);
    sheet.call("SOCIALSCORE", names, "privacy");
    expect(sheet.requests).toHaveLength(1);
  });
});
