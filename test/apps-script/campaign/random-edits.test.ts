import fc from "fast-check";
import { expect, test } from "vitest";
import type { Brief } from "../../../shared/planning/brief.ts";
import { workUntil } from "../run/cut-off.ts";
import { TestSheet } from "../test-sheet.ts";
import { headerRow, plan, planned, planValues, show, tabNamed, tabs } from "./campaign-sheet.ts";

/**
 * A user works on the plan and in the sheet between plans, some of which are cut off. Whatever happens: what the user put on the
 * plan stays, and every channel of the sheet has one row with its hours.
 */

const tabName = "Plan for Sheet1";
const names = ["TikTok", "WhatsApp", "Newsletter", "Radio", "Podcast", "Forum"];

const brief = fc.record({
  objectives: fc
    .subarray(["leads", "awareness", "community"], { minLength: 1 })
    .map((ids) => ids.map((objective) => ({ objective }))),
  hoursAWeek: fc.integer({ min: 4, max: 30 }),
});

type Step =
  | { readonly kind: "plan"; readonly brief: Brief; readonly cutAt: number }
  | { readonly kind: "type"; readonly row: number; readonly column: number }
  | { readonly kind: "name"; readonly row: number; readonly name: string }
  | { readonly kind: "turn round" | "insert row" };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("plan" as const),
        brief,
        cutAt: fc.oneof(fc.constant(10_000), fc.integer({ min: 40, max: 260 })),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant("type" as const),
        row: fc.nat({ max: 7 }),
        column: fc.nat({ max: 17 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("name" as const),
        row: fc.nat({ max: 3 }),
        name: fc.constantFrom(...names),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constantFrom("turn round" as const, "insert row" as const) }),
    },
  ),
  { minLength: 2, maxLength: 7 },
);

class Playthrough {
  readonly sheet = new TestSheet([["Platform"], ["TV"], ["Facebook"], ["Blog"], ["Discord"]], {
    rubric: "common-ground",
  });
  /** What stands on the plan by the user's hand, each text once. */
  private readonly own = new Set<string>();
  private typed = 0;

  play(all: readonly Step[]): void {
    plan(this.sheet, { objectives: [{ objective: "leads" }], hoursAWeek: 12 });
    for (const step of all) {
      this.do(step);
      this.check();
    }
    show(this.sheet, "Sheet1");
    expect(this.sheet.menu("planThisCampaign")).toMatchObject({ kind: "done" });
    this.check();
    this.checkRows();
  }

  private do(step: Step): void {
    show(this.sheet, step.kind === "name" || step.kind === "plan" ? "Sheet1" : tabName);
    switch (step.kind) {
      case "plan":
        workUntil(this.sheet, () => plan(this.sheet, step.brief), step.cutAt, "after");
        break;
      case "name":
        this.sheet.type(1 + step.row, 0, step.name);
        break;
      case "insert row":
        this.sheet.insertRow(headerRow + 2, []);
        break;
      case "turn round":
        this.sheet.reverseRows(headerRow + 1);
        break;
      case "type":
        this.type(headerRow + 1 + step.row, step.column);
    }
  }

  /** The hidden stamps are nothing that a user types into. */
  private type(row: number, column: number): void {
    const values = planValues(this.sheet);
    if (values[headerRow]?.[column] === "SocialType stamp") return;
    this.own.delete(String(values[row]?.[column] ?? ""));
    const text = `mine ${this.typed++}`;
    this.sheet.type(row, column, text);
    this.own.add(text);
  }

  private check(): void {
    expect(tabs(this.sheet)).toEqual(["Sheet1", tabName]);
    const there = new Set(planValues(this.sheet).flat());
    for (const text of this.own) expect(there).toContain(text);
  }

  /** Rows with nothing of the user's own in them say what the sheet says; without such cells there is one for each channel. */
  private checkRows(): void {
    const rows = planned(this.sheet, "SocialType stamp", "Channel", "What to do there", "Role").filter(
      ([stamp]) => stamp !== "",
    );
    const untouched = rows.filter((row) => !row.some((cell) => this.own.has(String(cell))));
    const alive = untouched.filter(([, , task]) => !String(task).includes("no longer"));
    const [, ...wanted] = tabNamed(this.sheet, "Sheet1").getRange(0, 0, 5, 1).getValues().flat();
    for (const [, name, , role] of alive) {
      expect(wanted).toContain(name);
      expect(role).toMatch(/^(Broadcast|Connect|Both|Skip)$/);
    }
    if (untouched.length === rows.length) expect(alive.map(([, name]) => name).sort()).toEqual(wanted.sort());
  }
}

test("whatever the user does between plans, and wherever they are cut off", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const playthrough = new Playthrough();
      try {
        playthrough.play(all);
      } finally {
        playthrough.sheet.close();
      }
    }),
    { numRuns: 40 },
  );
}, 300_000);
