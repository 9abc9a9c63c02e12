/**
 * How the product remembers which cells it coloured and what lay beneath: one hidden defined name per cell. A name moves
 * with its cell when rows are inserted or the sheet is renamed, and it travels with the file, so that a mark set through
 * one host is taken away through another. Everything remembered stands in the name itself, because some programs drop
 * the comments of names when they save.
 */

export interface OwnMark {
  /** Tells the names of one book apart. */
  readonly number: number;
  /** The fill put on the cell, `#RRGGBB`. */
  readonly colour: string;
  /** The cell's own plain fill, `#RRGGBB`; null where it had none. */
  readonly under: string | null;
}

const NAME = /^_jiheng\.mark\.(\d{1,9})\.([0-9A-F]{6})\.(none|[0-9A-F]{6})$/i;

/**
 * The defined name that stands for a mark; it refers to the marked cell and is hidden.
 * @example markName({ number: 3, colour: '#FFC7CE', under: null }) // '_jiheng.mark.3.FFC7CE.none'
 */
export function markName({ number, colour, under }: OwnMark): string {
  return `_jiheng.mark.${number}.${colour.slice(1)}.${under?.slice(1) ?? 'none'}`;
}

/**
 * Reads such a name; null for any other name of the book. Names are compared without regard to case, as spreadsheets do.
 * @example parseMarkName('_jiheng.mark.3.FFC7CE.none') // { number: 3, colour: '#FFC7CE', under: null }
 */
export function parseMarkName(name: string): OwnMark | null {
  const match = NAME.exec(name);
  if (!match) return null;
  const [, number, colour, under] = match;
  return {
    number: Number(number),
    colour: `#${colour!.toUpperCase()}`,
    under: under!.toLowerCase() === 'none' ? null : `#${under!.toUpperCase()}`,
  };
}
