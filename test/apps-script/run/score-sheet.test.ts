import { describe, expect, test } from "vitest";
import type { TypedCell } from "../../../apps-script/local/node/workbook.ts";
import { sheetOf, type TestSheet, workerAnswer } from "../test-sheet.ts";

const names = [["Platform"], ["TikTok"], ["WhatsApp"], ["TV"]];
const rangeReads = ["Range.getValues", "Range.getFormulas"];
const count = (sheet: TestSheet, methods: readonly string[]) =>
  methods.reduce((sum, method) => sum + (sheet.calls.get(method) ?? 0), 0);

describe("the first run on a list of names", () => {
  test("writes role, type, why, how firm and what it could also be, right of the table", () => {
    const sheet = sheetOf(names);
    const summary = sheet.score();
    expect(sheet.values()[0]).toEqual([
      "Platform",
      "Role",
      "Type",
      "Why",
      "How firm",
      "Could also be",
      "SocialType stamp",
    ]);
    expect(sheet.column("Type")).toEqual(["Social media", "Social networking", "Not social"]);
    expect(sheet.column("Role")).toEqual(["Broadcast", "Depends on use", "Broadcast"]);
    expect(sheet.column("How firm").at(-1)).toBe("Firm (the public cannot publish there)");
    expect(sheet.column("How firm")[0]).toMatch(/^Firm \((9\d|100) %\)$/);
    expect(summary).toMatchObject({ scored: 3, problems: 0, due: 0, by: "worker" });
    expect(sheet.document.shown).toMatchObject([
      { kind: "toast", message: "3 rows scored by the definition “Eleven differences”." },
    ]);
  });

  test("hides the stamps", () => {
    const sheet = sheetOf(names);
    sheet.score();
    const [, column] = sheet.at(0, "SocialType stamp");
    expect(sheet.sheet.getSheet().getColVisible(column)).toBe(false);
  });

  test("leaves every other cell as it is: formulas, text, blank columns in between", async () => {
    const sheet = sheetOf([
      ["Title of the plan"],
      [],
      ["Owner", "Channel", "Budget", "", "Notes"],
      ["Ana", "TikTok", "=100+1", "", "'=not a formula"],
      ["Ben", "", 5, "", "مرحبا 🙂"],
      ["Cho", "WhatsApp", "=C4*2", "", ""],
    ]);
    await sheet.calculated();
    const before = sheet.values().map((row) => row.slice(0, 5));
    const formulas = sheet.sheet.getRange(0, 0, 6, 5).getFormulas();
    sheet.score();
    expect(sheet.values().map((row) => row.slice(0, 5))).toEqual(before);
    expect(sheet.sheet.getRange(0, 0, 6, 5).getFormulas()).toEqual(formulas);
    expect(sheet.values()[2]?.slice(5, 8)).toEqual(["Role", "Type", "Why"]);
    expect(sheet.values().map((row) => row[6])).toEqual([
      "",
      "",
      "Type",
      "Social media",
      "",
      "Social networking",
    ]);
  });

  test("adds columns where the sheet ends too early", () => {
    const wide = Array.from({ length: 26 }, (_, i) => (i === 0 ? "Platform" : `Column ${i}`));
    const sheet = sheetOf([wide, ["TikTok"]]);
    sheet.score();
    expect(sheet.values()[0]?.slice(25, 28)).toEqual(["Column 25", "Role", "Type"]);
    expect(sheet.column("Type")).toEqual(["Social media"]);
  });

  test("puts a sentence beside a row that cannot be read, and scores the others", () => {
    const sheet = sheetOf([["Platform", "Ties"], ["Facbook"], ["TikTok", "sideways"], [42], ["TV"]]);
    expect(sheet.score()).toMatchObject({ scored: 4, problems: 3 });
    expect(sheet.column("Why").slice(0, 3)).toEqual([
      'Unknown platform "Facbook": did you mean Facebook?',
      expect.stringContaining('Ties: "sideways" is not one of strangers, shared interest'),
      "Platform: 42 is not a name. Write the name of a channel.",
    ]);
    expect(sheet.column("Type")).toEqual(["", "", "", "Not social"]);
  });

  test("reads links, dates and check boxes as a person sees them", async () => {
    const sheet = sheetOf([
      ["Platform", "As of", "Open publishing"],
      ['=HYPERLINK("https://example.com","WhatsApp")', "", true],
      ["Instagram", new Date(Date.UTC(2013, 4, 1)), ""],
    ]);
    await sheet.calculated();
    sheet.score();
    expect(sheet.requests[0]?.rows).toEqual([
      ["WhatsApp", null, true],
      ["Instagram", "2013-05-01", null],
    ]);
    expect(sheet.column("Type")[0]).toBe("Social networking");
  });

  test("text from outside stays text, whatever it starts with", () => {
    const sheet = sheetOf(names);
    sheet.respond = (request) => {
      const real = workerAnswer(request);
      if (real.kind === "failed") return real;
      const table = JSON.parse(real.body);
      for (const row of table.rows) row[table.columns.indexOf("role")] = "=1+1";
      return { ...real, body: JSON.stringify(table) };
    };
    sheet.score();
    expect(sheet.column("Role")).toEqual(["=1+1", "=1+1", "=1+1"]);
    expect(sheet.sheet.getRange(1, 1, 3, 1).getFormulas().flat()).toEqual(["", "", ""]);
  });

  test("can write all columns, one for each dimension among them", () => {
    const sheet = sheetOf(names, { columns: "all" });
    sheet.score();
    const headers = sheet.values()[0] ?? [];
    for (const header of [
      "Lean range",
      "Broadcast strength",
      "Connect strength",
      "Known",
      "Privacy",
      "Anonymity",
      "Problem",
    ]) {
      expect(headers).toContain(header);
    }
    const strengths = [sheet.column("Connect strength"), sheet.column("Broadcast strength")] as number[][];
    expect(strengths[0]?.map((connect, i) => connect - (strengths[1]?.[i] ?? 0))).toEqual(
      sheet.column("Lean"),
    );
  });
});

