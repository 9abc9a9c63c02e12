/**
 * A value's text before it is read: one width, one sign for each meaning, no blanks inside words, typing damage mended.
 * Every character remembers where it came from, so that what was not understood can be shown as written.
 */
import { REPAIRS, SAME_SIGNS } from './repairs';

export interface NormalText {
  readonly text: string;
  readonly isRepaired: boolean;
  /** The original text of a stretch of the normal one. */
  original(start: number, end: number): string;
}

/** @param column Where the value stands; some damage is mended in targets only. */
export function normalise(original: string, column: 'target' | 'actual' | null): NormalText {
  const widths = oneWidth(original);
  const spaced = withoutBlanks(widths);
  const signs = SAME_SIGNS.reduce((text, [pattern, sign]) => replaceAll(text, pattern, sign), spaced);
  let [text, isRepaired] = [signs, false];
  for (const repair of REPAIRS) {
    if (repair.notIn === column) continue;
    const mended = replaceAll(text, repair.pattern, repair.replacement);
    if (mended.text !== text.text) [text, isRepaired] = [mended, true];
  }
  return {
    text: text.text,
    isRepaired,
    original: (start, end) => {
      if (start >= end) return '';
      return original.slice(text.origins[start], text.ends[end - 1]).trim();
    },
  };
}

/** A text whose every character knows the stretch of the original it stands for. */
interface Traced {
  readonly text: string;
  readonly origins: readonly number[];
  readonly ends: readonly number[];
}

/** Circled numbers enumerate; they are no values. */
const ENUMERATOR = /[\u2460-\u2473\u2776-\u277f\u3220-\u3229]/;

function oneWidth(original: string): Traced {
  let text = '';
  const [origins, ends]: [number[], number[]] = [[], []];
  let at = 0;
  for (const character of original) {
    const normal = ENUMERATOR.test(character) ? ';' : character.normalize('NFKC');
    for (let i = 0; i < normal.length; i++) {
      origins.push(at);
      ends.push(at + character.length);
    }
    text += normal;
    at += character.length;
  }
  return { text, origins, ends };
}

/** Blanks go, except between letters or digits of both sides, where they separate. */
function withoutBlanks(traced: Traced): Traced {
  return replaceAll(traced, /(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/g, '');
}

function replaceAll(traced: Traced, pattern: RegExp, replacement: string): Traced {
  const [origins, ends]: [number[], number[]] = [[], []];
  let [text, from] = ['', 0];
  const keep = (start: number, end: number) => {
    text += traced.text.slice(start, end);
    for (let i = start; i < end; i++) {
      origins.push(traced.origins[i]!);
      ends.push(traced.ends[i]!);
    }
  };
  for (const match of traced.text.matchAll(pattern)) {
    if (match[0] === '') continue;
    keep(from, match.index);
    from = match.index + match[0].length;
    for (let i = 0; i < replacement.length; i++) {
      origins.push(traced.origins[match.index]!);
      ends.push(traced.ends[from - 1]!);
    }
    text += replacement;
  }
  if (from === 0) return traced;
  keep(from, traced.text.length);
  return { text, origins, ends };
}
