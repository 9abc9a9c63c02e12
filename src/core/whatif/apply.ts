/** A scenario into the workbook: actuals and weights as edits of their cells, decisions and grades as settings. */
import {
  type CellAddress,
  CellLookup,
  type CellValue,
  type Edit,
  type IndicatorDecision,
  type Settings,
} from '../model';
import { divide, HUNDRED, parseExact, type Rational, toNumber } from '../numbers';
import { type Base, keyText, type Override } from './scenario';
import { rowsByKey, scoreName, typedActual } from './suppose';

export interface Applied {
  readonly edits: readonly Edit[];
  readonly settings: Settings;
}

/**
 * The edits that make the workbook what the scenario supposes. A cell that holds a formula is left alone: its inputs
 * are for a person to change.
 */
export function applied(base: Base, overrides: readonly Override[]): Applied {
  const cells = new CellLookup(base.snapshot);
  const rows = rowsByKey(base);
  const scores = new Map(base.analysis.scores.map((each) => [scoreName(each), each]));
  let { settings } = base;
  const edits = overrides.flatMap((override): Edit[] => {
    if (override.kind === 'grades') {
      settings = { ...settings, gradeScale: override.scale };
      return [];
    }
    if (override.kind === 'decision') {
      settings = { ...settings, decisions: replaced(settings.decisions, override.decision) };
      return [];
    }
    const row = rows.get(keyText(override));
    const score = row && scores.get(scoreName({ table: row.table.id, row: row.indicator.row }));
    const told = override.kind === 'actual' ? score?.actual : score?.weight;
    const place = row?.indicator.places[override.kind];
    const at = told?.at ?? (row && place && { sheet: row.table.sheet, ...place });
    if (!at) return [];
    const value = override.kind === 'actual' ? override.text : override.weight;
    return cellEdit(at, value, cells);
  });
  return { edits, settings };
}

function cellEdit(at: CellAddress, typed: string, cells: CellLookup): Edit[] {
  const cell = cells.at(at);
  if (cell?.formula !== undefined) return [];
  const before = { value: cell?.value ?? null, formula: null };
  const text = typedActual(typed, cell?.text ?? '');
  const isNumberCell = cell === undefined || typeof cell.value === 'number';
  const value = isNumberCell ? storedValue(text, cell?.text ?? '', cell?.format) : text;
  return value === before.value ? [] : [{ kind: 'value', at, value, before }];
}

/** What a number cell stores so that it shows the text under its own format; the text itself where that can't be. */
function storedValue(text: string, shown: string, format: string | undefined): CellValue {
  const [number, unit] = parted(text);
  if (!number) return text;
  if (format?.includes('%') && unit === '%') return toNumber(divide(number, HUNDRED));
  return unit === '' || unit === parted(shown)[1] ? toNumber(number) : text;
}

function parted(text: string): readonly [Rational | null, string] {
  const match = /^([-+]?[\d,]*\.?\d+)\s*(.*)$/.exec(text.normalize('NFKC').trim());
  return match ? [parseExact(match[1]!.replace(/,/g, '')), match[2]!] : [null, text];
}

function replaced(decisions: readonly IndicatorDecision[], decision: IndicatorDecision): IndicatorDecision[] {
  return [...decisions.filter((each) => keyText(each) !== keyText(decision)), decision];
}
