import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import type { Cell } from "../../../shared/cells/cell.ts";
import { features } from "../../../shared/features/index.ts";
import { rubrics } from "../../../shared/rubrics/index.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { scoreTable } from "../../../shared/scoring/score-table.ts";
import { kinds, mostKept, sentenceBookOf } from "../../../shared/scoring/sentence-book.ts";
import { rowArbitrary } from "./row-arbitrary.ts";
import { resultOf, results, rubricOf } from "./table.ts";

const columns = features.map((feature) => feature.id);

describe("what a plan keeps from one table to the next", () => {
  test("does not show: a table scores as it would under a definition that was never used before", () => {
    const table = fc.array(rowArbitrary, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...rubrics), table, table, (rubric, before, rows) => {
        const score = (under: typeof rubric, these: readonly (readonly Cell[])[]) =>
          scoreTable(planRubric(under), { columns, rows: these }, builtInCatalogue());
        score(rubric, before);
        expect(score(rubric, rows)).toEqual(score(structuredClone(rubric), rows));
      }),
    );
  });

  test("does not show where its sentences become too many in the middle of a table, and after that", () => {
    const table = fc.array(rowArbitrary, { minLength: 5, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.constantFrom(...rubrics),
        table,
        fc.integer({ min: 0, max: 12 }),
        (rubric, rows, room) => {
          const plan = planRubric(structuredClone(rubric));
          const fresh = planRubric(structuredClone(rubric));
          const book = sentenceBookOf(plan);
          for (let code = 0; code < mostKept - room; code++)
            book.add(kinds.weightFlip, 1_000_000_000 + code, `${code}`);
          for (let time = 0; time < 2; time++)
            expect(scoreTable(plan, { columns, rows }, builtInCatalogue())).toEqual(
              scoreTable(fresh, { columns, rows }, builtInCatalogue()),
            );
          expect(sentenceBookOf(plan) === book).toBe(!book.isFull);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("a changed copy of a definition is another definition", () => {
    const lines = [{ dimension: "contentStyle", networking: "casual", weight: 1 }];
    const row = { openPublishing: "yes", polish: "casual" };
    const usual = rubricOf(lines);
    expect(resultOf(usual, row)).toMatchObject({ lean: 100, type: "Social networking" });
    const turned = {
      ...usual,
      dimensions: [{ dimension: "contentStyle", networking: "polished", weight: 1 }],
    };
    expect(resultOf(turned, row)).toMatchObject({ lean: -100, type: "Social media" });
    expect(resultOf(usual, row)).toMatchObject({ lean: 100, type: "Social networking" });
  });
});

describe("one value in many spellings", () => {
  const rubric = rubricOf([{ dimension: "direction", networking: "two-way", weight: 1 }]);
  const spellings = [
    "mostly two-way",
    "Mostly Two-Way",
    " mostly two way ",
    "MOSTLY TWO–WAY",
    "mostly_two-way",
  ];

  test("gives one result, in one table and in the next", () => {
    const rows = spellings.map((cell) => ["yes", cell]);
    const expected = { lean: 50, reasons: [expect.stringContaining("mostly two-way")], error: null };
    for (let time = 0; time < 2; time++) {
      const found = results(rubric, ["openPublishing", "talkDirection"], rows);
      expect(found).toEqual(spellings.map(() => expect.objectContaining(expected)));
    }
  });

  test("more spellings than are remembered are still read", () => {
    const rows = Array.from({ length: 1_500 }, (_, i) => [
      "yes",
      `even${" ".repeat(i % 400)}|  even${" ".repeat(i % 7)}`,
    ]);
    const leans = results(rubric, ["openPublishing", "talkDirection"], rows).map(({ lean }) => lean);
    expect(new Set(leans)).toEqual(new Set([0]));
  });
});

describe("a cell too long to be a name or a value", () => {
  const rubric = rubricOf([{ dimension: "contentStyle", networking: "casual", weight: 1 }]);

  test("spoils its row in a column that is read, and nothing in one that is ignored", () => {
    const long = "x".repeat(501);
    const [ignored, name, value] = results(
      rubric,
      ["platform", "polish", "remark"],
      [
        ["Our channel", "casual", long],
        [long, "casual", null],
        ["Our channel", long, null],
      ],
    );
    expect(ignored).toMatchObject({ error: null, lean: 100 });
    expect(name).toMatchObject({ error: expect.stringMatching(/^platform: the cell has 501 characters/) });
    expect(value).toMatchObject({ error: expect.stringMatching(/^polish: the cell has 501 characters/) });
  });
});
