/** Longest match in a list of spellings, indexed by the first character, since every place of every text is asked. */

export interface Match<T> {
  readonly value: T;
  readonly end: number;
}

/** @returns a function that gives the longest spelling which a text has from a place on, or null */
export function lexicon<T>(
  entries: Iterable<readonly [spelling: string, value: T]>,
): (text: string, start: number, accepts?: (end: number, value: T) => boolean) => Match<T> | null {
  const byFirst = new Map<string, [string, T][]>();
  for (const [spelling, value] of new Map(entries)) {
    const list = byFirst.get(spelling[0]!) ?? [];
    list.push([spelling, value]);
    byFirst.set(spelling[0]!, list);
  }
  for (const list of byFirst.values()) list.sort(([a], [b]) => b.length - a.length);
  return (text, start, accepts) => {
    for (const [spelling, value] of byFirst.get(text[start] ?? '') ?? []) {
      const end = start + spelling.length;
      if (text.startsWith(spelling, start) && (!accepts || accepts(end, value))) return { value, end };
    }
    return null;
  };
}
