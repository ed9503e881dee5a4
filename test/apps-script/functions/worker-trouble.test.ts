import { describe, expect, test } from "vitest";
import type { HttpRequest, HttpResponse } from "../../../apps-script/local/stand-in/url-fetch-app.ts";
import { answer, sheetOf, type TestSheet } from "../test-sheet.ts";
import { changed, column, functionSheet, respond, sentRows, sheetWithoutWorker } from "./function-sheet.ts";

const names = column(["Channel", "TikTok", "Facebook group", "Facbook", "", "TV"]);

type Row = (string | number | number[] | null)[];
type Body = { columns: string[]; rows: Row[]; texts: string[] } & Record<string, unknown>;

/** The first row's cell of a column is something else. */
const withCell = (id: string, cell: unknown) =>
  changed((body) => {
    const { columns, rows } = body as Body;
    (rows[0] as unknown[])[columns.indexOf(id)] = cell;
  });

/** The first compared row has something else. */
const withCompared = (id: string, value: unknown) =>
  changed((body) => {
    ((body as { rows: Record<string, unknown>[] }).rows[0] ?? {})[id] = value;
  });

const anywhere: [string, (request: HttpRequest) => HttpResponse][] = [
  ["is down", () => ({ kind: "failed", message: "refused" })],
  ["limits the rate", () => answer(429, "{}")],
  ["fails", () => answer(500, "oops")],
  ["answers with a page", () => answer(200, "<html>")],
  ["answers with nothing", () => answer(200, "")],
  ["answers with null", () => answer(200, "null")],
  ["answers with a list", () => answer(200, "[]")],
  ["answers without what belongs there", () => answer(200, { rows: [] })],
  ["leaves a row out", changed(({ rows }) => (rows as unknown[]).pop())],
  ["adds a row", changed(({ rows }) => (rows as unknown[]).push((rows as unknown[])[0]))],
  ["answers with rows that are none", changed((body) => Object.assign(body, { rows: [1, 2, 3, 4] }))],
  ["does not say its version", changed((body) => Object.assign(body, { coreVersion: 2 }))],
];

const inScores: typeof anywhere = [
  ["answers with a type that there is not", withCell("type", "Antisocial media")],
  ["answers with a number as type", withCell("type", 7)],
  ["answers with neither type nor error", withCell("type", null)],
  ["answers with both type and error", withCell("error", "Oops")],
  ["answers with a list as error", withCell("error", ["Oops"])],
  ["answers with text as lean", withCell("lean", "very")],
  ["answers with a huge lean", withCell("lean", 1e308)],
  ["answers with half a range", withCell("leanRange", [0])],
  ["answers with text as range", withCell("leanRange", ["a", "b"])],
  ["answers with a huge strength", withCell("mediaSupport", 101)],
  ["answers with a negative share", withCell("coverage", -1)],
  ["answers with an unknown firmness", withCell("robustness", "fixed by magic")],
  ["answers with text as possible types", withCell("typeRange", "Hybrid")],
  ["answers with an object as role", withCell("role", {})],
  ["answers with a huge dimension", withCell("privacy", -1e9)],
  ["answers with a sentence as reasons", withCell("reasons", "because")],
  ["answers with a reason that is not there", withCell("reasons", [10_000])],
  ["answers with a reason before the first", withCell("reasons", [-1])],
  ["answers with half a reason", withCell("reasons", [0.5])],
  ["answers with numbers as texts", changed((body) => Object.assign(body, { texts: [1, 2, 3] }))],
  ["answers with short rows", changed(({ rows }) => (rows as Row[])[0]?.pop())],
  [
    "answers without a column",
    changed((body) =>
      Object.assign(body, { columns: (body as Body).columns.map((id) => (id === "role" ? "r" : id)) }),
    ),
  ],
  [
    "answers for another definition",
    changed((body) => Object.assign(body, { rubric: { id: "x", version: "1" } })),
  ],
];

const inComparisons: typeof anywhere = [
  ["answers with a type that there is not", withCompared("types", ["Antisocial media", "Hybrid"])],
  ["answers with too few types", withCompared("types", ["Hybrid"])],
  ["answers with text as types", withCompared("types", "Hybrid")],
  ["answers with a huge lean", withCompared("leans", [1e9, 0])],
  ["answers with more agreeing than judging", withCompared("judging", 1)],
  ["answers with half a judge", withCompared("judging", 1.5)],
  ["answers with a huge spread", withCompared("leanSpread", 1e9)],
  ["answers with a list as error", withCompared("error", ["Oops"])],
  ["answers with a row that is none", changed((body) => Object.assign(body, { rows: [null, 1, 2, 3] }))],
  ["answers for other definitions", changed((body) => Object.assign(body, { rubrics: ["a@1", "b@1"] }))],
];

/** The first row's fit is something else. */
const withFit = (fit: unknown) =>
  changed(({ rows }) => {
    (rows as Record<string, unknown>[])[0] = { fits: fit, notes: [], error: null };
  });