describe("the cost of a run", () => {
  test("1,000 rows make 1 request, at most 6 range reads and one block write", () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => [`Channel ${i}`, "yes", "casual"]);
    const sheet = sheetOf([["Platform", "Open publishing", "Polish"], ...rows]);
    sheet.resetCounts();
    sheet.score();
    expect(sheet.requests.map((request) => request.rows.length)).toEqual([1_000]);
    expect(count(sheet, rangeReads)).toBeLessThanOrEqual(6);
    // One for the headers of the new columns, one for the block of results.
    expect(sheet.calls.get("Range.setValues")).toBe(2);

    for (let row = 1; row <= 1_000; row += 3) sheet.type(row, 2, "polished");
    sheet.resetCounts();
    expect(sheet.score()).toMatchObject({ scored: 334, unchanged: 666 });
    expect(sheet.requests.length).toBe(1);
    expect(count(sheet, rangeReads)).toBeLessThanOrEqual(6);
    expect(sheet.calls.get("Range.setValues")).toBe(1);
  });

  test("equal rows are sent once", () => {
    const sheet = sheetOf([["Platform"], ["TikTok"], ["TV"], ["TikTok "], ["TikTok"]]);
    sheet.score();
    expect(sheet.requests.map((request) => request.rows)).toEqual([[["TikTok"], ["TV"]]]);
    expect(sheet.column("Type")).toEqual(["Social media", "Not social", "Social media", "Social media"]);
  });

  test("more than 1,000 rows are scored in chunks, and the user sees how far it is", () => {
    const sheet = sheetOf([["Platform"], ...Array.from({ length: 2_500 }, (_, i) => [`Channel ${i}`])]);
    sheet.respond = (request) => {
      sheet.clock.time += 2_000;
      return workerAnswer(request);
    };
    sheet.resetCounts();
    expect(sheet.score()).toMatchObject({ scored: 2_500, due: 0 });
    expect(sheet.requests.map((request) => request.rows.length)).toEqual([1_000, 1_000, 500]);
    expect(count(sheet, rangeReads)).toBeLessThanOrEqual(3 * 6);
    // One for the headers of the new columns, one for each chunk.
    expect(sheet.calls.get("Range.setValues")).toBe(1 + 3);
    // After 2 s for 1,000 rows the other 1,500 will take 3 s.
    expect(sheet.document.shown.slice(0, 2).map(({ message }) => message)).toEqual([
      "1000 of 2500 rows, about 3 s left.",
      "2000 of 2500 rows, about 1 s left.",
    ]);
  });
});

