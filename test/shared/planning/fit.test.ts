import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import type { Cell } from "../../../shared/cells/cell.ts";
import { features } from "../../../shared/features/index.ts";
import { findObjective, objectives } from "../../../shared/objectives/index.ts";
import type { Objective } from "../../../shared/objectives/objective.ts";
import type { Fit } from "../../../shared/planning/fit.ts";
import { fitTable } from "../../../shared/planning/fit-table.ts";
import { rowArbitrary } from "../scoring/row-arbitrary.ts";

function fitsOf(columns: readonly string[], rows: readonly unknown[], of: readonly Objective[] = objectives) {
  const table = fitTable(of, { columns, rows }, builtInCatalogue());
  if ("kind" in table) throw new Error(table.message);
  return table.rows;
}

/** The fit of one row, by id of the objective. */
function fitOf(id: string, row: Readonly<Record<string, Cell>>): Fit {
  const objective = findObjective(id);
  const [first] = fitsOf(Object.keys(row), [Object.values(row)], objective ? [objective] : []);
  const fit = first?.fits?.[0];
  if (!fit) throw new Error(first?.error ?? `There is no objective ${id}`);
  return fit;
}

describe("the fit", () => {
  const talk = {
    replies: "threads",
    talkDirection: "even",
    reshare: "one tap to followers",
    audienceFocus: "niche",
    polish: "mixed",
  };

  // Engagement weighs replies 3, talk 3, reshare 2, focus 1, polish 1: 3 x 1 + 3 x 1/2 + 2 x 1 + 2/3 + 1/2 = 7.67 of 10.
  test("is the weighted mean of what the values are worth", () => {
    expect(fitOf("engagement", talk)).toMatchObject({
      kind: "open",
      fit: 77,
      range: [77, 77],
      coverage: 100,
    });
  });

  // 3 x 1 + 2 x 1 + 2/3 + 1/2 = 6.17 of 7; with talk anywhere from 0 to 1: 6.17 to 9.17 of 10.
  test("leaves out what is unknown, and its range says what that could change", () => {
    expect(fitOf("engagement", { ...talk, talkDirection: "unknown" })).toMatchObject({
      fit: 88,
      range: [62, 92],
      coverage: 70,
    });
  });

  // n/a leaves the mean as well, but can change nothing.
  test("leaves out what does not apply, without a range", () => {
    expect(fitOf("engagement", { ...talk, talkDirection: "n/a" })).toMatchObject({
      fit: 88,
      range: [88, 88],
    });
  });

  // Leads: links 4, ads 2, focus 2, messages 2, advice 1. A link in the post is worth 3/4, a deal 1/2, niche 2/3, limited 1/3,
  // sometimes 1/2: 3 + 1 + 4/3 + 2/3 + 1/2 = 6.5 of 11. A profile link is worth 1/4: 4.5 of 11.
  test("takes an objective's own view of what a value is worth", () => {
    const row = {
      actionLinks: "link in post",
      ads: "by deal",
      audienceFocus: "niche",
      privateMessages: "limited",
      advice: "sometimes",
    };
    expect(fitOf("leads", row).fit).toBe(59);
    expect(fitOf("leads", { ...row, actionLinks: "profile link only" }).fit).toBe(41);
    // Between the two: the middle, and both ends in the range.
    expect(fitOf("leads", { ...row, actionLinks: "link in post|profile link only" })).toMatchObject({
      fit: 50,
      range: [41, 59],
    });
  });

  test("is blank where too little is known, and the heaviest unknowns are named first", () => {
    expect(fitOf("engagement", { replies: "threads", reshare: "none" })).toMatchObject({
      kind: "not enough known",
      fit: null,
      range: [30, 80],
      coverage: 50,
      reasons: [],
      fillInFirst: ["Talk direction", "Audience focus", "Polish"],
    });
  });

  test("gives its reasons strongest first, with the row's values in them", () => {
    expect(fitOf("engagement", { ...talk, replies: "none", privateMessages: "open" }).reasons).toEqual([
      "Against: Posts are not discussed in the open (replies none)",
      "For: Messages travel on easily (reshare one tap to followers)",
      "For: The audience is narrow (niche)",
    ]);
  });
});

