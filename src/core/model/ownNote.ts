/**
 * The part of a cell's note that this product writes: behind the user's own text, between two lines that sign it, so
 * that it can be told apart and taken away again in whichever program it was edited in between.
 */

const FIRST_LINE = '【绩衡核对】';
const LAST_LINE = '—— 绩衡';
const OWN_PART = new RegExp(
  `(?:^|\\r?\\n)${FIRST_LINE}[ \\t]*(?:\\r?\\n|$)([\\s\\S]*?)(?:(?:^|\\r?\\n)${LAST_LINE}[ \\t]*(?=\\r?\\n|$)|$)`,
);

/** Our part of a note: where it stands, the line break before it included, and its text without the signing lines. */
export interface OwnNotePart {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Finds our part in a note; null where there is none.
 * @example ownNotePart('待核实\n【绩衡核对】\n错误：…\n—— 绩衡') // { from: 3, to: 22, text: '错误：…' }
 */
export function ownNotePart(note: string): OwnNotePart | null {
  const match = OWN_PART.exec(note);
  return match ? { from: match.index, to: match.index + match[0].length, text: match[1]! } : null;
}

/**
 * The note without our part.
 * @example userNote('待核实\n【绩衡核对】\n错误：…\n—— 绩衡') // '待核实'
 */
export function userNote(note: string): string {
  const own = ownNotePart(note);
  if (!own) return note;
  const after = note.slice(own.to);
  return note.slice(0, own.from) + (own.from === 0 ? after.replace(/^\r?\n/, '') : after);
}

/**
 * The note with our part put behind what the user wrote, or with null without it.
 * @example withOwnNote('待核实', '错误：…') // '待核实\n【绩衡核对】\n错误：…\n—— 绩衡'
 */
export function withOwnNote(note: string, text: string | null): string {
  const user = userNote(note);
  if (text === null) return user;
  return (user === '' ? '' : `${user}\n`) + signedNote(text);
}

/** Our part as it stands in a note, signing lines included. */
export function signedNote(text: string): string {
  return `${FIRST_LINE}\n${text}\n${LAST_LINE}`;
}
