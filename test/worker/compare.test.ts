import { describe, expect, test } from "vitest";
import { rubrics as builtInRubrics } from "../../shared/rubrics/index.ts";
import { scored } from "./client.ts";
import { builtIn, builtInCount, columns, compared, fine, pace, style, talk } from "./compared.ts";

const silentRow = { commonType: null, agreeing: 0, judging: 0, leanSpread: null };

describe("which rubrics are compared", () => {
  const table = {
    columns: ["platform", "use"],
    rows: [["TV"], ["Facebook", "group"], ["WhatsApp"], ["TikTok"], ["Facbook"], []],
  };

  test("without a list all built-in ones are, in their order, the default first", async () => {
    const { rubrics, rows } = await compared(table);
    expect(rubrics).toEqual(builtIn.map((id) => expect.stringMatching(new RegExp(`^${id}@\\w+$`))));
    for (const row of rows)
      expect([row.types.length, row.leans.length]).toEqual([builtInCount, builtInCount]);
  });

  test.each(builtIn)("%s says of each row what it says alone", async (rubric) => {
    const { rows } = await compared(table);
    const { column } = await scored({ ...table, rubric });
    const at = builtIn.indexOf(rubric);
    const judgesPlatforms = builtInRubrics[at]?.judges === "platform";
    const alone = (name: string) =>
      column(name).map((cell, row) => (judgesPlatforms && table.rows[row]?.[1] !== undefined ? null : cell));
    expect(rows.map((row) => row.types[at])).toEqual(alone("type"));
    expect(rows.map((row) => row.leans[at])).toEqual(alone("lean"));
    expect(rows.map((row) => row.error)).toEqual(column("error"));
  });

  // Nobody but the station publishes on TV, which is the gate of every built-in rubric.
  test("all built-in ones call TV not social", async () => {
    const { rows, contested, judgedRows, agreedRows } = await compared(fine);
    expect(rows).toMatchObject([
      {
        types: new Array(builtInCount).fill("Not social"),
        commonType: "Not social",
        agreeing: builtInCount,
        judging: builtInCount,
      },
    ]);
    expect({ contested, judgedRows, agreedRows }).toEqual({ contested: [], judgedRows: 1, agreedRows: 1 });
  });

  test("a list is kept to, in its order, by id or id@version", async () => {
    const all = await compared(table);
    const ids = ["network-structure", "eleven-differences", "one-way-or-two-way"];
    const places = ids.map((id) => builtIn.indexOf(id));
    const references = places.map((at) => all.rubrics[at] ?? "");
    const chosen = await compared({ ...table, rubrics: ids });
    expect(chosen.rubrics).toEqual(references);
    expect(chosen.rows.map((row) => row.types)).toEqual(
      all.rows.map((row) => places.map((at) => row.types[at])),
    );
    expect(await compared({ ...table, rubrics: references })).toEqual(chosen);
  });

  // Outlet or utility: built as an outlet, no groups, stays put, is discussed: four times -100.
  // One way or two way: talk, audience and time -100 each, stays put +100, half of talking back 0: -200 / 5 = -40.
  test("a rubric sent along stands beside built-in ones, at its place in the list", async () => {
    const row = {
      openPublishing: "yes",
      privateMessages: "none",
      connectionModel: "none",
      profileDepth: "none",
      groups: "none",
      reshare: "none",
      replies: "threads",
      talkDirection: "one-way",
      audienceFocus: "general",
      hoursPerWeek: 0,
      polish: "casual",
    };
    const { rubrics, rows } = await compared({
      rubrics: ["outlet-or-utility", style, "one-way-or-two-way"],
      columns: Object.keys(row),
      rows: [Object.values(row)],
    });
    expect(rubrics).toEqual(["outlet-or-utility@1", "style@3", "one-way-or-two-way@1"]);
    expect(rows).toEqual([
      {
        types: ["Social media", "Social networking", "Social media"],
        leans: [-100, 100, -40],
        commonType: "Social media",
        agreeing: 2,
        judging: 3,
        leanSpread: 200,
        error: null,
      },
    ]);
  });

  test("a use is not set beside its platform: a rubric that judges platforms says nothing of it", async () => {
    const ofPlatforms = { ...style, id: "of-platforms", judges: "platform" };
    const ofUses = { ...style, id: "of-uses" };
    const { rows } = await compared({
      rubrics: [ofPlatforms, ofUses],
      columns: ["platform"],
      rows: [["Facebook ad"], ["Facebook"]],
    });
    const [use, whole] = rows;
    expect(use).toMatchObject({
      types: [null, expect.any(String)],
      judging: 1,
      leanSpread: null,
      error: null,
    });
    expect(whole).toMatchObject({
      types: [expect.any(String), expect.any(String)],
      judging: 2,
      leanSpread: 0,
    });
  });
});

