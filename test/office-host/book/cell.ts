/** What one cell holds and how it looks. Only what differs from an empty cell is kept. */

export type Scalar = string | number | boolean;

export interface Font {
  bold: boolean;
  color: string;
  size: number;
  underline: 'None' | 'Single';
}

export const EDGES = ['top', 'bottom', 'left', 'right'] as const;
export type Edge = (typeof EDGES)[number];

/** A jump as Excel stores it: inside the book, or to an address. */
export interface Hyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

export interface CellData {
  /** Null where the cell is empty or holds an error. */
  value: Scalar | null;
  error: string | null;
  /** With its leading `=`. */
  formula: string | null;
  /** Typed with an apostrophe in front: stays text whatever it looks like. */
  isQuoted: boolean;
  numberFormat: string;
  /** `#RRGGBB` under the pattern; null for no fill. */
  fill: { color: string; pattern: string } | null;
  font: Partial<Font>;
  wrapText: boolean;
  verticalAlignment: string;
  locked: boolean;
  borders: Edge[];
  hyperlink: Hyperlink | null;
}

export const EMPTY_CELL: Readonly<CellData> = Object.freeze({
  value: null,
  error: null,
  formula: null,
  isQuoted: false,
  numberFormat: 'General',
  fill: null,
  font: {},
  wrapText: false,
  verticalAlignment: 'Bottom',
  locked: true,
  borders: [],
  hyperlink: null,
});

export const DEFAULT_FONT: Readonly<Font> = { bold: false, color: '#000000', size: 11, underline: 'None' };

export function newCell(): CellData {
  return { ...EMPTY_CELL, font: {}, borders: [] };
}

export function hasContent(cell: Readonly<CellData>): boolean {
  return cell.value !== null || cell.error !== null || cell.formula !== null;
}

export function clearContent(cell: CellData): void {
  Object.assign(cell, { value: null, error: null, formula: null, isQuoted: false });
}

export function clearFormats(cell: CellData): void {
  const { value, error, formula, isQuoted, hyperlink } = cell;
  Object.assign(cell, newCell(), { value, error, formula, isQuoted, hyperlink });
}
