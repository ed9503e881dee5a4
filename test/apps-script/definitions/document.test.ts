import { describe, expect, test } from "vitest";
import type {
  Definitions,
  Done,
  Refusal,
  SavedDefinition,
} from "../../../apps-script/src/sidebar/answers.ts";
import { elevenDifferences } from "../../../shared/rubrics/eleven-differences.ts";
import { rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { answer, sheetOf, type TestSheet, workerAnswer } from "../test-sheet.ts";

const names = [["Platform"], ["WhatsApp"], ["TV"]];

/** Everything short of +100 is no networking: WhatsApp becomes a hybrid. */
const strict = { ...elevenDifferences, title: "Our view", cutOffs: { media: -20, networking: 100 } };

const save = (sheet: TestSheet, rubric: unknown, replaces: string | null = null) =>
  sheet.page("saveDefinition", { rubric, home: "document", replaces }) as unknown as
    | SavedDefinition
    | Refusal;

function saved(sheet: TestSheet, rubric: unknown, replaces: string | null = null): Rubric {
  const result = save(sheet, rubric, replaces);
  if (result.kind !== "saved") throw new Error(JSON.stringify(result));
  return result.definition.rubric;
}

const list = (sheet: TestSheet) => sheet.page("listDefinitions") as unknown as Definitions;
const own = (sheet: TestSheet) => list(sheet).definitions.filter(({ home }) => home === "document");

function typeIn(sheet: TestSheet, row: number): unknown {
  const [, column] = sheet.at(row, "Type");
  return sheet.values()[row]?.[column];
}

describe("a definition of the document", () => {
  test("is listed behind the built-in ones, scores runs and formulas by its id, title and choice", () => {
    const sheet = sheetOf(names);
    const { id, version } = saved(sheet, strict);
    expect([id, version]).toEqual(["our-view", "1"]);
    expect(list(sheet)).toMatchObject({ workspace: "none", trouble: null });
    expect(list(sheet).definitions.map(({ rubric }) => rubric.id)).toEqual([
      ...rubrics.map((each) => each.id),
      "our-view",
    ]);
    sheet.settings({ rubric: "our-view" });
    expect(sheet.score().rubric).toBe("Our view");
    expect([typeIn(sheet, 1), typeIn(sheet, 2)]).toEqual(["Hybrid", "Not social"]);
    expect(sheet.call("SOCIALTYPE", "WhatsApp")).toBe("Hybrid");
    expect(sheet.call("SOCIALTYPE", "WhatsApp", "eleven differences")).toBe("Social networking");
    expect(sheet.call("SOCIALTYPE", "WhatsApp", "OUR VIEW")).toBe("Hybrid");
    const listed = sheet.call("SOCIALRUBRICS") as unknown[][];
    expect(listed[listed.length - 1]?.slice(0, 2)).toEqual(["our-view", "Our view"]);
  });

  test("travels to the Worker whole, and is scored inside the add-on when the Worker is away", () => {
    const sheet = sheetOf(names);
    saved(sheet, strict);
    sheet.settings({ rubric: "our-view" });
    const sent: unknown[] = [];
    sheet.respond = (request) => {
      sent.push(JSON.parse(request.body ?? "{}").rubric);
      return answer(503, "");
    };
    expect(sheet.score().by).toBe("add-on");
    expect(sent).toEqual([expect.objectContaining({ id: "our-view", version: "1", title: "Our view" })]);
    expect(typeIn(sheet, 1)).toBe("Hybrid");
  });

  test("that is edited makes its rows due; one that was deleted never gives its version to another", () => {
    const sheet = sheetOf(names);
    saved(sheet, strict);
    sheet.settings({ rubric: "our-view" });
    sheet.score();
    expect(sheet.score().scored).toBe(0);
    const edited = saved(
      sheet,
      { ...strict, title: "Our second view", cutOffs: { media: -20, networking: 20 } },
      "our-view",
    );
    expect([edited.id, edited.version]).toEqual(["our-view", "2"]);
    expect(sheet.score()).toMatchObject({ scored: 2, rubric: "Our second view" });
    expect(typeIn(sheet, 1)).toBe("Social networking");
    sheet.page("deleteDefinition", { id: "our-view", home: "document" });
    expect(saved(sheet, strict).version).toBe("3");
  });

  test("that is deleted while it is the choice gives way to the usual one, and that is said", () => {
    const sheet = sheetOf(names);
    saved(sheet, strict);
    sheet.settings({ rubric: "our-view" });
    const { message } = sheet.page("deleteDefinition", {
      id: "our-view",
      home: "document",
    }) as unknown as Done;
    expect(message).toContain("The document goes by “Common ground” from now on");
    expect(own(sheet)).toEqual([]);
    expect(sheet.score().rubric).toBe("Common ground");
  });

  test("that changes while a run is under way ends the run with a sentence", () => {
    const sheet = sheetOf(names, { rowsPerChunk: 1 });
    saved(sheet, strict);
    sheet.settings({ rubric: "our-view", rowsPerChunk: 1 });
    expect(sheet.page("startRun", { what: "sheet" }).kind).toBe("running");
    saved(sheet, strict, "our-view");
    expect(sheet.page("continueRun")).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("The definition of the run was changed or deleted"),
    });
    expect(sheet.score().scored).toBe(2);
  });

  test("may be written by hand: what is left out has the usual value", () => {
    const { title, judges, dimensions } = elevenDifferences;
    const rubric = saved(sheetOf(names), { title, judges, dimensions });
    expect(rubric).toMatchObject({
      id: "eleven-differences-2",
      title: "Eleven differences (2)",
      cutOffs: { media: -20, networking: 20 },
      coverageFloor: 0.6,
    });
  });

  test.each([
    ["Unsere Sicht", "unsere-sicht"],
    ["Ünsere Sîcht!", "u-nsere-si-cht"],
    ["رأينا", "own"],
    ["🦊", "own"],
    ['=HYPERLINK("x")', "hyperlink-x"],
  ])("of the name %s gets an id, and its name arrives as it is", (title, id) => {
    const sheet = sheetOf(names);
    expect(saved(sheet, { ...strict, title })).toMatchObject({ id, title });
    sheet.settings({ rubric: id });
    expect(sheet.score().message).toContain(`“${title}”`);
  });
});

