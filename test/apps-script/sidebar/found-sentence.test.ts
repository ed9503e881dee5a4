import { expect, test } from "vitest";
import { foundSentence } from "../../../apps-script/sidebar/parts/found-sentence.ts";

const nothing = { column: "A", recognised: 0, described: 0, toCheck: 0, listed: [] };

test.each([
  [{ channels: 25, recognised: 22, toCheck: 3 }, "25 channels in column A: 22 recognised, 3 to check"],
  [{ channels: 1, recognised: 1, column: "AB" }, "1 channel in column AB: 1 recognised"],
  [
    { channels: 4, recognised: 1, described: 2, toCheck: 1 },
    "4 channels in column A: 1 recognised, 2 described by your columns, 1 to check",
  ],
  [{ channels: 2, described: 2, column: null }, "2 channels: 2 described by your columns"],
  [{ channels: 12_000, recognised: 12_000 }, "12,000 channels in column A: 12,000 recognised"],
])("%o", (found, sentence) => {
  expect(foundSentence({ ...nothing, ...found })).toBe(sentence);
});
