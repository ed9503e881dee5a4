import { format } from "numfmt";
import { describe, expect, test } from "vitest";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import type { RunKind } from "../../../apps-script/src/run/journal.ts";
import { columnLetters } from "../../../apps-script/src/services/owned-columns.ts";
import type { Refusal, RunPreview } from "../../../apps-script/src/sidebar/answers.ts";
import { sheetOf, type TestSheet } from "../test-sheet.ts";

const ask = (sheet: TestSheet, what: RunKind): RunPreview | Refusal =>
  sheet.page("previewRun", { what }) as unknown as RunPreview | Refusal;

/** Previews, and makes sure that nothing was written or asked meanwhile. */
function preview(sheet: TestSheet, what: RunKind = "sheet"): RunPreview {
  const before = snapshot(sheet.document);
  sheet.resetCounts();
  const answer = ask(sheet, what);
  expect(sheet.requests).toEqual([]);
  expect(snapshot(sheet.document)).toEqual(before);
  if (answer.kind === "refused") throw new Error(answer.message);
  return answer;
}

/** What Sheets shows in these rows, from 1, below these headers. */
function shownIn(sheet: TestSheet, rows: readonly number[], headers: readonly string[]): string[][] {
  const cells = snapshot(sheet.document).sheets[0]?.cells ?? {};
  const [head = []] = sheet.values();
  return rows.map((row) =>
    headers.map((header) => {
      const cell = cells[`${columnLetters(head.lastIndexOf(header))}${row}`];
      return typeof cell?.value === "number"
        ? format(cell.format ?? "General", cell.value)
        : String(cell?.value ?? "");
    }),
  );
}

const table = [
  ["Platform", "Use", "Budget"],
  ["TikTok", "", 5],
  ["Facbook"],
  ["TV"],
  ["Facebook"],
  ["Facebook", "group"],
  ["WhatsApp"],
  ["Our club"],
];

test.each(["few", "all", ["lean", "coverage", "robustness"]])(
  "is what a run then writes, columns and cells, and writes nothing itself (%s)",
  (columns) => {
    const sheet = sheetOf(table, { columns });
    const { rows, headers, newHeaders, newLetters, sample } = preview(sheet);
    expect(rows).toBe(7);
    expect(sample.map(({ row, name }) => [row, name])).toEqual([
      [2, "TikTok"],
      [3, "Facbook"],
      [4, "TV"],
      [5, "Facebook"],
      [6, "Facebook group"],
    ]);
    sheet.score();
    const [head = []] = sheet.values();
    expect([...headers, "SocialType stamp"]).toEqual(head.slice(3));
    expect(newHeaders).toEqual(headers);
    expect(newLetters).toBe(`D to ${columnLetters(2 + headers.length)}`);
    expect(sample.map(({ cells }) => cells)).toEqual(shownIn(sheet, [2, 3, 4, 5, 6], headers));
    expect(new Set(sample.flatMap(({ cells }) => cells)).size).toBeGreaterThan(4);
  },
);

test("names only columns that are not there yet, wherever the others have been moved", () => {
  const sheet = sheetOf(table, { columns: ["type", "lean"] });
  sheet.score();
  expect(preview(sheet)).toMatchObject({ rows: 0, newHeaders: [], newLetters: null, sample: [] });
  sheet.settings({ columns: ["type", "lean", "coverage"] });
  const { headers, newHeaders, newLetters } = preview(sheet);
  expect(headers).toEqual(["Type", "Lean", "Known"]);
  // D and E hold the results, F the stamps.
  expect([newHeaders, newLetters]).toEqual([["Known"], "G"]);
  sheet.score();
  expect(sheet.values()[0]?.[6]).toBe("Known");
});

test("shows rows of the kind of run, and what the user wrote into results where it stays", () => {
  const sheet = sheetOf(table);
  sheet.score();
  sheet.type(...sheet.at(1, "Type"), "My own view");
  sheet.type(4, 0, "Radio");
  sheet.select("A7:A8");
  const of = (what: RunKind) => {
    const { rows, sample } = preview(sheet, what);
    return [rows, sample.map(({ row }) => row)];
  };
  expect(of("sheet")).toEqual([1, [5]]);
  expect(of("changed")).toEqual([1, [5]]);
  expect(of("selection")).toEqual([0, []]);
  expect(of("failed")).toEqual([2, [3, 8]]);
  expect(of("overwrite edits")).toEqual([1, [2]]);
  expect(of("refresh")).toEqual([7, [2, 3, 4, 5, 6]]);
  const typeOf = (what: RunKind) => preview(sheet, what).sample[0]?.cells[1];
  expect(typeOf("refresh")).toBe("My own view");
  expect(typeOf("overwrite edits")).toBe("Social media");
  sheet.score("overwriteEdits");
  expect(sheet.column("Type")[0]).toBe("Social media");
});

test("a run that would find nothing to do gets no columns", () => {
  const sheet = sheetOf([["Platform"], ["TikTok"]], { columns: ["type"] });
  sheet.score();
  sheet.settings({ columns: ["type", "lean"] });
  expect(preview(sheet, "failed")).toMatchObject({ rows: 0, newHeaders: [], newLetters: null });
  sheet.score("retryFailed");
  expect(sheet.values()[0]).toEqual(["Platform", "Type", "SocialType stamp"]);
});

test("reads columns as the user has chosen", () => {
  const sheet = sheetOf([
    ["Wo? 🎯", "Money"],
    ["TikTok", 5],
  ]);
  expect(ask(sheet, "sheet")).toMatchObject({ kind: "refused" });
  sheet.page("saveColumns", { columns: [{ position: 0, header: "Wo? 🎯", reads: "platform" }] });
  const { sample, newLetters } = preview(sheet);
  expect([sample[0]?.name, newLetters]).toEqual(["TikTok", "C to G"]);
  sheet.score();
  expect(sample[0]?.cells).toEqual(sheet.values()[1]?.slice(2, 7));
});

test("a row that was emptied is not counted among those to score", () => {
  const sheet = sheetOf(table);
  sheet.score();
  sheet.sheet.getRange(1, 0, 1, 3).clearContent();
  expect(preview(sheet)).toMatchObject({ rows: 0, sample: [], newLetters: null });
});

describe("is refused with a sentence", () => {
  test.each([
    ["without a table", [["Name"], ["x"]], "sheet", "No column with channels"],
    ["without a selection", table, "selection", "No cells are selected"],
  ] as const)("%s", (_, rows, what, message) => {
    expect(ask(sheetOf(rows), what)).toEqual({ kind: "refused", message: expect.stringContaining(message) });
  });
});
