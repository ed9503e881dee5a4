import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../../shared/catalogue/catalogue.ts";
import type { Cell } from "../../../shared/cells/cell.ts";
import { parseFeatureCell } from "../../../shared/cells/parse-feature-cell.ts";
import { dimensions } from "../../../shared/dimensions/index.ts";
import { features } from "../../../shared/features/index.ts";
import { rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { assessRows } from "../../../shared/scoring/assess.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { wholeContributions } from "../../../shared/scoring/reasons.ts";
import { locateColumns } from "../../../shared/table/columns.ts";
import { readTable } from "../../../shared/table/read-table.ts";
import { rowArbitrary } from "./row-arbitrary.ts";
import { rubricOf } from "./table.ts";

const emptyCatalogue = createCatalogue([]);
const columns = features.map((feature) => feature.id);

/** Any rubric over the dimensions there are: some of them, either pole, any weights, with or without groups. */
const rubricArbitrary: fc.Arbitrary<Rubric> = fc
  .tuple(
    fc.subarray([...dimensions], { minLength: 1 }),
    fc.array(
      fc.record({
        last: fc.boolean(),
        weight: fc.integer({ min: 1, max: 20 }),
        group: fc.constantFrom("a", "b"),
      }),
      {
        minLength: dimensions.length,
        maxLength: dimensions.length,
      },
    ),
    fc.boolean(),
  )
  .map(([chosen, choices, isGrouped]) => {
    const lines = chosen.map((dimension, i) => {
      const { last = true, weight = 1, group = "a" } = choices[i] ?? {};
      const networking = dimension.poles[last ? 1 : 0];
      return { dimension: dimension.id, networking, weight, ...(isGrouped && { group }) };
    });
    if (!isGrouped) return rubricOf(lines);
    const groups = [...new Set(lines.map((line) => line.group ?? "a"))].map((id, i) => ({
      id,
      title: id,
      weight: i + 1,
    }));
    return rubricOf(lines, { groups });
  });

function assess(rubric: Rubric, rows: readonly (readonly Cell[])[]) {
  const plan = planRubric(rubric);
  const positions = locateColumns(columns);
  if ("kind" in positions) throw new Error(positions.message);
  const table = readTable(positions, columns.length, rows, emptyCatalogue, rubric.judges);
  return { plan, ...assessRows(plan, table.features) };
}

const assessOne = (rubric: Rubric, row: readonly Cell[]) => {
  const { plan, scores, rows } = assess(rubric, [row]);
  const [assessment] = rows;
  if (!assessment) throw new Error("no row");
  return { plan, scores, ...assessment };
};

const swapPoles = (rubric: Rubric): Rubric => ({
  ...rubric,
  dimensions: rubric.dimensions.map((line) => {
    const [first = "", last = ""] = dimensions.find((each) => each.id === line.dimension)?.poles ?? [];
    return { ...line, networking: line.networking === first ? last : first };
  }),
});

/** Does the cell leave its feature anywhere in [0, 1]? */
function saysNothing(cell: Cell, position: number): boolean {
  const feature = features[position];
  if (cell === null || !feature) return true;
  const read = parseFeatureCell(feature, cell);
  return read.kind === "unknown" || (read.kind === "value" && read.high - read.low >= 1);
}

describe("whatever the rubric and the rows", () => {
  test("the order of rows does not matter, and adding a row changes no other", () => {
    fc.assert(
      fc.property(rubricArbitrary, fc.array(rowArbitrary, { minLength: 1, maxLength: 6 }), (rubric, rows) => {
        const together = assess(rubric, rows).rows;
        const reversed = assess(rubric, [...rows].reverse()).rows;
        expect([...reversed].reverse()).toEqual(together);
        expect(rows.map((row) => assess(rubric, [row]).rows[0])).toEqual(together);
      }),
    );
  });

  test("contributions sum to the lean, exactly as shown and to rounding as computed", () => {
    fc.assert(
      fc.property(rubricArbitrary, rowArbitrary, (rubric, row) => {
        const { plan, scores, lean } = assessOne(rubric, row);
        if (lean === undefined) return;
        const shown = wholeContributions(plan, scores, 0, lean);
        expect(shown.reduce((sum, points) => sum + points, 0)).toBe(lean);
        const exact = scores.contributions.reduce((sum, points) => sum + points, 0);
        expect(exact).toBeCloseTo(scores.lean[0] ?? Number.NaN, 9);
      }),
    );
  });

  test("supports differ by the lean and stay within 0 .. 100", () => {
    fc.assert(
      fc.property(rubricArbitrary, rowArbitrary, (rubric, row) => {
        const { scores, lean, supports } = assessOne(rubric, row);
        const [media, networking] = [scores.media[0] ?? 0, scores.networking[0] ?? 0];
        expect(media + networking).toBeLessThanOrEqual(100 + 1e-9);
        if (lean === undefined || !supports) return;
        expect(networking - media).toBeCloseTo(scores.lean[0] ?? Number.NaN, 9);
        expect(supports.networking - supports.media).toBe(lean);
      }),
    );
  });

  test("the lean lies in its range, and the type is one of those that are possible", () => {
    fc.assert(
      fc.property(rubricArbitrary, rowArbitrary, (rubric, row) => {
        const { plan, lean, leanRange, type, typeRange } = assessOne(rubric, row);
        // What is known says one thing; an unknown that pulls two dimensions apart may forbid it.
        if (plan.opposed.length > 0) return;
        if (type === "Insufficient evidence" || lean === undefined || !leanRange) return;
        expect(lean).toBeGreaterThanOrEqual(leanRange[0]);
        expect(lean).toBeLessThanOrEqual(leanRange[1]);
        expect(typeRange).toContain(type);
      }),
    );
  });

  test("every completion of what is unknown has its lean in the range, and the ends are reached", () => {
    const isOpen = (cell: Cell) => cell === "unknown" || cell === null;
    fc.assert(
      fc.property(rubricArbitrary, rowArbitrary, rowArbitrary, (rubric, row, filling) => {
        const values = features.map((feature) =>
          feature.kind === "ordinal" ? feature.levels.map((level) => level.value) : [],
        );
        const complete = (pick: (feature: number) => Cell) =>
          row.map((cell, i) => (isOpen(cell) ? pick(i) : cell));
        const { plan, scores } = assessOne(rubric, row);
        const [low = Number.NaN, high = Number.NaN] = [scores.leanLow[0], scores.leanHigh[0]];
        const filledRow = complete((i) => (filling[i] === "n/a" ? null : (filling[i] ?? null)));
        const filled = assessOne(rubric, filledRow).scores;
        // A feature that pulls two dimensions apart and is still unknown leaves the mean, as no value of it would.
        const opposed = plan.opposed.flatMap((readings) => readings.map(({ feature }) => feature));
        if (opposed.some((feature) => saysNothing(filledRow[feature] ?? null, feature))) return;
        if (!Number.isNaN(filled.lean[0] ?? Number.NaN)) {
          expect(filled.lean[0]).toBeGreaterThanOrEqual(low - 1e-9);
          expect(filled.lean[0]).toBeLessThanOrEqual(high + 1e-9);
        }
        // Without numbers every end of an interval is a value that can be written into the cell.
        const end = (networking: boolean) =>
          complete((i) => {
            const line = rubric.dimensions.find((each) =>
              dimensions
                .find((d) => d.id === each.dimension)
                ?.reads.some((reading) => reading.feature === features[i]?.id),
            );
            const last = dimensions.find((d) => d.id === line?.dimension)?.poles[1] === line?.networking;
            if (features[i]?.id === "audienceSize") return last === networking ? 100 : 100_000;
            return values[i]?.at(last === networking ? -1 : 0) ?? null;
          });
        const partly = row.some((cell) => typeof cell === "string" && /\.\.|\|/.test(cell));
        if (partly || Number.isNaN(low) || plan.opposed.length > 0) return;
        expect(assessOne(rubric, end(true)).scores.lean[0]).toBeCloseTo(high, 9);
        expect(assessOne(rubric, end(false)).scores.lean[0]).toBeCloseTo(low, 9);
      }),
    );
  });

  test("more knowledge never widens a range and never lowers coverage", () => {
    fc.assert(
      fc.property(rubricArbitrary, rowArbitrary, rowArbitrary, (rubric, row, more) => {
        const learned = row.map((cell, i) =>
          cell === "unknown" || cell === null ? (more[i] === "n/a" ? cell : more[i]) : cell,
        );
        const before = assessOne(rubric, row).scores;
        const after = assessOne(rubric, learned as Cell[]).scores;
        if (Number.isNaN(before.leanLow[0] ?? Number.NaN)) return;
        expect(after.leanLow[0]).toBeGreaterThanOrEqual((before.leanLow[0] ?? 0) - 1e-9);
        expect(after.leanHigh[0]).toBeLessThanOrEqual((before.leanHigh[0] ?? 0) + 1e-9);
        expect(after.coverage[0]).toBeGreaterThanOrEqual((before.coverage[0] ?? 0) - 1e-9);
      }),
    );
  });

  test("swapping every pole mirrors the lean, its range and the supports as shown", () => {
    fc.assert(
      fc.property(rubricArbitrary, rowArbitrary, (rubric, row) => {
        const one = assessOne(rubric, row);
        const other = assessOne(swapPoles(rubric), row);
        const mirrored = (value: number | undefined) => (value === undefined ? undefined : 0 - value || 0);
        expect(other.lean).toBe(mirrored(one.lean));
        expect(other.leanRange).toEqual(
          one.leanRange && [mirrored(one.leanRange[1]), mirrored(one.leanRange[0])],
        );
        expect(other.supports?.media).toBe(one.supports?.networking);
        expect(other.supports?.networking).toBe(one.supports?.media);
        expect(other.coverage).toBe(one.coverage);
      }),
    );
  });

  test("scaling all weights changes nothing", () => {
    fc.assert(
      fc.property(rubricArbitrary, rowArbitrary, fc.integer({ min: 2, max: 9 }), (rubric, row, factor) => {
        const scaled = {
          ...rubric,
          dimensions: rubric.dimensions.map((line) => ({ ...line, weight: line.weight * factor })),
        };
        const { scores: _, plan: __, ...one } = assessOne(rubric, row);
        const { scores: ___, plan: ____, ...other } = assessOne(scaled, row);
        expect(other).toEqual(one);
      }),
    );
  });
});

test("effective weights of every built-in rubric sum to 1", () => {
  for (const rubric of rubrics) {
    const total = planRubric(rubric).dimensions.reduce(
      (sum, { effectiveWeight }) => sum + effectiveWeight,
      0,
    );
    expect(total).toBeCloseTo(1, 12);
  }
});
