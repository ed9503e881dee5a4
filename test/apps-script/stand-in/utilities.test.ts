import { expect, test } from "vitest";
import { beginExecution, openDocument } from "./open-document.ts";

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
