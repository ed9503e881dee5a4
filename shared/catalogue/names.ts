/**
 * The form in which names are compared: lower case, everything but letters, digits and a plus sign as one space.
 * `normaliseName("LinkedIn (company page) 🎉")` is `"linkedin company page"`.
 */
export function normaliseName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+]+/gu, " ")
    .trim();
}

/** Words of a sheet that name nothing: "our page on Facebook". */
const fillers = new Set(["on", "our", "my", "the", "via", "official"]);

/** The words of a name, without fillers unless there is nothing else. */
export function nameWords(text: string): string[] {
  const words = normaliseName(text).split(" ");
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
}

const address = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?(\/[^\s?#]*)?(?:[?#]\S*)?$/iu;

/**
 * The places in an address book under which an address could stand, most telling first, or undefined where the
 * text is no address. `addressCandidates("https://www.facebook.com/groups/7")` starts with `facebook.com/groups/7`.
 */
export function addressCandidates(text: string): string[] | undefined {
  const match = address.exec(text.trim().toLowerCase());
  if (!match?.[1]) return undefined;
  const labels = match[1].split(".");
  const path = (match[2] ?? "").split("/").filter((part) => part !== "");
  const candidates: string[] = [];
  for (let skipped = 0; skipped <= labels.length - 2; skipped++) {
    const host = labels.slice(skipped).join(".");
    for (let depth = Math.min(path.length, 2); depth >= 0; depth--) {
      candidates.push([host, ...path.slice(0, depth)].join("/"));
    }
  }
  return candidates;
}
