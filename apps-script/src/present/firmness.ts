import type { ResultCell } from "../../../shared/scoring/result-rows.ts";

/** Firm from 90 %, Fair from 70 %, Shaky below, as shown (design decision). */
const words = [
  { from: 90, word: "Firm" },
  { from: 70, word: "Fair" },
  { from: 0, word: "Shaky" },
] as const;

export interface Firmness {
  readonly word: (typeof words)[number]["word"];
  readonly why: string;
}

/** What a robustness is called; undefined where there is none. `firmnessOf(93)` is `{ word: "Firm", why: "93 %" }`. */
export function firmnessOf(robustness: ResultCell): Firmness | undefined {
  if (robustness === "fixed by gate") return { word: "Firm", why: "the public cannot publish there" };
  if (typeof robustness !== "number") return undefined;
  const found = words.find(({ from }) => robustness >= from);
  return { word: found?.word ?? "Shaky", why: `${robustness} %` };
}
