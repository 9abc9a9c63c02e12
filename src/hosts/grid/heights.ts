/** Heights of rows for which the file gives none: Excel fits such rows to their text when it opens the book. */
import type { IStyleData } from '@univerjs/core';
import type { Cell, SheetSnapshot } from '../../core/model';

/** What a cell's height depends on besides its text. */
export interface TextFrame {
  readonly style: IStyleData;
  /** Of its column, in pixels. */
  readonly width: number;
}

/**
 * The height in pixels that each row needs, for rows taller than the sheet's usual one. As in Excel, cells merged
 * sideways count with one line, those merged downwards not at all.
 * @example fittedHeights(sheet, 19, frameOf, () => true).get(4) // 57: a wrapped text of three lines
 */
export function fittedHeights(
  sheet: SheetSnapshot,
  usual: number,
  frameOf: (cell: Cell) => TextFrame,
  fits: (row: number) => boolean,
): ReadonlyMap<number, number> {
  const merged = new Map(sheet.merges.map((area) => [`${area.top},${area.left}`, area]));
  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    const area = merged.get(`${cell.row},${cell.column}`);
    if (!fits(cell.row) || (area && area.bottom > area.top)) continue;
    const frame = frameOf(cell);
    const height = area ? lineHeight(frame) : textHeight(cell.text, frame);
    if (height > usual && height > (heights.get(cell.row) ?? 0)) heights.set(cell.row, Math.min(height, TALLEST));
  }
  return heights;
}
/** Excel's own limit of 409 points. */
const TALLEST = 546;

function textHeight(text: string, frame: TextFrame): number {
  const { style, width } = frame;
  if (style.tb !== WRAP) return lineHeight(frame);
  const em = emOf(frame);
  const room = Math.max(em, width - PADDING);
  const lines = text
    .split('\n')
    .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(textWidth(paragraph, em) / room)), 0);
  return Math.round(lines * em * LINE_SPACING);
}

function lineHeight(frame: TextFrame): number {
  return Math.round(emOf(frame) * LINE_SPACING);
}

function emOf({ style }: TextFrame): number {
  return ((style.fs ?? 11) * 4) / 3;
}

/** Chinese characters fill an em, Latin letters and digits about half of it. */
function textWidth(text: string, em: number): number {
  let halves = 0;
  for (const character of text) halves += character.codePointAt(0)! < 0x2000 ? 1 : 2;
  return (halves * em) / 2;
}

const WRAP = 3;
const PADDING = 6;
const LINE_SPACING = 1.3;
