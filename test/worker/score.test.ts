import { describe, expect, test } from "vitest";
import { elevenDifferences } from "../../shared/rubrics/eleven-differences.ts";
import { scored } from "./client.ts";
import { scale, style, styleAndScale } from "./style-and-scale.ts";
import { bearer, newWorkspace } from "./workspace.ts";

test("a known platform gets its type from its name alone", async () => {
  const { column } = await scored({ columns: ["platform"], rows: [["TV"], ["WhatsApp"]] });
  expect(column("type")).toEqual(["Not social", "Social networking"]);
  expect(column("error")).toEqual([null, null]);
});

test("rows come back in order and one bad row fails alone", async () => {
  const { column } = await scored({
    columns: ["platform", "ties"],
    rows: [["TV"], ["Facbook"], ["TikTok", "sideways"], 7, ["", ""], ["WhatsApp", null]],
  });
  expect(column("type").map((type) => type !== null)).toEqual([true, false, false, false, false, true]);
  expect(column("error")).toEqual([
    null,
    'Unknown platform "Facbook": did you mean Facebook?',
    expect.stringContaining('Ties: "sideways" is not one of strangers'),
    expect.stringContaining("not a list of cells"),
    null,
    null,
  ]);
});

test("ten thousand rows are answered in order", async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => [["TV", "WhatsApp", `Nowhere ${i}`, ""][i % 4]]);
  const { key } = await newWorkspace();
  const { column } = await scored({ columns: ["platform"], rows }, bearer(key));
  const [types, errors] = [column("type"), column("error")];
  expect(types).toHaveLength(10_000);
  const misplaced = rows.filter((_, i) => {
    const type = ["Not social", "Social networking", null, null][i % 4];
    const names = i % 4 === 2 ? String(errors[i]).includes(`"Nowhere ${i}"`) : errors[i] === null;
    return types[i] !== type || !names;
  });
  expect(misplaced).toEqual([]);
});

test("without a rubric the default one is used, and the answer says which it was", async () => {
  const body = { columns: ["platform"], rows: [["TV"]] };
  const answer = await scored(JSON.stringify(body));
  expect(answer.rubric.id).toBe("common-ground");
  expect(answer.rows).toEqual((await scored({ ...body, rubric: "common-ground" })).rows);
});

test("no rows give no rows", async () => {
  const { rows, texts } = await scored({ columns: ["platform"], rows: [] });
  expect(rows).toEqual([]);
  expect(texts).toEqual([]);
});

