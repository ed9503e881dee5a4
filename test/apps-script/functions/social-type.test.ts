import { describe, expect, test } from "vitest";
import { templateColumns } from "../../../shared/table/headers.ts";
import { column, functionSheet, sentRows } from "./function-sheet.ts";

describe("=SOCIALTYPE", () => {
  test("of one cell is one type", () => {
    expect(functionSheet().call("SOCIALTYPE", "TikTok")).toBe("Social media");
  });

  test("of a column of names is a column of types, blanks for blanks", () => {
    const names = [["TikTok"], [""], ["WhatsApp"], ["Facbook"]];
    expect(functionSheet().call("SOCIALTYPE", names)).toEqual([
      ["Social media"],
      [""],
      ["Social networking"],
      ['Unknown platform "Facbook": did you mean Facebook?'],
    ]);
  });

  test("of a column with its header has a header, too", () => {
    expect(functionSheet().call("SOCIALTYPE", [["Channel"], ["TV"]])).toEqual([["Type"], ["Not social"]]);
  });

  test("of a block reads the features under their headers and ignores other columns", () => {
    const block = [
      ["Owner", "Platform", "Use"],
      ["Ana", "Instagram", ""],
      ["Ben", "Instagram", "direct messages"],
      ["", "", ""],
    ];
    expect(functionSheet().call("SOCIALTYPE", block)).toEqual([
      ["Type"],
      ["Social media"],
      ["Social networking"],
      [""],
    ]);
  });

  test("of a block without header asks for it", () => {
    const message = "Include the header row, e.g. =SOCIALTYPE(A1:F25).";
    expect(functionSheet().call("SOCIALTYPE", [["TikTok", "even"]])).toEqual([[message]]);
  });

  test("of a block without header that has just the columns of the template reads them in order", () => {
    const row = templateColumns.map((id) =>
      id === "platform" ? "TikTok" : id === "openPublishing" ? "no" : "",
    );
    expect(functionSheet().call("SOCIALTYPE", [row])).toEqual([["Not social"]]);
  });

  test("of a blank is a blank, of a blank block blanks", () => {
    const sheet = functionSheet();
    expect(sheet.call("SOCIALTYPE", "")).toBe("");
    expect(
      sheet.call("SOCIALTYPE", [
        ["", ""],
        ["", ""],
      ]),
    ).toEqual([[""], [""]]);
    expect(sheet.requests).toEqual([]);
  });

  test("of what is still computing is what is still computing, and is not sent", () => {
    const sheet = functionSheet();
    expect(sheet.call("SOCIALTYPE", "Loading...")).toBe("Loading...");
    expect(sheet.call("SOCIALTYPE", [["Loading..."], ["TV"]])).toEqual([["Loading..."], ["Not social"]]);
    expect(sentRows(sheet)).toEqual([[["TV"]]]);
  });

  test.each([
    [
      "among headers that are known",
      [
        ["Platform", "Loading..."],
        ["TikTok", "no"],
      ],
    ],
    [
      "where no header is known yet",
      [
        ["Loading...", "Loading..."],
        ["TikTok", "no"],
      ],
    ],
  ])("waits while a header is computing, %s", (_, block) => {
    const sheet = functionSheet();
    expect(sheet.call("SOCIALTYPE", block)).toEqual([["Loading..."]]);
    expect(sheet.requests).toEqual([]);
  });

  test("of a number says what belongs there", () => {
    expect(functionSheet().call("SOCIALTYPE", 42)).toBe(
      "Platform: 42 is not a name. Write the name of a channel.",
    );
  });

  test("of a type that is not known reads Not enough known", () => {
    const block = [
      ["Platform", "Talk direction"],
      ["Our own forum thing", "even"],
    ];
    expect(functionSheet().call("SOCIALTYPE", block)).toEqual([["Type"], ["Not enough known"]]);
  });

  test("returns text that starts like a formula as it is: a function's value is never read as one", () => {
    const message = 'Unknown platform "=HYPERLINK(1)". Check the name, or describe it in feature columns.';
    expect(functionSheet().call("SOCIALTYPE", "=HYPERLINK(1)")).toBe(message);
  });

  test("cuts what is longer than a cell can hold", () => {
    const sheet = functionSheet();
    sheet.respond = () => ({
      kind: "answered",
      status: 200,
      headers: {},
      body: JSON.stringify({
        ...emptyAnswer,
        rows: [emptyAnswer.columns.map((id) => (id === "error" ? "x".repeat(60_000) : null))],
      }),
    });
    const text = sheet.call("SOCIALTYPE", "TV");
    expect(text).toBe(`${"x".repeat(49_999)}…`);
  });
});

/** Columns of "Eleven differences", written down as docs/rubrics.md and the README have them. */
const emptyAnswer = {
  rubric: { id: "eleven-differences", version: "1", title: "Eleven differences" },
  coreVersion: "1",
  columns: [
    ..."role type lean leanRange mediaSupport networkingSupport robustness status coverage typeRange".split(
      " ",
    ),
    ..."contentPurpose contentStyle transience audienceScale audienceConnection privacy revenue".split(" "),
    ..."algorithms trends celebrityPrevalence anonymity reasons notes flip error".split(" "),
  ],
  texts: [],
  warnings: [],
};

describe("requests", () => {
  test("asks once for 1,000 names, and sends each of them once", () => {
    const sheet = functionSheet();
    const names = Array.from({ length: 1_000 }, (_, i) => ["TikTok", "TV", "WhatsApp"][i % 3]);
    const types = sheet.call("SOCIALTYPE", column(names)) as string[][];
    expect(sentRows(sheet)).toEqual([[["TikTok"], ["TV"], ["WhatsApp"]]]);
    expect(types).toHaveLength(1_000);
    expect(types.slice(0, 4)).toEqual([
      ["Social media"],
      ["Not social"],
      ["Social networking"],
      ["Social media"],
    ]);
  });

  test("sends each of 2,500 rows of three names once, in one request", () => {
    const sheet = functionSheet();
    const names = Array.from({ length: 2_500 }, (_, i) => ["TikTok", "TV", "WhatsApp"][i % 3]);
    expect(sheet.call("SOCIALTYPE", column(names))).toHaveLength(2_500);
    expect(sheet.requests.map((request) => request.rows.length)).toEqual([3]);
  });

  test.each(["SOCIALTYPE", "SOCIALCOMPARE"])("%s asks once per 1,000 distinct rows of 2,500", (name) => {
    const sheet = functionSheet();
    const names = ["Platform", ...Array.from({ length: 2_500 }, (_, i) => `Channel ${i}`)];
    expect(sheet.call(name, column(names))).toHaveLength(2_501);
    expect(sheet.requests.map((request) => request.rows.length)).toEqual([1_000, 1_000, 500]);
  });
});
