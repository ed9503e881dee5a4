import { describe, expect, test } from "vitest";
import { templateColumns } from "../../../shared/table/headers.ts";
import { answer, sheetOf, type TestSheet } from "../test-sheet.ts";

function functionSheet(settings?: Record<string, unknown>): TestSheet {
  const sheet = sheetOf([], settings);
  sheet.resetCounts();
  return sheet;
}

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
    expect(sheet.requests.map((request) => request.rows)).toEqual([[["TV"]]]);
  });

  test("of a number says what belongs there", () => {
    expect(functionSheet().call("SOCIALTYPE", 42)).toBe(
      "Platform: 42 is not a name. Write the name of a channel.",
    );
  });

  test("takes a definition as its second argument, and names those there are for an unknown one", () => {
    const sheet = functionSheet();
    expect(sheet.call("SOCIALTYPE", "TV", "eleven-differences")).toBe("Not social");
    expect(sheet.call("SOCIALTYPE", "TV", "gut-feeling")).toEqual(
      expect.stringMatching(/^There is no definition "gut-feeling"\. Use one of: .*eleven-differences/),
    );
    expect(sheet.call("SOCIALTYPE", [["TV"], ["Radio"]], "gut-feeling")).toEqual([
      [expect.stringContaining('There is no definition "gut-feeling".')],
    ]);
  });

  test("asks once for 1,000 names, and sends each of them once", () => {
    const sheet = functionSheet();
    const names = Array.from({ length: 1_000 }, (_, i) => [["TikTok", "TV", "WhatsApp"][i % 3] ?? ""]);
    const types = sheet.call("SOCIALTYPE", names) as string[][];
    expect(sheet.requests.map((request) => request.rows)).toEqual([[["TikTok"], ["TV"], ["WhatsApp"]]]);
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
    const names = Array.from({ length: 2_500 }, (_, i) => [["TikTok", "TV", "WhatsApp"][i % 3] ?? ""]);
    expect(sheet.call("SOCIALTYPE", names)).toHaveLength(2_500);
    expect(sheet.requests.map((request) => request.rows.length)).toEqual([3]);
  });

  test("asks once per 1,000 distinct rows of 2,500", () => {
    const sheet = functionSheet();
    const names = Array.from({ length: 2_500 }, (_, i) => [`Channel ${i}`]);
    expect(sheet.call("SOCIALTYPE", names)).toHaveLength(2_500);
    expect(sheet.requests.map((request) => request.rows.length)).toEqual([1_000, 1_000, 500]);
  });
});

describe("a Worker in trouble", () => {
  test.each([
    ["down", () => ({ kind: "failed", message: "refused" }) as const],
    ["limiting the rate", () => answer(429, "{}")],
    ["answering rubbish", () => answer(200, "<html>")],
  ])("that is %s gives the local answer, never an error", (_, respond) => {
    const sheet = functionSheet();
    sheet.respond = respond;
    expect(sheet.call("SOCIALTYPE", [["TikTok"], ["TV"]])).toEqual([["Social media"], ["Not social"]]);
  });

  test("that fails is left alone for two minutes, then asked again", () => {
    const sheet = functionSheet();
    sheet.respond = () => answer(500, "oops");
    sheet.call("SOCIALTYPE", "TV");
    sheet.call("SOCIALTYPE", "TikTok");
    sheet.clock.time += 119_000;
    expect(sheet.call("SOCIALTYPE", "WhatsApp")).toBe("Social networking");
    expect(sheet.requests).toHaveLength(1);
    sheet.clock.time += 2_000;
    sheet.call("SOCIALTYPE", "WhatsApp");
    expect(sheet.requests).toHaveLength(2);
  });

  test("that takes over 8 s is left alone, though its answer was used", () => {
    const sheet = functionSheet();
    const { respond } = sheet;
    sheet.respond = (request) => {
      sheet.clock.time += 9_000;
      return respond(request);
    };
    expect(sheet.call("SOCIALTYPE", "TV")).toBe("Not social");
    expect(sheet.call("SOCIALTYPE", "TV")).toBe("Not social");
    expect(sheet.requests).toHaveLength(1);
  });

  test("that never answers costs one execution: its mark keeps the next ones away", () => {
    const sheet = functionSheet();
    sheet.respond = () => {
      sheet.clock.time += 60_000;
      throw new Error("killed at 30 s");
    };
    expect(() => sheet.call("SOCIALTYPE", "TV")).toThrow("Exceeded maximum execution time");
    sheet.clock.time += 1_000;
    expect(sheet.call("SOCIALTYPE", "TV")).toBe("Not social");
    expect(sheet.requests).toHaveLength(1);
  });

  test("that somebody else is just asking is asked as well, until that has taken 8 s", () => {
    const sheet = functionSheet();
    const start = sheet.clock.time;
    const asking = { value: JSON.stringify({ kind: "asking", since: start }), expires: start + 130_000 };
    sheet.document.cache.set("socialtype.breaker", asking);
    sheet.clock.time = start + 7_000;
    sheet.call("SOCIALTYPE", "TV");
    expect(sheet.requests).toHaveLength(1);
    sheet.document.cache.set("socialtype.breaker", asking);
    sheet.clock.time = start + 9_000;
    expect(sheet.call("SOCIALTYPE", "TV")).toBe("Not social");
    expect(sheet.requests).toHaveLength(1);
  });

  test("that answers is asked every time", () => {
    const sheet = functionSheet();
    sheet.call("SOCIALTYPE", "TV");
    sheet.call("SOCIALTYPE", "TV");
    expect(sheet.requests).toHaveLength(2);
  });
});

test("a function only reads: nothing in the document changes but the cache", () => {
  const sheet = functionSheet();
  const properties = [...sheet.document.properties];
  sheet.call("SOCIALTYPE", [["TikTok"], ["TV"]]);
  expect(sheet.values()).toEqual([]);
  expect([...sheet.document.properties]).toEqual(properties);
  expect(sheet.document.metadata.notes).toEqual([]);
});