describe("gates", () => {
  test("nothing can be done where a platform or the use of it has closed", () => {
    for (const platform of ["Google+", "Vine"]) {
      const [row] = fitsOf(["platform"], [[platform]]);
      for (const fit of row?.fits ?? []) {
        expect(fit).toMatchObject({ kind: "shut", fit: 0, range: [0, 0] });
        expect(fit.reasons[0]).toMatch(/^Closed \d{4}.*: nothing can be done there$/);
      }
    }
  });

  test("a use that ended before its platform is closed, too", () => {
    const ended = builtInCatalogue().platforms.flatMap((platform) =>
      platform.uses.flatMap((use) => (use.closed ? [[platform.name, use.name]] : [])),
    );
    expect(ended.length).toBeGreaterThan(0);
    for (const { fits } of fitsOf(["platform", "use"], ended))
      expect(fits?.map(({ kind }) => kind)).toEqual(objectives.map(() => "shut"));
  });

  test("without members who can be addressed there is no community", () => {
    const row = { platform: "Discord", connectionModel: "none" };
    expect(fitOf("community", { platform: "Discord" }).kind).toBe("open");
    expect(fitOf("community", row)).toMatchObject({
      kind: "shut",
      fit: 0,
      reasons: ["It has no members who could be addressed: not for community"],
    });
  });

  test("where it is open whether the gate is shut, the range begins at 0", () => {
    const fit = fitOf("community", { platform: "Discord", connectionModel: "none|group" });
    expect(fit.kind).toBe("open");
    expect(fit.range?.[0]).toBe(0);
    expect(fit.gates).toEqual([expect.stringContaining("no members who could be addressed")]);
  });

  test("without advertising a channel is not for paid reach, but may serve without", () => {
    const paid = fitOf("awareness", { platform: "TikTok", ads: "self-serve" });
    const unpaid = fitOf("awareness", { platform: "TikTok", ads: "none" });
    expect(paid.media).toContain("paid");
    expect(unpaid).toMatchObject({
      kind: "open",
      gates: ["No reach can be bought there: not for paid reach"],
    });
    expect(unpaid.media).toEqual(paid.media.filter((kind) => kind !== "paid"));
    // Awareness weighs advertising 2 of 12: 16.7 points.
    expect(Math.abs((paid.fit ?? 0) - (unpaid.fit ?? 0) - 100 / 6)).toBeLessThanOrEqual(1);
  });
});

test("one bad row fails alone, a blank one says nothing", () => {
  const rows = fitsOf(
    ["platform", "ties"],
    [["TikTok"], ["Facbook"], ["TV", "sideways"], ["", null], ["TV"]],
  );
  expect(rows.map(({ fits }) => fits !== null)).toEqual([true, false, false, false, true]);
  expect(rows[1]?.error).toContain("did you mean Facebook?");
  expect(rows[2]?.error).toContain('Ties: "sideways"');
  expect(rows[3]).toEqual({ fits: null, notes: [], error: null });
});

describe("whatever the row", () => {
  const columns = features.map(({ id }) => id);
  const isOpen = (cell: Cell) => cell === "unknown" || cell === null;

  /** A plainly known value in each unknown place. */
  const completed = (row: readonly Cell[], levels: readonly number[]): Cell[] =>
    row.map((cell, i) => {
      const feature = features[i];
      if (!isOpen(cell) || !feature || feature.kind === "date") return cell;
      if (feature.kind === "number")
        return Math.min(feature.maximum, feature.minimum + (levels[i] ?? 0) * 100);
      return feature.levels[(levels[i] ?? 0) % feature.levels.length]?.value ?? null;
    });

  test("every completion of what is unknown has its fit in the range", () => {
    const levels = fc.array(fc.nat({ max: 1_000 }), { minLength: columns.length, maxLength: columns.length });
    fc.assert(
      fc.property(rowArbitrary, levels, (row, choice) => {
        const [open, filled] = fitsOf(columns, [row, completed(row, choice)]);
        if (!open?.fits || !filled?.fits) return;
        open.fits.forEach((fit, i) => {
          const complete = filled.fits?.[i];
          if (complete?.fit == null || !fit.range) return;
          expect(complete.fit).toBeGreaterThanOrEqual(fit.range[0]);
          expect(complete.fit).toBeLessThanOrEqual(fit.range[1]);
          expect(complete.range?.[0]).toBeGreaterThanOrEqual(fit.range[0]);
          expect(complete.range?.[1]).toBeLessThanOrEqual(fit.range[1]);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("the fit lies in its own range, and no row depends on another", () => {
    fc.assert(
      fc.property(fc.array(rowArbitrary, { minLength: 2, maxLength: 5 }), (rows) => {
        const together = fitsOf(columns, rows);
        expect(rows.flatMap((row) => fitsOf(columns, [row]))).toEqual(together);
        for (const { fits } of together)
          for (const { fit, range } of fits ?? []) {
            if (fit === null || !range) continue;
            expect(fit).toBeGreaterThanOrEqual(range[0]);
            expect(fit).toBeLessThanOrEqual(range[1]);
          }
      }),
    );
  });
});
