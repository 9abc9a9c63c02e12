/**
 * Cleans a rule's text before it is read: full width, look-alike signs, tags, LaTeX, blanks inside words, damage of
 * scanning. Every character of the result knows where in the original it came from, so that readings can be underlined.
 */
import type { Span } from '../../model';
import { LATEX_COMMANDS, LOOK_ALIKES, TAG_NAMES, ENTITIES } from './characters';
import { repairScanning } from './repairs';

export interface Source {
  readonly original: string;
  readonly text: string;
  /** For every place in `text` (its end included) the place in `original`. */
  readonly offsets: readonly number[];
  /** Where damage was mended, in `original`. */
  readonly repairs: readonly Span[];
}

/**
 * One pass for the characters, one for the blanks, one for the repairs; time is linear in the length.
 * @example normalise('满意度２95％').text // '满意度≥95%'
 */
export function normalise(original: string): Source {
  const characters = new Characters();
  for (let at = 0; at < original.length;) at = readOne(original, at, characters, 0);
  characters.offsets.push(original.length);
  const joined = joinBrokenWords(characters);
  const repaired = repairScanning(joined.text, joined.offsets);
  return { original, ...repaired };
}

/** The stretch of the original that a stretch of the normalised text came from, blanks at its ends left out. */
export function originalSpan(source: Source, start: number, end: number): Span {
  let from = source.offsets[start] ?? source.original.length;
  let to = source.offsets[end] ?? source.original.length;
  while (to > from && isBlank(source.original[to - 1]!)) to--;
  while (from < to && isBlank(source.original[from]!)) from++;
  return { start: from, end: to };
}

class Characters {
  text = '';
  readonly offsets: number[] = [];
  addOne(unit: string, at: number): void {
    this.text += unit;
    this.offsets.push(at);
  }
  add(characters: string, at: number): void {
    for (const character of characters) {
      this.text += character;
      for (let unit = 0; unit < character.length; unit++) this.offsets.push(at);
    }
  }
}

/** Reads one character, entity, tag or command and returns the place after it. */
function readOne(original: string, at: number, into: Characters, depth: number): number {
  const character = original[at]!;
  const code = original.charCodeAt(at);
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39)) {
    into.addOne(character, at);
    return at + 1;
  }
  if (character === '<') {
    const end = tagEnd(original, at);
    if (end > at) {
      if (/^<\/?(?:br|p|div|li|tr)/i.test(original.slice(at, at + 5))) into.add('\n', at);
      return end;
    }
  }
  if (character === '&') {
    const semicolon = original.slice(at, at + 10).indexOf(';');
    const entity = semicolon > 0 ? ENTITIES[original.slice(at + 1, at + semicolon).toLowerCase()] : undefined;
    if (entity !== undefined) {
      into.add(entity, at);
      return at + semicolon + 1;
    }
  }
  if (character === '\\') return readCommand(original, at, into, depth);
  if (character === '.' && endsEnglishSentence(original, at)) {
    into.add('。', at);
    return at + 1;
  }
  if (character === '$') return at + 1;
  into.add(LOOK_ALIKES[character] ?? compatible(character), at);
  return at + 1;
}

/** A point behind a word, before a new sentence or the end; not one that shortens a word (`max. 3 points`). */
function endsEnglishSentence(original: string, at: number): boolean {
  const before = original.slice(Math.max(0, at - 6), at);
  if (!/^(?: [A-Z\d]|$)/.test(original.slice(at + 1, at + 3)) || /\b(?:max|min|approx|no|est)$/i.test(before))
    return false;
  return /[a-z%)]$/.test(before) || (/\d$/.test(before) && !/^ \d/.test(original.slice(at + 1, at + 3)));
}

/** Full-width forms and the like; enumerators such as ① keep their form, since they are not the numbers they contain. */
function compatible(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128 || (code >= 0x4e00 && code <= 0x9fff)) return character;
  if (code >= 0x2460 && code <= 0x24ff) return character;
  if (code >= 0x2776 && code <= 0x2793) return String.fromCharCode(0x2460 + ((code - 0x2776) % 10));
  if (code >= 0xd800 && code <= 0xdfff) return character;
  return character.normalize('NFKC');
}

