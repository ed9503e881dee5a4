import { features } from "../features/index.ts";
import type { CompactPlatform, CompactRow, CompactUse } from "./compact.ts";

type Value = string | number | null;

/**
 * The catalogue as the bundles embed it. A row is its date and one letter a feature: the place of its value in the feature's
 * own list of values, which stands here once.
 */
export interface PackedCatalogue {
  /** By position in the list of features; null, where a use takes its platform's value, comes first. */
  readonly values: readonly (readonly Value[])[];
  /**
   * Per platform: names, addresses, rows, then five texts for each use: names, wordings, addresses, end, rows. An address of a use that begins
   * with the platform's first one goes on from there.
   */
  readonly platforms: readonly (readonly string[])[];
}

/** A letter for each place in a list of values; none that JSON or a script would have to escape. */
const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{}~";
const separator = "|";
/** Stands for a name and its plural after it, as `group*` for `group|groups`; and for the plural before it. */
const pluralAfter = "*";
const pluralBefore = "^";
const textsOfPlatform = 3;
const textsOfUse = 5;

/** @throws Error when a text holds the separator or a name one of the signs for plurals, or a feature has more values than there are letters. */
export function packCatalogue(platforms: readonly CompactPlatform[]): PackedCatalogue {
  const owners = platforms.flatMap((platform) => [platform, ...platform.uses]);
  const rows = owners.flatMap((owner) => owner.rows);
  const values = features.map((_, i) => [
    ...new Set<Value>([null, ...rows.map((row) => row.values[i] ?? null)]),
  ]);
  if (values.some((each) => each.length > letters.length))
    throw new Error("There are more values than letters.");

  const packRow = ({ asOf, values: own }: CompactRow): string =>
    `${asOf} ${own.map((value, i) => letters[values[i]?.indexOf(value) ?? 0]).join("")}`.replace(/0+$/, "");
  const packUse = (use: CompactUse, home: string): string[] => [
    joinNames([use.name, ...use.aliases]),
    joinNames(use.names),
    join(
      use.addresses.map((address) => (address.startsWith(`${home}/`) ? address.slice(home.length) : address)),
    ),
    use.closed ?? "",
    join(use.rows.map(packRow)),
  ];
  return {
    values,
    platforms: platforms.map(({ name, aliases, addresses, rows: own, uses }) => [
      joinNames([name, ...aliases]),
      join(addresses),
      join(own.map(packRow)),
      ...uses.flatMap((use) => packUse(use, addresses[0] ?? "")),
    ]),
  };
}

function join(texts: readonly string[]): string {
  if (texts.some((text) => text.includes(separator)))
    throw new Error(`A text holds "${separator}": ${texts}`);
  return texts.join(separator);
}

/** The same for names, of which many come with their plural beside them. */
function joinNames(names: readonly string[]): string {
  const odd = names.find((name) => name.includes(pluralAfter) || name.includes(pluralBefore));
  if (odd !== undefined) throw new Error(`A name holds "${pluralAfter}" or "${pluralBefore}": ${odd}`);
  const folded: string[] = [];
  for (let i = 0; i < names.length; i++) {
    const [name = "", next = ""] = [names[i], names[i + 1]];
    if (next === `${name}s`) folded.push(name + pluralAfter);
    else if (next !== "" && name === `${next}s`) folded.push(next + pluralBefore);
    else {
      folded.push(name);
      continue;
    }
    i++;
  }
  return join(folded);
}

/** Gives back exactly what was packed. */
export function unpackCatalogue({ values, platforms }: PackedCatalogue): CompactPlatform[] {
  const unpackRow = (text: string): CompactRow => {
    const [asOf = "", own = ""] = text.split(" ");
    return { asOf, values: values.map((each, i) => each[letters.indexOf(own[i] ?? "0")] ?? null) };
  };
  const unpackUse = (texts: readonly string[], home: string): CompactUse => {
    const [called = "", names = "", addresses = "", closed = "", rows = ""] = texts;
    const [name = "", ...aliases] = splitNames(called);
    return {
      name,
      aliases,
      names: splitNames(names),
      addresses: split(addresses).map((address) => (address.startsWith("/") ? home + address : address)),
      closed: closed === "" ? null : closed,
      rows: split(rows).map(unpackRow),
    };
  };
  return platforms.map((texts) => {
    const [called = "", addresses = "", rows = "", ...uses] = texts;
    const [name = "", ...aliases] = splitNames(called);
    return {
      name,
      aliases,
      addresses: split(addresses),
      rows: split(rows).map(unpackRow),
      uses: Array.from({ length: (texts.length - textsOfPlatform) / textsOfUse }, (_, use) =>
        unpackUse(uses.slice(use * textsOfUse, (use + 1) * textsOfUse), split(addresses)[0] ?? ""),
      ),
    };
  });
}

const split = (text: string): string[] => (text === "" ? [] : text.split(separator));

const splitNames = (text: string): string[] =>
  split(text.replace(/([^|]*)\*/g, "$1|$1s").replace(/([^|]*)\^/g, "$1s|$1"));
