import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { column, functionSheet } from "./function-sheet.ts";

/** How each function over rows is called with a definition, or whatever stands in its place. */
const withRubric = [
  ["SOCIALTYPE", (rows: unknown, rubric?: unknown) => [rows, rubric]],
  ["SOCIALROLE", (rows: unknown, rubric?: unknown) => [rows, rubric]],
  ["SOCIALLEAN", (rows: unknown, rubric?: unknown) => [rows, rubric]],
  ["SOCIALSCORE", (rows: unknown, rubric?: unknown) => [rows, "privacy", rubric]],
  ["SOCIALSCORES", (rows: unknown, rubric?: unknown) => [rows, rubric]],
  ["SOCIALWHY", (rows: unknown, rubric?: unknown) => [rows, rubric]],
  ["SOCIALCOMPARE", (rows: unknown, rubric?: unknown) => [rows, rubric]],
] as const;

describe.each(withRubric)("=%s", (name, args) => {
  test("without an argument says what to give", () => {
    expect(functionSheet().call(name)).toEqual(
      expect.stringMatching(
        new RegExp(`^Say which channels: a name or a range of names, e\\.g\\. =${name}\\(A2:A25`),
      ),
    );
  });

  test.each([
    [
      "gut-feeling",
      /^There is no definition "gut-feeling"\. Use one of: common-ground, .*network-structure\.$/,
    ],
    ["eleven-differences@7", /^There is no definition "eleven-differences@7"\. Use one of: /],
    [42, /^42 is not the name of a definition\. Use one of: /],
    [true, /^TRUE is not the name of a definition\. Use one of: /],
    [new Date(0), /^A date is not the name of a definition\. Use one of: /],
    ["#N/A", /^The definition shows #N\/A\. Mend that cell or formula\. Use one of: /],
    ["Loading...", /^Loading\.\.\.$/],
  ])("with %j as definition says what to write, or waits", (rubric, message) => {
    const sheet = functionSheet();
    expect(sheet.call(name, ...args("TV", rubric))).toEqual(expect.stringMatching(message));
    expect(sheet.call(name, ...args(column(["TV", "Radio"]), rubric))).toEqual([
      [expect.stringMatching(message)],
    ]);
    expect(sheet.requests).toEqual([]);
  });

  test.each(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!"])(
    "of a row that shows %s says so and sends nothing",
    (value) => {
      const sheet = functionSheet();
      const answer = sheet.call(name, ...args(column(["Channel", value]))) as unknown[][];
      const message = `A cell of this row shows ${value}. Mend its formula, or write a value there.`;
      expect(answer[1]?.filter((cell) => cell !== "")).toEqual([message]);
      expect(sheet.requests).toEqual([]);
    },
  );
});

describe("a definition", () => {
  test.each(["eleven-differences", "eleven-differences@1", "Eleven differences", "ELEVEN DIFFERENCES "])(
    "is known as %j",
    (rubric) => {
      const sheet = functionSheet({ rubric: "common-ground" });
      sheet.call("SOCIALTYPE", "TV", rubric);
      expect(sheet.requests.map((request) => request.rubric)).toEqual(["eleven-differences@1"]);
    },
  );

  test.each([[undefined], [""], [" "], [null], [[["", ""]]]])(
    "left out as %j is the document's own",
    (rubric) => {
      const sheet = functionSheet({ rubric: "network-structure" });
      sheet.call("SOCIALTYPE", "TV", rubric);
      expect(sheet.requests.map((request) => request.rubric)).toEqual(["network-structure@1"]);
    },
  );

  test("in several cells is one too many", () => {
    expect(functionSheet().call("SOCIALTYPE", "TV", [["common-ground"], ["eleven-differences"]])).toEqual(
      expect.stringMatching(/^There are 2 cells where one definition belongs\. Give one\. Use one of: /),
    );
  });
});

describe("a dimension", () => {
  const own = "“Network structure” has: Mutuality, Visible connections, Profiles, Audience scale.";

  test.each(["visibleConnections", "VISIBLECONNECTIONS", "Visible connections", " visible-CONNECTIONS"])(
    "is known as %j",
    (dimension) => {
      const [header] = functionSheet().call(
        "SOCIALSCORE",
        column(["Channel", "TV"]),
        dimension,
        "network-structure",
      ) as string[][];
      expect(header).toEqual(["Visible connections"]);
    },
  );

  test.each([
    ["", `Name a dimension after the rows. ${own}`],
    [undefined, `Name a dimension after the rows. ${own}`],
    ["zest", `There is no dimension "zest". ${own}`],
    ["anonymity", `“Network structure” does not look at “Anonymity”. ${own}`],
    ["__proto__", `There is no dimension "__proto__". ${own}`],
    [42, `42 is not the name of a dimension. ${own}`],
    [false, `FALSE is not the name of a dimension. ${own}`],
    ["#VALUE!", `The dimension shows #VALUE!. Mend that cell or formula. ${own}`],
    [[["mutuality", "profiles"]], `There are 2 cells where one dimension belongs. Give one. ${own}`],
    ["Loading...", "Loading..."],
  ])("of %j gets the list of those that there are", (dimension, message) => {
    const sheet = functionSheet({ rubric: "network-structure" });
    expect(sheet.call("SOCIALSCORE", "TV", dimension)).toBe(message);
    expect(sheet.requests).toEqual([]);
  });
});

describe("the choice of columns", () => {
  const hint = 'Write "all" to get every column, or leave it out.';

  test.each([
    ["some", `There is no choice of columns "some". ${hint}`],
    [1, `1 is not the name of a choice of columns. ${hint}`],
    ["Loading...", "Loading..."],
  ])("of %j says what there is", (choice, message) => {
    expect(functionSheet().call("SOCIALSCORES", "TV", "", choice)).toBe(message);
  });
});

test("settings that cannot be read give a sentence", () => {
  const sheet = functionSheet();
  sheet.document.properties.set("socialtype.settings", "{");
  expect(sheet.call("SOCIALTYPE", column(["TV"]))).toEqual([
    [
      expect.stringMatching(
        /^SocialType could not answer \(.*\)\. Reload the sheet or edit the formula to try again\.$/,
      ),
    ],
  ]);
});

describe("help", () => {
  const globals = readFileSync(new URL("../../../apps-script/dist/globals.js", import.meta.url), "utf8");
  const functions = [...globals.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s*function (SOCIAL\w+)\(([^)]*)\)/gs)];

  test("is there for each function, names every argument with an example, and says what comes out", () => {
    expect(functions.map(([, , name]) => name)).toEqual([
      ...withRubric.map(([name]) => name),
      "SOCIALFIT",
      "SOCIALRUBRICS",
      "SOCIALFEATURES",
    ]);
    for (const [, comment = "", name, parameters = ""] of functions) {
      const documented = [...comment.matchAll(/@param \{(.+?)\} (\w+) \S/g)].map(
        ([, , parameter]) => parameter,
      );
      expect(documented, name).toEqual(parameters.split(", ").filter((parameter) => parameter !== ""));
      expect(comment, name).toMatch(/@return \S/);
      if (documented.length > 1) expect(comment, name).toContain("semicolon");
    }
  });

  test("has examples that are true for a sheet in which nobody chose anything", () => {
    const sheet = functionSheet({ rubric: "common-ground" });
    const examples = [...globals.matchAll(/Example: =(\w+)\((".*")\) gives (.*)\.\n/g)];
    expect(examples.length).toBeGreaterThan(1);
    for (const [, name = "", args = "", result] of examples)
      expect(String(sheet.call(name, ...JSON.parse(`[${args}]`)))).toBe(result);
  });
});
