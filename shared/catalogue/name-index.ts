import { oncePer } from "../once-per.ts";
import type { CompactPlatform, CompactUse } from "./compact.ts";
import { addressCandidates, nameWords, normaliseName } from "./names.ts";
import type { Suggestible } from "./suggest.ts";

/** What a name or an address stands for. */
export interface Named {
  readonly platform: CompactPlatform;
  readonly use?: CompactUse;
  /** A use that the name states but the catalogue does not have. */
  readonly unknownUse?: string;
}

/** Finds platforms and uses by the names and addresses that sheets use for them. */
export interface NameIndex {
  find(text: string): Named | undefined;
  findUse(platform: CompactPlatform, text: string): CompactUse | undefined;
  /** Does the text list several platforms: "Facebook, Instagram", "Facebook / Instagram"? */
  namesSeveral(text: string): boolean;
  readonly suggestible: readonly Suggestible[];
}

/** Platform and use set apart by a sign: "Facebook - watch party", "LinkedIn (showcase)". */
const setApart = /^(.+?)(?:\s+[-–—]\s+|\s*[:|/>(]\s*)(.+?)\)?\s*$/u;

/** A platform's name and a use's together have fewer words than this. */
const mostWords = 16;

/** By each form of their names, the place of the first of a platform's uses that has it. */
const placesOfUses = oncePer(({ uses }: CompactPlatform) => {
  const places = new Map<string, number>();
  uses.forEach((use, place) => {
    for (const name of [use.name, ...use.aliases, ...use.names].map(normaliseName))
      if (!places.has(name)) places.set(name, place);
  });
  return places;
});

function findUse(platform: CompactPlatform, text: string): CompactUse | undefined {
  const places = placesOfUses(platform);
  const found = [normaliseName(text), nameWords(text).join(" ")].map((form) => places.get(form) ?? Infinity);
  return platform.uses[Math.min(...found)];
}

/** Builds the index once for a catalogue. */
export function indexNames(
  platforms: readonly CompactPlatform[],
  isGone: (platform: CompactPlatform) => boolean,
): NameIndex {
  const byName = new Map<string, Named>();
  const byAddress = new Map<string, Named>();
  const suggestible: Suggestible[] = [];
  for (const platform of platforms) {
    for (const name of [platform.name, ...platform.aliases]) {
      byName.set(normaliseName(name), { platform });
      if (!isGone(platform)) suggestible.push({ key: normaliseName(name), shown: platform.name });
    }
    for (const host of platform.addresses) byAddress.set(host, { platform });
    for (const use of platform.uses) {
      for (const name of use.names) byName.set(normaliseName(name), { platform, use });
      for (const place of use.addresses) byAddress.set(place, { platform, use });
    }
  }

  const findAddress = (text: string): Named | undefined => {
    const found = addressCandidates(text)?.find((candidate) => byAddress.has(candidate));
    return found === undefined ? undefined : byAddress.get(found);
  };

  /** "Facebook page", "page on Facebook": a platform's name at one end, one of its uses at the other. */
  const findTogether = (text: string): Named | undefined =>
    // A filler may be part of a name, as in "LINE Official Account".
    findDivided(normaliseName(text).split(" ")) ?? findDivided(nameWords(text));

  const findDivided = (words: readonly string[]): Named | undefined => {
    if (words.length > mostWords) return undefined;
    for (let cut = words.length - 1; cut > 0; cut--) {
      const [start, end] = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
      for (const [name, rest] of [
        [start, end],
        [end, start],
      ] as const) {
        const platform = byName.get(name)?.platform;
        const use = platform && findUse(platform, rest);
        if (use) return { platform, use };
      }
    }
    return undefined;
  };

  const findSetApart = (text: string): Named | undefined => {
    const [, name = "", rest = ""] = setApart.exec(text.trim()) ?? [];
    const platform = byName.get(normaliseName(name))?.platform;
    return platform && { platform, unknownUse: rest };
  };

  const find = (text: string): Named | undefined =>
    byName.get(normaliseName(text)) ??
    byName.get(nameWords(text).join(" ")) ??
    findAddress(text) ??
    findTogether(text) ??
    findSetApart(text);

  const namesSeveral = (text: string): boolean => {
    const parts = text.split(/\s*[,;/&|+]\s*|\s+and\s+/);
    return parts.length > 1 && parts.every((part) => byName.has(normaliseName(part)));
  };

  return { find, findUse, namesSeveral, suggestible };
}
