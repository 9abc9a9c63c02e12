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
  let traced = withoutBlanks(oneWidth(original));
  if (ANY_SIGN.test(traced.text)) {
    traced = SAME_SIGNS.reduce((text, [pattern, sign]) => replaceAll(text, pattern, sign), traced);
  }
  let isRepaired = false;
  if (ANY_DAMAGE.test(traced.text)) {
    for (const repair of REPAIRS) {
      if (repair.notIn === column) continue;
      const mended = replaceAll(traced, repair.pattern, repair.replacement);
      isRepaired ||= mended.text !== traced.text;
      traced = mended;
    }
  }
  const { text, origins, ends } = traced;
  return {
    text,
    isRepaired,
    original: (start, end) => {
      if (start >= end) return '';
      return original.slice(origins?.[start] ?? start, ends?.[end - 1] ?? end).trim();
    },
  };
}

/** Most texts hold none of the signs: asked once for all of them. */
const ANY_SIGN = any(SAME_SIGNS.map(([pattern]) => pattern));
const ANY_DAMAGE = any(REPAIRS.map(({ pattern }) => pattern));

function any(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

/** A text whose every character knows the stretch of the original it stands for; itself where nothing is told. */
interface Traced {
  readonly text: string;
  readonly origins: readonly number[] | null;
  readonly ends: readonly number[] | null;
}

/** Circled numbers enumerate; they are no values. */
const ENUMERATOR = /[\u2460-\u2473\u2776-\u277f\u3220-\u3229]/;

function oneWidth(original: string): Traced {
  if (original.normalize('NFKC') === original && !ENUMERATOR.test(original)) {
    return { text: original, origins: null, ends: null };
  }
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
  if (!/\s/.test(traced.text)) return traced;
  return replaceAll(traced, /(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/g, '');
}

function replaceAll(traced: Traced, pattern: RegExp, replacement: string): Traced {
  const [origins, ends]: [number[], number[]] = [[], []];
  let [text, from] = ['', 0];
  const originOf = (at: number) => traced.origins?.[at] ?? at;
  const endOf = (at: number) => traced.ends?.[at] ?? at + 1;
  const keep = (start: number, end: number) => {
    text += traced.text.slice(start, end);
    for (let i = start; i < end; i++) {
      origins.push(originOf(i));
      ends.push(endOf(i));
    }
  };
  for (const match of traced.text.matchAll(pattern)) {
    if (match[0] === '') continue;
    keep(from, match.index);
    from = match.index + match[0].length;
    for (let i = 0; i < replacement.length; i++) {
      origins.push(originOf(match.index));
      ends.push(endOf(from - 1));
    }
    text += replacement;
  }
  if (from === 0) return traced;
  keep(from, traced.text.length);
  return { text, origins, ends };
}
