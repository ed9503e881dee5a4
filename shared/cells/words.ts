/**
 * The form in which words of a closed vocabulary are compared: lower case, hyphens as spaces, straight apostrophes,
 * no commas. `normaliseWord("Friends, family, neighbours")` is `"friends family neighbours"`.
 */
export function normaliseWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[-‐‑‒–—_,\s]+/g, " ")
    .trim();
}

/** Shortens text from a user's cell so that a message stays readable. */
export function quote(text: string): string {
  const characters = [...text.trim()];
  return `"${characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : characters.join("")}"`;
}
