import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import { rubrics } from "../../shared/rubrics/index.ts";
import { asBlocks } from "./as-blocks.ts";
import { run } from "./command.ts";

const scratch = mkdtempSync(join(tmpdir(), "socialtype-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
};

describe("npm run score -- --compare", () => {
  test("says what each definition makes of every row, and how many agree", async () => {
    const path = file("compare.csv", "Platform,Use\nTV,\nWhatsApp,\nFacbook,\n");
    const { code, stdout, stderr } = await run("score", path, "--compare");
    expect(code).toBe(0);
    const [headers = [], tv = [], , wrong = []] = Papa.parse<string[]>(stdout.trim()).data;
    expect(headers).toHaveLength(2 + rubrics.length + 3);
    expect(headers.slice(2, 2 + rubrics.length)).toContain("Eleven differences");
    expect(tv.slice(2, 3 + rubrics.length)).toEqual([
      ...rubrics.map(() => "Not social"),
      `${rubrics.length} of ${rubrics.length}`,
    ]);
    expect(wrong.at(-1)).toContain("did you mean Facebook?");
    expect(stderr).toMatch(/The definitions agree on \d of 2 rows\./);
  });

  test("takes no single definition", async () => {
    const { code, stderr } = await run(
      "score",
      "examples/channels.csv",
      "--compare",
      "--rubric",
      "eleven-differences",
    );
    expect(stderr).toContain("--compare takes all definitions.");
    expect(code).toBe(2);
  });
});

describe("npm run score", () => {
  test("scores the example through workerd and the built add-on, as it did before", async () => {
    const out = join(scratch, "out.csv");
    const { code, stdout, stderr } = await run("score", "examples/channels.csv", "--out", out);
    expect(stderr).toContain("25 rows scored by the definition “Common ground”.");
    expect(code).toBe(0);
    expect(readFileSync(out, "utf8")).toBe(stdout);
    await expect(asBlocks(stdout)).toMatchFileSnapshot("../golden/channels.txt");
  });

  test("shows how far it is, chunk by chunk", async () => {
    const rows = Array.from({ length: 2_500 }, (_, i) => `Channel ${i},casual`);
    const { code, stderr } = await run("score", file("long.csv", ["Platform,Polish", ...rows].join("\n")));
    expect(code).toBe(0);
    expect(stderr).toMatch(/^1000 of 2500 rows, about \d+ s left\.$/m);
    expect(stderr).toMatch(/^2000 of 2500 rows, about \d+ s left\.$/m);
    expect(stderr).toContain("2500 rows scored by the definition “Common ground”.");
  });

  test("takes a file with semicolons, a byte order mark, emoji, right-to-left names and formulas as names", async () => {
    const path = file(
      "odd.csv",
      '\uFEFFChannel;Ties\n"TikTok 🎉";\nقناة;strangers\n"=HYPERLINK(""https://a.example"",""TV"")";\n',
    );
    const { code, stdout } = await run("score", path, "--rubric", "eleven-differences");
    expect(code).toBe(0);
    const [headers = [], ...rows] = Papa.parse<string[]>(stdout.trim()).data;
    const column = (name: string) => rows.map((row) => row[headers.indexOf(name)]);
    expect(column("Type")).toEqual(["Social media", "Not enough known", "Not social"]);
    expect(column("Channel")).toEqual(["TikTok 🎉", "قناة", "TV"]);
  });

  test("leaves the user's own columns as they are in the file", async () => {
    const own = [
      "-",
      "007",
      "+49 171 234",
      "@ana",
      "1.50",
      "12345678901234567",
      "TRUE",
      "",
      "-foo",
      "2026-11-22",
    ];
    const headers = own.map((_, i) => `Own ${i}`);
    const path = file("own.csv", `Platform,${headers.join()}\nTikTok,${own.join()}\n`);
    const { stdout } = await run("score", path);
    const [head = [], row = []] = Papa.parse<string[]>(stdout.trim()).data;
    expect(headers.map((header) => row[head.indexOf(header)])).toEqual(own);
  });

  test.each([
    ["no file", [], "Name the CSV file with your channels."],
    ["two files", ["a.csv", "b.csv"], "Only one file at a time"],
    ["an unknown option", ["examples/channels.csv", "--speed"], "Unknown option '--speed'"],
    ["a file that is not there", ["nowhere.csv"], "There is no file nowhere.csv."],
    ["a folder", ["examples"], "examples is a folder."],
  ])("%s gets one sentence and exit code 2", async (_, args, sentence) => {
    const { code, stdout, stderr } = await run("score", ...args);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  test.each([
    ["an empty file", "", "is empty"],
    [
      "a file that is no CSV",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]),
      "is not a CSV file in UTF-8",
    ],
    [
      "a cell that no sheet could hold",
      `Platform\n${"x".repeat(60_000)}\n`,
      "in row 2, column 1. Shorten it.",
    ],
    ["an open quotation mark", 'Platform\n"TikTok\n', "a quotation mark in row 2 is not closed"],
  ])("%s gets one sentence and exit code 2", async (name, content, sentence) => {
    const { code, stderr } = await run("score", file(`${name}.csv`, content));
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });

  test.each([
    ["a header without channels", "Name,Budget\nTikTok,5\n", [], "No column with channels was found."],
    [
      "an unknown definition",
      "Platform\nTikTok\n",
      ["--rubric", "gut-feeling"],
      'There is no definition "gut-feeling".',
    ],
  ])("%s gets the add-on's own sentence and exit code 2", async (name, content, args, sentence) => {
    const { code, stdout, stderr } = await run("score", file(`${name}.csv`, content), ...args);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});
