import { describe, expect, test } from "vitest";
import { scored } from "./client.ts";
import { scale, styleAndScale } from "./style-and-scale.ts";

describe("odd cells", () => {
  const errorsOf = async (columns: string[], rows: unknown[]) =>
    (await scored({ columns, rows })).column("error");

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "%s is a name like any other",
    async (name) => {
      const { column } = await scored({
        columns: ["platform", "use", "ties"],
        rows: [[name], ["Facebook", name], [name, null, "strangers"], ["Facebook", null, name], ["TV"]],
      });
      const unknown = expect.stringContaining(`Unknown platform "${name}"`);
      const noLevel = expect.stringContaining(`Ties: "${name}" is not one of`);
      expect(column("error")).toEqual([unknown, null, null, noLevel, null]);
    },
  );

  test("a number or a truth value is no name", async () => {
    const notName = expect.stringContaining("is not a name");
    expect(await errorsOf(["platform"], [[5], [0], [true], [false], ["TV"]])).toEqual([
      notName,
      notName,
      notName,
      notName,
      null,
    ]);
  });

  test("a tick box answers a yes-or-no feature", async () => {
    const { column } = await scored({
      columns: ["platform", "openPublishing"],
      rows: [
        ["TV", false],
        ["WhatsApp", false],
        ["WhatsApp", true],
      ],
    });
    expect(column("type")).toEqual(["Not social", "Not social", "Social networking"]);
  });

  test("a tick box or a number is no value of a feature with other words", async () => {
    const noLevel = expect.stringContaining("Ties: ");
    expect(
      await errorsOf(
        ["platform", "ties"],
        [
          ["TV", true],
          ["TV", 1],
        ],
      ),
    ).toEqual([noLevel, noLevel]);
  });

  test("a number may be a number or text as people write it", async () => {
    const { column } = await scored({
      columns: ["audienceSize"],
      rows: [[10_000], ["10000"], ["10,000"], ["10 000"], ["10k"], [" 10K "]],
      rubric: { ...styleAndScale, dimensions: [scale] },
    });
    expect(column("lean")).toEqual([-50, -50, -50, -50, -50, -50]);
  });

  test.each(["NaN", "Infinity", "-5", "1e3", "0x10", "１０ people", "1.2.3", "null", true, -5, 1e300])(
    "%s is no number of people",
    async (cell) => {
      expect(await errorsOf(["platform", "audienceSize"], [["TV", cell], ["TV"]])).toEqual([
        expect.stringContaining("Audience size: "),
        null,
      ]);
    },
  );

  test("a number too large for JSON readers fails in its own row", async () => {
    const { column } = await scored('{"columns":["platform","audienceSize"],"rows":[["TV",1e999],["TV"]]}');
    expect(column("error")).toEqual([expect.stringContaining("Audience size: "), null]);
  });

  test("a list or an object in a cell fails in its own row and names the cell", async () => {
    expect(await errorsOf(["platform", "ties"], [["TV", ["strangers"]], [{ name: "TV" }], ["TV"]])).toEqual([
      expect.stringContaining("Cell 2"),
      expect.stringContaining("Cell 1"),
      null,
    ]);
  });

  test("a row longer than the columns fails alone, a shorter one is filled up with blanks", async () => {
    const { column, rows } = await scored({
      columns: ["platform", "use", "ties"],
      rows: [["TV", null, null, null], ["TV"], ["TV", null, ""], []],
    });
    expect(column("error")).toEqual([expect.stringMatching(/4 cells.* 3 columns/), null, null, null]);
    expect(rows[1]).toEqual(rows[2]);
  });

  test("rows that are no lists fail alone", async () => {
    const notList = expect.stringContaining("not a list of cells");
    expect(await errorsOf(["platform"], [null, "TV", { platform: "TV" }, ["TV"]])).toEqual([
      notList,
      notList,
      notList,
      null,
    ]);
  });

  test.each([
    ["many characters", "𠀀".repeat(100_000)],
    ["many alternatives", `${"strangers|".repeat(20_000)}strangers`],
    ["many labels of an address", `${"a.".repeat(40_000)}com`],
    ["many words", "a ".repeat(100_000)],
  ])("a cell with %s fails in its own row with a short message, and the rest is scored", async (_, huge) => {
    const { column } = await scored({
      columns: ["platform", "use", "ties", "Remarks"],
      rows: [[huge], ["Facebook", huge], ["Facebook", null, huge], ["TV", null, null, huge]],
    });
    const tooLong = expect.stringMatching(
      /^(platform|use|ties): the cell has [\d,]+ characters; write at most 500\.$/,
    );
    expect(column("error")).toEqual([tooLong, tooLong, tooLong, null]);
    expect(column("type")[3]).toBe("Not social");
  });

  test("half a character does not break the answer", async () => {
    const half = "\ud83d";
    const { column, sentences } = await scored({
      columns: ["platform", "ties"],
      rows: [[half], [`${half}Nobody`, "strangers"], ["TV", `strangers${half}`], ["TV"]],
    });
    expect(column("error")).toEqual([
      expect.stringContaining("Unknown platform"),
      null,
      expect.stringContaining("Ties: "),
      null,
    ]);
    expect(sentences("notes", 1)[0]).toContain(`"${half}Nobody"`);
  });

  test("blanks of every kind are blank", async () => {
    const { rows } = await scored({
      columns: ["platform", "ties"],
      rows: [[null, null], ["", ""], [" \t\n", "\u00a0"], []],
    });
    expect(rows.flat().every((cell) => cell === null)).toBe(true);
  });
});
