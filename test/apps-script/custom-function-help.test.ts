import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { globalFunctions, readHelp } from "../../apps-script/custom-function-help.ts";

const source = `
/** Menu: nothing for cells. */
function doIt() {}

/**
 * Counts things.
 * In two lines.
 *
 * @param {A2:A25} rows What to count.
 * @param {"big"} size Optional: which ones.
 * @return How many.
 * @customfunction
 */
function COUNTED(rows, size) {}
`;

test("reads what Sheets shows of a custom function, and of no other", () => {
  expect(globalFunctions(source)).toEqual(["doIt", "COUNTED"]);
  expect(readHelp(source)).toEqual([
    {
      name: "COUNTED",
      description: "Counts things. In two lines.",
      parameters: [
        { name: "rows", example: "A2:A25", detail: "What to count.", isOptional: false },
        { name: "size", example: '"big"', detail: "Optional: which ones.", isOptional: true },
      ],
      returns: "How many.",
    },
  ]);
});

test("every custom function of the add-on has help for itself and each of its arguments", () => {
  const globals = readFileSync(new URL("../../apps-script/src/globals.js", import.meta.url), "utf8");
  const declared = [...globals.matchAll(/^function (SOCIAL\w+)\((.*)\)/gm)];
  expect(
    readHelp(globals).map(({ name, parameters }) => [name, parameters.map((each) => each.name).join(", ")]),
  ).toEqual(declared.map(([, name, parameters]) => [name, parameters]));
});
