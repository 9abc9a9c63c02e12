/**
 * The budget block of a self-evaluation form carries marks of its own: the row of the whole money has a weight and a score
 * beside its execution rate (guide/domain.md §4.1). That row is told as an indicator of the budget table, so that it is
 * scored, checked and added up like any other.
 */
import type { Cell, ColumnRole, Exact, Indicator, Place, Total } from '../model';
import type { RoledColumns } from './columns/assign';
import { pointsOf } from './figures';
import { compactLabel, readLabel } from './label';
import type { Region } from './region';

/** The row that carries the marks of a budget table; none where it is plain money. */
export function markedRows(region: Region, roled: RoledColumns, totals: readonly Total[]): Indicator[] {
  const { primary } = roled;
  if (!RATED.some((role) => primary.has(role))) return [];
  const marked = totals.filter(({ weight }) => weight !== null && Number(weight) > 0);
  if (primary.has('weight')) return marked.length === 1 ? [ofTotal(region, marked[0]!)] : [];
  const header = primary.has('score') ? weightInHeader(region, roled) : null;
  if (!header) return [];
  const [total, another] = totals;
  if (total && !another) return [{ ...ofTotal(region, total), ...weighted(total.places, header) }];
  return total ? [] : onlyRow(region, roled, header);
}

/** Without one of these there is nothing to rate the row by. */
const RATED: readonly ColumnRole[] = ['executionRate', 'executed'];

function ofTotal(region: Region, { row, label, places, weight, score, rate }: Total): Indicator {
  const at = region.rowNumbers.indexOf(row);
  const cells = Array.from({ length: region.width }, (_none, column) => region.at(at, column));
  const column = cells.findIndex((cell) => cell?.text.trim() === label);
  return { ...EMPTY, ...named(region, at, column, label), row, lastRow: row, places, weight, score, rate };
}

/** A block of one row without a name takes that of the label beside or above it. */
function onlyRow(region: Region, { primary }: RoledColumns, header: HeaderWeight): Indicator[] {
  if (region.rows.length !== region.headerCount + 1) return [];
  const at = region.headerCount;
  const places: Partial<Record<ColumnRole, Place>> = {};
  for (const [role, { at: column }] of primary) places[role] = region.placeOf(at, column);
  const score = pointsOf(region.at(at, primary.get('score')!.at), false);
  const name = region.at(at, 0) ?? region.at(0, 0);
  const row = region.rowNumbers[at]!;
  const base = { ...EMPTY, ...named(region, at, 0, name?.text ?? ''), row, lastRow: row, score };
  return [{ ...base, ...weighted(places, header) }];
}

interface HeaderWeight {
  readonly points: Exact;
  readonly cell: Cell;
}

/** Full marks told in a header: `得分（20分×执行率）`, `预算执行情况（20分）`. */
function weightInHeader(region: Region, { primary }: RoledColumns): HeaderWeight | null {
  const ofScore = primary.get('score')!.signs.path.cells;
  const band = region.at(0, 0);
  for (const cell of [...ofScore, ...(band ? [band] : [])]) {
    const { points, note } = readLabel(cell.text);
    const factor = points ?? /^(\d+(?:\.\d+)?)分?[*×xX]/.exec(note ?? '')?.[1];
    if (factor !== undefined) return { points: factor, cell };
  }
  return null;
}

function weighted(places: Indicator['places'], { points, cell }: HeaderWeight): Pick<Indicator, 'places' | 'weight'> {
  return { places: { ...places, weight: { row: cell.row, column: cell.column } }, weight: points };
}

function named(region: Region, at: number, column: number, label: string): Pick<Indicator, 'levels' | 'levelPlaces'> {
  return { levels: [compactLabel(label)], levelPlaces: [region.placeOf(at, Math.max(0, column))] };
}

const EMPTY: Omit<Indicator, 'row' | 'lastRow' | 'levels' | 'levelPlaces' | 'places'> = {
  weight: null,
  target: null,
  actual: null,
  rule: null,
  score: null,
  reviewScore: null,
  rate: null,
  status: null,
  reason: null,
  explanation: null,
  same: [],
};
