/** What a write may change of a cell, aspect by aspect, and when two states are the same. */
import type { CellAddress, CellContent, CellValue, OwnMark } from '../../../core/model';

export interface CellState {
  readonly content: Content;
  /** The number format code, `General` included. */
  readonly format: string;
  readonly fill: Fill;
  /** The note, or where comments stand in for notes, the comment of ours. */
  readonly note: string | null;
  /** What our hidden names say of the cell. */
  readonly mark: Mark | null;
}
export type Aspect = keyof CellState;

/** Errors apart, so that an error value is given back as one. */
export interface Content extends CellContent {
  readonly error: string | null;
}
export type Mark = Pick<OwnMark, 'colour' | 'fill'>;

/** A plain fill as `RRGGBB`, null for none; {@link PATTERN} for what a colour alone does not give back. */
export type Fill = string | null;
export const PATTERN = 'pattern';

export const EMPTY: Content = { value: null, formula: null, error: null };

/** One change of one cell; `from` and `to` name the same aspects. */
export interface Step {
  readonly at: CellAddress;
  readonly from: Partial<CellState>;
  readonly to: Partial<CellState>;
}

/** The key of a cell in maps. */
export function keyOf({ sheet, row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}

export function aspectsOf(state: Partial<CellState>): Aspect[] {
  return Object.keys(state) as Aspect[];
}

/** Whether a cell as found is as it should be, in all aspects named. Results of formulas are not looked at. */
export function isAs(found: CellState, wanted: Partial<CellState>): boolean {
  return aspectsOf(wanted).every((aspect) => isSame(aspect, found, wanted));
}

/** The same for one aspect. */
export function isSame(aspect: Aspect, one: Partial<CellState>, other: Partial<CellState>): boolean {
  if (aspect === 'content') return isSameContent(one.content ?? EMPTY, other.content ?? EMPTY);
  if (aspect === 'note') return lines(one.note) === lines(other.note);
  // Names are read back as a whole, when they are written.
  if (aspect === 'mark') return true;
  return one[aspect] === other[aspect];
}

function isSameContent(one: Content, other: Content): boolean {
  if (one.formula !== null && other.formula !== null) return isSameFormula(one.formula, other.formula);
  if (one.formula !== null || other.formula !== null) return false;
  return one.error === other.error && text(one.value) === text(other.value);
}

/** Excel writes formulas its own way: capitals, quotes around sheet names, prefixes of new functions, its `@`. */
function isSameFormula(one: string, other: string): boolean {
  return one === other || plainFormula(one) === plainFormula(other);
}

function plainFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/_xlfn\.|_xlws\.|[\s'@]/gi, '').toUpperCase()))
    .join('');
}

/** Whether a formula came to the result it was written for; binary remainders do not count. */
export function isResult(found: Content, wanted: CellValue): boolean {
  if (found.error !== null) return false;
  if (wanted === null) return true;
  if (typeof wanted !== 'number' || typeof found.value !== 'number') return text(found.value) === text(wanted);
  return Math.abs(found.value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
}

function text(value: CellValue): CellValue {
  return typeof value === 'string' ? lines(value)! : value;
}

function lines(value: string | null | undefined): string | null {
  return value?.replace(/\r\n?/g, '\n') ?? null;
}
