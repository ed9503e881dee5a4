import { afterEach, describe, expect, test } from "vitest";
import type { TypedCell } from "../../../apps-script/local/node/workbook.ts";
import { answer, TestSheet, workerAnswer } from "../test-sheet.ts";

const open: TestSheet[] = [];
function sheetOf(rows: readonly (readonly TypedCell[])[], settings?: Record<string, unknown>): TestSheet {
  const sheet = new TestSheet(rows, settings);
  open.push(sheet);
  return sheet;
}
afterEach(() => {
  for (const sheet of open.splice(0)) sheet.close();
});

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
    expect(sheet.document.shown).toEqual([
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

  test("more than 1,000 rows take a second run, and the first one says so", () => {
    const sheet = sheetOf([["Platform"], ...Array.from({ length: 1_002 }, () => ["TikTok"])]);
    expect(sheet.score()).toMatchObject({
      scored: 1_000,
      due: 2,
      message: expect.stringContaining("2 rows still to score, run it again"),
    });
    expect(sheet.score()).toMatchObject({ scored: 2, unchanged: 1_000, due: 0 });
    expect(sheet.column("Type").every((type) => type === "Social media")).toBe(true);
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
      message: "1 row without a channel cleared; 2 rows already up to date.",
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
    expect(sheet.score()).toMatchObject({ scored: 3, kept: 0 });
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

describe("what the user puts into result columns", () => {
  test("is kept, while the rest of its row and the rows around it are scored", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.type(...sheet.at(2, "Type"), "My own view");
    for (const row of [1, 2, 3]) sheet.type(row, 0, "Nextdoor");
    expect(sheet.score()).toMatchObject({
      scored: 3,
      kept: 1,
      message: expect.stringContaining(
        "1 cell of your own in the result columns kept; clear them to get results there",
      ),
    });
    expect(sheet.column("Type")).toEqual(["Social networking", "My own view", "Social networking"]);
    expect(sheet.column("Why")[1]).toBe(sheet.column("Why")[0]);
  });

  test("gives way once it is cleared", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.type(...sheet.at(2, "Type"), "My own view");
    expect(sheet.score()).toMatchObject({ scored: 0, kept: 1 });
    sheet.sheet.getRange(...sheet.at(2, "Type")).setValue({ v: null });
    expect(sheet.score()).toMatchObject({ scored: 1, kept: 0 });
    expect(sheet.column("Type")[1]).toBe("Social networking");
  });

  test("is kept where it was typed beside a new row, before any run", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.type(4, 0, "Radio");
    sheet.type(...sheet.at(4, "Role"), "Ask Ben");
    sheet.score();
    expect(sheet.column("Role")[3]).toBe("Ask Ben");
    expect(sheet.column("Type")[3]).toBe("Not social");
  });

  test("stays what it was, formula, date or number, when the rows on both sides are written", async () => {
    const sheet = sheetOf([["Platform"], ...Array.from({ length: 9 }, () => ["TikTok"])]);
    sheet.score();
    const [, column] = sheet.at(0, "Type");
    const date = { v: 45000.5, t: 2, s: { n: { pattern: "yyyy-mm-dd hh:mm" } } };
    const own = [{ f: '=UPPER("mine")' }, date, { v: 7, t: 2 }, { v: "007", t: 4 }];
    own.forEach((cell, i) => {
      sheet.sheet.getRange(2 + 2 * i, column).setValue(cell as never);
    });
    const cells = () => own.map((_, i) => sheet.sheet.getRange(2 + 2 * i, column).getCellData());
    await sheet.sheet.getWorkbook();
    const before = cells();
    for (const row of [1, 3, 5, 7, 9]) sheet.type(row, 0, "WhatsApp");
    expect(sheet.score()).toMatchObject({ scored: 5, kept: 4 });
    expect(cells()).toEqual(before);
    expect(sheet.column("Type").filter((type) => type === "Social networking")).toHaveLength(5);
  });

  test("is kept when it came while the Worker was computing", () => {
    const sheet = sheetOf(names);
    sheet.score();
    for (const row of [1, 2, 3]) sheet.type(row, 0, "Nextdoor");
    sheet.respond = (request) => {
      sheet.type(...sheet.at(2, "Type"), "Just now");
      return workerAnswer(request);
    };
    sheet.score();
    expect(sheet.column("Type")).toEqual(["Social networking", "Just now", "Social networking"]);
  });

  test("results that the user deleted are written again", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.sheet.getRange(2, 1, 1, 5).setValues([[null, null, null, null, null].map((v) => ({ v }))] as never);
    expect(sheet.score()).toMatchObject({ scored: 1, kept: 0 });
    expect(sheet.column("Type")[1]).toBe("Social networking");
  });

  test.each(["How firm", "Type", "SocialType stamp"])(
    "a column %s that the user deleted comes back",
    (header) => {
      const sheet = sheetOf(names);
      sheet.score();
      const before = [...(sheet.values()[0] ?? [])].sort();
      const types = sheet.column("Type");
      sheet.sheet.deleteColumn(sheet.at(0, header)[1]);
      expect(sheet.score()).toMatchObject({ scored: 3, kept: 0 });
      expect([...(sheet.values()[0] ?? [])].sort()).toEqual(before);
      expect(sheet.column("Type")).toEqual(types);
      expect(sheet.score()).toMatchObject({ scored: 0, unchanged: 3 });
      sheet.type(1, 0, "Nextdoor");
      sheet.score();
      expect(sheet.column("Type")[0]).toBe("Social networking");
    },
  );
});

