/** Tables made by hand: what a test is about is named, everything else is empty. */
import type { Column, Indicator, Table, Total } from '../../../src/core/model';

type Given<T, K extends keyof T> = Pick<T, K> & Partial<T>;

export function column(given: Given<Column, 'column' | 'role'>): Column {
  return { header: '', unit: null, confidence: 1, evidence: [], ...given };
}

export function indicator(given: Given<Indicator, 'row' | 'levels'>): Indicator {
  return {
    lastRow: given.row,
    levelPlaces: given.levels.map((_level, index) => ({ row: given.row, column: index + 1 })),
    places: {},
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
    ...given,
  };
}

export function total(given: Given<Total, 'row' | 'label'>): Total {
  return { scope: [], isLevelCell: false, places: {}, weight: null, score: null, rate: null, amounts: [], ...given };
}

export function table(
  given: Omit<Given<Table, 'sheet' | 'area'>, 'columns'> & {
    readonly columns?: readonly Given<Column, 'column' | 'role'>[];
  },
): Table {
  return {
    id: 't1',
    headerRows: [given.area.top],
    kind: 'indicators',
    title: null,
    unit: null,
    confidence: 1,
    evidence: [],
    rows: [],
    indicators: [],
    totals: [],
    ...given,
    columns: (given.columns ?? []).map(column),
  };
}
