import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dimensions } from "../../../shared/dimensions/index.ts";
import { rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { acceptsCurrentOnly } from "../stand-in/scopes.ts";
import { answer, sheetOf, type TestSheet, workerAnswer } from "../test-sheet.ts";

const services = /^(Spreadsheet|Sheet|Range|RangeList|Embedded|DeveloperMetadata|DataValidation|Ui|Menu)/;

describe("authorisation", () => {
  /** Everything that the add-on offers, chosen once. */
  function useEverything(sheet: TestSheet): void {
    sheet.select("A2:B3");
    sheet.menu("onOpen");
    for (const item of ["scoreSelection", "scoreThisSheet"]) sheet.menu(item);
    sheet.page("selectRow", { row: 2 });
    sheet.page("describeRow", { row: null });
    // Twice: the second time they replace what is there.
    for (const call of ["insertMapChart", "insertMapChart", "writeComparison", "writeComparison"])
      expect(sheet.page(call, { rubrics: null }), call).toMatchObject({ kind: "done" });
    const brief = { objectives: [{ objective: "leads" }], hoursAWeek: 8 };
    for (const call of ["previewPlan", "writePlan", "writePlan", "lookAtCampaign"])
      expect(sheet.page(call, { brief }), call).not.toMatchObject({ kind: "refused" });
    const [first] = sheet.document.workbook.getSheets();
    if (first) sheet.document.workbook.setActiveSheet(first);
    for (const item of [
      "scoreChanged",
      "retryFailed",
      "refreshResults",
      "overwriteEdits",
      "stopRun",
      "freezeAllFormulas",
      "removeAllResults",
      "createTemplateTab",
    ])
      sheet.menu(item);
    sheet.page("runStatus");
    sheet.page("lookAtSheet");
    sheet.page("previewRun", { what: "sheet" });
    sheet.page("saveColumns", { columns: [{ position: 1, header: "As of", reads: "-" }] });
    sheet.page("saveColumns", { columns: [{ position: 1, header: "As of", reads: null }] });
    sheet.call("SOCIALSCORES", [
      ["Platform", "As of"],
      ["TV", new Date(Date.UTC(2020, 1, 1))],
    ]);
  }

  test("every method that is called accepts the scope of the current spreadsheet, or asks for none", () => {
    const sheet = sheetOf(
      [
        ["Platform", "As of"],
        ["TikTok", new Date(Date.UTC(2020, 1, 1))],
        ["Facbook"],
        ["TV", "", "=SOCIALTYPE(Sheet1!A4:A5)"],
      ],
      { columns: "all" },
      { rows: 10, columns: 10 },
    );
    sheet.onCall = (name) => {
      if (services.test(name)) expect(acceptsCurrentOnly, name).toHaveProperty([name]);
    };
    useEverything(sheet);
    const called = [...sheet.calls.keys()].filter((name) => services.test(name));
    expect(called.length).toBeGreaterThan(30);
  });

  test("nothing opens or creates another spreadsheet, which would need more", () => {
    const bundle = readFileSync(new URL("../../../apps-script/dist/bundle.js", import.meta.url), "utf8");
    expect(bundle).toContain("SpreadsheetApp.getActiveSpreadsheet");
    expect(bundle).not.toMatch(/SpreadsheetApp\.(create|open|openById|openByUrl)\(/);
  });
});

describe("Google's limits", () => {
  /** The biggest journal of a run over a selection in 40 parts, in bytes. */
  function biggestJournal(sheet: TestSheet): number {
    sheet.select(...Array.from({ length: 40 }, (_, i) => `A${2 * i + 2}:B${2 * i + 2}`));
    const sizes: number[] = [];
    sheet.onAnswer = (name) => {
      if (name === "Properties.setProperty")
        sizes.push(new TextEncoder().encode(sheet.document.properties.get("socialtype.run") ?? "").length);
    };
    expect(sheet.score("scoreSelection")).toMatchObject({ scored: 40 });
    expect(sizes.length).toBeGreaterThan(4);
    return Math.max(...sizes);
  }

  const hundredRows = [["Platform"], ...Array.from({ length: 100 }, (_, i) => [`Channel ${i}`])];
  const everything = { columns: "all", rowsPerChunk: 10 };

  test.each(rubrics.map(({ id }) => id))(
    "the journal stays under 2 KB with every column of %s and a selection in 40 parts",
    (rubric) => {
      expect(biggestJournal(sheetOf(hundredRows, { ...everything, rubric }))).toBeLessThan(2_048);
    },
  );

  test("also with an own definition of a long id and every dimension, while the Worker is in trouble", () => {
    const sheet = sheetOf(hundredRows, everything);
    const id = "a".repeat(64);
    const lines = dimensions.map(({ id: dimension, poles: [networking] }) => ({
      dimension,
      networking,
      weight: 1,
    }));
    const [first] = rubrics as readonly Rubric[];
    const { groups: _, ...ungrouped } = { ...first, id, title: "Everything", dimensions: lines };
    sheet.document.properties.set(`socialtype.rubric.${id}`, JSON.stringify(ungrouped));
    sheet.settings({ rubric: id });
    sheet.respond = () => answer(422, { detail: "x".repeat(500) });
    expect(biggestJournal(sheet)).toBeLessThan(2_048);
  });

  test("10,000 rows at 2 s an answer: requests, reads and writes by the number of chunks, in one execution under 6 minutes", () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [`Channel ${i}`, "casual", `note ${i}`]);
    const sheet = sheetOf([["Platform", "Polish", "Notes"], ...rows]);
    sheet.respond = (request) => {
      sheet.clock.time += 2_000;
      return workerAnswer(request);
    };
    sheet.resetCounts();
    const started = sheet.clock.time;
    expect(sheet.score()).toMatchObject({ scored: 10_000, due: 0, by: "worker" });
    expect(sheet.clock.time - started).toBeLessThan(6 * 60_000);
    expect(sheet.requests).toHaveLength(10);
    const calls = (name: string) => sheet.calls.get(name) ?? 0;
    expect(calls("Range.getValues") + calls("Range.getFormulas")).toBeLessThanOrEqual(6 * 10);
    // One for the headers, one for each chunk.
    expect(calls("Range.setValues")).toBe(1 + 10);
    expect(sheet.column("Notes")).toEqual(rows.map(([, , note]) => note));
    sheet.resetCounts();
    expect(sheet.score()).toMatchObject({ scored: 0, unchanged: 10_000 });
    expect(sheet.requests).toEqual([]);
  });

  test("a column full of the user's own cells costs two more writes, not one for each row", () => {
    const rows = Array.from({ length: 300 }, (_, i) => [`Channel ${i}`, "casual"]);
    const sheet = sheetOf([["Platform", "Polish"], ...rows]);
    sheet.score();
    const [, type] = sheet.at(0, "Type");
    const own = rows.map((_, i) => [{ v: `mine ${i}` }]);
    sheet.sheet.getRange(1, type, 300, 1).setValues(own as never);
    rows.forEach((_, i) => {
      sheet.type(i + 1, 1, "polished");
    });
    sheet.resetCounts();
    const summary = sheet.score();
    expect(summary.scored).toBe(300);
    expect(summary.kept).toHaveLength(300);
    // Left of the column, right of it with the stamps, and before them what is coming.
    expect(sheet.calls.get("Range.setValues")).toBe(3);
    expect(sheet.column("Type")).toEqual(own.map(([cell]) => cell?.v));
  });
});
