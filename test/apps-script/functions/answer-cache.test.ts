import { describe, expect, test } from "vitest";
import type { TestSheet } from "../test-sheet.ts";
import { answer } from "../test-sheet.ts";
import { changed, column, functionSheet, respond, sentRows, sheetWithoutWorker } from "./function-sheet.ts";

const hour = 3_600_000;
const isAnswer = (key: string) => key.startsWith("socialtype.answer.");
const keptAnswers = (sheet: TestSheet) => [...sheet.document.cache].filter(([key]) => isAnswer(key));
const calls = (sheet: TestSheet, name: string) => sheet.calls.get(`Cache.${name}`) ?? 0;

/** So many different rows that can all be scored. */
const manyRows = (count: number) => [
  ["Platform", "Audience size"],
  ...Array.from({ length: count }, (_, i) => ["TikTok", 1_000 + i]),
];

/** What the Worker answers for all of these rows at once. */
function workerRows(columns: readonly unknown[], rows: readonly unknown[][]) {
  const sheet = functionSheet();
  let body = "";
  sheet.respond = (request) => {
    const real = respond(request);
    if (real.kind === "answered") body = real.body;
    return real;
  };
  sheet.call("SOCIALTYPE", [columns, ...rows]);
  return JSON.parse(body) as { readonly rows: unknown[][] };
}

describe("reopening a sheet within six hours", () => {
  test("makes no request for 400 formulas of one cell each", () => {
    const sheet = functionSheet();
    const [header = [], ...rows] = manyRows(400);
    const whole = workerRows(header, rows);
    sheet.respond = ({ body }) =>
      answer(200, { ...whole, rows: [whole.rows[JSON.parse(body ?? "").rows[0][1] - 1_000]] });
    const open = () => rows.map((row) => sheet.call("SOCIALLEAN", [header, row]));
    const first = open();
    expect(sheet.requests).toHaveLength(400);
    sheet.resetCounts();
    sheet.clock.time += 6 * hour - 1_000;
    expect(open()).toEqual(first);
    expect(sheet.requests).toEqual([]);
    sheet.clock.time += 2_000;
    sheet.call("SOCIALTYPE", [header, rows[0]]);
    expect(sheet.requests).toHaveLength(1);
  }, 180_000);

  test("makes at most one request for a range of 1,000 rows, and few calls to the cache", () => {
    const sheet = functionSheet();
    const first = sheet.call("SOCIALSCORES", manyRows(1_000));
    expect(sheet.requests).toHaveLength(1);
    expect([calls(sheet, "getAll"), calls(sheet, "putAll")]).toEqual([2, 2]);
    expect(keptAnswers(sheet)).toHaveLength(900);
    sheet.resetCounts();
    sheet.clock.time += 5 * hour;
    expect(sheet.call("SOCIALSCORES", manyRows(1_000))).toEqual(first);
    expect(sheet.requests.map(({ rows }) => rows.length)).toEqual([100]);
  });

  test("makes none for a range of 900", () => {
    const sheet = functionSheet();
    const first = sheet.call("SOCIALCOMPARE", manyRows(900));
    sheet.resetCounts();
    expect(sheet.call("SOCIALCOMPARE", manyRows(900))).toEqual(first);
    expect(sheet.requests).toEqual([]);
  });

  test("gives the very same answers, reasons included", () => {
    const sheet = functionSheet();
    const names = column(["Channel", "TikTok", "Facebook", "TV", "Friendster", "WhatsApp"]);
    const first = sheet.call("SOCIALSCORES", names, "", "all");
    expect(sheet.call("SOCIALSCORES", names, "", "all")).toEqual(first);
    expect(sheet.requests).toHaveLength(1);
  });
});

