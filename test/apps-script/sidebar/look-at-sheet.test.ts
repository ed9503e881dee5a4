import { expect, test } from "vitest";
import type { SheetView } from "../../../apps-script/src/sidebar/view.ts";
import { rubrics } from "../../../shared/rubrics/index.ts";
import { sheetOf, type TestSheet } from "../test-sheet.ts";

const look = (sheet: TestSheet): SheetView => sheet.page("lookAtSheet") as unknown as SheetView;

function found(sheet: TestSheet): Extract<SheetView, { kind: "found" }> {
  const view = look(sheet);
  if (view.kind === "nothing") throw new Error(view.message);
  return view;
}

test("counts what is recognised, described and to check, and says what may have been meant", () => {
  const sheet = sheetOf([
    ["Budget", "Channel", "Ties"],
    [5, "TikTok", ""],
    ["", "Facbook", ""],
    ["", "", ""],
    ["", "Our intranet", "acquaintances"],
    ["", "Xyzzy", ""],
    ["", "TV", "nonsense"],
  ]);
  const { found: channels, hasResults } = found(sheet);
  expect(channels).toMatchObject({ channels: 5, column: "B", recognised: 1, described: 1, toCheck: 3 });
  expect(channels.listed.map(({ row, name, suggestions }) => [row, name, suggestions])).toEqual([
    [3, "Facbook", ["Facebook"]],
    [6, "Xyzzy", []],
    [7, "TV", []],
  ]);
  expect(channels.listed[2]?.message).toContain("nonsense");
  expect(hasResults).toBe(false);
});

test("looks without asking the Worker or writing anything", () => {
  const sheet = sheetOf([["Platform"], ["TikTok"]]);
  look(sheet);
  expect(sheet.requests).toEqual([]);
  expect(sheet.values()).toEqual([["Platform"], ["TikTok"]]);
});

test("the map has supports that add up to 100 at most and differ by the lean; results do not become rows", () => {
  const sheet = sheetOf([
    ["Platform", "Use"],
    ["TV", ""],
    ["WhatsApp", ""],
    ["Instagram", "direct messages"],
    ["Facbook", ""],
  ]);
  sheet.score();
  const { map, hasResults, found: channels } = found(sheet);
  expect(hasResults).toBe(true);
  expect(channels.channels).toBe(4);
  expect(map.points.map(({ row, name, type }) => [row, name, type])).toEqual([
    [2, "TV", "Not social"],
    [3, "WhatsApp", "Social networking"],
    [4, "Instagram direct messages", "Social networking"],
  ]);
  for (const { lean, mediaSupport, networkingSupport } of map.points) {
    expect(mediaSupport + networkingSupport).toBeLessThanOrEqual(100);
    expect(networkingSupport - mediaSupport).toBe(lean);
  }
  expect(map.notShown).toBe(1);
});

test("says whose definitions there are, which one the document has chosen, and whether a Worker is set", () => {
  const sheet = sheetOf([["Platform"], ["TV"]], { rubric: "eleven-differences@1" });
  const view = look(sheet);
  expect(view.definitions.map(({ id }) => id)).toEqual(rubrics.map(({ id }) => id));
  expect(view.definitions.every(({ source, argues }) => source !== "" && argues !== "")).toBe(true);
  expect([view.chosen, view.worker]).toEqual(["eleven-differences", "set"]);
  sheet.settings({ workerUrl: "" });
  expect(look(sheet).worker).toBe("none");
});

test.each([
  ["an empty sheet", [], "The sheet is empty."],
  [
    "a sheet without a column for channels",
    [
      ["Name", "Budget"],
      ["TikTok", 5],
    ],
    "No column with channels was found.",
  ],
  ["a header alone", [["Platform"]], "There are no rows under the header yet."],
])("%s gets a sentence that says what to do", (_, rows, sentence) => {
  const view = look(sheetOf(rows));
  expect(view.kind === "nothing" && view.message).toContain(sentence);
});
