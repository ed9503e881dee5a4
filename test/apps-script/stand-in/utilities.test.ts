import { expect, test } from "vitest";
import { activeSheet, beginExecution, createFakeClock, openDocument } from "./open-document.ts";

test("a date is written as the day it is in UTC", async () => {
  const { Utilities } = beginExecution(await openDocument());
  const lateEvening = new Date("2024-02-29T23:59:59Z");
  expect(Utilities.formatDate(lateEvening, "Etc/UTC", "yyyy-MM-dd")).toBe("2024-02-29");
});

test("another pattern or time zone is refused rather than written wrongly", async () => {
  const { Utilities } = beginExecution(await openDocument());
  const date = new Date("2024-02-29T00:00:00Z");
  expect(() => Utilities.formatDate(date, "Etc/UTC", "dd.MM.yyyy")).toThrow("not as dd.MM.yyyy in Etc/UTC");
  expect(() => Utilities.formatDate(date, "Europe/Zurich", "yyyy-MM-dd")).toThrow(
    "not as yyyy-MM-dd in Europe/Zurich",
  );
});

test("ids are in the form of a UUID and never the same", async () => {
  const { Utilities } = beginExecution(await openDocument());
  const ids = Array.from({ length: 100 }, () => Utilities.getUuid());
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("sleeping moves a clock on that knows how, and uses up the execution's time", async () => {
  const document = await openDocument();
  const clock = createFakeClock();
  const { Utilities } = beginExecution(document, { clock });
  const before = clock.now();
  Utilities.sleep(250_000);
  expect(clock.now() - before).toBe(250_000);
  Utilities.sleep(110_001);
  expect(() => Utilities.getUuid()).toThrow("Exceeded maximum execution time");
  expect(activeSheet(document, { clock }).getName()).toBe("Sheet1");
});

test("nobody sleeps for more than five minutes at once", async () => {
  const { Utilities } = beginExecution(await openDocument());
  expect(() => Utilities.sleep(300_001)).toThrow("Invalid argument");
});
