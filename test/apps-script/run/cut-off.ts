import type { TestSheet } from "../test-sheet.ts";

/** Whether the call that is cut off had its effect before its answer was lost. */
export type Variant = "before" | "after";

/** Runs the item and cuts it off at the nth call to a service; from then on every call throws. */
export const runUntil = (sheet: TestSheet, item: string, n: number, variant: Variant): void =>
  workUntil(sheet, () => sheet.menu(item), n, variant);

/** The same for anything else that the add-on is asked to do. */
export function workUntil(sheet: TestSheet, work: () => unknown, n: number, variant: Variant): void {
  let calls = 0;
  let isDead = false;
  const die = (): never => {
    isDead = true;
    throw new Error("The execution was cut off.");
  };
  sheet.onCall = () => {
    calls++;
    if (isDead || (variant === "before" && calls === n)) die();
  };
  sheet.onAnswer = () => {
    if (isDead || (variant === "after" && calls === n)) die();
  };
  try {
    work();
  } catch (error) {
    if (!isDead) throw error;
  }
  sheet.onCall = () => {};
  sheet.onAnswer = () => {};
}