describe("the table that comes back", () => {
  const table = {
    columns: ["platform", "polish"],
    rows: [["TV"], ["Facebook"], ["Nobody knows it", "casual"], ["Vine"], ["Facbook"], [], ["TV"]],
  };

  test("every row has a cell for every column", async () => {
    const { rows, columns } = await scored(table);
    expect(rows.map((row) => row.length)).toEqual(table.rows.map(() => columns.length));
    expect(new Set(columns).size).toBe(columns.length);
  });

  test("reasons, notes and flips point at sentences, each sentence is there once and pointed at", async () => {
    const { column, texts } = await scored(table);
    const cells = [...column("reasons"), ...column("notes"), ...column("flip")].filter(
      (cell) => cell !== null,
    );
    const pointed = new Set(cells.flat());
    expect([...pointed].sort((a, b) => Number(a) - Number(b))).toEqual([...texts.keys()]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("a row that failed has its error and nothing else, a blank one nothing at all", async () => {
    const { rows, columns } = await scored(table);
    const filled = (row: number) => columns.filter((_, i) => rows[row]?.[i] !== null);
    expect(filled(4)).toEqual(["error"]);
    expect(filled(5)).toEqual([]);
  });

  test("the same row has the same answer wherever it stands", async () => {
    const { rows } = await scored(table);
    expect(rows[6]).toEqual(rows[0]);
  });

  test("a column that is not known is named in a warning and changes nothing", async () => {
    const plain = await scored({ columns: ["platform"], rows: [["TV"], ["WhatsApp"]] });
    const ignored = ["colour", "__proto__", "constructor", "Platform"];
    const { rows, warnings } = await scored({
      columns: [...ignored, "platform"],
      rows: [
        ["red", "x", 1, "WhatsApp", "TV"],
        ["blue", null, true, "TV", "WhatsApp"],
      ],
    });
    expect(rows).toEqual(plain.rows);
    expect(warnings).toEqual(ignored.map((column) => expect.stringContaining(`"${column}"`)));
    expect(plain.warnings).toEqual([]);
  });
});

describe("use and asOf", () => {
  test("a use in its own column scores as a use in the platform's name", async () => {
    const apart = await scored({
      columns: ["platform", "use"],
      rows: [
        ["Facebook", "group"],
        ["Facebook", "page"],
      ],
    });
    const together = await scored({ columns: ["platform"], rows: [["Facebook group"], ["Facebook page"]] });
    expect(apart.rows).toEqual(together.rows);
    expect(apart.rows[0]).not.toEqual(apart.rows[1]);
  });

  test("the platform's own values stand in for a use nobody knows, with a note", async () => {
    const { column, sentences } = await scored({
      columns: ["platform", "use"],
      rows: [
        ["Facebook", null],
        ["Facebook", "smoke signals"],
      ],
    });
    const [known, unknown] = column("lean");
    expect(unknown).toBe(known);
    expect(sentences("notes", 1)).toContainEqual(expect.stringContaining('"smoke signals"'));
  });

  test("two different uses in one row are refused", async () => {
    const { column } = await scored({ columns: ["platform", "use"], rows: [["Facebook page", "group"]] });
    expect(column("error")).toEqual([expect.stringMatching(/"page".*"group"/)]);
  });

  test("a use without a platform is refused", async () => {
    const { column } = await scored({ columns: ["use"], rows: [["group"]] });
    expect(column("error")).toEqual([expect.stringContaining("The platform is missing")]);
  });

  // Twitter sold no reach and paid nobody before April 2010; X does both.
  test("a platform is scored as it was at a date, written as text or number", async () => {
    const { column } = await scored({
      columns: ["platform", "asOf"],
      rows: [
        ["Twitter", "2009"],
        ["Twitter", 2009],
        ["Twitter", "2009-12-31"],
        ["Twitter", null],
      ],
    });
    expect(column("revenue")).toEqual([100, 100, 100, -100]);
  });

  test("a date before the platform was described takes the oldest description and says so", async () => {
    const { column, sentences } = await scored({
      columns: ["platform", "asOf"],
      rows: [
        ["Twitter", "1990"],
        ["Twitter", "2009"],
      ],
    });
    expect(column("lean")[0]).toBe(column("lean")[1]);
    expect(sentences("notes", 0)).toContainEqual(expect.stringContaining("from 2009 on"));
  });

  test("a date that is none is refused", async () => {
    const { column } = await scored({
      columns: ["platform", "asOf"],
      rows: [
        ["Twitter", "spring"],
        ["Twitter", "2019-02-30"],
        ["Twitter", true],
      ],
    });
    expect(column("error")).toEqual([
      expect.stringContaining('"spring" is not a date'),
      expect.stringContaining('"2019-02-30" is not a date'),
      expect.stringContaining('"true" is not a date'),
    ]);
  });
});

describe("rubrics", () => {
  const table = {
    columns: ["platform", "use", "polish"],
    rows: [["TikTok"], ["Facebook", "group"], ["WhatsApp", null, "polished"], ["Radio"], ["Facbook"]],
  };

  test("id@version is the rubric of that version, and the answer says which it was", async () => {
    const plain = await scored({ ...table, rubric: "eleven-differences" });
    const { id, version, title } = elevenDifferences;
    expect(plain.rubric).toEqual({ id, version, title });
    expect(await scoredData({ ...table, rubric: `${id}@${version}` })).toEqual(await scoredData(table));
  });

  test("a rubric sent along scores as the built-in one with the same data", async () => {
    const builtIn = await scored({ ...table, rubric: "eleven-differences" });
    const own = await scored({
      ...table,
      rubric: { ...elevenDifferences, id: "own", version: "draft-2", title: "Own" },
    });
    expect(own.rubric).toEqual({ id: "own", version: "draft-2", title: "Own" });
    expect(own.columns).toEqual(builtIn.columns);
    expect(own.rows).toEqual(builtIn.rows);
    expect(own.texts).toEqual(builtIn.texts);
  });

  test("weights are relative: all of them times seven change nothing", async () => {
    const dimensions = elevenDifferences.dimensions.map((line) => ({ ...line, weight: 7 * line.weight }));
    const heavy = await scored({ ...table, rubric: { ...elevenDifferences, dimensions } });
    expect(heavy.rows).toEqual((await scored(table)).rows);
  });

  // casual = 1 -> +100; 10,000 people lie halfway in logarithm between 100,000 (0) and 1,000 (0.5): 0.25 -> -50.
  test("a row is scored by the dimensions, poles and weights that were sent", async () => {
    const body = { columns: ["polish", "audienceSize"], rows: [["casual", 10_000]] };
    const numbersUnder = async (dimensions: unknown[]) => {
      const { column } = await scored({ ...body, rubric: { ...styleAndScale, dimensions } });
      const names = ["contentStyle", "audienceScale", "lean", "mediaSupport", "networkingSupport", "type"];
      return names.map((name) => column(name)[0]);
    };
    expect(await numbersUnder([style, scale])).toEqual([100, -50, 25, 25, 50, "Social networking"]);
    expect(await numbersUnder([style, { ...scale, weight: 4 }])).toEqual([
      100,
      -50,
      -20,
      40,
      20,
      "Social media",
    ]);
    expect(await numbersUnder([{ ...style, networking: "polished" }, scale])).toEqual([
      -100,
      -50,
      -75,
      75,
      0,
      "Social media",
    ]);
  });

  test("the columns follow the order of the rubric's dimensions", async () => {
    const { columns } = await scored({
      columns: ["platform"],
      rows: [],
      rubric: { ...styleAndScale, dimensions: [scale, style] },
    });
    const at = columns.indexOf("audienceScale");
    expect(columns[at + 1]).toBe("contentStyle");
    expect(columns).not.toContain("privacy");
  });

  // Group weights 3 : 1, so style has 3/4 and scale 1/4 although both weigh 1: 75 - 12.5 -> 62.5 -> 63.
  test("groups share the weight before their dimensions do", async () => {
    const { column } = await scored({
      columns: ["polish", "audienceSize"],
      rows: [["casual", 10_000]],
      rubric: {
        ...styleAndScale,
        groups: [
          { id: "what", title: "What", weight: 3 },
          { id: "who", title: "Who", weight: 1 },
        ],
        dimensions: [
          { ...style, group: "what" },
          { ...scale, group: "who" },
        ],
      },
    });
    expect(column("lean")).toEqual([63]);
  });

  test("a rubric without a gate calls nothing not social", async () => {
    const { column } = await scored({ columns: ["platform"], rows: [["TV"]], rubric: styleAndScale });
    expect(column("type")).toEqual(["Social media"]);
  });

  test("the rubric's own gate decides, whatever the lean", async () => {
    const gate = { feature: "talkDirection", value: "one-way", type: "Not social" };
    const { column } = await scored({
      columns: ["talkDirection", "polish", "audienceSize"],
      rows: [
        ["one-way", "casual", 10],
        ["even", "casual", 10],
      ],
      rubric: { ...styleAndScale, gate },
    });
    expect(column("type")).toEqual(["Not social", "Social networking"]);
    expect(column("lean")).toEqual([100, 100]);
  });

  // Half of the weight is known: below the floor of 0.6, at a floor of 0.5. The unknown half moves the lean by 100.
  test("the coverage floor decides what is enough to go by", async () => {
    const body = { columns: ["polish"], rows: [["casual"]] };
    const strict = await scored({ ...body, rubric: styleAndScale });
    expect(strict.column("type")).toEqual(["Insufficient evidence"]);
    expect(strict.sentences("notes", 0)).toEqual([expect.stringContaining("Audience size")]);
    const lenient = await scored({ ...body, rubric: { ...styleAndScale, coverageFloor: 0.5 } });
    expect(lenient.column("type")).toEqual(["Social networking"]);
    expect(lenient.column("coverage")).toEqual([50]);
    expect(lenient.column("leanRange")).toEqual([[0, 100]]);
  });

  test("a rubric that judges platforms takes the platform for its use and says so", async () => {
    const { column, sentences } = await scored({
      columns: ["platform"],
      rows: [["Facebook"], ["Facebook group"]],
      rubric: { ...elevenDifferences, id: "of-platforms", judges: "platform" },
    });
    const [platform, group] = column("lean");
    expect(group).toBe(platform);
    expect(sentences("notes", 1)).toEqual(expect.arrayContaining([expect.stringContaining("Facebook")]));
  });

  async function scoredData(body: object) {
    const { rubric, columns, rows, texts, warnings } = await scored(body);
    return { rubric, columns, rows, texts, warnings };
  }
});
