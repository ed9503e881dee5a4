import { expect, test } from "vitest";
import { dimensions } from "../../../shared/dimensions/index.ts";
import { features } from "../../../shared/features/index.ts";
import { recogniseHeader } from "../../../shared/table/headers.ts";

test.each([
  ["Platform", "platform"],
  ["CHANNEL", "platform"],
  ["  as  of ", "asOf"],
  ["Talk direction", "talkDirection"],
  ["talkDirection", "talkDirection"],
  ["talk-direction", "talkDirection"],
  ["Who can see the list of somebody's connections?", "connectionsVisible"],
])("the header %j means %s", (header, id) => {
  expect(recogniseHeader(header)).toBe(id);
});

test.each(["Owner", "", 7, true, null, "Platforms we dropped"])("the header %j means nothing", (header) => {
  expect(recogniseHeader(header)).toBeUndefined();
});

test("every feature is recognised by its title, its id and its question", () => {
  for (const { id, title, question } of features) {
    expect([id, title, question].map(recogniseHeader)).toEqual([id, id, id]);
  }
});

test("a result column is never taken for a feature when a scored sheet is scored again elsewhere", () => {
  const results = [
    "Role",
    "Type",
    "Lean",
    "Lean range",
    "Broadcast strength",
    "Connect strength",
    "Known",
    "Why",
  ];
  for (const header of [
    ...results,
    "Could also be",
    "Problem",
    ...dimensions.map((dimension) => dimension.title),
  ]) {
    expect(recogniseHeader(header), header).toBeUndefined();
  }
});
