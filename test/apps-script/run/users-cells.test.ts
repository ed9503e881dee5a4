import { describe, expect, test } from "vitest";
import { sheetOf, type TestSheet, workerAnswer } from "../test-sheet.ts";

const names = [["Platform"], ["TikTok"], ["WhatsApp"], ["TV"]];

describe("what the user puts into result columns", () => {
  test("is kept, while the rest of its row and the rows around it are scored", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.type(...sheet.at(2, "Type"), "My own view");
    for (const row of [1, 2, 3]) sheet.type(row, 0, "Nextdoor");
    expect(sheet.score()).toMatchObject({
      scored: 3,
      kept: ["C3"],
      message: expect.stringContaining(
        "1 cell of your own in the result columns kept (C3); “Overwrite my edits” replaces them",
      ),
    });
    expect(sheet.column("Type")).toEqual(["Social networking", "My own view", "Social networking"]);
    expect(sheet.column("Why")[1]).toBe(sheet.column("Why")[0]);
  });

  test("gives way once it is cleared", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.type(...sheet.at(2, "Type"), "My own view");
    expect(sheet.score()).toMatchObject({ scored: 0, kept: ["C3"] });
    sheet.sheet.getRange(...sheet.at(2, "Type")).setValue({ v: null });
    expect(sheet.score()).toMatchObject({ scored: 1, kept: [] });
    expect(sheet.column("Type")[1]).toBe("Social networking");
  });

  test("gives way once it is cleared, also where it was typed before the row's first result", () => {
    const sheet = sheetOf(names);
    sheet.score();
    sheet.type(4, 0, "Radio");
    sheet.type(...sheet.at(4, "Role"), "Ask Ben");
    sheet.score();
    sheet.type(...sheet.at(4, "Role"), "");
    expect(sheet.score()).toMatchObject({ scored: 1, kept: [] });
    expect(sheet.column("Role")[3]).toBe("Broadcast");
  });

  test("is the user's also when it is what stood there before: it does not count as up to date", () => {
    const sheet = sheetOf(names);
    sheet.score();
    const [before] = sheet.column("Type");
    sheet.type(...sheet.at(1, "Type"), "My own view");
    sheet.type(1, 0, "WhatsApp");
    sheet.score();
    sheet.type(...sheet.at(1, "Type"), String(before));
    expect(sheet.score()).toMatchObject({ scored: 0, kept: ["C2"] });
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
    expect(sheet.score()).toMatchObject({ scored: 5, kept: ["C3", "C5", "C7", "C9"] });
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
    expect(sheet.score()).toMatchObject({ scored: 1, kept: [] });
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
      expect(sheet.score()).toMatchObject({ scored: 3, kept: [] });
      expect([...(sheet.values()[0] ?? [])].sort()).toEqual(before);
      expect(sheet.column("Type")).toEqual(types);
      expect(sheet.score()).toMatchObject({ scored: 0, unchanged: 3 });
      sheet.type(1, 0, "Nextdoor");
      sheet.score();
      expect(sheet.column("Type")[0]).toBe("Social networking");
    },
  );
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
    // Seen before each write. What is coming is noted first, so that a run cut off in between knows its cells.
    const [atFirst, ...later] = stampsAtWrites;
    expect(atFirst).toBe(before);
    expect(later).toHaveLength(2);
    expect(later[0]).not.toBe(before);
    expect(later[1]).toBe(later[0]);
    expect(sheet.column("SocialType stamp")[0]).not.toBe(later[0]);
    expect(sheet.score()).toMatchObject({ scored: 0, kept: [] });
  });

  test("that stand apart are known again when a run is cut off between their writes and the row changes", () => {
    for (const writes of [1, 2, 3]) {
      const sheet = sheetOf(names);
      sheet.score();
      sheet.sheet.moveColumns(sheet.sheet.getRange(0, sheet.at(0, "Type")[1], 1_000, 1), 0);
      sheet.type(1, 1, "Nextdoor");
      let seen = 0;
      let isCut = false;
      sheet.onCall = () => {
        if (isCut) throw new Error("The browser was closed.");
      };
      sheet.onAnswer = (name) => {
        if (name === "Range.setValues") seen++;
        isCut ||= seen === writes;
        if (isCut) throw new Error("The browser was closed.");
      };
      expect(() => sheet.menu()).toThrow("The browser was closed.");
      sheet.onCall = () => {};
      sheet.onAnswer = () => {};
      sheet.type(1, 1, "TV");
      sheet.clock.time += 8 * 60_000;
      expect(sheet.score(), `cut off after ${writes} writes`).toMatchObject({ scored: 1, kept: [], due: 0 });
      expect(sheet.column("Type")[0]).toBe("Not social");
      expect(sheet.column("Role")[0]).toBe("Broadcast");
    }
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

describe("while the Worker is computing", () => {
  /** Does this once, while the Worker computes its first answer. */
  const whileComputing = (sheet: TestSheet, work: () => void) => {
    let isFirst = true;
    sheet.respond = (request) => {
      if (isFirst) work();
      isFirst = false;
      return workerAnswer(request);
    };
  };

  test("a row that the user changes never gets the old answer, and is scored next", () => {
    const sheet = sheetOf(names);
    whileComputing(sheet, () => sheet.type(1, 0, "Nextdoor"));
    const shown: unknown[] = [];
    sheet.onAnswer = (name) => {
      if (name === "Range.setValues") shown.push(sheet.column("Type")[0]);
    };
    expect(sheet.score()).toMatchObject({ scored: 3, due: 0 });
    // After the headers, after the first chunk and after the second.
    expect(shown).toEqual(["", "", "Social networking"]);
    expect(sheet.requests.map(({ rows }) => rows)).toEqual([
      [["TikTok"], ["WhatsApp"], ["TV"]],
      [["Nextdoor"]],
    ]);
    expect(sheet.column("Type")).toEqual(["Social networking", "Social networking", "Not social"]);
  });

  test("rows that the user moves get their own answers where they stand by then", () => {
    const sheet = sheetOf(names);
    whileComputing(sheet, () => sheet.insertRow(1, ["Radio"]));
    sheet.score();
    expect(sheet.column("Platform")).toEqual(["Radio", "TikTok", "WhatsApp", "TV"]);
    expect(sheet.column("Type")).toEqual(["Not social", "Social media", "Social networking", "Not social"]);
    expect(sheet.requests.map(({ rows }) => rows)).toEqual([[["TikTok"], ["WhatsApp"], ["TV"]], [["Radio"]]]);
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
      message:
        "A result column was deleted during the run, so the run has ended. What stands in the others is right; score again to get the column back.",
    });
    expect(sheet.column("Type")).toEqual(["", "", ""].slice(0, sheet.column("Type").length));
    sheet.respond = workerAnswer;
    expect(sheet.score()).toMatchObject({ scored: 3 });
    expect(sheet.column("How firm")).toHaveLength(3);
  });
});

test("a new column into which the user writes before it is ready stays the user's, and another one is taken", () => {
  const sheet = sheetOf(names);
  let isCut = false;
  sheet.onCall = (name) => {
    // The columns are claimed; their headers are not there yet.
    isCut ||= name === "Sheet.hideColumns";
    if (isCut) throw new Error("The browser was closed.");
  };
  expect(() => sheet.menu()).toThrow("The browser was closed.");
  sheet.onCall = () => {};
  sheet.type(0, 2, "Owner");
  sheet.type(1, 2, "Ana");
  sheet.clock.time += 8 * 60_000;
  expect(sheet.score()).toMatchObject({ scored: 3, kept: [] });
  expect(sheet.column("Owner")).toEqual(["Ana", "", ""]);
  expect(sheet.column("Type")).toEqual(["Social media", "Social networking", "Not social"]);
  expect(sheet.values()[0]?.slice(0, 4)).toEqual(["Platform", "Role", "Owner", "Why"]);
});