test("chosen by its title or its version, it stays the choice when it is edited or renamed", () => {
  const sheet = sheetOf(names);
  saved(sheet, strict);
  for (const rubric of ["Our view", "our-view@1"]) {
    sheet.settings({ rubric });
    expect(sheet.page("readSettingsForPage")).toMatchObject({ rubric: "our-view" });
  }
  saved(sheet, { ...strict, title: "Renamed" }, "our-view");
  expect(sheet.score().rubric).toBe("Renamed");
});

test("a change that began with another version than the one there is refused, and nothing is lost", () => {
  const sheet = sheetOf(names);
  const first = saved(sheet, strict);
  const second = saved(sheet, { ...first, title: "Hers" }, "our-view");
  expect(save(sheet, { ...first, title: "His" }, "our-view")).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("Somebody else changed the definition meanwhile"),
  });
  expect(own(sheet)[0]?.rubric.title).toBe("Hers");
  expect(saved(sheet, { ...second, title: "Theirs" }, "our-view").title).toBe("Theirs");
});

test("its texts arrive in cells as text, whatever they start with", () => {
  const sheet = sheetOf([["Platform"], ["TV"]]);
  const gate = { ...elevenDifferences.gate, because: '=HYPERLINK("https://x.example")' };
  saved(sheet, { ...strict, gate });
  sheet.settings({ rubric: "our-view" });
  sheet.score();
  expect(sheet.formulas().flat().join("")).toBe("");
  expect(sheet.column("Why")).toEqual([expect.stringMatching(/^=HYPERLINK/)]);
});

describe("is refused, and nothing is kept", () => {
  test("when it does not fit the vocabulary, with each place", () => {
    const sheet = sheetOf(names);
    const [line] = elevenDifferences.dimensions;
    expect(save(sheet, { ...strict, dimensions: [{ ...line, networking: "upside down" }] })).toMatchObject({
      kind: "problems",
      problems: [{ path: "/dimensions/0/networking" }],
    });
    expect(save(sheet, "text")).toMatchObject({ kind: "problems" });
    expect(save(sheet, null)).toMatchObject({ kind: "problems" });
    expect(own(sheet)).toEqual([]);
  });

  test("when it is too long for a document, or there are twenty already", () => {
    const sheet = sheetOf(names);
    const long = { ...strict, contradictions: ["a".repeat(4_000), "b".repeat(4_000)] };
    expect(save(sheet, long)).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("too long"),
    });
    for (let i = 0; i < 20; i++) saved(sheet, { ...strict, title: `View ${i}` });
    expect(save(sheet, strict)).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("at most 20"),
    });
    expect(own(sheet)).toHaveLength(20);
    expect(saved(sheet, { ...strict, title: "View 3 again" }, "view-3").id).toBe("view-3");
  });

  test("when an edit takes the name of another, or what it edits is gone", () => {
    const sheet = sheetOf(names);
    saved(sheet, strict);
    expect(save(sheet, { ...strict, title: "common GROUND" }, "our-view")).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("another definition of the name"),
    });
    expect(save(sheet, strict, "gone")).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("deleted meanwhile"),
    });
  });
});

test("an unknown definition is answered with those there are, own ones among them", () => {
  const sheet = sheetOf(names);
  saved(sheet, strict);
  sheet.respond = workerAnswer;
  expect(sheet.call("SOCIALTYPE", "TV", "nobody")).toMatch(
    /There is no definition "nobody"\. Use one of: .*our-view\./,
  );
});
