import { expect, test } from "vitest";
import type { TypedCell } from "../../../apps-script/local/node/workbook.ts";
import type { HttpResponse, Transport } from "../../../apps-script/local/stand-in/url-fetch-app.ts";
import type { Refusal, RowDetail } from "../../../apps-script/src/sidebar/answers.ts";
import { facebook } from "../../../shared/catalogue/platforms/facebook.ts";
import { features } from "../../../shared/features/index.ts";
import { answer, sheetOf, type TestSheet } from "../test-sheet.ts";

const files: Readonly<Record<string, unknown>> = {
  "index.json": { Facebook: "facebook.json", TV: "tv.json" },
  "facebook.json": facebook,
};

/** Serves the catalogue's notes as the Worker does, and counts what it is asked for. */
function evidenceFiles(): { readonly transport: Transport; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    transport: ({ method, url }) => {
      const [, file = ""] = /\/evidence\/(.+)$/.exec(url) ?? [];
      asked.push(`${method} ${file}`);
      return file in files ? answer(200, files[file]) : answer(404, "not found");
    },
  };
}

function sheetWithNotes(rows: readonly (readonly TypedCell[])[], settings = {}) {
  const sheet = sheetOf(rows, settings);
  const { transport, asked } = evidenceFiles();
  sheet.respond = transport;
  return { sheet, asked };
}

const describeRow = (sheet: TestSheet, row: number | null = 2) =>
  sheet.page("describeRow", { row }) as unknown as RowDetail | Refusal;

function detailOf(sheet: TestSheet, row: number | null = 2): RowDetail {
  const detail = describeRow(sheet, row);
  if (detail.kind === "refused") throw new Error(detail.message);
  return detail;
}

const shownValue = (detail: RowDetail, feature: string) =>
  detail.values.find((value) => value.feature === feature);

test("a use has its own note where it overrides its platform, else its platform's", () => {
  const { sheet } = sheetWithNotes([
    ["Platform", "Use"],
    ["Facebook", "page"],
    ["Facebook", ""],
  ]);
  const page = detailOf(sheet, 2);
  expect([page.row, page.name, page.entry, page.uses]).toEqual([2, "Facebook page", "Facebook, page", null]);
  expect(page.notesMissing).toBeNull();
  expect(shownValue(page, "advice")).toEqual({
    feature: "advice",
    text: "rare",
    from: "catalogue",
    note: "now and then a question to the business",
    asOf: "2026",
    isJudgement: true,
  });
  expect(shownValue(page, "ads")).toMatchObject({
    text: "self-serve",
    note: "Meta Business Help Center, Ads Manager",
    isJudgement: false,
  });
  expect(shownValue(detailOf(sheet, 3), "advice")).toMatchObject({
    text: "sometimes",
    note: "mostly in groups and to friends",
  });
});

test("the note is that of the dated row that was used", () => {
  const { sheet } = sheetWithNotes([
    ["Platform", "As of"],
    ["Facebook", 2009],
    ["Facebook", ""],
  ]);
  expect(shownValue(detailOf(sheet, 2), "ads")).toMatchObject({
    asOf: "2008",
    note: "Facebook Ads announcement, November 2007",
  });
  expect(shownValue(detailOf(sheet, 3), "ads")).toMatchObject({ asOf: "2026" });
});

test("a value of the user's own is named as such and has no note; features that are unknown are left out", () => {
  const { sheet } = sheetWithNotes([
    ["Platform", "Ties", "Ads"],
    ["Facebook", "strangers", ""],
  ]);
  const detail = detailOf(sheet);
  expect(shownValue(detail, "ties")).toEqual({
    feature: "ties",
    text: "strangers",
    from: "sheet",
    note: null,
    asOf: null,
    isJudgement: false,
  });
  expect(shownValue(detail, "ads")?.from).toBe("catalogue");
  const own = sheetWithNotes([
    ["Platform", "Ties", "Ads"],
    ["Our 👋 intranet", "acquaintances", ""],
  ]);
  const described = detailOf(own.sheet);
  expect([described.name, described.entry]).toEqual(["Our 👋 intranet", null]);
  expect(described.values.map(({ feature }) => feature)).toEqual(["ties"]);
  expect([described.notesMissing, own.asked]).toEqual([null, []]);
});

test("a platform's uses are sent to be scored where the row states none", () => {
  const { sheet } = sheetWithNotes([
    ["Platform", "Use"],
    ["Facebook", ""],
    ["Facebook", "group"],
  ]);
  const { uses } = detailOf(sheet, 2);
  const page = uses?.names.indexOf("page") ?? -1;
  const connection = uses?.features.columns[features.findIndex(({ id }) => id === "connectionModel")];
  expect(uses?.features.count).toBe(facebook.uses.length);
  expect(connection?.cells[connection.codes[page] ?? -1]).toMatchObject({ text: "one-way follow" });
  expect(detailOf(sheet, 3).uses).toBeNull();
});

test("where the definition judges platforms, a use has its platform's values and notes", () => {
  const { sheet } = sheetWithNotes(
    [
      ["Platform", "Use"],
      ["Facebook", "page"],
    ],
    {
      rubric: "network-structure",
    },
  );
  const detail = detailOf(sheet);
  expect(detail.entry).toBe("Facebook");
  expect(shownValue(detail, "connectionModel")).toMatchObject({
    text: "mutual",
    note: "Facebook Help Center, page on adding friends; Pages are followed",
  });
});

