import { describe, expect, test } from "vitest";
import { answer, sheetOf, TestSheet, workerAnswer } from "../test-sheet.ts";

const names = [["Platform"], ["TikTok"], ["WhatsApp"], ["TV"]];

describe("a change of what the results depend on", () => {
  test("another definition makes every row due, and the results follow", () => {
    const sheet = sheetOf([["Platform"], ["Newsletter"]]);
    sheet.score();
    expect(sheet.column("Type")).toEqual(["Hybrid"]);
    sheet.settings({ rubric: "common-ground" });
    expect(sheet.score()).toMatchObject({ scored: 1 });
    expect(sheet.column("Type")).toEqual(["Social media"]);
  });

  const otherCore = (version: string) => (request: Parameters<typeof workerAnswer>[0]) => {
    const real = workerAnswer(request);
    return real.kind === "failed"
      ? real
      : { ...real, body: real.body.replace('"coreVersion":"1"', `"coreVersion":"${version}"`) };
  };

  test("a Worker with another version of the core is said so, and its rows are done, not due for ever", () => {
    const sheet = sheetOf([["Platform"], ...Array.from({ length: 1_200 }, () => ["TV"])]);
    sheet.respond = otherCore("2");
    expect(sheet.score()).toMatchObject({
      scored: 1_200,
      unchanged: 0,
      due: 0,
      message: expect.stringContaining("the Worker runs version 2 of the scoring, the add-on version 1"),
    });
    expect(sheet.requests).toHaveLength(2);
    expect(sheet.score()).toMatchObject({ scored: 0, unchanged: 1_200, due: 0 });
  });

  test("rows of another version are scored again once that Worker answers, after everything that is due", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.respond = otherCore("2");
    sheet.type(4, 0, "Radio");
    sheet.resetCounts();
    expect(sheet.score()).toMatchObject({ scored: 4, unchanged: 0, due: 0 });
    expect(sheet.requests.map(({ rows }) => rows)).toEqual([[["Radio"]], [["TikTok"], ["WhatsApp"], ["TV"]]]);
    expect(sheet.score()).toMatchObject({ scored: 0, unchanged: 4 });
  });

  test("“Score what changed” leaves rows of another version alone, and says so", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.respond = otherCore("2");
    sheet.type(4, 0, "Radio");
    expect(sheet.score("scoreChanged")).toMatchObject({ scored: 1, unchanged: 3, stale: 3, due: 0 });
    expect(sheet.score("scoreChanged")).toMatchObject({
      scored: 0,
      message: expect.stringContaining("3 rows scored by another version of the scoring"),
    });
  });

  test("rows of another version are not scored over and over while the Worker is down", () => {
    const sheet = sheetOf(names);
    sheet.respond = otherCore("2");
    sheet.score();
    // The core inside the add-on, version 1, scores the new row; the Worker's version is still the one to reach.
    sheet.respond = () => ({ kind: "failed", message: "down" });
    sheet.type(4, 0, "Radio");
    expect(sheet.score()).toMatchObject({ scored: 1, unchanged: 3, by: "add-on" });
    sheet.clock.time += 180_000;
    sheet.resetCounts();
    expect(sheet.score()).toMatchObject({ scored: 0, stale: 1 });
    expect(sheet.requests).toHaveLength(1);
    sheet.clock.time += 180_000;
    sheet.respond = otherCore("2");
    expect(sheet.score()).toMatchObject({ scored: 1, unchanged: 3, stale: 0 });
  });

  test("two Workers of different versions that answer in turn do not keep a run going for ever", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 2 });
    sheet.score();
    let version = 2;
    sheet.respond = (request) => otherCore(String(version++))(request);
    sheet.resetCounts();
    sheet.type(1, 0, "Nextdoor");
    sheet.score();
    expect(sheet.requests.length).toBeLessThanOrEqual(4);
  });

  test("an answer by another version of the definition is not taken for this one's", () => {
    const sheet = sheetOf(names);
    sheet.respond = (request) => {
      const real = workerAnswer(request);
      return real.kind === "failed"
        ? real
        : { ...real, body: real.body.replace('"version":"1"', '"version":"0"') };
    };
    expect(sheet.score()).toMatchObject({ scored: 3, by: "add-on" });
    expect(sheet.requests).toHaveLength(1);
    sheet.respond = workerAnswer;
    expect(sheet.score()).toMatchObject({ scored: 0, unchanged: 3 });
  });
});

describe("when the Worker cannot be used", () => {
  const cells = (sheet: TestSheet) => sheet.values().map((row) => row.slice(0, -1));
  const expected = (() => {
    const sheet = new TestSheet(names);
    sheet.score();
    const written = cells(sheet);
    sheet.close();
    return written;
  })();

  test.each([
    ["is down", () => ({ kind: "failed", message: "refused" }) as const, "Address unavailable"],
    ["limits the rate", () => answer(429, "{}"), "status 429"],
    ["fails", () => answer(500, "oops"), "status 500"],
    ["answers with a page", () => answer(200, "<html>"), "not a table of results"],
    ["answers with other JSON", () => answer(200, { rows: [] }), "not a table of results"],
    [
      "answers with too few rows",
      () => answer(200, { rubric: {}, columns: [], texts: [], rows: [[]] }),
      "not a table",
    ],
  ])(
    "because it %s, the same cells come from inside the add-on, and the summary says so",
    (_, respond, trouble) => {
      const sheet = sheetOf(names);
      sheet.respond = respond;
      const summary = sheet.score();
      expect(summary.by).toBe("add-on");
      expect(summary.message).toContain("scored inside the add-on, because the Worker could not be used");
      expect(summary.message).toContain(trouble);
      expect(cells(sheet)).toEqual(expected);
    },
  );

  test("no Worker set is the normal first state: no request, no complaint", () => {
    const sheet = sheetOf(names, { workerUrl: "" });
    expect(sheet.score()).toMatchObject({
      by: "add-on",
      message: "3 rows scored by the definition “Eleven differences”.",
    });
    expect(sheet.requests).toEqual([]);
    expect(cells(sheet)).toEqual(expected);
  });
});

describe("settings", () => {
  test.each(["https://evil.example/", "http://socialtype.workers.dev/", "https://workers.dev.evil.example/"])(
    "refuse %s with a sentence",
    (workerUrl) => {
      expect(() => sheetOf(names, { workerUrl })).toThrow(
        /The add-on may not call .* It may call https:\/\/\*\.workers\.dev\//,
      );
    },
  );
});
