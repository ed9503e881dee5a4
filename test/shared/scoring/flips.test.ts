import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dimensions } from "../../../shared/dimensions/index.ts";
import { features } from "../../../shared/features/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { resultOf, rubricOf } from "./table.ts";

const open = { openPublishing: "yes" };

const flipsOf = (rubric: Rubric, row: Record<string, unknown>) => resultOf(rubric, row).flip as string[];

describe("the weight flip", () => {
  const rubric = rubricOf([
    { dimension: "contentStyle", networking: "casual", weight: 1 },
    { dimension: "audienceConnection", networking: "close", weight: 1 },
  ]);

  test("is where the lean first reaches a cut-off, others scaled in proportion", () => {
    // Style +100 and ties -100 at weights t and 1 - t: lean 200 t - 100. Hybrid at t = 0.5.
    // Shown -20 from -19.5 on down: t = 0.4025; shown +20 from 19.5 on up: t = 0.5975. Style's own step is met first.
    const [, weight] = flipsOf(rubric, { ...open, polish: "casual", ties: "strangers" });
    expect(weight).toBe("if Content style weighed 40 % instead of 50 % → Social media");
  });

  test("is sought on the only side there is for a type outside", () => {
    // Style +100, ties +33.3 (0.667): lean 66.7; networking until shown 19, but even ties alone give 33: none.
    const [, none] = flipsOf(rubric, { ...open, polish: "casual", ties: "acquaintances" });
    expect(none).toBe("no other weight of a single dimension changes it");
    // Style +100, ties -33.3: lean 33.3; 19.5 is at t = 52.8 / 133.3 = 0.396 for style.
    const [, weight] = flipsOf(rubric, { ...open, polish: "casual", ties: "shared interest" });
    expect(weight).toBe("if Content style weighed 39 % instead of 50 % → Hybrid");
  });

  test("names two weights that differ as shown", () => {
    // Style +100 at 9.97 %, the rest +10.567: lean 19.48. Lean 19.5, shown 20, is at 9.99 %: shown 10 % as the weight is.
    const [, weight] = flipsOf(
      rubricOf([
        { dimension: "contentStyle", networking: "casual", weight: 9.97 },
        { dimension: "audienceConnection", networking: "close", weight: 59.284755 },
        { dimension: "algorithms", networking: "time", weight: 30.745245 },
      ]),
      { ...open, polish: "casual", ties: "acquaintances", feedOrder: "mixed" },
    );
    expect(weight).toBe("if Content style weighed 11 % instead of 10 % → Social networking");
  });

  test("gives the type it says at the weight it says, and a smaller change does not, whatever the rubric", () => {
    const lines = fc.subarray([...dimensions], { minLength: 2, maxLength: 6 }).chain((chosen) =>
      fc.tuple(...chosen.map(() => fc.integer({ min: 1, max: 9 }))).map((weights) =>
        chosen.map((dimension, i) => ({
          dimension: dimension.id,
          networking: dimension.poles[1],
          weight: weights[i] ?? 1,
        })),
      ),
    );
    const row = fc.record(
      Object.fromEntries(
        features.flatMap((feature) =>
          feature.kind === "ordinal"
            ? [[feature.id, fc.constantFrom(...feature.levels.map((level) => level.value))]]
            : [],
        ),
      ),
    );
    const numbers = { audienceSize: 3_000, hoursPerWeek: 5, monthsToAudience: 9 };
    fc.assert(
      fc.property(lines, row, (dimensionLines, features) => {
        const cells = { ...features, ...numbers, ...open };
        const own = rubricOf(dimensionLines);
        const [, sentence] = flipsOf(own, cells);
        const match = /^if (.+) weighed (\d+) % instead of (\d+) % → (.+)$/.exec(sentence ?? "");
        const before = resultOf(own, cells).type;
        if (!match) return;
        const [, title, to, , type] = match;
        const at = dimensionLines.findIndex(
          (line) => dimensions.find(({ id }) => id === line.dimension)?.title === title,
        );
        const others = dimensionLines.reduce((sum, line, i) => (i === at ? sum : sum + line.weight), 0);
        const target = (percent: number) => {
          const share = Math.min(Math.max(percent / 100, 1e-9), 1 - 1e-9);
          const weight = (share / (1 - share)) * others;
          return resultOf(
            rubricOf(dimensionLines.map((line, i) => (i === at ? { ...line, weight } : line))),
            cells,
          ).type;
        };
        expect(target(Number(to))).toBe(type);
        expect(type).not.toBe(before);
        const current =
          (100 * (dimensionLines[at]?.weight ?? 0)) / (others + (dimensionLines[at]?.weight ?? 0));
        // One whole per cent nearer to where it was, the type is still the old one.
        const nearer = Number(to) + (current > Number(to) ? 1 : -1);
        if (Math.abs(nearer - current) < Math.abs(Number(to) - current)) expect(target(nearer)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the feature flip", () => {
  test("is the value that changes the type with the smallest change of lean, in what the user can set first", () => {
    // Style -100, ties +33.3, feed -100 at a third each: lean -55.6.
    // Use features: style mixed gives -22.2, casual +11.1 (Hybrid, change 66.7); ties friends -33.3.
    // The feed (set by the platform) chronological gives +11.1 as well, but comes second.
    const rubric = rubricOf([
      { dimension: "contentStyle", networking: "casual", weight: 1 },
      { dimension: "audienceConnection", networking: "close", weight: 1 },
      { dimension: "algorithms", networking: "time", weight: 1 },
    ]);
    const row = { ...open, polish: "polished", ties: "acquaintances", feedOrder: "ranked" };
    expect(resultOf(rubric, row).lean).toBe(-56);
    expect(flipsOf(rubric, row)[0]).toBe("you could: Polish casual → Hybrid");
  });

  test("is marked where only the platform's maker could do it", () => {
    const rubric = rubricOf([
      { dimension: "algorithms", networking: "time", weight: 2 },
      { dimension: "contentStyle", networking: "casual", weight: 1 },
    ]);
    // Feed -100 (2/3), style -100: lean -100; style casual only gives -33. Feed user's choice gives -11: Hybrid.
    const row = { ...open, feedOrder: "ranked", polish: "polished" };
    expect(flipsOf(rubric, row)[0]).toBe("if the platform changed: Feed order user's choice → Hybrid");
  });

  test("says what an unknown may turn out to be, with the weight it then takes", () => {
    const rubric = rubricOf([
      { dimension: "contentStyle", networking: "casual", weight: 2 },
      { dimension: "audienceConnection", networking: "close", weight: 1 },
    ]);
    // Style +100 alone. Once ties are known they weigh a third: strangers give +33: still networking; no flip.
    expect(flipsOf(rubric, { ...open, polish: "casual" })[0]).toBe("you could: Polish mixed → Hybrid");
    // Style mixed, 0, Hybrid. Ties strangers give -33, friends +33; the first of two equal changes is named.
    expect(flipsOf(rubric, { ...open, polish: "mixed" })[0]).toBe(
      "if it turns out that Ties strangers → Social media",
    );
  });

  test("recomputes every dimension that reads the feature", () => {
    // audienceFocus is half of purpose and all of width: narrow to chosen people moves both.
    const rubric = rubricOf([
      { dimension: "contentPurpose", networking: "from person to person", weight: 1 },
      { dimension: "audienceWidth", networking: "narrow", weight: 1 },
    ]);
    // purpose mixed (0.5) and general (0): -50 and -100, lean -75. Focus niche: (0.5 + 0.667)/2 = +16.7 and +33.3: +25.
    // Broad interest: -16.7 and -33.3: -25, still media.
    const row = { ...open, purpose: "mixed", audienceFocus: "general" };
    expect(resultOf(rubric, row).lean).toBe(-75);
    expect(flipsOf(rubric, row)[0]).toBe("you could: Audience focus niche → Social networking");
  });

  test("says so where there is none", () => {
    const rubric = rubricOf(
      [
        { dimension: "contentStyle", networking: "casual", weight: 1 },
        { dimension: "audienceConnection", networking: "close", weight: 20 },
      ],
      { cutOffs: { media: -99, networking: 99 } },
    );
    const row = { ...open, polish: "mixed", ties: "acquaintances" };
    expect(flipsOf(rubric, row)[0]).toBe("no other value of a single feature changes it");
  });

  test("of a row that the gate decides promises no type where the rest is not known", () => {
    const rubric = rubricOf([
      { dimension: "contentStyle", networking: "casual", weight: 1 },
      { dimension: "audienceConnection", networking: "close", weight: 1 },
    ]);
    expect(flipsOf(rubric, { openPublishing: "no", polish: "polished" })).toEqual([
      "if the platform changed: Open publishing yes → not enough known",
    ]);
  });

  test("is never the user's to make where the rubric judges the platform", () => {
    const rubric = rubricOf(
      [
        { dimension: "contentStyle", networking: "casual", weight: 1 },
        { dimension: "algorithms", networking: "time", weight: 1 },
      ],
      { judges: "platform" },
    );
    const row = { ...open, polish: "mixed", feedOrder: "chronological" };
    expect(flipsOf(rubric, row)[0]).toMatch(/^if the platform changed: /);
  });

  test("is what may turn out where the row leaves it open", () => {
    const rubric = rubricOf([{ dimension: "contentStyle", networking: "casual", weight: 1 }], {
      coverageFloor: 0.4,
    });
    expect(flipsOf(rubric, { ...open, polish: "polished|mixed" })[0]).toBe(
      "if it turns out that Polish mixed → Hybrid",
    );
  });

  test("of a row that the gate decides is the gate", () => {
    const rubric = rubricOf([{ dimension: "contentStyle", networking: "casual", weight: 1 }]);
    expect(flipsOf(rubric, { openPublishing: "no", polish: "polished" })).toEqual([
      "if the platform changed: Open publishing yes → Social media",
    ]);
  });
});
