/** Signs: minus and range, brackets, separators, and the numbers that only enumerate (`1、`, `（一）`, `一是`). */
import { numeralAt } from '../chineseNumber';
import type { Found, Token } from './tokens';
import { wordAt } from './words';

const ENUMERATOR =
  /(?:\d{1,2}[、.)]|\(\d{1,2}\)|\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九]、|[一二三四五六七八九]是)(?=[^\d%])/y;
const AFTER_NUMBER: ReadonlySet<Token['kind']> = new Set(['number', 'unit', 'date', 'included', 'rank'] as const);

export function punctuationToken(text: string, at: number, before: Token | undefined): Found | null {
  if (!before || before.kind === 'separator') {
    ENUMERATOR.lastIndex = at;
    if (ENUMERATOR.test(text)) return { body: { kind: 'neutral' }, end: ENUMERATOR.lastIndex };
  }
  const isAfterNumber = before?.end === at && AFTER_NUMBER.has(before.kind);
  switch (text[at]) {
    case '-':
    case '+':
      return dash(text, at, isAfterNumber);
    case ':':
      // Between a label and its number.
      return { body: { kind: 'neutral' }, end: at + 1 };
    case '~':
      return isAfterNumber
        ? { body: { kind: 'to' }, end: endOfRun(text, at) }
        : { body: { kind: 'approximate', bound: null, side: 'before' }, end: at + 1 };
    case '至':
    case '到':
      return isAfterNumber && startsNumber(text, at + 1) ? { body: { kind: 'to' }, end: at + 1 } : null;
    case '(':
    case ')': {
      const word = wordAt(text, at);
      if (word) return { body: word.word, end: word.end };
      return { body: { kind: text[at] === '(' ? 'open' : 'close' }, end: at + 1 };
    }
    default:
      return '、;,。!?\n'.includes(text[at]!) ? { body: { kind: 'separator' }, end: at + 1 } : null;
  }
}

/** Between numbers a range, before a number its sign. */
function dash(text: string, at: number, isAfterNumber: boolean): Found | null {
  const end = endOfRun(text, at);
  if (text[at] === '-' && isAfterNumber && startsNumber(text, end)) {
    const isSigned = end - at > 1 && end - at < 3;
    return { body: { kind: 'to' }, end: isSigned ? at + 1 : end };
  }
  if (!/[\d.]/.test(text[at + 1] ?? '')) return null;
  return { body: text[at] === '-' ? { kind: 'minus' } : { kind: 'neutral' }, end: at + 1 };
}

function startsNumber(text: string, at: number): boolean {
  return /[\d.±+-]/.test(text[at] ?? '') || numeralAt(text, at) !== null;
}

function endOfRun(text: string, at: number): number {
  let end = at;
  while (text[end] === text[at]) end++;
  return end;
}
