const mostIdCharacters = 50;

/** `freeId("Our view!", …)` is `"our-view"`; a name without Latin letters becomes `"own"`. */
export function freeId(title: string, others: readonly { readonly id: string }[]): string {
  const plain = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, mostIdCharacters)
    .replace(/^-+|-+$/g, "");
  const base = plain === "" ? "own" : plain;
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!others.some((other) => other.id === id)) return id;
  }
}
