import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mostRowsTimesRubrics } from "../../../apps-script/src/scoring/compare-question.ts";
import { answer } from "../test-sheet.ts";
import { column, functionSheet, sheetWithoutWorker } from "./function-sheet.ts";

const everything = [
  "Common ground",
  "Broadcast or connect",
  "One way or two way",
  "Channel or conversation",
  "Outlet or utility",
  "Eleven differences",
  "Network structure",
];

describe("=SOCIALCOMPARE", () => {
  test("gives the type under every definition, how many agree, and how far the leans lie apart", () => {
    const sheet = functionSheet();
    const [header, tv] = sheet.call("SOCIALCOMPARE", "TV") as unknown[][];
    expect(header).toEqual([...everything, "Agree", "Lean spread"]);
    expect(tv).toEqual([...everything.map(() => "Not social"), "7 of 7", expect.any(Number)]);
    expect(sheet.requests).toHaveLength(1);
  });

  test.each([
    ["one text with commas", "eleven-differences, Network Structure"],
    ["a range of ids", [["eleven-differences"], [""], ["network-structure@1"]]],
  ])("takes definitions as %s, in that order", (_, chosen) => {
    const sheet = functionSheet();
    const rows = sheet.call("SOCIALCOMPARE", column(["Channel", "Facebook", "TV"]), chosen) as unknown[][];
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["Eleven differences", "Network structure", "Agree"],
      ["Hybrid", "Social networking", "1 of 2"],
      ["Not social", "Not social", "2 of 2"],
    ]);
    expect(sheet.requests).toEqual([
      {
        rubrics: ["eleven-differences@1", "network-structure@1"],
        columns: ["platform"],
        rows: [["Facebook"], ["TV"]],
      },
    ]);
  });

  test("leaves a definition that judges platforms blank where the row names a use, and does not count it", () => {
    const rows = column(["Facebook group", "Facebook"]);
    const compared = functionSheet().call(
      "SOCIALCOMPARE",
      rows,
      "eleven-differences, outlet-or-utility, network-structure",
    ) as unknown[][];
    expect(compared[1]).toEqual(["Hybrid", "", "", "1 of 1", ""]);
    expect(compared[2]?.slice(0, 4)).toEqual(["Hybrid", "Hybrid", "Social networking", "2 of 3"]);
  });

  test("says in the first column what is wrong with a row; blanks and what is computing stay what they are", () => {
    const rows = column(["Facbook", "", "Loading...", "#N/A"]);
    const chosen = "eleven-differences, common-ground";
    expect(functionSheet().call("SOCIALCOMPARE", rows, chosen)).toEqual([
      ["Eleven differences", "Common ground", "Agree", "Lean spread"],
      ['Unknown platform "Facbook": did you mean Facebook?', "", "", ""],
      ["", "", "", ""],
      ["Loading...", "Loading...", "Loading...", "Loading..."],
      ["A cell of this row shows #N/A. Mend its formula, or write a value there.", "", "", ""],
    ]);
  });

  test("reads Not enough known, which is no agreement", () => {
    const block = [
      ["Platform", "Talk direction"],
      ["Thing", "even"],
    ];
    const chosen = "eleven-differences, common-ground";
    expect(functionSheet().call("SOCIALCOMPARE", block, chosen)).toEqual([
      ["Eleven differences", "Common ground", "Agree", "Lean spread"],
      ["Not enough known", "Not enough known", "", ""],
    ]);
  });

  test.each([
    ["eleven-differences", /^Name at least two definitions/],
    [
      "eleven-differences, eleven differences",
      "The definition “Eleven differences” is there twice. Keep one of them.",
    ],
    ["eleven-differences, gut", /^There is no definition "gut"\. Use one of: common-ground, /],
    [42, /^42 is not the name of a definition\. Use one of: common-ground, /],
    [[["eleven-differences", "#REF!"]], /^The definition shows #REF!\. Mend that cell or formula\./],
    [[["eleven-differences", "Loading..."]], "Loading..."],
  ])("of %j as definitions says what to write", (chosen, message) => {
    const sheet = functionSheet();
    expect(sheet.call("SOCIALCOMPARE", "TV", chosen)).toEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
    expect(sheet.requests).toEqual([]);
  });

  test("sends no more rows times definitions than a Worker takes of anybody", () => {
    const settings = readFileSync(new URL("../../../worker/wrangler.jsonc", import.meta.url), "utf8");
    expect(settings).toContain(`"ANONYMOUS_MAX_ROWS": "${mostRowsTimesRubrics}"`);
  });

  const rows = column(["Channel", "TikTok", "Facebook group", "Facbook", "", "TV"]);

  test("is the same without a Worker", () => {
    expect(sheetWithoutWorker().call("SOCIALCOMPARE", rows)).toEqual(
      functionSheet().call("SOCIALCOMPARE", rows),
    );
  });

  test("is the same while the Worker is down", () => {
    const sheet = functionSheet();
    sheet.respond = () => answer(503, "busy");
    expect(sheet.call("SOCIALCOMPARE", rows)).toEqual(functionSheet().call("SOCIALCOMPARE", rows));
  });
});
