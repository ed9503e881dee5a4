import { describe, expect, test } from "vitest";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import { type Variant, workUntil } from "../run/cut-off.ts";
import { sheetOf } from "../test-sheet.ts";
import { channels, choice, chosen, inputsSent, look, save, saved } from "./column-choices.ts";

test("the same choice again leaves the document as it is; another one takes its place", () => {
  const sheet = sheetOf(channels);
  saved(sheet, choice(1, "How close", "ties"), choice(2, "Budget", "-"));
  const once = snapshot(sheet.document);
  saved(sheet, choice(1, "How close", "ties"), choice(2, "Budget", "-"));
  expect(snapshot(sheet.document)).toEqual(once);
  saved(sheet, choice(1, "How close", "advice"));
  expect(sheet.document.metadata.notes.map(({ column, value }) => [column, value])).toEqual([
    [2, "- Budget"],
    [1, "advice How close"],
  ]);
});

test.each<Variant>(["before", "after"])(
  "a call that is cut off %s any effect can be made again",
  (variant) => {
    const first = choice(1, "How close", "ties");
    const second = [choice(1, "How close", "advice"), choice(2, "Budget", "-")];
    const opened = () => {
      const sheet = sheetOf(channels, {}, { rows: 5, columns: 5 });
      saved(sheet, first);
      sheet.resetCounts();
      return sheet;
    };
    const undisturbed = opened();
    saved(undisturbed, ...second);
    const calls = [...undisturbed.calls.values()].reduce((sum, count) => sum + count, 0);
    expect(calls).toBeGreaterThan(10);
    for (let n = 1; n <= calls; n++) {
      const sheet = opened();
      workUntil(sheet, () => save(sheet, ...second), n, variant);
      saved(sheet, ...second);
      expect(snapshot(sheet.document), `call ${n}`).toEqual(snapshot(undisturbed.document));
      sheet.close();
    }
  },
);

test("two columns can change what they are read as in one go", () => {
  const sheet = sheetOf([
    ["Platform", "Use"],
    ["page", "Facebook"],
  ]);
  saved(sheet, choice(0, "Platform", "use"), choice(1, "Use", "platform"));
  sheet.score();
  expect(inputsSent(sheet)).toEqual([
    [
      ["use", "platform"],
      ["page", "Facebook"],
    ],
  ]);
});

test("another sheet has choices of its own", () => {
  const sheet = sheetOf(channels);
  saved(sheet, choice(1, "How close", "ties"));
  const other = sheet.document.workbook.create("Other", 20, 10);
  sheet.document.workbook.setActiveSheet(other);
  other.getRange(0, 0, 2, 2).setValues([
    ["Platform", "How close"],
    ["TV", "x"],
  ]);
  expect(look(sheet)).toMatchObject({ sheet: "Other", kind: "found" });
  expect(chosen(sheet)).toEqual([]);
});

describe("is refused with a sentence, and nothing changes,", () => {
  test.each([
    ["when the column was renamed", [choice(1, "Closeness", "ties")], '"Closeness" is not where it was'],
    ["when there is no such column", [choice(7, "", "ties")], "is not where it was"],
    ["when the position is none", [choice(-1, "Platform", "ties")], "is not where it was"],
    ["when there is no such id", [choice(1, "How close", "closeness")], 'cannot be read as "closeness"'],
    ["when the id is blank", [choice(1, "How close", "")], "cannot be read as"],
    [
      "when a header is already read as that",
      [choice(1, "How close", "platform")],
      "Columns A and B would both be read as Platform",
    ],
    [
      "when two choices are the same",
      [choice(1, "How close", "asOf"), choice(2, "Budget", "asOf")],
      "Columns B and C would both be read as As of",
    ],
    [
      "when one of several cannot be kept",
      [choice(1, "How close", "ties"), choice(2, "Money", "-")],
      '"Money" is not where it was',
    ],
  ])("%s", (_, choices, message) => {
    const sheet = sheetOf(channels);
    const before = snapshot(sheet.document);
    expect(save(sheet, ...choices)).toEqual({ kind: "refused", message: expect.stringContaining(message) });
    expect(snapshot(sheet.document)).toEqual(before);
  });

  test("when the column holds results", () => {
    const sheet = sheetOf(channels);
    sheet.score();
    const before = snapshot(sheet.document);
    expect(save(sheet, choice(3, "Role", "ties"))).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("Column D belongs to SocialType's results"),
    });
    expect(snapshot(sheet.document)).toEqual(before);
  });

  test("when a choice and a later header mean the same, which a run says, too", () => {
    const sheet = sheetOf(channels);
    saved(sheet, choice(1, "How close", "ties"));
    sheet.type(0, 2, "Ties");
    expect(sheet.menu()).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("mean the same"),
    });
    expect(save(sheet, choice(0, "Platform", "platform"))).toMatchObject({ kind: "refused" });
    saved(sheet, choice(2, "Ties", "-"));
    expect(sheet.score().scored).toBe(2);
  });
});