describe("what is said of each row", () => {
  const rubrics = [style, pace, talk];

  test("the common type, how many give it, and how far the leans lie apart", async () => {
    const { rows } = await compared({
      rubrics,
      columns,
      rows: [
        ["polished", "days", "one-way"],
        ["casual", "months", "mostly one-way"],
        ["polished", "months", "even"],
      ],
    });
    expect(rows).toEqual([
      {
        types: ["Social media", "Social media", "Social media"],
        leans: [-100, -33, -100],
        commonType: "Social media",
        agreeing: 3,
        judging: 3,
        leanSpread: 67,
        error: null,
      },
      {
        types: ["Social networking", "Social networking", "Social media"],
        leans: [100, 100, -50],
        commonType: "Social networking",
        agreeing: 2,
        judging: 3,
        leanSpread: 150,
        error: null,
      },
      {
        types: ["Social media", "Social networking", "Hybrid"],
        leans: [-100, 100, 0],
        commonType: null,
        agreeing: 1,
        judging: 3,
        leanSpread: 200,
        error: null,
      },
    ]);
  });

  test("a rubric without sufficient evidence has no lean and does not count", async () => {
    const { rows, judgedRows, contested } = await compared({
      rubrics,
      columns,
      rows: [
        ["casual", "unknown", "unknown"],
        ["unknown", "unknown", "unknown"],
      ],
    });
    const open = "Insufficient evidence";
    expect(rows).toEqual([
      {
        types: ["Social networking", open, open],
        leans: [100, null, null],
        commonType: "Social networking",
        agreeing: 1,
        judging: 1,
        leanSpread: null,
        error: null,
      },
      { types: [open, open, open], leans: [null, null, null], ...silentRow, error: null },
    ]);
    expect({ judgedRows, contested }).toEqual({ judgedRows: 0, contested: [] });
  });

  test("a blank row has neither types nor an error", async () => {
    const { rows, judgedRows } = await compared({ rubrics, columns, rows: [[], [null, "", " "]] });
    const blank = { types: [null, null, null], leans: [null, null, null], ...silentRow, error: null };
    expect(rows).toEqual([blank, blank]);
    expect(judgedRows).toBe(0);
  });

  test.each([
    ["a value that its feature does not have", ["sideways"], /Polish: "sideways"/],
    ["more cells than columns", ["casual", null, null, null], /4 cells.* 3 columns/],
    ["a list in a cell", ["casual", ["months"]], /Cell 2/],
    ["no list of cells", "casual", /not a list of cells/],
  ])("a row with %s fails alone", async (_, bad, error) => {
    const good = [
      ["casual", "months", "two-way"],
      ["polished", "months", "even"],
    ];
    const without = await compared({ rubrics, columns, rows: good });
    const { rows, contested, ...rest } = await compared({ rubrics, columns, rows: [good[0], bad, good[1]] });
    expect(rows[1]).toEqual({
      types: [null, null, null],
      leans: [null, null, null],
      ...silentRow,
      error: expect.stringMatching(error),
    });
    expect([rows[0], rows[2]]).toEqual(without.rows);
    expect([without.contested, contested]).toEqual([[1], [2]]);
    expect(rest).toMatchObject({
      judgedRows: 2,
      agreedRows: 1,
      alpha: without.alpha,
      warnings: without.warnings,
    });
  });

  test("a name that nobody knows fails alone under all built-in rubrics", async () => {
    const { rows } = await compared({ columns: ["platform"], rows: [["Facbook"], ["TV"]] });
    expect(rows[0]).toMatchObject({
      types: new Array(builtInCount).fill(null),
      ...silentRow,
      error: expect.stringContaining('Unknown platform "Facbook"'),
    });
    expect(rows[1]).toMatchObject({ judging: builtInCount, error: null });
  });

  test("a column that is not known is named in a warning and changes nothing", async () => {
    const plain = await compared({ rubrics, columns, rows: [["casual", "hours", "even"]] });
    const more = await compared({
      rubrics,
      columns: ["colour", ...columns],
      rows: [["red", "casual", "hours", "even"]],
    });
    expect(more).toEqual({ ...plain, warnings: [expect.stringContaining('"colour"')] });
    expect(plain.warnings).toEqual([]);
  });
});

