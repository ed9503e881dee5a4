import { describe, expect, test } from "vitest";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import { features } from "../../../shared/features/index.ts";
import { sheetOf, type TestSheet } from "../test-sheet.ts";

const tabName = "SocialType template";

const withTemplate = (): TestSheet => {
  const sheet = sheetOf([["Platform"], ["TV"]]);
  expect(sheet.menu("createTemplateTab")).toMatchObject({ kind: "done" });
  return sheet;
};

/** The tab as the snapshot shows it. */
const tab = (sheet: TestSheet) => {
  const found = snapshot(sheet.document).sheets.find(({ name }) => name === tabName);
  if (!found) throw new Error("There is no template tab.");
  return found;
};

describe("the template tab", () => {
  test("has a column for platform, use, date and each feature, and is the one that is shown", () => {
    const sheet = withTemplate();
    expect(sheet.sheet.getSheetName()).toBe(tabName);
    expect(sheet.values()).toEqual([["Platform", "Use", "As of", ...features.map(({ title }) => title)]]);
  });

  test("offers the allowed values and takes others, such as ranges", () => {
    const sheet = withTemplate();
    const column = (sheet.values()[0] ?? []).indexOf("Talk direction");
    const rule = sheet.sheet.getRange(1, column).getDataValidation();
    expect(JSON.parse(String(rule?.getCriteriaValues()[1]))).toEqual([
      "one-way",
      "mostly one-way",
      "even",
      "mostly two-way",
      "two-way",
      "unknown",
      "n/a",
    ]);
    const size = (sheet.values()[0] ?? []).indexOf("Audience size");
    expect(sheet.sheet.getRange(1, size).getDataValidation()).toBeUndefined();
  });

  test("says in a note what a column asks, what may be written, and examples", () => {
    const sheet = withTemplate();
    const column = (sheet.values()[0] ?? []).indexOf("Talk direction");
    const note = String(sheet.sheet.getRange(0, column).getNote()?.note);
    expect(note).toContain("Who talks: one side to many, or people with each other?");
    expect(note).toContain(
      "mostly one-way: the sender speaks; some answer, few get a reply (newsletter that takes replies",
    );
    expect(note).toContain("Also unknown, n/a, a range a..b or alternatives a|b.");
  });

  test("can be filled in and scored", () => {
    const sheet = withTemplate();
    const at = (header: string) => (sheet.values()[0] ?? []).indexOf(header);
    sheet.type(1, at("Platform"), "WhatsApp");
    sheet.type(2, at("Platform"), "Our own radio");
    sheet.type(2, at("Open publishing"), "no");
    expect(sheet.score()).toMatchObject({ scored: 2, problems: 0 });
    expect(sheet.column("Type")).toEqual(["Social networking", "Not social"]);
  });

  test("made a second time keeps what was written into it", () => {
    const sheet = withTemplate();
    sheet.type(1, 0, "WhatsApp");
    const before = tab(sheet);
    expect(sheet.menu("createTemplateTab")).toMatchObject({ kind: "done" });
    expect(tab(sheet)).toEqual(before);
  });

  test("made a second time leaves notes and results of the user's, too", () => {
    const sheet = withTemplate();
    sheet.sheet.getRange(0, 3).createOrUpdateNote({ note: "mine" } as never);
    sheet.type(1, 0, "TV");
    sheet.score();
    const before = tab(sheet);
    expect(sheet.menu("createTemplateTab")).toMatchObject({ kind: "done" });
    expect(tab(sheet)).toEqual(before);
  });

  test("is not made over a tab of the same name that holds something else", () => {
    const sheet = sheetOf([["Platform"]]);
    sheet.document.workbook.create(tabName, 10, 10);
    sheet.type(0, 0, "My own notes");
    expect(sheet.menu("createTemplateTab")).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("Rename it"),
    });
    expect(sheet.values()).toEqual([["My own notes"]]);
  });

  test("is a sheet of channels whose exact columns a function takes without their header", () => {
    const sheet = withTemplate();
    const width = (sheet.values()[0] ?? []).length;
    const row = Array.from({ length: width }, (_, i) => (i === 0 ? "TV" : ""));
    expect(sheet.call("SOCIALTYPE", [row])).toEqual([["Not social"]]);
  });
});
