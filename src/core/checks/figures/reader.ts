/** Reads cells as figures, one object per cell, so that equations that share a cell share its figure. */
import type { Cell, CellAddress, CellLookup, ColumnRole, Exact } from '../../model';
import {
  cellNumber,
  divide,
  equals,
  exact,
  HUNDRED,
  multiply,
  parseExact,
  precisionOf,
  roundHalfUp,
  shownStep,
} from '../../numbers';
import { CellMap } from './cellMap';
import { type Figure, MOST_DECIMALS, type Nature, figureValue } from './figure';

/** What the column says about its cells. */
export interface Measure {
  readonly nature: Nature;
  readonly role: ColumnRole | null;
  /** The unit as written in header or caption; of a share `%` only where its cells hold 93.33 for 93.33 %. */
  readonly unit: string | null;
}

export class FigureReader {
  private readonly read = new CellMap<Figure | null>();

  constructor(private readonly cells: CellLookup) {}

  /** The figure of a cell; null where it holds no number, or one with more digits than a person writes. */
  figure(at: CellAddress, measure: Measure): Figure | null {
    let figure = this.read.get(at);
    if (figure === undefined) this.read.set(at, (figure = this.once(at, measure)));
    return figure;
  }

  /** The same for a caller that keeps the figure itself. */
  once(at: CellAddress, measure: Measure): Figure | null {
    const cell = this.cells.at(at);
    return cell ? readFigure(cell, at, measure) : null;
  }
}

/**
 * A figure put on the scale of points: a weight may be written as a share of the full marks (0.12 or 12 %), which
 * recognition has turned into points (12) already.
 */
export function onScaleOf(figure: Figure, points: Exact | null): Figure {
  if (points === null) return figure;
  const shown = figureValue(figure);
  return !equals(shown, exact(points)) && equals(multiply(shown, HUNDRED), exact(points))
    ? { ...figure, decimals: figure.decimals - 2, isPercent: false }
    : figure;
}

const PLAIN = /^(-?)(\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.(\d{1,9}))?(%?)$/;

function readFigure(cell: Cell, at: CellAddress, measure: Measure): Figure | null {
  if (cell.value === null || typeof cell.value === 'boolean') return null;
  const isFormula = cell.formula !== undefined;
  const shown = plainDigits(cell) ?? shownDigits(cell);
  if (!shown) return null;
  const { digits, decimals, hides } = shown;
  const isSigned = isPercentText(cell.text);
  const isHeaded = !isSigned && measure.nature === 'share' && measure.unit === '%';
  const isRounded = hides || isSigned || isRoundedKind(cell, measure);
  return {
    at,
    digits,
    decimals: isHeaded ? decimals + 2 : decimals,
    isRounded,
    isPercent: isSigned || isHeaded,
    text: cell.text.trim(),
    isFormula,
    nature: measure.nature,
  };
}

/** A sign of per cent at the end, blanks aside; most texts end in a digit. */
function isPercentText(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return !(last >= DIGIT_0 && last <= DIGIT_0 + 9) && /[%％]\s*$/.test(text);
}

const DIGIT_0 = 0x30;

interface Shown {
  readonly digits: number;
  readonly decimals: number;
  /** Whether the cell stores more decimals than it shows. */
  readonly hides: boolean;
}

/** The common case without big integers: a stored number that shows as plain digits, perhaps with a percent sign. */
function plainDigits(cell: Cell): Shown | null {
  if (typeof cell.value !== 'number') return null;
  if (Number.isSafeInteger(cell.value) && cell.text === String(cell.value)) {
    return { digits: cell.value, decimals: 0, hides: false };
  }
  const match = PLAIN.exec(cell.text);
  if (!match) return null;
  const fraction = match[3] ?? '';
  const digits = Number(match[1]! + match[2]!.replaceAll(',', '') + fraction);
  const decimals = fraction.length + (match[4] ? 2 : 0);
  const off = Math.abs(cell.value * 10 ** decimals - digits);
  if (!Number.isSafeInteger(digits) || off > 0.5000001) return null;
  return { digits, decimals, hides: off > 1e-6 };
}

function shownDigits(cell: Cell): Shown | null {
  const value = cellNumber(cell);
  const step = value && shownStep(cell);
  if (!value || !step) return null;
  const worth = exact(step);
  const decimals = powerOfTen(step);
  const quotient = divide(value, worth);
  const digits = Number(roundHalfUp(quotient, 0).numerator);
  if (decimals === null || Math.abs(decimals) > MOST_DECIMALS || !Number.isSafeInteger(digits)) return null;
  return { digits, decimals, hides: quotient.denominator !== 1n };
}

/** @example powerOfTen('0.01') // 2 */
function powerOfTen(step: string): number | null {
  const value = parseExact(step);
  if (!value) return null;
  const [large, sign] = value.denominator === 1n ? [value.numerator, -1] : [value.denominator, 1];
  const digits = large.toString();
  return /^10*$/.test(digits) && (sign < 0 || value.numerator === 1n) ? sign * (digits.length - 1) || 0 : null;
}

/** Counted and entered figures are exact; rates, and money as tables show it, were rounded. */
function isRoundedKind(cell: Cell, { nature, role, unit }: Measure): boolean {
  switch (nature) {
    case 'points':
    case 'count':
      return false;
    case 'share':
    case 'money':
      return true;
    case 'number':
      return precisionOf(cell, { role, unit }) === 'rounded';
  }
}
