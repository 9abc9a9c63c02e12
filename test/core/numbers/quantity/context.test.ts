/** What the cells around a value lend it (guide/quantities-and-rules.md §1.2), always marked and never for free. */
import { type QuantityContext, readQuantity } from '../../../../src/core/numbers';
import { summary } from './summary';

type Row = readonly [text: string, context: QuantityContext, expected: string, marks: readonly string[]];
const other = (text: string) => ({ other: readQuantity(text) });

function reads(rows: readonly Row[]) {
  test.each(rows)('%s in %j is %s, marked %j', (text, context, expected, marks) => {
    const reading = readQuantity(text, context);
    expect(summary(reading)).toBe(expected);
    expect(reading.marks).toEqual(marks);
    expect(reading.confidence).toBeLessThan(marks.length > 0 ? 1 : 1.01);
  });
}

describe('units', () => {
  reads([
    ['35', other('≥30个'), 'number 35 个', ['unitInherited']],
    ['24,214.52', other('≤29,970.55万元'), 'number 242145200 元', ['unitInherited']],
    ['12.5', { unit: '万元' }, 'number 125000 元', ['unitInherited']],
    ['12.5', { unit: '单位：万元' }, 'number 125000 元', ['unitInherited']],
    ['12.5万', { unit: '万元' }, 'number 125000 元', ['unitInherited']],
    ['3-5', { unit: '万元' }, 'range 30000..50000 元', ['unitInherited']],
    ['12.5元', { unit: '万元' }, 'number 12.5 元', []],
    ['320', { name: '受益企业数（家）' }, 'number 320 家', ['unitInherited']],
    ['670', { name: '低保标准（元/人·月）' }, 'number 670 元/人·月', ['unitInherited']],
    ['320', { name: '受益企业数（含外地）' }, 'number 320', []],
    ['320', { unit: '个', name: '受益企业数（家）' }, 'number 320 个', ['unitInherited']],
    ['96', { name: '群众满意率' }, 'number 96 %', ['unitInherited']],
    ['4', other('第3名'), 'number 4', []],
    ['≥6', { unit: '次/年' }, 'number >=6 次/年', ['unitInherited']],
  ]);
});

describe('a share or a percentage', () => {
  reads([
    ['0.95', { format: '0%' }, 'number 95 %', ['shareRead']],
    ['1', { unit: '%', ...other('≥98%') }, 'number 100 %', ['shareRead']],
    ['0.95', other('≥90%'), 'number 95 %', ['shareRead']],
    ['0.5', other('≤1%'), 'number 0.5 %', ['unitInherited']],
    ['96', other('≥90%'), 'number 96 %', ['unitInherited']],
    ['0', other('≤1%'), 'number 0 %', ['unitInherited']],
    ['95', { unit: '%' }, 'number 95 %', ['unitInherited']],
    ['0.95', { unit: '%' }, 'number 0.95 %', ['unitInherited']],
    ['0.95', { name: '群众满意率' }, 'number 0.95', []],
    ['24,235.5', { name: '执行率' }, 'number 24235.5', []],
  ]);

  test.each([
    ['0.95', { unit: '%' }],
    ['0.95', { name: '群众满意率' }],
    ['0.95', {}],
    ['0.95', other('≥90%')],
  ] as const)('%s in %j stays doubtful', (text, context) => {
    expect(readQuantity(text, context).confidence).toBeLessThanOrEqual(0.8);
  });
});

describe('ranks, dates, columns', () => {
  reads([
    ['3', { name: '全省排名' }, 'rank 3', []],
    ['4', other('提高3个百分点'), 'change 4 百分点', ['unitInherited']],
    ['45291', { format: 'yyyy"年"m"月"d"日"' }, 'date 2023-12-31', []],
    ['45291', { format: '#,##0;[Red]-#,##0' }, 'number 45291', []],
    ['12月底前', { year: 2023 }, 'date <=2023-12-31', ['yearInherited']],
    ['2022年12月底前', { year: 2023 }, 'date <=2022-12-31', []],
    ['达到95%', { column: 'target' }, 'number >=95 %', []],
    ['达到95%', { column: 'actual' }, 'number 95 %', []],
    ['提升至95%', { column: 'actual' }, 'number 95 %', []],
    ['不少于95%', { column: 'actual' }, 'number >=95 %', []],
    ['拟于2024年6月开展', { column: 'actual' }, 'tier notDone', []],
    ['拟于2024年6月开展', { column: 'target' }, 'date 2024-06-01..2024-06-30', []],
  ]);
});

describe('which of several numbers', () => {
  test.each([
    ['开展12场，覆盖300人', '≥10场', '12'],
    ['开展12场，覆盖300人', '≥200人', '300'],
    ['开展12场，覆盖300人', '≥1万元', '12'],
  ])('%s beside %s: %s', (text, target, value) => {
    expect(readQuantity(text, other(target)).value).toBe(value);
  });

  test('the one of the form’s year', () => {
    const text = '2022年：80%；2023年：85%';
    expect(readQuantity(text, { year: 2023 }).value).toBe('85');
    expect(readQuantity(text, { year: 2022 }).value).toBe('80');
  });
});
