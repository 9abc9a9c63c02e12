import { check, told } from './run';

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'a total two digits of which were swapped',
    {
      执行: `
单位：万元
项目 | 预算数 | 执行数
设备购置 | 120.50 | 118.20
人员培训 | 35.20 | 35.20
课题研究 | 64.30 | 60.10
合计 | 220.00 | 231.50
`,
    },
    ['error 执行!C6: 231.50 → 213.50'],
  ],
  [
    'rounded items a cent off their total',
    {
      执行: `
单位：万元
项目 | 预算数 | 执行数
设备购置 | 10.33 | 10.33
人员培训 | 10.33 | 10.33
课题研究 | 10.33 | 10.33
合计 | 31.00 | 30.98
`,
    },
    ['info 执行!B6: 31.00 → 30.99', 'info 执行!C6: 30.98 → 30.99'],
  ],
  [
    'parts that repeat the row above',
    {
      执行: `
单位：万元
项目 | 预算数 | 执行数
财政资金 | 100.00 | 90.00
其中：中央 | 60.00 | 50.00
其中：省级 | 40.00 | 40.00
自筹资金 | 20.00 | 20.00
合计 | 120.00 | 110.00
`,
    },
    [],
  ],
  [
    'parts that exceed the row above',
    {
      执行: `
单位：万元
项目 | 预算数 | 执行数
财政资金 | 100.00 | 90.00
其中：中央 | 60.00 | 50.00
其中：省级 | 40.00 | 45.00
自筹资金 | 20.00 | 20.00
合计 | 120.00 | 110.00
`,
    },
    ['error 执行!C3: 90.00 → 95.00'],
  ],
  [
    'a whole broken down twice, one breakdown wrong',
    {
      收支: `
单位：万元
类别 | 项目 | 执行数
整体 | 收支合计 | 500.00
按资金来源 | 财政拨款 | 450.00
^ | 其他资金 | 50.00
按支出性质 | 基本支出 | 120.00
^ | 项目支出 | 370.00
`,
    },
    ['error 收支!C3: 500.00 → 490.00'],
  ],
  [
    'subtotals and a total over them',
    {
      执行: `
单位：万元
子项 | 事项 | 预算数 | 执行数
安全监管 | 检查 | 20.00 | 19.80
^ | 办公 | 5.00 | 5.00
^ | 小计 | 25.00 | 24.80
创新驱动 | 委托 | 80.00 | 78.00
^ | 其他 | 11.00 | 11.00
^ | 小计 | 91.00 | 98.00
合计 | < | 116.00 | 113.80
`,
    },
    ['error 执行!D8: 98.00 → 89.00'],
  ],
  [
    'a blank that could still fill the gap',
    {
      执行: `
单位：万元
项目 | 预算数 | 执行数
设备购置 | 120.50 | 118.20
人员培训 | 35.20 | 
课题研究 | 64.30 | 60.10
合计 | 220.00 | 213.50
`,
    },
    [],
  ],
  [
    'a blank beside items that exceed their total already',
    {
      执行: `
单位：万元
项目 | 预算数 | 执行数
设备购置 | 120.50 | 118.20
人员培训 | 35.20 | 
课题研究 | 64.30 | 60.10
合计 | 220.00 | 113.50
`,
    },
    ['error 执行!C6: 113.50 → 178.30'],
  ],
  [
    'a dropped row shows in every column, and is told once',
    {
      执行: `
单位：万元
项目 | 预算数 | 执行数
设备购置 | 120.50 | 118.20
人员培训 | 35.20 | 35.20
合计 | 220.00 | 213.50
`,
    },
    ['error 执行!B5: 220.00 → 155.70'],
  ],
  [
    'counts are exact',
    {
      受理: `
序号 | 类型 | 受理数量 | 资助数量
1 | 研发 | 505 | 460
2 | 认定 | 529 | 504
3 | 租金 | 64 | 64
合计 | < | 1099 | 1028
`,
    },
    ['error 受理!C5: 1099 → 1098'],
  ],
])('%s', (_, sheets, expected) => {
  expect(told('sum-mismatch', sheets)).toEqual(expected);
});

test('figures that were cut off instead of rounded are told once for the sheet', () => {
  // Exact parts 10.337, 20.448 and 30.229 in three columns, each cut off after two decimals; totals likewise.
  const sheet = `
单位：万元
项目 | 一季度 | 二季度 | 三季度 | 四季度
甲 | 10.33 | 11.33 | 12.33 | 13.33
乙 | 20.44 | 21.44 | 22.44 | 23.44
丙 | 30.22 | 31.22 | 32.22 | 33.22
丁 | 40.55 | 41.55 | 42.55 | 43.55
合计 | 101.57 | 105.57 | 109.57 | 113.57
`;
  const codes = check({ 执行: sheet }).findings.filter(({ code }) => code === 'sum-mismatch');
  expect(codes.map(({ message, severity }) => `${severity} ${message.id}`)).toEqual([
    'info checks.sum-mismatch.truncated',
  ]);
});

test('a difference that rounding explains but hardly brings about is a hint', () => {
  const items = Array.from({ length: 24 }, (_, i) => `第${i + 1}项 | ${100 + i}.40`);
  const total = 24 * 100 + (23 * 24) / 2 + 24 * 0.4;
  const sheet = (off: number) =>
    ['单位：万元', '项目 | 执行数', ...items, `合计 | ${(total + off).toFixed(2)}`].join('\n');
  const told = (off: number) =>
    check({ 执行: sheet(off) })
      .findings.filter(({ code }) => code === 'sum-mismatch')
      .map(({ severity, message }) => `${severity} ${message.id.split('.').at(-1)}`);
  expect(told(0)).toEqual([]);
  expect(told(0.03)).toEqual(['info explained']);
  expect(told(0.09)).toEqual(['info unlikely']);
  expect(told(0.2)).toEqual(['error mismatch']);
});

test('what blanks leave open is listed with its reason', () => {
  const { undecided } = check({ 执行: '单位：万元\n项目 | 执行数\n甲 | 10.00\n乙 | \n丙 | 12.00\n合计 | 30.00' });
  expect(undecided.map(({ code, cells, reason }) => [code, cells[0], reason.id])).toEqual([
    ['sum-mismatch', { sheet: '执行', row: 6, column: 2 }, 'checks.sum-mismatch.blanks'],
  ]);
});
