import { describe, expect, test } from "vitest";
import { column, functionSheet, sheetWithoutWorker } from "./function-sheet.ts";

const all = "Awareness, Traffic, Engagement, Leads, App installs, Sales, Community, Customer care, Advocacy";

describe("=SOCIALFIT", () => {
  test("gives the fit for an objective: 0 behind a gate, and what docs/planning.md works out for a Facebook group", () => {
    const sheet = functionSheet();
    const rows = column(["Channel", "Facebook group", "TV", "Friendster", ""]);
    expect(sheet.call("SOCIALFIT", rows, "community")).toEqual([["Fit for community"], [85], [0], [0], [""]]);
    expect(sheet.call("SOCIALFIT", "Facebook group", "Leads")).toBe(70);
    expect(sheet.requests).toEqual([
      {
        objectives: ["community"],
        columns: ["platform"],
        rows: [["Facebook group"], ["TV"], ["Friendster"]],
      },
      { objectives: ["leads"], columns: ["platform"], rows: [["Facebook group"]] },
    ]);
  });

  test("says what the fit of a described channel is, and leaves it blank where too little is known", () => {
    const header = ["Platform", "Private messages", "Replies", "Talk direction", "Identity policy"];
    const rows = [
      header,
      ["Our app", "main thing", "threads", "two-way", "verified"],
      ["Our map", "", "", "", "real name"],
    ];
    const fits = sheetWithoutWorker().call("SOCIALFIT", rows, "customer care") as unknown[][];
    expect(fits.slice(1)).toEqual([[100], [""]]);
  });

  test.each(["customerCare", "Customer care", "CUSTOMER CARE ", [["customer care"]]])(
    "knows the objective as %j",
    (name) => {
      expect(sheetWithoutWorker().call("SOCIALFIT", "TV", name)).toEqual(
        sheetWithoutWorker().call("SOCIALFIT", "TV", "customerCare"),
      );
    },
  );

  test.each([
    [undefined, `Name an objective after the rows. Use one of: ${all}.`],
    ["", `Name an objective after the rows. Use one of: ${all}.`],
    ["fame", `There is no objective "fame". Use one of: ${all}.`],
    [7, `7 is not the name of an objective. Use one of: ${all}.`],
    ["Loading...", "Loading..."],
  ])("with %j as objective says what to write, or waits", (name, message) => {
    const sheet = functionSheet();
    expect(sheet.call("SOCIALFIT", "TV", name)).toBe(message);
    expect(sheet.requests).toEqual([]);
  });

  test("without rows says what to give, and one bad row has its own message", () => {
    const sheet = functionSheet();
    expect(sheet.call("SOCIALFIT")).toBe(
      'Say which channels: a name or a range of names, e.g. =SOCIALFIT(A2:A25, "leads").',
    );
    expect(sheet.call("SOCIALFIT", column(["Facbook", "TV"]), "community")).toEqual([
      ['Unknown platform "Facbook": did you mean Facebook?'],
      [0],
    ]);
  });

  test("is kept for six hours by row and objective, and does not ask again", () => {
    const sheet = functionSheet();
    const [community, again, leads] = ["community", "Community", "leads"].map((name) =>
      sheet.call("SOCIALFIT", "Facebook group", name),
    );
    expect([community, again, leads]).toEqual([85, 85, 70]);
    expect(sheet.requests).toHaveLength(2);
  });
});