describe("a row is known again", () => {
  const block = [
    ["Platform", "Use", "Talk direction"],
    ["Facebook", "group", "even"],
  ];

  test.each([
    [
      "in another order of columns",
      [
        ["Talk direction", "Use", "Platform"],
        ["even", "group", "Facebook"],
      ],
    ],
    [
      "with blank columns more",
      [
        ["Platform", "Ties", "Use", "Talk direction"],
        ["Facebook", " ", "group", "even"],
      ],
    ],
    [
      "with blanks around its cells",
      [
        ["Platform", "Use", "Talk direction"],
        [" Facebook", "group ", "even"],
      ],
    ],
    [
      "with other columns that are not read",
      [
        ["Owner", ...(block[0] ?? [])],
        ["Ana", ...(block[1] ?? [])],
      ],
    ],
  ])("%s", (_, again) => {
    const sheet = functionSheet();
    sheet.call("SOCIALTYPE", block);
    expect(sheet.call("SOCIALLEAN", again)).toEqual([["Lean"], [expect.any(Number)]]);
    expect(sheet.requests).toHaveLength(1);
  });

  test.each([
    [
      "another value",
      [
        ["Platform", "Use", "Talk direction"],
        ["Facebook", "group", "one-way"],
      ],
      "",
    ],
    [
      "the same value elsewhere",
      [
        ["Platform", "As of", "Talk direction"],
        ["Facebook", "2020", "even"],
      ],
      "",
    ],
    ["another definition", block, "common-ground"],
  ])("but not with %s", (_, again, rubric) => {
    const sheet = functionSheet();
    sheet.call("SOCIALTYPE", block);
    sheet.call("SOCIALTYPE", again, rubric);
    expect(sheet.requests).toHaveLength(2);
  });

  test("in a comparison of the same definitions only", () => {
    const sheet = functionSheet();
    for (const rubrics of ["common-ground, eleven-differences", "Common ground,eleven-differences@1"])
      sheet.call("SOCIALCOMPARE", "TV", rubrics);
    expect(sheet.requests).toHaveLength(1);
    sheet.call("SOCIALCOMPARE", "TV", "eleven-differences, common-ground");
    sheet.call("SOCIALTYPE", "TV");
    expect(sheet.requests).toHaveLength(3);
  });

  test("among others: only what is new is sent", () => {
    const sheet = functionSheet();
    sheet.call("SOCIALTYPE", column(["TV", "TikTok"]));
    const names = column(["Channel", "Radio", "TV", "WhatsApp", "TikTok"]);
    expect(sheet.call("SOCIALTYPE", names)).toEqual(
      column(["Type", "Not social", "Not social", "Social networking", "Social media"]),
    );
    expect(sentRows(sheet)).toEqual([
      [["TV"], ["TikTok"]],
      [["Radio"], ["WhatsApp"]],
    ]);
  });
});

describe("what is kept", () => {
  test("are no errors, nothing that is still computing, and no blanks", () => {
    const sheet = functionSheet();
    const names = column(["Facbook", "Loading...", "", "#N/A", "TV"]);
    sheet.call("SOCIALTYPE", names);
    sheet.call("SOCIALCOMPARE", names, "common-ground, eleven-differences");
    expect(keptAnswers(sheet)).toHaveLength(2);
    sheet.call("SOCIALTYPE", names);
    expect(sentRows(sheet).slice(2)).toEqual([[["Facbook"]]]);
  });

  const otherCore = changed((body) => Object.assign(body, { coreVersion: "2" }));

  test("is what a Worker with another version of the core answers", () => {
    const sheet = functionSheet();
    sheet.respond = otherCore;
    sheet.call("SOCIALTYPE", "TV");
    sheet.call("SOCIALTYPE", "TV");
    expect(sheet.requests).toHaveLength(1);
  });

  test("is what was computed inside while the Worker is down, as long as it runs the same core", () => {
    const sheet = functionSheet();
    sheet.respond = () => answer(500, "oops");
    sheet.call("SOCIALTYPE", "TV");
    sheet.respond = respond;
    sheet.clock.time += hour;
    expect(sheet.call("SOCIALTYPE", "TV")).toBe("Not social");
    expect(sheet.requests).toHaveLength(1);
  });

  test("is not what was computed inside where the Worker is known to run another core", () => {
    const sheet = functionSheet();
    sheet.document.properties.set("socialtype.workerCore", "2");
    sheet.respond = () => answer(500, "oops");
    sheet.call("SOCIALTYPE", "TV");
    sheet.respond = respond;
    sheet.clock.time += hour;
    sheet.call("SOCIALTYPE", "TV");
    expect(sheet.requests).toHaveLength(2);
  });

  test.each([
    ["SOCIALTYPE", (body: Record<string, unknown>) => Object.assign(body.rubric as object, { version: "0" })],
    [
      "SOCIALCOMPARE",
      (body: Record<string, unknown>) =>
        Object.assign(body, {
          rubrics: (body.rubrics as string[]).map((rubric) => rubric.replace("@1", "@0")),
        }),
    ],
  ])("by %s is not what was answered under another version of the definition", (name, change) => {
    const sheet = functionSheet();
    // So that what is computed inside instead is not kept either.
    sheet.document.properties.set("socialtype.workerCore", "2");
    sheet.respond = changed(change);
    expect(sheet.call(name, "TV")).toEqual(functionSheet({ workerUrl: "" }).call(name, "TV"));
    expect(keptAnswers(sheet)).toEqual([]);
    sheet.clock.time += hour;
    sheet.call(name, "TV");
    expect(sheet.requests).toHaveLength(2);
  });

  test("is nothing over 100 KB in bytes, and the rest all the same", () => {
    const sheet = functionSheet();
    // 35,000 characters of three bytes each.
    sheet.respond = changed((body) => {
      const { columns, rows, texts } = body as { columns: string[]; rows: unknown[][]; texts: string[] };
      const first = rows[0] ?? [];
      first[columns.indexOf("reasons")] = [texts.push("€".repeat(35_000)) - 1];
    });
    const names = column(["TikTok", "TV"]);
    const [long] = sheet.call("SOCIALWHY", names) as string[][];
    expect(long?.[0]).toMatch(/^€{35000}/);
    expect(keptAnswers(sheet)).toHaveLength(1);
    sheet.call("SOCIALTYPE", names);
    expect(sentRows(sheet)).toEqual([[["TikTok"], ["TV"]], [["TikTok"]]]);
  });

  test("is nothing where no Worker is set, and nothing is looked up", () => {
    const sheet = sheetWithoutWorker();
    sheet.call("SOCIALTYPE", column(["TV", "TikTok"]));
    expect([...sheet.calls.keys()].filter((name) => name.startsWith("Cache"))).toEqual([]);
    expect(sheet.document.cache.size).toBe(0);
  });
});

