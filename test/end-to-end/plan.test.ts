import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import { asBlocks } from "./as-blocks.ts";
import { run } from "./command.ts";

const scratch = mkdtempSync(join(tmpdir(), "socialtype-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
};

const brief = "# Objective,Awareness\n# Hours a week,10\n";

/** Comments and brief, a line each, and the table below them. */
function taken(csv: string): { lines: string[]; table: string } {
  const all = csv.split("\n");
  const header = all.findIndex((line) => !/^"?#/.test(line));
  return { lines: all.slice(0, header), table: all.slice(header).join("\n") };
}

describe("npm run plan", () => {
  test("plans the example as it did before", async () => {
    const out = join(scratch, "out.csv");
    const { code, stdout, stderr } = await run("plan", "examples/campaign.csv", "--out", out);
    expect(stderr).toContain(`The plan with all its columns is in ${out}.`);
    expect(code).toBe(0);
    expect(stdout).toContain("This is a model's suggestion, not a forecast");
    const { lines, table } = taken(readFileSync(out, "utf8"));
    await expect(`${lines.join("\n")}\n\n${asBlocks(table)}`).toMatchFileSnapshot("../golden/campaign.txt");
  });

  test("writes the plan beside the file, right of the columns that were there", async () => {
    const path = file("spring.csv", `${brief}Channel,Owner,Status\nTikTok,Ana,running\nFacbook,Ben,\n`);
    const { code, stdout, stderr } = await run("plan", path);
    expect(code).toBe(0);
    const { lines, table } = taken(readFileSync(join(scratch, "spring-plan.csv"), "utf8"));
    expect(lines.slice(0, 2)).toEqual(["# Objective,Awareness", "# Hours a week,10"]);
    const [headers = [], tiktok = [], wrong = []] = Papa.parse<string[]>(table.trim()).data;
    expect(headers.slice(0, 6)).toEqual(["Channel", "Owner", "Status", "Role", "Hours", "Cost"]);
    expect(tiktok.slice(0, 4)).toEqual(["TikTok", "Ana", "running", "Broadcast"]);
    expect(tiktok[headers.indexOf("Keep, test or drop")]).toBe("keep");
    expect(wrong[headers.indexOf("Problem")]).toContain("did you mean Facebook?");
    expect(wrong).toHaveLength(headers.length);
    expect(stdout).toContain("1 of 1 channels get");
    expect(stderr).toContain('The column "Owner" is not known and was ignored.');
  });

  test("takes another definition for who broadcasts, and leaves the own columns as they are", async () => {
    const path = file("other.csv", `${brief}Platform,Ties\n"=HYPERLINK(1)",strangers\nTikTok,\n`);
    const { code, stdout } = await run("plan", path, "--rubric", "eleven-differences");
    expect(code).toBe(0);
    expect(stdout).toContain("“Eleven differences”");
    const { table } = taken(readFileSync(join(scratch, "other-plan.csv"), "utf8"));
    expect(Papa.parse<string[]>(table.trim()).data[1]?.[0]).toBe("=HYPERLINK(1)");
  });

  test.each([
    ["no file", [], "Name the CSV file with your brief and channels."],
    ["two files", ["a.csv", "b.csv"], "Only one file at a time"],
    ["an unknown option", ["examples/campaign.csv", "--speed"], "Unknown option '--speed'"],
    ["a file that is not there", ["nowhere.csv"], "There is no file nowhere.csv."],
    ["itself to write over", ["examples/campaign.csv", "--out", "examples/campaign.csv"], "written over"],
    ["a folder that is not there", ["examples/campaign.csv", "--out", "nowhere/x.csv"], "cannot be written."],
    [
      "an unknown definition",
      ["examples/campaign.csv", "--rubric", "gut-feeling"],
      'There is no definition "gut-feeling".',
    ],
  ])("%s gets one sentence and exit code 2", async (_, args, sentence) => {
    const { code, stdout, stderr } = await run("plan", ...args);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect([stdout, code]).toEqual(["", 2]);
  });

  test.each([
    ["no brief", "Platform\nTV\n", "The brief does not say its objectives."],
    ["an objective that is none", "# Goal,Fame\n# Hours,9\nPlatform\nTV\n", '"Fame" is no objective.'],
    ["no channels", brief, "has no column with channels below its brief."],
    ["no column with channels", `${brief}Name\nTV\n`, "has no column with channels below its brief."],
    ["a column twice", `${brief}Platform,Channel\nTV,TV\n`, 'The column "platform" is there twice.'],
    [
      "a brief that cannot be kept",
      `${brief}# Must have,Vine\nPlatform\nVine\n`,
      "Vine must have hours, but closed",
    ],
  ])("%s gets the reason, exit code 2 and no file", async (name, content, sentence) => {
    const { code, stdout, stderr } = await run("plan", file(`${name}.csv`, content));
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect([stdout, code]).toEqual(["", 2]);
    expect(existsSync(join(scratch, `${name}-plan.csv`))).toBe(false);
  });
});
