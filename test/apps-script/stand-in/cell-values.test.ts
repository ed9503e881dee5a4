import { describe, expect, test } from "vitest";
import { activeSheet, openDocument, writtenAndRead } from "./open-document.ts";

const date = (text: string) => new Date(`${text}T00:00:00Z`);

describe("a cell that was typed", () => {
  test.each([
    ["a blank reads as an empty text", null, ""],
    ["an empty text reads as an empty text", "", ""],
    ["false stays false and is no blank", false, false],
    ["true stays true", true, true],
    ["0 stays 0 and is no blank", 0, 0],
    ["a number keeps its decimals", 12.5, 12.5],
    ["text stays text", "Facebook group", "Facebook group"],
    ["text keeps its spaces and line breaks", " two\nlines ", " two\nlines "],
    ["a date reads as a Date", date("2026-05-17"), date("2026-05-17")],
    ["text that looks like a number becomes one", "5", 5],
    ["a leading zero is lost, as when somebody types it", "007", 7],
    ["a negative number in text becomes one", "-2.5", -2.5],
    ["text that says true becomes a boolean", "TRUE", true],
    ["an apostrophe keeps a number as text", "'007", "007"],
    ["an apostrophe keeps true as text", "'true", "true"],
    ["an apostrophe keeps a formula as text", "'=1+1", "=1+1"],
    ["only the first apostrophe goes", "''quoted'", "'quoted'"],
    ["an equals sign alone is text", "=", "="],
  ])("%s", async (_, typed, read) => {
    const document = await openDocument([[typed]]);
    expect(activeSheet(document).getRange(1, 1).getValues()).toEqual([[read]]);
  });
});

describe("a formula", () => {
  test.each([
    ["reads as the number it works out", "=1+1", 2],
    ["reads as the text it works out", '="a"&"b"', "ab"],
    ["keeps a number that it works out as text", '="5"', "5"],
    ["reads as the boolean it works out", "=1=1", true],
    ["reads as the date it works out", "=DATE(2024,2,29)", date("2024-02-29")],
    ["reads as its error", "=1/0", "#DIV/0!"],
    [
      "that is a link reads as its label",
      '=HYPERLINK("https://example.com/a","Our Discord server")',
      "Our Discord server",
    ],
  ])("%s", async (_, formula, value) => {
    const range = activeSheet(await openDocument([[formula]])).getRange(1, 1);
    expect(range.getValues()).toEqual([[value]]);
    expect(range.getFormulas()).toEqual([[formula]]);
  });

  test("reads other cells as they are shown, text that looks like a formula included", async () => {
    const document = await openDocument([["'=1+1", "=A1"]]);
    expect(activeSheet(document).getRange(1, 2).getValues()).toEqual([["=1+1"]]);
  });
});

describe("a cell that a script writes", () => {
  test.each([
    ["a Date comes back as the same day", date("2024-02-29"), date("2024-02-29")],
    ["a boolean comes back", false, false],
    ["a number comes back", -0.25, -0.25],
    ["an empty text makes a blank", "", ""],
    ["text that looks like a number becomes one", "42", 42],
    ["text with an apostrophe before it stays what it is", "'=1+1", "=1+1"],
  ])("%s", async (_, value, read) => {
    expect(writtenAndRead(await openDocument([["before"]]), value)).toEqual(read);
  });

  test("forgets the formula that was there", async () => {
    const range = activeSheet(await openDocument([["=1+1"]])).getRange(1, 1);
    range.setValues([["'text"]]);
    expect(range.getFormulas()).toEqual([[""]]);
    expect(range.getValues()).toEqual([["text"]]);
  });

  test("forgets the text that was forced when a number takes its place", async () => {
    const document = await openDocument([["'5"]]);
    expect(writtenAndRead(document, 6)).toBe(6);
  });

  test("stays the same number under a number format, and becomes a Date under a date format", async () => {
    const range = activeSheet(await openDocument([[45_000]])).getRange(1, 1);
    range.setNumberFormat("0.00");
    expect(range.getValues()).toEqual([[45_000]]);
    range.setNumberFormat("yyyy-mm-dd");
    // 45,000 days after 30 December 1899.
    expect(range.getValues()).toEqual([[date("2023-03-15")]]);
  });

  test("keeps its leading zero under the text format", async () => {
    const range = activeSheet(await openDocument([["'007"]])).getRange(1, 1);
    range.setNumberFormat("@");
    expect(range.getValues()).toEqual([["007"]]);
  });

  test("holds 50,000 characters and no more", async () => {
    const document = await openDocument();
    expect(writtenAndRead(document, "x".repeat(50_000))).toBe("x".repeat(50_000));
    expect(() => writtenAndRead(document, "x".repeat(50_001))).toThrow(
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    );
  });
});