describe("a cache in trouble", () => {
  const names = column(["TikTok", "TV"]);
  const types = column(["Social media", "Not social"]);

  test.each([
    "",
    "rubbish",
    "null",
    "[]",
    "{}",
    '{"cells":[],"texts":[]}',
    '{"cells":null,"texts":null}',
    JSON.stringify({ cells: Array.from({ length: 25 }, () => "Hybrid"), texts: [] }),
    JSON.stringify({ cells: Array.from({ length: 25 }, () => null), texts: [] }),
  ])("that holds %j for an answer is ignored", (value) => {
    const sheet = functionSheet();
    sheet.call("SOCIALTYPE", names);
    for (const [key, item] of keptAnswers(sheet)) sheet.document.cache.set(key, { ...item, value });
    expect(sheet.call("SOCIALTYPE", names)).toEqual(types);
    expect(sheet.requests).toHaveLength(2);
  });

  test("whose positions point nowhere is ignored", () => {
    const sheet = functionSheet();
    const why = sheet.call("SOCIALWHY", names);
    for (const [key, item] of keptAnswers(sheet)) {
      const { cells } = JSON.parse(item.value);
      sheet.document.cache.set(key, { ...item, value: JSON.stringify({ cells, texts: [] }) });
    }
    expect(sheet.call("SOCIALWHY", names)).toEqual(why);
    expect(sheet.requests).toHaveLength(2);
  });

  test.each([
    "Cache.getAll",
    "Cache.putAll",
    "Cache.get",
    "Cache.put",
    "Cache.remove",
    "CacheService.getDocumentCache",
  ])("that fails at %s costs nobody the answer", (failing) => {
    const sheet = functionSheet();
    sheet.onCall = (name) => {
      if (name === failing) throw new Error("Service unavailable: Cache");
    };
    expect(sheet.call("SOCIALTYPE", names)).toEqual(types);
    const [, row] = sheet.call("SOCIALCOMPARE", "TV", "common-ground, eleven-differences") as unknown[][];
    expect(row?.slice(0, 3)).toEqual(["Not social", "Not social", "2 of 2"]);
  });

  test("does not keep a lock that fails from anybody: the answer comes from inside", () => {
    const sheet = functionSheet();
    sheet.onCall = (name) => {
      if (name === "LockService.getDocumentLock")
        throw new Error("There are too many LockService operations");
    };
    expect(sheet.call("SOCIALTYPE", names)).toEqual(types);
    expect(sheet.requests).toEqual([]);
  });
});

test("functions only read: nothing in the document changes but the cache", () => {
  const sheet = functionSheet();
  const before = [...sheet.document.properties];
  const names = column(["Channel", "TikTok", "Facbook", "TV"]);
  for (const name of ["SOCIALTYPE", "SOCIALROLE", "SOCIALLEAN", "SOCIALSCORES", "SOCIALWHY", "SOCIALCOMPARE"])
    sheet.call(name, names);
  sheet.call("SOCIALSCORE", names, "privacy");
  sheet.call("SOCIALRUBRICS");
  sheet.call("SOCIALFEATURES");
  expect(sheet.document.cache.size).toBeGreaterThan(0);
  expect(sheet.values()).toEqual([]);
  expect([...sheet.document.properties]).toEqual(before);
  expect(sheet.document.metadata.notes).toEqual([]);
  expect(sheet.document.shown).toEqual([]);
  expect(sheet.document.lock.holder).toBeUndefined();
});
