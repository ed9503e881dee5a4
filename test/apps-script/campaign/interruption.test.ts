import { expect, test } from "vitest";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import type { Brief } from "../../../shared/planning/brief.ts";
import { workUntil } from "../run/cut-off.ts";
import { TestSheet } from "../test-sheet.ts";
import { brief, plan, show, typeBeside } from "./campaign-sheet.ts";

const open = (): TestSheet =>
  new TestSheet(
    [
      ["Platform", "Status"],
      ["TV", ""],
      ["WhatsApp", "running"],
    ],
    { rubric: "common-ground" },
    { rows: 6, columns: 3 },
  );

/** A plan of before, in which much has to change. */
function planned(): TestSheet {
  const sheet = open();
  plan(sheet, { ...brief, hoursAWeek: 3 });
  typeBeside(sheet, "WhatsApp", "Owner", "Mara");
  typeBeside(sheet, "TV", "Role", "mine");
  show(sheet, "Sheet1");
  sheet.type(1, 0, "Radio");
  return sheet;
}

/** Everything that is compared: the document, its charts and what is in view. */
const stateOf = (sheet: TestSheet) => ({
  ...snapshot(sheet.document),
  charts: sheet.document.charts.map(({ kind, ranges, row, column }) => ({ kind, ranges, row, column })),
  shown: sheet.sheet.getSheetName(),
});

/** Calls that change what is compared; cut off at any other, a plan is where it was after the last of these. */
const changes = /\.(set[A-Z]|addDeveloperMetadata|remove|insert|hide)/;

function undisturbed(start: () => TestSheet, by: Brief = brief) {
  const sheet = start();
  const calls: string[] = [];
  sheet.onCall = (name) => calls.push(name);
  plan(sheet, by);
  const state = stateOf(sheet);
  sheet.close();
  return { state, effective: calls.flatMap((name, i) => (changes.test(name) ? [i + 1] : [])) };
}

/** Cut off at these calls, one after the other, and then made once more, maybe by another brief. */
function stateAfter(
  start: () => TestSheet,
  cuts: readonly number[],
  variant: "before" | "after",
  by: Brief = brief,
) {
  const sheet = start();
  for (const n of cuts) {
    workUntil(sheet, () => plan(sheet), n, variant);
    show(sheet, "Sheet1");
  }
  const answer = plan(sheet, by);
  const state = stateOf(sheet);
  sheet.close();
  expect(answer.kind).toBe("done");
  return state;
}

const starts = [
  ["a first plan", open],
  ["a plan that is written anew", planned],
] as const;

test.each(starts)(
  "%s, cut off at any call that has an effect, once or twice, ends in the same tab",
  (_, start) => {
    const { state, effective } = undisturbed(start);
    expect(effective.length).toBeGreaterThan(8);
    for (const variant of ["before", "after"] as const) {
      for (const [i, n] of effective.entries()) {
        expect(stateAfter(start, [n], variant), `cut off ${variant} call ${n}`).toEqual(state);
        const second = effective[(i * 7) % effective.length] ?? 1;
        expect(stateAfter(start, [n, second], variant), `cut off ${variant} calls ${n}, ${second}`).toEqual(
          state,
        );
      }
    }
  },
);

test.each(starts)(
  "%s that was cut off leaves no trace in the plan by another brief that comes next",
  (_, start) => {
    const other: Brief = { objectives: [{ objective: "awareness" }], hoursAWeek: 9 };
    const { effective } = undisturbed(start);
    const { state } = undisturbed(start, other);
    for (const variant of ["before", "after"] as const) {
      for (const n of effective)
        expect(stateAfter(start, [n], variant, other), `cut off ${variant} call ${n}`).toEqual(state);
    }
  },
);
