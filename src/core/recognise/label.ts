/**
 * A header or row label in the form in which labels are looked up: width, blanks, numbering and brackets aside
 * (guide/headers.md §0). What stands in a trailing bracket is kept apart: a unit, points, a formula letter.
 */

export interface Label {
  /** Without numbering, decoration, trailing bracket and colon; Latin letters small: `权重` of `2. 权重（%）：`. */
  readonly bare: string;
  /** What the trailing bracket holds, null without one: `%`, `50分`, `B/A`. */
  readonly note: string | null;
  /** The unit that the bracket tells, as written; null where it tells none. */
  readonly unit: string | null;
  /** The points that the bracket tells: `50` of `产出指标(50分)`. */
  readonly points: string | null;
}

/**
 * @example readLabel('权 重（%）') // { bare: '权重', note: '%', unit: '%', points: null }
 * @example readLabel('（一）产出指标(50分)').points // '50'
 */
export function readLabel(text: string): Label {
  const plain = plainText(text).replace(/[:：]+$/, '');
  const unnumbered = plain.replace(NUMBERING, '');
  const { bare, note } = splitBracket(unnumbered === '' ? plain : unnumbered);
  // A rate's header may define it (得分率=得分/权重); a rule in a body cell begins alike (得分=完成率×75).
  const equation = /^([^=]*(?:率|比|比例|程度))=[^\d=]+$/.exec(bare);
  return {
    bare: (equation ? equation[1]! : bare).toLowerCase(),
    note,
    unit: note !== null && UNIT.test(note) ? note : /[%‰]$/.test(bare) ? bare.slice(-1) : null,
    points: note === null ? null : (/^(?:满分|分值|权重)?:?(\d+(?:\.\d+)?)(?:分|%)?$/.exec(note)?.[1] ?? null),
  };
}

/**
 * A label's text as the contract prints it: one blank between Latin words, no other white space.
 * @example compactLabel('指标 1：\n宣传 场次') // '指标1：宣传场次'
 */
export function compactLabel(text: string): string {
  if (!/\s/.test(text)) return text;
  return text.trim().replace(/\s+/g, (_blanks, at: number, whole: string) => {
    const before = whole[at - 1] ?? '';
    const after = /\S/.exec(whole.slice(at))?.[0] ?? '';
    return LATIN.test(before) && LATIN.test(after) ? ' ' : '';
  });
}

/** The forms in which labels are held against each other, remembered: a book repeats its labels many times. */
export class Names {
  private readonly comparables = new Map<string, string>();
  private readonly looses = new Map<string, string>();

  comparable(text: string): string {
    return remembered(this.comparables, text, comparableLabel);
  }

  loose(text: string): string {
    return remembered(this.looses, text, looseLabel);
  }
}

function remembered(known: Map<string, string>, text: string, read: (text: string) => string): string {
  let form = known.get(text);
  if (form === undefined) {
    form = read(text);
    known.set(text, form);
  }
  return form;
}

/** A label in the form in which tables are held against each other: numbering such as `指标1：` and quotes aside. */
export function comparableLabel(text: string): string {
  if (isPlain(text)) return text;
  return plainText(text)
    .replace(/["'“”‘’]/g, '')
    .replace(/^指标\d+[:、.]/, '')
    .replace(/[:：]$/, '')
    .toLowerCase();
}

/** Ideographs only: nothing is there to be normalised. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}

/** Numbers and brackets aside as well: what is left where two tables number or annotate differently. */
export function looseLabel(text: string): string {
  if (isPlain(text)) return text;
  const label = readLabel(text);
  return label.bare.replace(/["'“”‘’]/g, '');
}

function plainText(text: string): string {
  const shown = isPlain(text) ? text : text.replace(/[①-⑳]/g, '').normalize('NFKC').replace(BLANKS, '');
  return shown.replace(/[【〔［[]/g, '(').replace(/[】〕］\]]/g, ')');
}

const BLANKS = /[\s\u200b\ufeff]+/g;
const NUMBERING =
  /^[★☆*#※▲●■]*(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){0,3}[、.](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}(?=[^\d%.])|指标\d+[:、.])*[★☆*#※▲●■]*/;
const UNIT =
  /^(?:单位:?)?(?:[%‰]|百分比|[万亿千百]?元|分|个|家|人次?|次|项|件|平方米|公里|天|月|年|小时|吨|万元[、,/].*)$/;
/** What Latin text is written with. */
const LATIN = /[!-~]/;

/** Splits `label(note)`; a bracket that is all of the text stays what it is. */
function splitBracket(text: string): { bare: string; note: string | null } {
  if (!text.endsWith(')')) return { bare: text, note: null };
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth += 1;
    else if (text[at] === '(') depth -= 1;
    if (depth === 0)
      return at === 0 ? { bare: text, note: null } : { bare: text.slice(0, at), note: text.slice(at + 1, -1) };
  }
  return { bare: text, note: null };
}