function tagEnd(original: string, at: number): number {
  let name = at + 1;
  if (original[name] === '/') name++;
  let end = name;
  while (end < original.length && end - name < 12 && /[a-z0-9:]/i.test(original[end]!)) end++;
  if (!TAG_NAMES.has(original.slice(name, end).toLowerCase())) return at;
  const close = original.slice(end, end + 200).indexOf('>');
  return close >= 0 ? end + close + 1 : at;
}

/** `\times`, `\leq`, `\frac{a}{b}` (its braces become brackets), `\text{…}`; an unknown command is dropped. */
function readCommand(original: string, at: number, into: Characters, depth: number): number {
  let end = at + 1;
  while (end < original.length && end - at < 16 && /[a-z]/i.test(original[end]!)) end++;
  if (end === at + 1) {
    if (original[end] === '%') into.add('%', at);
    return Math.min(end + 1, original.length);
  }
  const name = original.slice(at + 1, end);
  const isFraction = name === 'frac' || name === 'dfrac' || name === 'tfrac';
  if (isFraction && depth < DEEPEST_FRACTION) return readFraction(original, end, into, depth + 1);
  const sign = LATEX_COMMANDS[name];
  if (sign !== undefined) into.add(sign, at);
  return end;
}

/** Fractions inside fractions are followed so far. */
const DEEPEST_FRACTION = 3;

function readFraction(original: string, at: number, into: Characters, depth: number): number {
  const middle = original.slice(at, at + 400).indexOf('}{');
  const end = middle < 0 ? -1 : original.slice(at + middle + 2, at + middle + 402).indexOf('}');
  if (original[at] !== '{' || middle < 0 || end < 0) return at;
  const parts: readonly [number, number][] = [
    [at + 1, at + middle],
    [at + middle + 2, at + middle + 2 + end],
  ];
  parts.forEach(([from, to], index) => {
    into.add(index === 0 ? '(' : '/(', from);
    for (let place = from; place < to;) place = readOne(original, place, into, depth);
    into.add(')', to);
  });
  return parts[1]![1] + 1;
}

/**
 * Takes out blanks and the line breaks that fall inside a sentence: Chinese text copied from a narrow column breaks
 * anywhere. A break stays where a sentence or an item plausibly ends before it or starts after it.
 */
function joinBrokenWords({ text, offsets }: Characters): { text: string; offsets: number[] } {
  if (!BLANK_OR_BRACE.test(text)) return { text, offsets };
  const kept: number[] = [];
  let result = '';
  const push = (character: string, at: number): void => {
    result += character;
    kept.push(offsets[at]!);
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (!isBlank(character)) {
      if (character !== '{' && character !== '}') push(character, at);
      continue;
    }
    let next = at;
    let hasBreak = false;
    for (; next < text.length && isBlank(text[next]!); next++) hasBreak ||= text[next] === '\n';
    const before = result[result.length - 1] ?? '';
    const after = text[next] ?? '';
    if (before !== '' && after !== '') {
      const cutsNumber = hasBreak && /\d\.$/.test(result.slice(-2)) && /\d/.test(after);
      if (cutsNumber) at = next - 1;
      else if (hasBreak && isSentenceEnd(before, text, next)) push('\n', at);
      else if (/[\w.)%]/.test(before) && /[\w(]/.test(after)) push(' ', at);
    }
    at = next - 1;
  }
  kept.push(offsets[text.length]!);
  return { text: result, offsets: kept };
}

function isSentenceEnd(before: string, text: string, next: number): boolean {
  if (/[分止%)。;:!?,、.\]"]/.test(before)) return true;
  return /^(?:[①-⓿]|\d{1,2}[.、):]|[一二三四五六七八九十]{1,2}[、是]|\([\d一二三四五六七八九十]{1,2}\)|[A-Z])/.test(
    text.slice(next, next + 6),
  );
}

const BLANK_OR_BRACE = /[\s\u200b\u00ad\ufeff{}]/;

function isBlank(character: string): boolean {
  const code = character.charCodeAt(0);
  const isCommon = (code > 0x20 && code < 0xa0) || (code >= 0x4e00 && code <= 0x9fff);
  return !isCommon && /[\s\u200b\u00ad\ufeff]/.test(character);
}