const inFits: typeof anywhere = [
  ["answers with text as fit", withFit([{ fit: "very" }])],
  ["answers with a huge fit", withFit([{ fit: 1e9 }])],
  ["answers with a negative fit", withFit([{ fit: -1 }])],
  ["answers without a fit", withFit([{}])],
  ["answers with two fits", withFit([{ fit: 1 }, { fit: 2 }])],
  ["answers with a fit that is none", withFit([null])],
  ["answers for another objective", changed((body) => Object.assign(body, { objectives: ["sales"] }))],
  [
    "answers with a list as error",
    changed((body) => Object.assign(body, { rows: [{ fits: null, error: [] }] })),
  ],
];

/** The Worker was asked once and its answer not taken, so that the next ones leave it alone. */
function expectRefused(sheet: TestSheet): void {
  expect(sheet.requests).toHaveLength(1);
  expect(sheet.document.cache.get("socialtype.breaker")?.value).toContain("paused");
}

describe("a Worker in trouble", () => {
  const all = sheetWithoutWorker().call("SOCIALSCORES", names, "", "all");
  const compared = sheetWithoutWorker().call("SOCIALCOMPARE", names, "eleven-differences, common-ground");

  test.each([...anywhere, ...inScores])("that %s gives the local scores", (_, trouble) => {
    const sheet = functionSheet();
    sheet.respond = trouble;
    expect(sheet.call("SOCIALSCORES", names, "", "all")).toEqual(all);
    expectRefused(sheet);
  });

  test.each([...anywhere, ...inComparisons])("that %s gives the local comparison", (_, trouble) => {
    const sheet = functionSheet();
    sheet.respond = trouble;
    expect(sheet.call("SOCIALCOMPARE", names, "eleven-differences, common-ground")).toEqual(compared);
    expectRefused(sheet);
  });

  test.each([...anywhere, ...inFits])("that %s gives the local fits", (_, trouble) => {
    const sheet = functionSheet();
    sheet.respond = trouble;
    expect(sheet.call("SOCIALFIT", names, "leads")).toEqual(
      sheetWithoutWorker().call("SOCIALFIT", names, "leads"),
    );
    expectRefused(sheet);
  });

  test("whose answer is good is believed: a test of the tests above", () => {
    const sheet = functionSheet();
    sheet.respond = withCell("lean", -99);
    expect(sheet.call("SOCIALLEAN", "TikTok")).toBe(-99);
    sheet.respond = withCompared("leanSpread", 123);
    const [, row] = sheet.call("SOCIALCOMPARE", "TikTok") as unknown[][];
    expect(row?.[row.length - 1]).toBe(123);
    sheet.respond = withFit([{ fit: 99 }]);
    expect(sheet.call("SOCIALFIT", "TikTok", "leads")).toBe(99);
    expect(sheet.requests).toHaveLength(3);
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
    sheet.call("SOCIALTYPE", "Radio");
    expect(sheet.requests).toHaveLength(2);
  });

  test("that takes over 8 s is left alone, though its answer was used", () => {
    const sheet = functionSheet();
    sheet.respond = takes(sheet, 9_000);
    expect(sheet.call("SOCIALTYPE", "TV")).toBe("Not social");
    expect(sheet.call("SOCIALTYPE", "TikTok")).toBe("Social media");
    expect(sentRows(sheet)).toEqual([[["TV"]]]);
  });

  test("that takes 7 s a request is not waited for beyond 12 s: the rest is computed inside", () => {
    const sheet = functionSheet();
    sheet.respond = takes(sheet, 7_000);
    const many = Array.from({ length: 4_500 }, (_, i) => (i === 4_499 ? "TikTok" : `Channel ${i}`));
    const types = sheet.call("SOCIALTYPE", column(many)) as string[][];
    expect(types).toHaveLength(4_500);
    expect(types[4_499]).toEqual(["Social media"]);
    expect(sheet.requests.map(({ rows }) => rows.length)).toEqual([1_000, 1_000]);
  });
});

/** A Worker that answers after so many milliseconds. */
const takes =
  (sheet: TestSheet, milliseconds: number) =>
  (request: HttpRequest): HttpResponse => {
    sheet.clock.time += milliseconds;
    return respond(request);
  };

