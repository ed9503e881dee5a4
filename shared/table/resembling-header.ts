import { distance } from "fastest-levenshtein";
import type { Cell } from "../cells/cell.ts";
import { featureById } from "../features/index.ts";
import { identityTitles, templateColumns } from "./headers.ts";

/** Other words that people use for a word of a title. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  platform: ["channel", "network", "outlet"],
  use: ["usage", "uses"],
  visibility: ["privacy"],
  private: ["direct"],
  advertising: ["advertisement"],
  week: ["weekly"],
};

/** Names that are shorter than the title and still mean nothing else. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  defaultVisibility: ["visibility"],
  talkDirection: ["direction"],
  audienceSize: ["reach"],
};

/** Words that say nothing of what a column holds. */
const fillers = new Set(
  "a an and average by for in is main marketing my name of our per setting social the to typical your".split(
    " ",
  ),
);

/** A shorter word with a slip in it is another word: "Ties" and "Tiers", "Close" and "Closed". Beside others it need not be. */
const fewestLetters = { alone: 6, besideOthers: 5 };

interface Name {
  readonly id: string;
  readonly words: readonly string[];
}

/** Every name, as words without fillers; of "As of" nothing else would be left. */
const names: readonly Name[] = templateColumns.flatMap((id) => {
  const title = featureById(id)?.title ?? (identityTitles as Readonly<Record<string, string>>)[id] ?? id;
  return [title, id, ...(shortNames[id] ?? [])].map((name): Name => {
    const words = wordsOf(name);
    const telling = words.filter((word) => !fillers.has(word));
    return { id, words: telling.length > 0 && id !== "asOf" ? telling : words };
  });
});

/**
 * What a header that is not recognised may mean, to be asked about and never assumed; undefined where nothing or more
 * than one thing comes near. `resemblingHeader("Default privacy")` is `"defaultVisibility"`, `resemblingHeader("Platfrom")`
 * is `"platform"`, `resemblingHeader("Budget")` is undefined.
 */
export function resemblingHeader(header: Cell): string | undefined {
  if (typeof header !== "string") return undefined;
  const words = wordsOf(header);
  const alike = names.flatMap(({ id, words: name }) => {
    const unlikeness = unlikenessOf(words, name);
    return unlikeness === undefined ? [] : [{ id, unlikeness, common: name.length }];
  });
  alike.sort((a, b) => b.common - a.common || a.unlikeness - b.unlikeness);
  const [first] = alike;
  const isRivalled = alike.some(
    ({ id, common, unlikeness }) =>
      id !== first?.id && common === first?.common && unlikeness === first.unlikeness,
  );
  return isRivalled ? undefined : first?.id;
}

/**
 * How far a header is from a name that it holds all words of: slips, and words left over. Undefined where it does not hold
 * them all, or where what is left over makes it another thing: beside one word nothing may be, beside several one word.
 */
function unlikenessOf(header: readonly string[], name: readonly string[]): number | undefined {
  const left = [...header];
  const fewest = fewestLetters[name.length > 1 ? "besideOthers" : "alone"];
  let slips = 0;
  for (const word of name) {
    const nearest = left
      .map((each, at) => ({ at, slips: slipsFrom(word, each, fewest) }))
      .sort((a, b) => a.slips - b.slips)[0];
    if (!nearest || nearest.slips === Infinity) return undefined;
    slips += nearest.slips;
    left.splice(nearest.at, 1);
  }
  const extra = left.filter((word) => !fillers.has(word)).length;
  return extra > (name.length > 1 ? 1 : 0) ? undefined : slips + extra;
}

const slipsFrom = (wanted: string, word: string, fewest: number): number =>
  Math.min(...[wanted, ...(synonyms[wanted] ?? [])].map((each) => slipsBetween(each, word, fewest)));

/** One letter too few, too many or another, or two that have changed places; more makes it another word. */
function slipsBetween(a: string, b: string, fewest: number): number {
  if (a === b) return 0;
  if (Math.min(a.length, b.length) < fewest) return Infinity;
  const slips = distance(a, b);
  return slips === 1 || (slips === 2 && inOrder(a) === inOrder(b)) ? slips : Infinity;
}

const inOrder = (word: string): string => [...word].sort().join("");

/** `wordsOf("Audience sizes")` and `wordsOf("audienceSize")` are both `["audience", "size"]`. */
function wordsOf(text: string): string[] {
  const words = text
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map(singular);
}

function singular(word: string): string {
  return /^.{3,}[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}
