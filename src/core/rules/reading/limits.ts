/** What bounds the points (`扣完为止`, `最高10分`), and points that go by a proportion (`按完成比例得分`). */
import { divide, rational, toExact } from '../../numbers';
import { FULL_MARKS, type Limit, type Parsed, type Proportion, type Tokens, isMark, isText, isWord } from './phrases';
import { parsePoints } from './points';

export function parseLimit(tokens: Tokens, at: number): Parsed<Limit> | null {
  const token = tokens[at];
  if (isWord(token, 'exhausts')) {
    const points = parsePoints(tokens, at + 1);
    if (points) {
      const next = isText(tokens[points.next], /^为止/) ? points.next + 1 : points.next;
      return { value: { of: 'loss', points: points.value }, next };
    }
  }
  if (isWord(token, 'exhausts') && isWord(tokens[at + 1], 'weight', 'full')) {
    return { value: { of: 'floor', points: null }, next: isText(tokens[at + 2], /^为止/) ? at + 3 : at + 2 };
  }
  if (isWord(token, 'floorReached')) return { value: { of: 'floor', points: null }, next: at + 1 };
  if (isWord(token, 'capReached', 'noGain')) return { value: { of: 'cap', points: null }, next: at + 1 };
  if (isWord(token, 'atMostPoints')) {
    const start = isWord(tokens[at + 1], 'gives') || isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
    const points = parsePoints(tokens, start);
    const isLoss = /扣/.test(token!.text);
    if (points) return { value: { of: isLoss ? 'loss' : 'cap', points: points.value }, next: points.next };
    const isWeight = !isLoss && isWord(tokens[start], 'weight', 'full') && !isWord(token, 'full');
    if (isWeight) return { value: { of: 'cap', points: FULL_MARKS }, next: start + 1 };
  }
  if (isWord(token, 'basePoints')) {
    const points = parsePoints(
      tokens,
      isWord(tokens[at + 1], 'equals') || isMark(tokens[at + 1], ':') ? at + 2 : at + 1,
    );
    if (points) return { value: { of: 'base', points: points.value }, next: points.next };
  }
  if (isWord(token, 'floorPoints')) {
    const points = parsePoints(tokens, at + 1);
    if (points) return { value: { of: 'floor', points: points.value }, next: points.next };
  }
  return null;
}

/** `（超过100%）按100%计`: the share that counts. */
export function parseCounts(tokens: Tokens, at: number): Parsed<string> | null {
  if (!isWord(tokens[at], 'by')) return null;
  const share = tokens[at + 1];
  if (!share || !(isWord(share, 'full', 'weight') || (share.kind === 'number' && share.unit?.dimension === 'share')))
    return null;
  const after = tokens[at + 2];
  const counts = isWord(after, 'gives') || isText(after, /^(?:计|算|封顶|核算|记)/);
  if (!counts) return null;
  const next = isText(tokens[at + 3], /^算/) ? at + 4 : at + 3;
  return { value: share.kind === 'number' ? toExact(divide(share.value, rational(100n))) : '1', next };
}

/** Characters that a phrase of proportion may span. */
const REACH = 44;

const PROPORTION =
  /^(?:则?按照|则?按|依照|依据|根据|以|其)?(.{0,26}?)(比例|百分比|比率|比重|占比|程度比|率|(?<=完成)(?:进度|程度|数量|数|量))(?:直接|据实|相应|分别|进行|来|折算|核算|同等|予以|,)*(得分|计分|给分|赋分|计算得分|计算分值|计算扣分|计算|折算|折合|核算|评分|记分|扣分|扣减|扣除|打分|得|计|扣|给|计入)?(?:(?:相应|对应)的?(?:分值|分数|得分|分))?/;

export function parseProportion(tokens: Tokens, at: number, text: string): Parsed<Proportion> | null {
  const token = tokens[at]!;
  if (isWord(token, 'linear')) return { value: { isLoss: false, name: '', isLinear: true }, next: at + 1 };
  if (!isWord(token, 'by', 'proportion')) return null;
  if (/^[a-z]/i.test(token.text) && isWord(token, 'proportion'))
    return { value: { isLoss: false, name: '', isLinear: false }, next: englishEnd(tokens, at) };
  const part = partFrom(text, token.start);
  if (/线性|插值|内插/.test(part))
    return {
      value: { isLoss: false, name: '', isLinear: true },
      next: afterOffset(tokens, at, token.start + part.length),
    };
  const match = PROPORTION.exec(part);
  if (!match || /[×=/]|每|酌情/.test(match[0]) || /[×/]/.test(part.slice(match[0].length, match[0].length + 2)))
    return null;
  const end = token.start + match[0].length;
  const hasVerb = match[3] !== undefined;
  const isWhole = part.length === match[0].length;
  if (!hasVerb && !(isWhole && /比例|百分比|比率/.test(match[2]!))) return null;
  const next = afterOffset(tokens, at, end);
  const name = `${match[1]}${match[2] === '率' || match[2] === '占比' ? match[2] : ''}`;
  return { value: { isLoss: /扣/.test(match[3] ?? ''), name, isLinear: false }, next };
}

/** `in proportion to completion`: what it goes by belongs to it. */
function englishEnd(tokens: Tokens, at: number): number {
  let next = at + 1;
  while (
    next < tokens.length &&
    (isWord(tokens[next], 'to', 'by', 'target', 'points') || isText(tokens[next], /^[A-Za-z ]+$/))
  )
    next++;
  return next;
}

/** The text from a place to the end of its part of the sentence. */
function partFrom(text: string, start: number): string {
  const window = text.slice(start, start + REACH);
  const end = window.search(/[;。\n]/);
  const part = end < 0 ? window : window.slice(0, end);
  const comma = part.indexOf(',');
  return comma < 0 ? part : part.slice(0, comma);
}

function afterOffset(tokens: Tokens, at: number, offset: number): number {
  let next = at + 1;
  while (next < tokens.length && tokens[next]!.start < offset) next++;
  return next;
}
