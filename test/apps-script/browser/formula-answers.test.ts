import { expect, test, vi } from "vitest";
import { createFormulaAnswers } from "../../../apps-script/local/browser/formula-answers.ts";

test("a cell shows Loading... until the answer is there; equal arguments are asked once", async () => {
  const asked: unknown[][] = [];
  const again = vi.fn();
  const answers = createFormulaAnswers(async (name, args) => {
    asked.push([name, ...args]);
    return `${name} of ${args[0]}`;
  }, again);
  const formulas = () => [answers.of("TYPE", ["TV"]), answers.of("TYPE", ["TV"]), answers.of("ROLE", ["TV"])];
  expect(formulas()).toEqual(Array(3).fill({ kind: "answered", result: "Loading..." }));
  await vi.waitFor(() => expect(again).toHaveBeenCalledTimes(1));
  expect(formulas().map((answer) => answer.kind === "answered" && answer.result)).toEqual([
    "TYPE of TV",
    "TYPE of TV",
    "ROLE of TV",
  ]);
  expect(asked).toEqual([
    ["TYPE", "TV"],
    ["ROLE", "TV"],
  ]);
});

test("a function that throws gives a failure, and blank is not zero", async () => {
  const again = vi.fn();
  const answers = createFormulaAnswers(async (_, [cell]) => {
    if (cell === "") throw new Error("blank");
    return cell;
  }, again);
  answers.of("F", [""]);
  answers.of("F", [0]);
  await vi.waitFor(() => expect(again).toHaveBeenCalled());
  expect(answers.of("F", [""])).toEqual({ kind: "failed" });
  expect(answers.of("F", [0])).toEqual({ kind: "answered", result: 0 });
});
