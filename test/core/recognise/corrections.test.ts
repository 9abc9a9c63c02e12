/** What a person put right is applied again, also after rows were inserted, columns added or the sheet renamed. */
import { areaText, type Correction, type SheetSnapshot } from '../../../src/core/model';
import { areaCorrection, recognise } from '../../../src/core/recognise';
import { book, sheet, type Written } from './books/sheet';
import { rolesText } from './compare';

const ROWS: readonly (readonly Written[])[] = [
  ['一级指标', '考核事项', '分值', '核定', '说明'],
  ['产出', '完成数量', 60, 57, '两项未完'],
  ['效益', '群众反映', 40, 38, null],
];
const HEADERS = ['一级指标', '考核事项', '分值', '核定', '说明'];

const SCORE: Correction = { kind: 'column', sheet: '表', headers: HEADERS, column: 4, header: '核定', role: 'score' };

function scores(sheets: readonly SheetSnapshot[], corrections: readonly Correction[]): (string | null)[] {
  return recognise(book(...sheets), corrections).tables.flatMap(({ indicators }) =>
    indicators.map(({ score }) => score),
  );
}

test('without corrections the column is not known as a score', () => {
  expect(scores([sheet('表', ROWS)], [])).toEqual([null, null]);
});

test.each<[string, SheetSnapshot]>([
  ['as it was', sheet('表', ROWS)],
  ['rows inserted above', sheet('表', ROWS, { row: 6 })],
  ['the sheet renamed', sheet('评分表（改）', ROWS)],
  [
    'a column inserted',
    sheet(
      '表',
      ROWS.map(([first, ...others], at) => [first!, at === 0 ? '备注' : null, ...others]),
    ),
  ],
])('a corrected column: %s', (_name, snapshot) => {
  const { tables } = recognise(book(snapshot), [SCORE]);
  expect(tables[0]!.indicators.map(({ score }) => score)).toEqual(['57', '38']);
  const column = tables[0]!.columns.find(({ header }) => header === '核定')!;
  expect(column).toMatchObject({ role: 'score', confidence: 1 });
  expect(column.evidence.map(({ message }) => message.id)).toContain('recognise.chosen');
});

test('a correction for another table changes nothing', () => {
  const other: Correction = { ...SCORE, headers: ['项目', '预算数', '核定'] };
  expect(scores([sheet('表', ROWS)], [other])).toEqual([null, null]);
});

test('the corrected column takes the role from the one that had it', () => {
  const rows = ROWS.map((row, at) => [...row, at === 0 ? '自评得分' : 1]);
  const { tables } = recognise(book(sheet('表', rows)), [{ ...SCORE, headers: [...HEADERS, '自评得分'] }]);
  expect(
    rolesText(tables[0]!)
      .split(' ')
      .filter((role) => role === 'score'),
  ).toHaveLength(1);
  expect(tables[0]!.indicators.map(({ score }) => score)).toEqual(['57', '38']);
});

test('a column that a person calls nothing has no role', () => {
  const none: Correction = { ...SCORE, header: '说明', column: 5, role: 'none' };
  expect(rolesText(recognise(book(sheet('表', ROWS)), [none]).tables[0]!)).toBe('level1 level2 weight count -');
});

test.each<[string, Correction, string[]]>([
  ['a list', { kind: 'kind', sheet: '表', headers: HEADERS, tableKind: 'list' }, ['list']],
  ['no table', { kind: 'kind', sheet: '表', headers: HEADERS, tableKind: 'none' }, []],
])('a table that a person calls %s', (_name, correction, kinds) => {
  const { tables } = recognise(book(sheet('表', ROWS)), [correction]);
  expect(tables.map(({ kind }) => kind)).toEqual(kinds);
});

test('a list that a person calls indicators has its rows as indicators', () => {
  const rows: Written[][] = [
    ['单位名称', '考核得分'],
    ['一中心', 95],
    ['二中心', 88],
  ];
  const kind: Correction = { kind: 'kind', sheet: '表', headers: ['单位名称', '考核得分'], tableKind: 'indicators' };
  const { tables } = recognise(book(sheet('表', rows)), [kind]);
  expect(tables[0]).toMatchObject({ kind: 'indicators', confidence: 1 });
  expect(tables[0]!.indicators.map(({ levels, score }) => [...levels, score])).toEqual([
    ['一中心', '95'],
    ['二中心', '88'],
  ]);
});

const LOOSE: Written[][] = [
  ['完成面积', 60, 57],
  ['完成质量', 40, 40],
  ['另记', 5, 5],
];

describe('an area set by a person', () => {
  const rows = [['指标名称', '分值', '得分'], ...LOOSE];
  const area = { top: 1, left: 1, bottom: 3, right: 3 };

  test('ends where the person says', () => {
    const { tables } = recognise(book(sheet('表', rows)), [areaCorrection(sheet('表', rows), area)]);
    expect(tables.map((table) => areaText(table.area))).toEqual(['A1:C3']);
  });

  test.each<[string, SheetSnapshot, string]>([
    ['rows inserted above', sheet('表', rows, { row: 4 }), 'A4:C6'],
    ['moved aside', sheet('表', rows, { column: 3 }), 'C1:E3'],
    ['a row inserted inside', sheet('表', [...rows.slice(0, 2), ['中途增加', 10, 9], ...rows.slice(2)]), 'A1:C4'],
    ['the sheet renamed', sheet('新名', rows, { row: 2 }), 'A2:C4'],
  ])('is found again: %s', (_name, snapshot, expected) => {
    const { tables } = recognise(book(snapshot), [areaCorrection(sheet('表', rows), area)]);
    expect(tables.map((table) => areaText(table.area))).toEqual([expected]);
  });

  test('an address alone stays where it is', () => {
    const { tables } = recognise(book(sheet('表', rows)), [{ kind: 'area', sheet: '表', area }]);
    expect(tables.map((table) => areaText(table.area))).toEqual(['A1:C3']);
  });
});
