import { areaText } from '../../../../src/core/model';
import { DependencyGraph, type FormulaCell } from '../../../../src/hosts/xlsx/formulas/dependents';
import { type ReferenceContext, referencesOf } from '../../../../src/hosts/xlsx/formulas/references';
import { shownFormula, storedFormula } from '../../../../src/hosts/xlsx/formulas/notation';
import { SharedFormula } from '../../../../src/hosts/xlsx/formulas/shared';

const context: ReferenceContext = {
  sheets: ['评分表', '表 2', '表3', "O'B"],
  names: [
    { name: '总分', refersTo: '评分表!$H$8', sheet: null },
    { name: '总分', refersTo: '表3!$A$1', sheet: 2 },
    { name: '合计', refersTo: '总分+评分表!$D$8', sheet: null },
    { name: '循环', refersTo: '循环+1', sheet: null },
    { name: '左边', refersTo: '评分表!A1', sheet: null },
    { name: '跳转', refersTo: 'OFFSET(评分表!$A$1,1,1)', sheet: null },
  ],
  tables: [
    {
      sheet: '表 2',
      table: {
        name: '任务',
        area: { top: 2, left: 2, bottom: 10, right: 4 },
        columns: ['名称', '数量', '备注'],
        headerRows: 1,
        totalRows: 1,
      },
    },
  ],
};

test.each<[string, string[]]>([
  ['A1+$B$2', ['评分表!A1:A1', '评分表!B2:B2']],
  ["SUM('表 2'!A1:B3,表3!C:C)", ['表 2!A1:B3', '表3!C1:C1048576']],
  ['SUM(3:5)', ['评分表!A3:XFD5']],
  ["'O''B'!A1", ["O'B!A1:A1"]],
  ["SUM('表 2:表3'!A1)", ['表 2!A1:A1', '表3!A1:A1']],
  ['"A1"&[1]Sheet1!A1', []],
  ['总分*2', ['评分表!H8:H8']],
  ['表3!总分', ['表3!A1:A1']],
  ['合计', ['评分表!H8:H8', '评分表!D8:D8']],
  ['循环', []],
  ['任务[数量]', ['表 2!C3:C9']],
  ['任务[[#All],[名称]:[数量]]', ['表 2!B2:C10']],
  ['任务[#Headers]', ['表 2!B2:D2']],
  ['任务[#Totals]', ['表 2!B10:D10']],
  ['没有的名称+1', []],
  ['A1#', ['评分表!A1:A1']],
])('%s refers to %j', (formula, expected) => {
  const { areas, isOpen } = referencesOf(formula, { sheet: '评分表', row: 1, column: 1 }, context);
  expect(areas.map(({ sheet, area }) => `${sheet}!${areaText(area)}`)).toEqual(expected);
  expect(isOpen).toBe(false);
});

test.each([
  'INDIRECT("A"&B1)',
  'SUM(OFFSET(A1,0,0,3))',
  'A1:INDEX(B:B,3)',
  '左边',
  '跳转',
  '没有的表[列]',
  'CELL("address")',
])('%s may refer to anything', (formula) =>
  expect(referencesOf(formula, { sheet: '评分表', row: 1, column: 1 }, context).isOpen).toBe(true),
);

test('the row of a table that a formula stands in', () => {
  const { areas } = referencesOf('[@数量]*任务[[#This Row],[名称]]', { sheet: '表 2', row: 5, column: 4 }, context);
  expect(areas.map(({ area }) => areaText(area))).toEqual(['C5:C5', 'B5:B5']);
});

function cell(name: string, row: number, formula: string): FormulaCell & { readonly name: string } {
  const at = { sheet: '评分表', row, column: 1 };
  return {
    name,
    ...at,
    area: { top: row, left: 1, bottom: row, right: 1 },
    references: referencesOf(formula, at, context),
  };
}

test.each<[string, string[]]>([
  ['B1', ['a', 'b', 'c', 'd']],
  ['D500', ['d', 'e']],
  ['Z9', ['d']],
])('%s changes: %j must be calculated again', (changed, expected) => {
  const formulas = [
    cell('a', 1, 'B1'),
    cell('b', 2, 'A1+1'),
    cell('c', 3, 'SUM(A1:A2)'),
    cell('d', 4, 'INDIRECT("B1")'),
    cell('e', 5, 'SUM(D:D)'),
    cell('f', 6, 'F6'),
  ];
  const [area] = referencesOf(changed, { sheet: '评分表', row: 1, column: 1 }, context).areas;
  const found = new DependencyGraph(formulas).dependents([area!], true) as Set<FormulaCell & { readonly name: string }>;
  expect([...found].map(({ name }) => name).sort()).toEqual(expected);
});

test('formulas that refer to one another in a circle end the search', () => {
  const formulas = [cell('a', 1, 'A2+B1'), cell('b', 2, 'A1')];
  expect(
    new DependencyGraph(formulas).dependents(
      [{ sheet: '评分表', area: { top: 1, left: 2, bottom: 1, right: 2 } }],
      true,
    ).size,
  ).toBe(2);
});

test('an area that changes as a whole reaches formulas that refer to single cells of it', () => {
  const formulas = [cell('a', 1, 'C7'), cell('b', 2, "'表 2'!C7")];
  const found = new DependencyGraph(formulas).dependents(
    [{ sheet: '评分表', area: { top: 1, left: 2, bottom: 1_048_576, right: 16_384 } }],
    true,
  );
  expect(found.size).toBe(1);
});

test.each([
  ['IFS(A1>1,"IFS(")', '_xlfn.IFS(A1>1,"IFS(")'],
  ['SUM(FILTER(A:A,B:B>1))', 'SUM(_xlfn._xlws.FILTER(A:A,B:B>1))'],
  ["'IFS('!A1+ROUND(B1,2)", "'IFS('!A1+ROUND(B1,2)"],
  ['LET(分,A1*2,分+LET)', '_xlfn.LET(_xlpm.分,A1*2,_xlpm.分+LET)'],
])('%s is stored as %s', (shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
  expect(shownFormula(stored)).toBe(shown);
});

test.each<[string, number, number, string]>([
  ['A1*$B$1+C$1+$D1', 4, 3, 'B4*$B$1+D$1+$D4'],
  ['SUM(\'表 1\'!A1:A3)&"A1"', 2, 2, 'SUM(\'表 1\'!A2:A4)&"A1"'],
  ['SUM(A:A)+SUM(2:2)', 3, 3, 'SUM(B:B)+SUM(4:4)'],
  ['总分/任务[[#This Row],[数量]]', 9, 9, '总分/任务[[#This Row],[数量]]'],
])('%s shared from B1 reads in row %d, column %d as %s', (text, row, column, expected) => {
  expect(new SharedFormula(1, 2, text).at(row, column)).toBe(expected);
});