describe("a change of what the results depend on", () => {
  test("another definition makes every row due, and the results follow", () => {
    const sheet = sheetOf([["Platform"], ["Newsletter"]]);
    sheet.score();
    expect(sheet.column("Type")).toEqual(["Hybrid"]);
    sheet.settings({ rubric: "common-ground" });
    expect(sheet.score()).toMatchObject({ scored: 1 });
    expect(sheet.column("Type")).toEqual(["Social media"]);
  });

  const otherCore = (version: string) => (request: Parameters<typeof workerAnswer>[0]) => {
    const real = workerAnswer(request);
    return real.kind === "failed"
      ? real
      : { ...real, body: real.body.replace('"coreVersion":"1"', `"coreVersion":"${version}"`) };
  };

  test("a Worker with another version of the core is said so, and its rows are done, not due for ever", () => {
    const sheet = sheetOf([["Platform"], ...Array.from({ length: 1_200 }, () => ["TV"])]);
    sheet.respond = otherCore("2");
    expect(sheet.score()).toMatchObject({
      scored: 1_000,
      due: 200,
      message: expect.stringContaining("the Worker runs version 2 of the scoring, the add-on version 1"),
    });
    expect(sheet.score()).toMatchObject({ scored: 200, unchanged: 1_000, due: 0 });
    expect(sheet.score()).toMatchObject({ scored: 0, unchanged: 1_200, due: 0 });
  });

  test("rows of another version are scored again once that Worker answers, after everything that is due", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.respond = otherCore("2");
    sheet.type(4, 0, "Radio");
    expect(sheet.score()).toMatchObject({ scored: 1, unchanged: 3 });
    expect(sheet.score()).toMatchObject({ scored: 3, unchanged: 1, due: 0 });
    expect(sheet.score()).toMatchObject({ scored: 0, unchanged: 4 });
  });

  test("an answer by another version of the definition is not taken for this one's", () => {
    const sheet = sheetOf(names);
    sheet.respond = (request) => {
      const real = workerAnswer(request);
      return real.kind === "failed"
        ? real
        : { ...real, body: real.body.replace('"version":"1"', '"version":"0"') };
    };
    sheet.score();
    sheet.respond = workerAnswer;
    expect(sheet.score()).toMatchObject({ scored: 3 });
  });
});

describe("the columns of the add-on", () => {
  test("that stand alone, with the stamps first, are still written with the stamps last", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.sheet.moveColumns(sheet.sheet.getRange(0, sheet.at(0, "SocialType stamp")[1], 1_000, 1), 0);
    sheet.type(1, 1, "Nextdoor");
    const stampsAtWrites: unknown[] = [];
    sheet.onCall = (name) => {
      if (name === "Range.setValues") stampsAtWrites.push(sheet.column("SocialType stamp")[0]);
    };
    const before = sheet.column("SocialType stamp")[0];
    sheet.score();
    // Seen before each write: at the write of the results the stamp is still the old one.
    expect(stampsAtWrites).toEqual([before, before]);
    expect(sheet.column("SocialType stamp")[0]).not.toBe(before);
  });

  test("are never taken for the user's: a renamed one does not become an input", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.type(...sheet.at(0, "Why"), "Ties");
    expect(sheet.score()).toMatchObject({ scored: 0, unchanged: 3 });
    sheet.type(1, 0, "Nextdoor");
    sheet.resetCounts();
    sheet.score();
    expect(sheet.requests[0]?.columns).toEqual(["platform"]);
  });

  test("have number formats where they hold numbers", () => {
    const sheet = sheetOf(names, { columns: "all" });
    sheet.score();
    expect(sheet.sheet.getRange(...sheet.at(1, "Known")).getNumberFormat()).toBe("0%");
    expect(sheet.sheet.getRange(...sheet.at(1, "Lean")).getNumberFormat()).toBe("+0;-0;0");
  });

  test("the lock is free again when a run ends, and everything is flushed before that", () => {
    const sheet = sheetOf(names);
    const order: string[] = [];
    sheet.onCall = (name) => {
      if (["SpreadsheetApp.flush", "Lock.releaseLock"].includes(name)) order.push(name);
    };
    sheet.score();
    expect(order).toEqual(["SpreadsheetApp.flush", "Lock.releaseLock"]);
  });
});

describe("the header row", () => {
  test("is the one with most known headers, not a title that happens to be one", () => {
    const sheet = sheetOf([["Channels"], [], ["Platform", "Use"], ["Instagram", "direct messages"]]);
    expect(sheet.score()).toMatchObject({ scored: 1, problems: 0 });
    expect(sheet.requests[0]?.columns).toEqual(["platform", "use"]);
  });
});