describe("running it again", () => {
  test("does nothing where nothing changed: no request, no write", () => {
    const sheet = sheetOf(names);
    sheet.score();
    const before = sheet.values();
    sheet.resetCounts();
    expect(sheet.score()).toMatchObject({
      scored: 0,
      unchanged: 3,
      message: "Nothing was due: every row has its result.",
    });
    expect(sheet.requests).toEqual([]);
    expect(sheet.calls.get("Range.setValues")).toBeUndefined();
    expect(sheet.values()).toEqual(before);
  });

  test("scores a row that changed and a row that is new, and no other", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.type(1, 0, "Nextdoor");
    sheet.type(4, 0, "Radio");
    sheet.resetCounts();
    expect(sheet.score()).toMatchObject({ scored: 2, unchanged: 2 });
    expect(sheet.requests[0]?.rows).toEqual([["Nextdoor"], ["Radio"]]);
    expect(sheet.column("Type")).toEqual([
      "Social networking",
      "Social networking",
      "Not social",
      "Not social",
    ]);
  });

  test("a sorted table has nothing due, since rows are known by what they say", () => {
    const sheet = sheetOf(names);
    sheet.score();
    const [first, ...rest] = sheet.values().slice(1);
    sheet.sheet.getRange(1, 0, 3, 7).setValues([...rest, first] as never);
    expect(sheet.score()).toMatchObject({ scored: 0, unchanged: 3 });
  });

  test("results go where a row's name is gone", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.sheet.getRange(2, 0).setValue({ v: null });
    expect(sheet.score()).toMatchObject({
      emptied: 1,
      message: "1 row without a channel cleared; 2 rows had their results before.",
    });
    expect(sheet.values()[2]).toEqual(["", "", "", "", "", "", ""]);
    expect(sheet.column("Type")).toEqual(["Social media", "", "Not social"]);
  });

  test("columns that the user moved and renamed are found again", () => {
    const sheet = sheetOf(names);
    sheet.score();
    const [, typeColumn] = sheet.at(0, "Type");
    sheet.type(0, typeColumn, "My type");
    sheet.sheet.moveColumns(sheet.sheet.getRange(0, typeColumn, 1_000, 1), 0);
    expect(sheet.values()[0]?.slice(0, 3)).toEqual(["My type", "Platform", "Role"]);
    sheet.type(1, 1, "Nextdoor");
    expect(sheet.score()).toMatchObject({ scored: 1, unchanged: 2 });
    expect(sheet.column("My type")).toEqual(["Social networking", "Social networking", "Not social"]);
    expect(sheet.values()[0]?.filter((header) => header === "Type")).toEqual([]);
  });

  test("other columns make every row due again, and the old ones stay in step", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.settings({ columns: "all" });
    expect(sheet.score()).toMatchObject({ scored: 3, kept: [] });
    expect(sheet.column("Known")).toHaveLength(3);
    sheet.type(1, 0, "Nextdoor");
    sheet.settings({ columns: "few" });
    expect(sheet.score()).toMatchObject({ scored: 3 });
    // Columns that are no longer asked for hold nothing rather than something old.
    expect(sheet.column("Known")).toEqual(["", "", ""]);
  });

  test("a row that is still computing waits", () => {
    const sheet = sheetOf([["Platform"], ["Loading..."], ["TV"]]);
    expect(sheet.score()).toMatchObject({ scored: 1, due: 1 });
    expect(sheet.column("Type")).toEqual(["", "Not social"]);
    expect(sheet.requests[0]?.rows).toEqual([["TV"]]);
  });
});

describe("the header row", () => {
  test("is not a title above it that is a header's word", () => {
    const sheet = sheetOf([["Channels"], ["Channel", "Budget"], ["TikTok", 5], ["TV", 7]]);
    expect(sheet.score()).toMatchObject({ scored: 2, problems: 0 });
    expect(sheet.values()[1]?.slice(0, 4)).toEqual(["Channel", "Budget", "Role", "Type"]);
  });

  test("is the one with most known headers, not a title that happens to be one", () => {
    const sheet = sheetOf([["Channels"], [], ["Platform", "Use"], ["Instagram", "direct messages"]]);
    expect(sheet.score()).toMatchObject({ scored: 1, problems: 0 });
    expect(sheet.requests[0]?.columns).toEqual(["platform", "use"]);
  });
});

describe("what cannot be scored is refused with a sentence, and the sheet stays as it is", () => {
  const refused = (rows: readonly (readonly TypedCell[])[], settings?: Record<string, unknown>) => {
    const sheet = sheetOf(rows, settings);
    const before = sheet.values();
    const menuAnswer = sheet.menu();
    expect(sheet.values()).toEqual(before);
    expect(sheet.document.shown).toMatchObject([
      { kind: "alert", message: menuAnswer.kind === "refused" && menuAnswer.message },
    ]);
    return menuAnswer.kind === "refused" ? menuAnswer.message : "";
  };

  test("an empty sheet", () => {
    expect(refused([])).toBe(
      "The sheet is empty. Write Platform in the first row and the names of your channels below, then score again.",
    );
  });

  test("a sheet without a column of channels", () => {
    expect(
      refused([
        ["Name", "Budget"],
        ["TikTok", 5],
      ]),
    ).toBe(
      "No column with channels was found. Write Platform above the column with their names, then score again.",
    );
  });

  test("two columns that mean the same", () => {
    expect(refused([["Platform", "Ties", "ties"], ["TikTok"]])).toContain('"ties" is there a second time');
  });

  test("a definition that does not exist", () => {
    const sheet = sheetOf(names);
    sheet.storeSettings({ rubric: "gut-feeling" });
    expect(sheet.menu()).toMatchObject({
      kind: "refused",
      message: expect.stringContaining('There is no definition "gut-feeling". Use one of'),
    });
  });

  test("a second run while another one writes", () => {
    const sheet = sheetOf(names);
    sheet.document.lock.holder = {};
    expect(sheet.menu()).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("Another run is writing"),
    });
    expect(sheet.values()).toEqual(names);
  });

  test("a header and no rows is no error: there is nothing to do, and no column is written", () => {
    const sheet = sheetOf([["Platform"]]);
    expect(sheet.score()).toMatchObject({
      scored: 0,
      due: 0,
      message: "There are no rows under the header yet.",
    });
    expect(sheet.values()).toEqual([["Platform"]]);
  });
});
