/** Levels, summary rows and totals add up what lies below them, and only when all of it is known. */
import type { IndicatorScore, Table } from '../../../src/core/model';
import { rollUp } from '../../../src/core/scoring/rollup';
import { indicator, table, total } from '../model/tables';

const area = { top: 3, left: 1, bottom: 12, right: 7 };
const leaves = table({
  id: 't1',
  sheet: '评分表',
  area,
  indicators: [
    indicator({ row: 4, levels: ['决策', '立项', '依据'] }),
    indicator({ row: 5, levels: ['决策', '目标', '明确性'] }),
    indicator({ row: 7, levels: ['产出', '数量', '场次'] }),
  ],
  totals: [
    total({ row: 6, label: '小计', scope: ['决策'] }),
    total({ row: 8, label: '合计' }),
    total({ row: 7, label: '产出', scope: ['产出'], isLevelCell: true }),
  ],
});

function scores(computed: Record<number, string | null>): IndicatorScore[] {
  return Object.entries(computed).map(([row, value]) => ({
    table: 't1',
    row: Number(row),
    rule: null,
    weight: null,
    target: null,
    actual: null,
    computed: value,
    range: null,
    basis: 'rule',
    needs: [],
    attainable: null,
    why: { id: 'scoring.no-rule', data: {} },
  }));
}

function computedBy(tables: Table[], values: Record<number, string | null>) {
  return rollUp(tables, scores(values)).map(({ table: id, row, scope, computed }) => [
    id,
    row,
    scope.join('/'),
    computed,
  ]);
}

test('totals add the leaves in their scope, exactly', () => {
  expect(computedBy([leaves], { 4: '0.1', 5: '0.2', 7: '9.7' })).toEqual([
    ['t1', 6, '决策', '0.3'],
    ['t1', 8, '', '10'],
    ['t1', 7, '产出', '9.7'],
  ]);
});

test('a part that is not known leaves its totals unknown, and no others', () => {
  expect(computedBy([leaves], { 4: '3', 5: null, 7: '5' })).toEqual([
    ['t1', 6, '决策', null],
    ['t1', 8, '', null],
    ['t1', 7, '产出', '5'],
  ]);
});

test('a summary table rolls up the table that breaks its rows down, whatever blanks the labels have', () => {
  const summary = table({
    id: 't2',
    sheet: '汇总',
    kind: 'summary',
    area,
    indicators: [indicator({ row: 4, levels: ['决策', '立项 '] }), indicator({ row: 5, levels: ['产出', '数量'] })],
    totals: [total({ row: 6, label: '合计' })],
  });
  const rows = rollUp([leaves, summary], scores({ 4: '3', 5: '2', 7: '5' })).filter((row) => row.table === 't2');
  expect(rows.map(({ row, computed }) => [row, computed])).toEqual([
    [4, '3'],
    [5, '5'],
    [6, '8'],
  ]);
  expect(rows[0]?.parts).toEqual([{ table: 't1', row: 4 }]);
});

test('a summary row that nothing breaks down stays unknown', () => {
  const summary = table({
    id: 't2',
    sheet: '汇总',
    kind: 'summary',
    area,
    indicators: [indicator({ row: 4, levels: ['满意度'] })],
  });
  expect(
    rollUp([leaves, summary], scores({ 4: '3', 5: '2', 7: '5' })).find((row) => row.table === 't2')?.computed,
  ).toBeNull();
});