describe("what is said of all rows", () => {
  const rubrics = [style, pace, talk];

  test("contested rows stand by agreeing share, then by spread of the leans, then as sent", async () => {
    const { rows, contested, judgedRows, agreedRows } = await compared({
      rubrics,
      columns,
      rows: [
        ["polished", "hours", "even"], // 2 of 3, 100 apart
        ["casual", "months", "two-way"], // all agree
        ["mixed", "days", "mostly two-way"], // all different, 83 apart
        ["sideways"], // an error
        ["polished", "hours", "two-way"], // 2 of 3, 200 apart
        ["polished", "months", null], // 1 of 2, 200 apart
        ["polished", "hours", "even"], // as the first
        ["casual"], // judged by one
        ["polished", "months", "even"], // all different, 200 apart
        [],
      ],
    });
    expect(contested).toEqual([8, 2, 5, 4, 0, 6]);
    expect(rows[2]).toMatchObject({ leans: [0, -33, 50], leanSpread: 83 });
    expect({ judgedRows, agreedRows }).toEqual({ judgedRows: 7, agreedRows: 1 });
  });

  test("the totals fit the rows, and a row is contested or agreed on, never both", async () => {
    const names = ["TV", "Facebook group", "WhatsApp", "TikTok", "LinkedIn", "Reddit", "Facbook", "YouTube"];
    const comparison = await compared({ columns: ["platform"], rows: [...names.map((name) => [name]), []] });
    const { rows, contested, judgedRows, agreedRows } = comparison;
    const judged = rows.filter(
      ({ types }) => types.filter((type) => type && type !== "Insufficient evidence").length > 1,
    );
    const split = rows.flatMap(({ types }, position) =>
      new Set(types.filter((type) => type && type !== "Insufficient evidence")).size > 1 ? [position] : [],
    );
    expect(rows).toHaveLength(9);
    expect(judgedRows).toBe(judged.length);
    expect(agreedRows).toBe(judged.length - split.length);
    expect([...contested].sort((a, b) => a - b)).toEqual(split);
    expect(split.length).toBeGreaterThan(1);
  });

  // -100 and -100, 100 and 100, -100 and 100. Observed: 2 pairs, each 200² apart. Expected: 18 pairs of 6 values.
  // 1 - 5 x 2 / 18 = 4/9, on types as on leans, for only two values occur in either.
  test("agreement beyond chance is Krippendorff's alpha", async () => {
    const { alpha } = await compared({
      rubrics: [style, pace],
      columns,
      rows: [
        ["polished", "hours"],
        ["casual", "months"],
        ["polished", "months"],
      ],
    });
    const expected = { kind: "alpha", alpha: expect.closeTo(4 / 9, 12) };
    expect(alpha).toEqual({ types: expected, leans: expected });
  });

  test("the pooled rubric is no rater of its own", async () => {
    const table = { columns: ["platform"], rows: [["Facebook group"], ["TikTok"], ["WhatsApp"], ["Reddit"]] };
    const all = await compared(table);
    expect(all.alpha.types.kind).toBe("alpha");
    expect((await compared({ ...table, rubrics: builtIn.slice(1) })).alpha).toEqual(all.alpha);
  });

  test.each([
    ["one row on which all agree", [["casual", "months", "two-way"]], /Only one row was rated twice/],
    ["one row that one rubric judges", [["casual"]], /rated twice/],
    ["one row with an error", [["sideways"]], /rated twice/],
    ["no rows", [], /rated twice/],
  ])("over %s there is no alpha, and the reason is given", async (_, rows, reason) => {
    const { alpha } = await compared({ rubrics, columns, rows });
    const none = { kind: "none", reason: expect.stringMatching(reason) };
    expect(alpha).toEqual({ types: none, leans: none });
  });

  test("no rows make an empty comparison", async () => {
    expect(await compared({ rubrics, columns, rows: [] })).toMatchObject({
      rubrics: ["style@3", "pace@3", "talk@3"],
      rows: [],
      contested: [],
      judgedRows: 0,
      agreedRows: 0,
    });
  });
});
