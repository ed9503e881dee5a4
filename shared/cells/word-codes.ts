/** A power of two. */
const slots = 128;
/** More ways of writing the same few things, and longer ones, are read again in each table. */
const mostWords = 500;
const mostCharacters = 64;

/**
 * Codes of words that come again and again. A word has its own slot, by its length and two of its letters, and is found there without
 * being hashed as a whole; words that share a slot, and rarer ones, stand in a map.
 */
export class WordCodes {
  private readonly words: string[] = new Array(slots).fill("");
  private readonly codes = new Int32Array(slots);
  private readonly others = new Map<string, number>();

  /** Keeps a word that is not blank, if it is short and there is room. */
  add(word: string, code: number): void {
    if (word.length > mostCharacters) return;
    const slot = slotOf(word);
    if (this.words[slot] === "") {
      this.words[slot] = word;
      this.codes[slot] = code;
    } else if (this.others.size < mostWords) this.others.set(word, code);
  }

  /** The code of a word that is not empty, or undefined. */
  get(word: string): number | undefined {
    const slot = slotOf(word);
    return this.words[slot] === word ? this.codes[slot] : this.others.get(word);
  }
}

/** With these factors no two values of a feature share a slot. */
const slotOf = (word: string): number =>
  (word.length + 3 * word.charCodeAt(0) + 21 * word.charCodeAt(word.length >> 1)) & (slots - 1);
