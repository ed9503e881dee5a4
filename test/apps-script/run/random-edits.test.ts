import fc from "fast-check";
import { expect, test } from "vitest";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { elevenDifferences } from "../../../shared/rubrics/eleven-differences.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { scoreTable } from "../../../shared/scoring/score-table.ts";
import { TestSheet, workerAnswer } from "../test-sheet.ts";
import { runUntil } from "./cut-off.ts";
import { type Look, lookAt } from "./look.ts";
import { createUser, type Edit, edits, names } from "./user-edits.ts";

/**
 * A user works in the sheet, at random, between the add-on's executions and while it waits for the Worker; executions are
 * cut off at random, too. Whatever happens: what the add-on writes beside a row belongs to what the row says at that
 * moment, and no cell that is the user's is ever changed.
 */

/** What role, type and why of a name are, by the core itself; of why only whether it names a problem. */
const expected: ReadonlyMap<string, Readonly<Record<string, string>>> = (() => {
  const rows = names.map((name) => [name]);
  const table = scoreTable(
    planRubric(elevenDifferences),
    { columns: ["platform"], rows },
    builtInCatalogue(),
  );
  if ("kind" in table) throw new Error(table.message);
  const cell = (row: number, id: string) => String(table.rows[row]?.[table.columns.indexOf(id)] ?? "");
  return new Map(
    names.map((name, i) => {
      const problem = cell(i, "error");
      return [name, { role: cell(i, "role"), type: cell(i, "type"), ...(problem && { reasons: problem }) }];
    }),
  );
})();

interface Run {
  readonly kind: "run";
  readonly item: string;
  readonly inFlight: readonly Edit[];
  readonly cutAt: number;
  readonly variant: "before" | "after";
}

type Step = { readonly kind: "edit"; readonly edit: Edit } | { readonly kind: "wait" } | Run;

const never = 100_000;
const items = [
  "scoreThisSheet",
  "scoreThisSheet",
  "scoreChanged",
  "refreshResults",
  "retryFailed",
  "scoreSelection",
];
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant("edit" as const), edit: edits }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("wait" as const) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("run" as const),
        item: fc.constantFrom(...items),
        inFlight: fc.array(edits, { maxLength: 2 }),
        cutAt: fc.oneof(fc.constant(never), fc.integer({ min: 5, max: 250 })),
        variant: fc.constantFrom("before" as const, "after" as const),
      }),
    },
  ),
  { minLength: 3, maxLength: 12 },
);

const rows = ["TikTok", "TV", "Facbook", "WhatsApp", "Newsletter"].map((name, i) => [
  `'k${i}`,
  name,
  `=${i}*2`,
]);

class Playthrough {
  readonly sheet = new TestSheet([["Key", "Platform", "Double"], ...rows], { rowsPerChunk: 2 });
  private readonly own = new Map<string, string>();
  private readonly edit = createUser(this.sheet, this.own);
  private before: Look = lookAt(this.sheet);

  play(all: readonly Step[]): void {
    for (const step of all) {
      if (step.kind === "edit") this.edit(step.edit, lookAt(this.sheet));
      else if (step.kind === "wait") this.waitLong();
      else this.run(step);
    }
    this.settle();
  }

  private waitLong(): void {
    this.sheet.clock.time += 8 * 60_000;
  }

  private run({ item, inFlight, cutAt, variant }: Run): void {
    this.before = lookAt(this.sheet);
    let failure: unknown;
    this.sheet.respond = (request) => {
      try {
        this.check();
      } catch (error) {
        // The add-on would take it for the Worker's.
        failure ??= error;
      }
      for (const edit of inFlight) this.edit(edit, lookAt(this.sheet));
      this.before = lookAt(this.sheet);
      return workerAnswer(request);
    };
    if (item === "scoreSelection") this.sheet.select("A2:B3", "A5:A6");
    runUntil(this.sheet, item, cutAt, variant);
    this.sheet.respond = workerAnswer;
    if (failure !== undefined) throw failure;
    this.check();
  }

  /** Since the last look only owned cells changed, what was written is right for its row, and the user's cells stand. */
  private check(): void {
    const now = lookAt(this.sheet);
    for (const place of new Set([...this.before.cells.keys(), ...now.cells.keys()])) {
      const [was, is] = [this.before.cells.get(place), now.cells.get(place)];
      if (was?.cell === is?.cell) continue;
      const change = `${place} was ${was?.cell} and became ${is?.cell}`;
      expect(is?.isOwned ?? was?.isOwned, change).toBe(true);
      const right = expectedAt(now, place);
      if (right !== undefined) expect(is?.cell ?? "", change).toBe(right);
    }
    for (const [place, text] of this.own) {
      if (now.cells.has(place) || this.before.cells.has(place))
        expect(now.cells.get(place)?.cell, place).toBe(text);
    }
    this.before = now;
  }

  /** With nobody in the way everything comes to its end: every row has its result, and then nothing is due. */
  private settle(): void {
    this.waitLong();
    this.before = lookAt(this.sheet);
    // A run that was cut off and whose columns or rows went meanwhile ends with a sentence; the next one begins anew.
    this.sheet.menu();
    this.check();
    this.sheet.score();
    this.check();
    this.sheet.resetCounts();
    expect(this.sheet.score()).toMatchObject({ scored: 0, due: 0, emptied: 0 });
    expect(this.sheet.calls.get("Range.setValues")).toBeUndefined();
    for (const key of this.before.keys) {
      for (const column of ["role", "type", "reasons"]) {
        const place = `${key}/${column}`;
        const right = expectedAt(this.before, place);
        if (key !== undefined && right !== undefined && !this.own.has(place))
          expect(this.before.cells.get(place)?.cell ?? "", place).toBe(right);
      }
    }
  }
}

function expectedAt({ nameOf }: Look, place: string): string | undefined {
  const [key = "", column = ""] = place.split("/");
  return key === "header" ? undefined : expected.get(nameOf.get(key) ?? "")?.[column];
}

test("whatever the user does meanwhile, results belong to their rows and the user's cells stay", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const playthrough = new Playthrough();
      try {
        playthrough.play(all);
      } finally {
        playthrough.sheet.close();
      }
    }),
    { numRuns: 100 },
  );
});
