/** The numbers that items of a list carry: ①, (1), 1., 1、, 一是. */
import type { ItemToken, Token } from './tokens';

/**
 * The item number that starts at a place, or null. Circled numbers count anywhere; typed ones only where an item can
 * begin, or where they continue the count.
 */
export function itemAt(text: string, at: number, previous: Token | null, lastItem: number): ItemToken | null {
  const code = text.charCodeAt(at);
  if (code >= 0x2460 && code <= 0x2473) return item(text, at, at + 1, code - 0x2460 + 1);
  if (code >= 0x2474 && code <= 0x249b) return item(text, at, at + 1, ((code - 0x2474) % 20) + 1);
  if (!'(0123456789ABCDEFGH一二三四五六七八九'.includes(text[at]!)) return null;
  const startsHere = at === 0 || (previous?.kind === 'mark' && /[;。:\n.!?]/.test(previous.text));
  const typed = /^(?:\((\d{1,2})\)|(\d{1,2})(?:[、)](?!\d)|\.(?!\d)))/.exec(text.slice(at, at + 5));
  if (typed) {
    const number = Number(typed[1] ?? typed[2]);
    const continues = number === lastItem + 1 && (typed[1] !== undefined || isListMark(previous));
    return startsHere || continues ? item(text, at, at + typed[0].length, number) : null;
  }
  const glued = startsHere ? /^(\d{1,2})\.(?=\d{2,3}(?:\.\d+)?%)/.exec(text.slice(at, at + 12)) : null;
  if (glued && lastItem > 0 && Number(glued[1]) === lastItem + 1)
    return item(text, at, at + glued[0].length, lastItem + 1);
  const letter = /^([A-H])[.、:)]/.exec(text.slice(at, at + 2));
  if (letter) {
    const number = letter[1]!.charCodeAt(0) - 64;
    const follows = number === lastItem + 1 && (previous === null || /[分%)]$/.test(previous.text));
    return startsHere || follows ? item(text, at, at + 2, number) : null;
  }
  const worded =
    startsHere || previous?.text === ',' ? /^([一二三四五六七八九])(?:是|、)/.exec(text.slice(at, at + 2)) : null;
  if (worded) return item(text, at, at + 2, '一二三四五六七八九'.indexOf(worded[1]!) + 1);
  const bracketed = startsHere ? /^\(([一二三四五六七八九])\)/.exec(text.slice(at, at + 3)) : null;
  return bracketed ? item(text, at, at + 3, '一二三四五六七八九'.indexOf(bracketed[1]!) + 1) : null;
}

/** A mark behind which the next item may come; a comma inside a formula's brackets is none. */
function isListMark(previous: Token | null): boolean {
  return previous?.kind === 'mark' && previous.text !== ',';
}

/** Whether a circled number refers to an item (`要素①`, `②③各占20%`) instead of starting it. */
export function isItemReference(text: string, token: ItemToken): boolean {
  if (token.end - token.start > 1) return false;
  const before = text[token.start - 1] ?? '';
  const after = text[token.end] ?? '';
  return /[素第点项、]/.test(before)
    ? /[,、各:)\d不得①-⑳]|具备/.test(after) || before === '素'
    : /[①-⑳各、]/.test(after) ||
        (/[-~至到]/.test(after) && /[①-⑳]/.test(text[token.end + 1] ?? '')) ||
        (/[-~至到]/.test(before) && /[①-⑳]/.test(text[token.start - 2] ?? ''));
}

function item(text: string, start: number, end: number, number: number): ItemToken {
  return { kind: 'item', start, end, text: text.slice(start, end), number };
}
