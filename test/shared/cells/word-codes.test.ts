import fc from "fast-check";
import { expect, test } from "vitest";
import { WordCodes } from "../../../shared/cells/word-codes.ts";

/** Same length, same first and same middle letter: they want the same slot. */
const alike = ["none", "nine", "nuns", "nana", "nono", "nene"];

test("words that want the same slot keep their own codes, and others have none", () => {
  const codes = new WordCodes();
  alike.forEach((word, i) => {
    codes.add(word, i);
  });
  expect(alike.map((word) => codes.get(word))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(codes.get("nyny")).toBeUndefined();
});

test("whatever words there are, each has the code that it was given, or none where there was no room", () => {
  const word = fc.oneof(
    fc.constantFrom(...alike),
    fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom("a", "b", "c", "é", "😀") }),
    fc.string({ minLength: 1, maxLength: 80, unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(word), (added, asked) => {
      const codes = new WordCodes();
      added.forEach((each, i) => {
        codes.add(each, i);
      });
      for (const each of added)
        expect(codes.get(each)).toBe(each.length > 64 ? undefined : added.indexOf(each));
      for (const each of asked.filter((one) => !added.includes(one))) expect(codes.get(each)).toBeUndefined();
    }),
  );
});

test("thousands of ways of writing are not all kept", () => {
  const codes = new WordCodes();
  const words = Array.from({ length: 5_000 }, (_, i) => `word ${i}`);
  words.forEach((word, i) => {
    codes.add(word, i);
  });
  const kept = words.filter((word) => codes.get(word) !== undefined);
  expect(kept.length).toBeLessThanOrEqual(628);
  for (const word of kept) expect(codes.get(word)).toBe(words.indexOf(word));
});
