import type { Cell, Finding } from '../../../src/core/model';
import { repairOf } from '../../../src/taskpane/check/repair';
import { bookOf } from '../../core/whatif/book';

const AT = { sheet: '评分', row: 2, column: 5 };

function snapshotWith(cell: Partial<Cell>) {
  const { snapshot } = bookOf([{ levels: ['产出', '场次'], weight: '10', actual: '83.33%' }]);
  const [sheet] = snapshot.sheets;
  const cells = sheet!.cells.map((each) => (each.column === AT.column ? { ...each, ...cell } : each));
  return { ...snapshot, sheets: [{ ...sheet!, cells }] };
}

function finding(repair?: string, expected: string | null = null): Finding {
  return {
    code: 'rate-mismatch',
    severity: 'error',
    cells: [AT],
    stated: '83.33%',
    expected,
    message: { id: 'x', data: {} },
    ...(repair === undefined ? {} : { repair }),
  };
}

test('a number goes in as a number, shown as the finding expects it', () => {
  const cell = { value: 0.8333, text: '83.33%', format: '0.00%' };
  expect(repairOf(finding('0.9167', '91.67%'), snapshotWith(cell))).toEqual({
    edit: { kind: 'value', at: AT, value: 0.9167, before: { value: 0.8333, formula: null } },
    shown: '91.67%',
  });
});

test('a text goes in as text', () => {
  expect(repairOf(finding('优'), snapshotWith({ value: '良', text: '良' }))?.edit).toMatchObject({ value: '优' });
});

test.each([
  ['a finding without one', finding(), { value: 0.8, text: '80%' }],
  ['a formula', finding('0.9'), { value: 0.8, text: '80%', formula: 'H3/D3' }],
])('no click mends %s', (_what, found, cell) => {
  expect(repairOf(found, snapshotWith(cell))).toBeNull();
});