test("without a number the selected row is described, of several the first; else it asks for one", () => {
  const { sheet } = sheetWithNotes([["Platform"], ["TV"], ["Facebook"], [""], ["Radio"]]);
  sheet.select("A3:A5");
  expect(detailOf(sheet, null)).toMatchObject({ row: 3, name: "Facebook" });
  for (const range of ["A1", "A4", "B20"]) {
    sheet.select(range);
    expect(describeRow(sheet, null), range).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("No row of the table is selected"),
    });
  }
  expect(describeRow(sheet, 4)).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("Row 4 holds no channel"),
  });
  expect(describeRow(sheetOf([]), null)).toMatchObject({ kind: "refused" });
});

test("a row that cannot be read is described by what it says itself", () => {
  const { sheet } = sheetWithNotes([
    ["Platform", "Ties"],
    ["=HYPERLINK(1,2)"],
    ["Facbook"],
    ["פייסבוק זר", "strangers"],
  ]);
  expect(detailOf(sheet, 3)).toMatchObject({ name: "Facbook", entry: null, uses: null, values: [] });
  expect(detailOf(sheet, 4)).toMatchObject({
    name: "פייסבוק זר",
    values: [{ feature: "ties", from: "sheet" }],
  });
});

test("notes are asked for once in six hours, and without a body", () => {
  const { sheet, asked } = sheetWithNotes([
    ["Platform", "Use"],
    ["Facebook", "page"],
    ["Facebook", "group"],
  ]);
  detailOf(sheet, 2);
  expect(asked).toEqual(["GET index.json", "GET facebook.json"]);
  expect(detailOf(sheet, 3).notesMissing).toBeNull();
  expect(asked).toHaveLength(2);
  sheet.clock.time += 6 * 3_600_000 + 1;
  detailOf(sheet, 2);
  expect(asked).toHaveLength(4);
});

const changed = (change: (copy: Record<string, unknown>) => void): string => {
  const copy = JSON.parse(JSON.stringify(facebook)) as Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy);
};

test.each<[string, Record<string, unknown>, (url: string) => HttpResponse, string]>([
  ["no Worker is set", { workerUrl: "" }, () => answer(200, {}), "none is set"],
  ["the network is off", { isNetworkOn: false }, () => answer(200, {}), "switched off"],
  ["the Worker is down", {}, () => ({ kind: "failed", message: "refused" }), "did not answer"],
  ["the Worker has no such files", {}, () => answer(404, "not found"), "status 404"],
  ["the Worker answers with a page", {}, () => answer(200, "<!doctype html>"), "that can be read"],
  ["the index leads elsewhere", {}, () => answer(200, { Facebook: "../v1/keys" }), "that can be read"],
  ["the platform is not in the index", {}, () => answer(200, { TV: "tv.json" }), "no notes on Facebook"],
  [
    "the file is another platform's",
    {},
    (url) =>
      answer(200, url.endsWith("index.json") ? files["index.json"] : changed((copy) => (copy.name = "TV"))),
    "that can be read",
  ],
  [
    "a note is no text",
    {},
    (url) =>
      answer(
        200,
        url.endsWith("index.json")
          ? files["index.json"]
          : changed((copy) => (copy.rows = [{ asOf: "2026", features: { ads: ["self-serve", 5] } }])),
      ),
    "that can be read",
  ],
])("when %s, all but the notes is there, with a sentence that says why", (_, settings, respond, why) => {
  const sheet = sheetOf(
    [
      ["Platform", "Use"],
      ["Facebook", "page"],
    ],
    settings,
  );
  sheet.respond = ({ url }) => respond(url);
  const detail = detailOf(sheet);
  expect(detail.notesMissing).toContain(why);
  expect(shownValue(detail, "advice")).toEqual({
    feature: "advice",
    text: "rare",
    from: "catalogue",
    note: null,
    asOf: null,
    isJudgement: false,
  });
});

test("what cannot be read is not kept, and does not keep the Worker from scoring", () => {
  const { sheet, asked } = sheetWithNotes([["Platform"], ["Facebook"]]);
  const { respond } = sheet;
  sheet.respond = () => answer(404, "not found");
  expect(detailOf(sheet).notesMissing).toContain("404");
  sheet.respond = respond;
  expect(detailOf(sheet).notesMissing).toBeNull();
  expect(asked).toHaveLength(2);
});

test("a Worker that is down is left alone for a while", () => {
  const sheet = sheetOf([["Platform"], ["Facebook"]]);
  sheet.respond = () => ({ kind: "failed", message: "refused" });
  sheet.resetCounts();
  detailOf(sheet);
  detailOf(sheet);
  expect(sheet.requests).toHaveLength(1);
});

test("a note on another value than the one that was used is not shown", () => {
  const sheet = sheetOf([["Platform"], ["Facebook"]]);
  sheet.respond = ({ url }) =>
    answer(
      200,
      url.endsWith("index.json")
        ? files["index.json"]
        : JSON.stringify(facebook).replaceAll('["self-serve",', '["none",'),
    );
  const detail = detailOf(sheet);
  expect(shownValue(detail, "ads")).toMatchObject({ text: "self-serve", note: null });
  expect(shownValue(detail, "advice")?.note).toBe("mostly in groups and to friends");
});
