import type { TestSheet } from "../test-sheet.ts";

/** Whether the call that is cut off had its effect before its answer was lost. */
export type Variant = "before" | "after";

/** Runs the item and cuts it off at the nth call to a service; from then on every call throws. */
export function runUntil(sheet: TestSheet, item: string, n: number, variant: Variant): void {
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
    sheet.menu(item);
  } catch (error) {
    if (!isDead) throw error;
  }
  sheet.onCall = () => {};
  sheet.onAnswer = () => {};
}