describe("while the Worker is computing", () => {
  test("a row that the user changes stays due, and never gets the old answer", () => {
    const sheet = sheetOf(names);
    sheet.respond = (request) => {
      sheet.type(1, 0, "Nextdoor");
      return workerAnswer(request);
    };
    expect(sheet.score()).toMatchObject({ scored: 2, due: 1 });
    expect(sheet.column("Type")).toEqual(["", "Social networking", "Not social"]);
    sheet.respond = workerAnswer;
    expect(sheet.score()).toMatchObject({ scored: 1 });
    expect(sheet.column("Type")[0]).toBe("Social networking");
  });

  test("a row that the user inserts moves the others, which stay due rather than get their neighbour's answer", () => {
    const sheet = sheetOf(names);
    sheet.respond = (request) => {
      sheet.sheet.insertRowBefore(1);
      sheet.type(1, 0, "Radio");
      return workerAnswer(request);
    };
    sheet.score();
    sheet.respond = workerAnswer;
    sheet.score();
    expect(sheet.column("Platform")).toEqual(["Radio", "TikTok", "WhatsApp", "TV"]);
    expect(sheet.column("Type")).toEqual(["Not social", "Social media", "Social networking", "Not social"]);
  });

  test("a column that the user inserts moves the results with it", () => {
    const sheet = sheetOf(names);
    sheet.respond = (request) => {
      sheet.sheet.insertColumnBefore(0);
      return workerAnswer(request);
    };
    expect(sheet.score()).toMatchObject({ scored: 3 });
    expect(sheet.values()[0]?.slice(0, 4)).toEqual(["", "Platform", "Role", "Type"]);
    expect(sheet.column("Type")).toEqual(["Social media", "Social networking", "Not social"]);
  });

  test("a result column that the user deletes stops the run with a sentence, and nothing is written", () => {
    const sheet = sheetOf(names);
    sheet.respond = (request) => {
      sheet.sheet.deleteColumn(sheet.at(0, "How firm")[1]);
      return workerAnswer(request);
    };
    expect(sheet.menu()).toEqual({
      kind: "refused",
      message: "A result column was deleted during the run. Nothing was written; score again.",
    });
    expect(sheet.column("Type")).toEqual(["", "", ""].slice(0, sheet.column("Type").length));
    sheet.respond = workerAnswer;
    expect(sheet.score()).toMatchObject({ scored: 3 });
    expect(sheet.column("How firm")).toHaveLength(3);
  });
});

describe("what cannot be scored is refused with a sentence, and the sheet stays as it is", () => {
  const refused = (rows: readonly (readonly TypedCell[])[], settings?: Record<string, unknown>) => {
    const sheet = sheetOf(rows, settings);
    const before = sheet.values();
    const menuAnswer = sheet.menu();
    expect(sheet.values()).toEqual(before);
    expect(sheet.document.shown).toEqual([
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
    expect(refused(names, { rubric: "gut-feeling" })).toContain(
      'There is no definition "gut-feeling". Use one of',
    );
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

describe("when the Worker cannot be used", () => {
  const cells = (sheet: TestSheet) => sheet.values().map((row) => row.slice(0, -1));
  const expected = (() => {
    const sheet = new TestSheet(names);
    sheet.score();
    const written = cells(sheet);
    sheet.close();
    return written;
  })();

  test.each([
    ["is down", () => ({ kind: "failed", message: "refused" }) as const, "Address unavailable"],
    ["limits the rate", () => answer(429, "{}"), "status 429"],
    ["fails", () => answer(500, "oops"), "status 500"],
    ["answers with a page", () => answer(200, "<html>"), "not a table of results"],
    ["answers with other JSON", () => answer(200, { rows: [] }), "not a table of results"],
    [
      "answers with too few rows",
      () => answer(200, { rubric: {}, columns: [], texts: [], rows: [[]] }),
      "not a table",
    ],
  ])(
    "because it %s, the same cells come from inside the add-on, and the summary says so",
    (_, respond, trouble) => {
      const sheet = sheetOf(names);
      sheet.respond = respond;
      const summary = sheet.score();
      expect(summary.by).toBe("add-on");
      expect(summary.message).toContain("scored inside the add-on, because the Worker could not be used");
      expect(summary.message).toContain(trouble);
      expect(cells(sheet)).toEqual(expected);
    },
  );

  test("no Worker set is the normal first state: no request, no complaint", () => {
    const sheet = sheetOf(names, { workerUrl: "" });
    expect(sheet.score()).toMatchObject({
      by: "add-on",
      message: "3 rows scored by the definition “Eleven differences”.",
    });
    expect(sheet.requests).toEqual([]);
    expect(cells(sheet)).toEqual(expected);
  });
});

describe("settings", () => {
  test.each(["https://evil.example/", "http://socialtype.workers.dev/", "https://workers.dev.evil.example/"])(
    "refuse %s with a sentence",
    (workerUrl) => {
      expect(() => sheetOf(names, { workerUrl })).toThrow(
        /The add-on may not call .* It may call https:\/\/\*\.workers\.dev\//,
      );
    },
  );
});
