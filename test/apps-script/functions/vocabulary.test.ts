import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { functionSheet } from "./function-sheet.ts";

describe("=SOCIALRUBRICS", () => {
  test("lists the definitions, each of which another function takes by what stands there", () => {
    const sheet = functionSheet();
    const [header, ...rows] = sheet.call("SOCIALRUBRICS") as string[][];
    expect(header).toEqual(["Id", "Title", "Whose", "What it argues", "Judges"]);
    expect(rows.map(([id]) => id)).toEqual([
      "common-ground",
      "broadcast-or-connect",
      "one-way-or-two-way",
      "channel-or-conversation",
      "outlet-or-utility",
      "eleven-differences",
      "network-structure",
    ]);
    expect(rows.map((row) => row[4])).toEqual(["use", "use", "use", "use", "platform", "use", "platform"]);
    for (const [id, title] of rows) {
      expect(sheet.call("SOCIALTYPE", "TV", id)).toBe("Not social");
      expect(sheet.call("SOCIALTYPE", "TV", title?.toUpperCase())).toBe("Not social");
    }
  });

  test("asks nobody", () => {
    const sheet = functionSheet();
    sheet.call("SOCIALRUBRICS");
    sheet.call("SOCIALFEATURES");
    expect(sheet.requests).toEqual([]);
  });
});

describe("=SOCIALFEATURES", () => {
  test("lists what a channel can be described with: values in order, or unit and range", () => {
    const [header, ...rows] = functionSheet().call("SOCIALFEATURES") as string[][];
    expect(header).toEqual(["Id", "Title", "Question", "Values", "Fact or judgement"]);
    const documented = readFileSync(new URL("../../../docs/features.md", import.meta.url), "utf8");
    expect(rows).toHaveLength(29);
    for (const [, title, question] of rows) {
      expect(documented).toContain(title);
      expect(documented).toContain(question);
    }
    expect(rows.find(([id]) => id === "ties")?.slice(3)).toEqual([
      "strangers, shared interest, acquaintances, friends family neighbours",
      "judgement",
    ]);
    expect(rows.find(([id]) => id === "audienceSize")?.[3]).toBe("1 to 10,000,000,000 people");
    expect(rows.find(([id]) => id === "closed")?.slice(3)).toEqual([
      "a year, or a date like 2019-04-02",
      "fact",
    ]);
  });

  test("names values that cells may hold", () => {
    const sheet = functionSheet();
    const [, ...rows] = sheet.call("SOCIALFEATURES") as string[][];
    const [, title, , values] = rows.find(([id]) => id === "openPublishing") ?? [];
    const block = [["Platform", title], ...(values ?? "").split(", ").map((value) => ["TikTok", value])];
    expect(sheet.call("SOCIALTYPE", block)).toEqual([["Type"], ["Not social"], ["Social media"]]);
  });
});
