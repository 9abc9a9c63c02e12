/**
 * The part of a cell's note that this product writes: behind the user's own text, between two lines that sign it, so
 * that it can be told apart and taken away again in whichever program it was edited in between.
 */

const FIRST_LINE = '【绩衡核对】';
const LAST_LINE = '—— 绩衡';

/** A note's own part and what the user wrote around it. */
export interface NoteParts {
  /** The user's text, joined where it stood on both sides. */
  readonly user: string;
  /** Our text without the signing lines; null where there is none. */
  readonly own: string | null;
}

/**
 * Takes a note apart.
 * @example noteParts('待核实\n【绩衡核对】\n错误：…\n—— 绩衡') // { user: '待核实', own: '错误：…' }
 */
export function noteParts(note: string): NoteParts {
  const lines = note.replace(/\r\n?/g, '\n').split('\n');
  const first = lines.findIndex((line) => line.trim() === FIRST_LINE);
  if (first < 0) return { user: note, own: null };
  const found = lines.findIndex((line, index) => index > first && line.trim() === LAST_LINE);
  const last = found < 0 ? lines.length : found;
  return {
    user: [...lines.slice(0, first), ...lines.slice(last + 1)].join('\n'),
    own: lines.slice(first + 1, last).join('\n'),
  };
}

/**
 * Our part as it stands in a note, signing lines included.
 * @example signedNote('错误：…') // '【绩衡核对】\n错误：…\n—— 绩衡'
 */
export function signedNote(own: string): string {
  return `${FIRST_LINE}\n${own}\n${LAST_LINE}`;
}
