import { placeName, type Table } from '../../../src/core/model';
import { indicator, table, total } from './tables';

const TABLE: Table = table({
  sheet: '评分',
  area: { top: 2, left: 1, bottom: 9, right: 4 },
  headerRows: [2],
  columns: [
    { column: 1, role: 'level1', header: '一级指标' },
    { column: 2, role: 'weight', header: '分值' },
    { column: 3, role: 'score', header: '得分' },
    { column: 4, role: 'amount', header: '到位金额' },
  ],
  indicators: [indicator({ row: 3, lastRow: 4, levels: ['产出', '演出场次'] })],
  totals: [total({ row: 9, label: '小计', scope: ['产出'] })],
});

test.each([
  ['a row of an indicator', 3, 3, ['产出', '演出场次', 'score']],
  ['a further row of the same indicator', 4, 2, ['产出', '演出场次', 'weight']],
  ['a column without a role of its own goes by its header', 3, 4, ['产出', '演出场次', '到位金额']],
  ['a total', 9, 3, ['小计', '产出', 'score']],
  ['a header', 2, 3, ['score']],
  ['a row that is neither', 6, 3, ['C6']],
  ['a cell outside every table', 20, 2, ['B20']],
])('%s', (_what, row, column, name) => {
  expect(placeName([TABLE], { sheet: '评分', row, column })).toEqual(name);
});

test('stays the same when rows are inserted above', () => {
  const moved: Table = {
    ...TABLE,
    area: { ...TABLE.area, top: 12, bottom: 19 },
    headerRows: [12],
    indicators: TABLE.indicators.map((row) => ({ ...row, row: row.row + 10, lastRow: row.lastRow + 10 })),
    totals: TABLE.totals.map((row) => ({ ...row, row: row.row + 10 })),
  };
  const name = (tables: readonly Table[], row: number) => placeName(tables, { sheet: '评分', row, column: 3 });
  expect(name([moved], 13)).toEqual(name([TABLE], 3));
  expect(name([moved], 19)).toEqual(name([TABLE], 9));
});