describe("a Worker that never answers", () => {
  /** While the request hangs, other executions begin; after 30 s this one is killed. */
  const hangs = (sheet: TestSheet, meanwhile: () => void) => (): HttpResponse => {
    if (sheet.requests.length === 1) meanwhile();
    sheet.clock.time += 60_000;
    throw new Error("killed at 30 s");
  };
  const killed = "Exceeded maximum execution time";

  test("costs one of 30 formulas that run at once: the others answer at once and do not ask", () => {
    const sheet = functionSheet();
    const others: unknown[] = [];
    sheet.respond = hangs(sheet, () => {
      for (let i = 0; i < 28; i++) {
        sheet.clock.time += 50;
        others.push(sheet.call("SOCIALTYPE", ["TV", "TikTok"][i % 2]));
      }
      others.push(sheet.call("SOCIALCOMPARE", "TV", "common-ground, eleven-differences"));
    });
    expect(() => sheet.call("SOCIALTYPE", "WhatsApp")).toThrow(killed);
    expect(sheet.requests).toHaveLength(1);
    expect(others.slice(0, 2)).toEqual(["Not social", "Social media"]);
    expect(others).toHaveLength(29);
    expect(others[28]).toEqual([
      expect.anything(),
      ["Not social", "Not social", "2 of 2", expect.any(Number)],
    ]);
  });

  test("costs nobody else anything while its mark stands, and two minutes later one more", () => {
    const sheet = functionSheet();
    sheet.respond = hangs(sheet, () => {});
    expect(() => sheet.call("SOCIALTYPE", "WhatsApp")).toThrow(killed);
    sheet.clock.time += 1_000;
    expect(sheet.call("SOCIALTYPE", "TV")).toBe("Not social");
    sheet.clock.time += 66_000; // 127 s after the request began
    expect(sheet.call("SOCIALTYPE", "Radio")).toBe("Not social");
    expect(sheet.requests).toHaveLength(1);
    sheet.clock.time += 2_000;
    expect(() => sheet.call("SOCIALTYPE", "TikTok")).toThrow(killed);
    expect(sheet.requests).toHaveLength(2);
  });

  test("costs one of those that look for the mark at the same moment, before any has set it", () => {
    const sheet = functionSheet();
    sheet.respond = hangs(sheet, () => {});
    const others: unknown[] = [];
    let isFirst = true;
    sheet.onCall = (name) => {
      // The first execution has found no mark and is about to set its own.
      if (name !== "Cache.put" || !isFirst) return;
      isFirst = false;
      others.push(sheet.call("SOCIALTYPE", "TV"), sheet.call("SOCIALTYPE", "TikTok"));
    };
    expect(() => sheet.call("SOCIALTYPE", "WhatsApp")).toThrow(killed);
    expect(others).toEqual(["Not social", "Social media"]);
    expect(sheet.requests).toHaveLength(1);
  });

  test("is not asked by one that waited for the lock while another set its mark", () => {
    const sheet = functionSheet();
    const since = sheet.clock.time;
    sheet.onCall = (name) => {
      if (name !== "LockService.getDocumentLock") return;
      const value = JSON.stringify({ kind: "asking", since });
      sheet.document.cache.set("socialtype.breaker", { value, expires: since + 100_000 });
    };
    expect(sheet.call("SOCIALTYPE", "TV")).toBe("Not social");
    expect(sheet.requests).toEqual([]);
  });

  test("is not asked again because so many answers were kept meanwhile that the mark had to go", () => {
    const sheet = functionSheet();
    sheet.respond = hangs(sheet, () => {
      for (let k = 0; k < 3; k++) {
        const rows = Array.from({ length: 900 }, (_, i) => ["TikTok", 1_000 * (k + 1) + i]);
        const block = [["Platform", "Audience size"], ...rows];
        sheet.clock.time += 100;
        expect(sheet.call("SOCIALTYPE", block)).toHaveLength(901);
      }
      sheet.call("SOCIALTYPE", "TV");
    });
    expect(() => sheet.call("SOCIALTYPE", "WhatsApp")).toThrow(killed);
    expect(sheet.requests).toHaveLength(1);
  });

  test("is still asked by a run from the menu, which may wait for 60 s, until the mark means a pause", () => {
    const sheet = sheetOf([["Platform"], ["TV"]]);
    const start = sheet.clock.time;
    const asking = { value: JSON.stringify({ kind: "asking", since: start }), expires: start + 130_000 };
    sheet.document.cache.set("socialtype.breaker", asking);
    sheet.clock.time = start + 7_000;
    sheet.resetCounts();
    expect(sheet.score()).toMatchObject({ by: "worker" });
    expect(sheet.requests).toHaveLength(1);
    sheet.type(1, 0, "Radio");
    sheet.document.cache.set("socialtype.breaker", asking);
    sheet.clock.time = start + 9_000;
    expect(sheet.score()).toMatchObject({ by: "add-on", scored: 1 });
    expect(sheet.requests).toHaveLength(1);
  });
});

test.each(["rubbish", "{}", "null", '{"kind":"paused"}', '{"kind":"resting","since":1}'])(
  "a mark of the breaker that reads %j is no mark",
  (value) => {
    const sheet = functionSheet();
    sheet.document.cache.set("socialtype.breaker", { value, expires: Number.POSITIVE_INFINITY });
    expect(sheet.call("SOCIALTYPE", "TV")).toBe("Not social");
    expect(sheet.requests).toHaveLength(1);
  },
);
