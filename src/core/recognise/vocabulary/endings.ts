/** A cheap test before the dear one: whether a cell's text ends like one of a list of words. */

/** The last two characters of each word, with the length of the longest word that ends in them. */
export class Endings {
  private readonly longest = new Map<number, number>();

  /** @param prefix how many characters may stand before a word */
  constructor(
    words: Iterable<string>,
    private readonly prefix: number,
  ) {
    for (const word of words) {
      const key = keyOf(word);
      this.longest.set(key, Math.max(this.longest.get(key) ?? 0, word.length));
    }
  }

  /**
   * True where the last two characters end a word that is not much shorter than the text, and where brackets, blanks,
   * Latin letters or signs at the end may hide one.
   * @example new Endings(['完成率'], 6).mayEnd('12') // false
   */
  mayEnd(text: string): boolean {
    const last = text.charCodeAt(text.length - 1);
    if (isIdeograph(last)) {
      if (text.length < 2 || !isIdeograph(text.charCodeAt(text.length - 2))) return true;
      const longest = this.longest.get(keyOf(text));
      return longest !== undefined && (text.length <= longest + this.prefix || /\s/.test(text));
    }
    if (last === FULL_STOP) return false;
    if (isDigit(last)) return /^(?:level|数据项)/i.test(text);
    return !(last === PER_CENT && isDigit(text.charCodeAt(text.length - 2)));
  }
}

const FULL_STOP = 0x3002;
const PER_CENT = 0x25;

function keyOf(text: string): number {
  return text.charCodeAt(text.length - 2) * 0x10000 + text.charCodeAt(text.length - 1);
}

function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
