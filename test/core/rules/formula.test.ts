import type { Cell } from '../../../src/core/model';
import { readQuantity } from '../../../src/core/numbers';
import { readRule, ruleFormula } from '../../../src/core/rules';

function cell(value: string | number, text = String(value), format?: string): Cell {
  return { row: 5, column: 1, value, text, ...(format ? { format } : {}) };
}

interface Given {
  readonly target?: Cell;
  readonly actual?: Cell;
  readonly weight?: Cell;
  readonly convention?: 'ratio';
}

function formula(rule: string, { target, actual, weight = cell(10), convention }: Given): string | null {
  return ruleFormula(
    readRule(rule, { weight: '10' }),
    {
      weight: { reference: 'D5', cell: weight, value: '10' },
      target: target
        ? { reference: 'E5', cell: target, quantity: readQuantity(target.text, { column: 'target' }) }
        : null,
      actual: actual
        ? { reference: 'F5', cell: actual, quantity: readQuantity(actual.text, { column: 'actual' }) }
        : null,
    },
    { decimals: 2, ...(convention ? { measureConvention: convention } : {}) },
  );
}

describe('the number in a cell', () => {
  const rule = '合格率≥95%得10分；合格率<95%得0分';
  const counted = '≥20家得10分；<20家得0分';
  test.each<[string, string, Cell, string | null]>([
    ['a share shown in percent', rule, cell(0.955, '95.5%', '0.0%'), 'F5*100'],
    ['a share typed as text', rule, cell('95.5%'), 'VALUE(F5)*100'],
    ['a share whose shown decimals hide more', rule, cell(0.95531, '95.5%', '0.0%'), 'ROUND(F5*100,1)'],
    ['a count', counted, cell(21), 'F5'],
    ['a count typed with its unit', counted, cell('21家'), 'VALUE(SUBSTITUTE(F5,"家",""))'],
    ['a count typed with a comma', counted, cell('1,021 家'), 'VALUE(SUBSTITUTE(SUBSTITUTE(F5," 家",""),",",""))'],
    ['a quotation mark in the unit', counted, cell('21"家'), 'VALUE(SUBSTITUTE(F5,"""家",""))'],
    ['a number in words', counted, cell('二十一家'), null],
    ['about so many', counted, cell('近30家'), null],
    ['two numbers', counted, cell('21家（其中3家）'), null],
  ])('%s', (_, text, actual, expected) => {
    const given = formula(text, { actual });
    if (expected === null) expect(given).toBeNull();
    else expect(given).toContain(`ROUND(${expected},9)>=`);
  });

  test('of a rank stands between words', () => {
    const given = formula('前5名得10分，其余得0分', { actual: cell('第3名') });
    expect(given).toContain('VALUE(SUBSTITUTE(SUBSTITUTE(F5,"第",""),"名",""))');
  });

  test('of an amount is scaled to the target', () => {
    const given = formula('按完成比例得分', { target: cell('≥2亿元'), actual: cell('15000万元') });
    expect(given).toContain('VALUE(SUBSTITUTE(F5,"万元",""))*10000');
    expect(given).toContain('/(VALUE(SUBSTITUTE(SUBSTITUTE(E5,"≥",""),"亿元",""))*100000000)');
  });

  test('of a weight may be a share or a text', () => {
    const actual = cell(0.9, '90%', '0%');
    expect(formula('得分=执行率×权重', { actual, weight: cell(0.1, '10%', '0%') })).toContain('D5*100');
    expect(formula('得分=执行率×权重', { actual, weight: cell('10分') })).toContain('VALUE(SUBSTITUTE(D5,"分",""))');
  });
});

describe('shape', () => {
  test('bands without gaps ask for their lower ends only', () => {
    expect(formula('≥90%得10分；80%≤x<90%得6分；x<80%得0分', { actual: cell(0.85, '85%', '0%') })).toBe(
      'IF(F5="","",ROUND(ROUND(MAX(0,MIN(D5,IF(ROUND(F5*100,9)>=90,10,IF(ROUND(F5*100,9)>=80,6,0)))),11),2))',
    );
  });

  test('a rule that says nothing about some values shows nothing there', () => {
    expect(formula('合格率≥95%的得满分', { actual: cell(0.96, '96%', '0%') })).toBe(
      'IF(F5="","",IF(ROUND(F5*100,9)>=95,ROUND(ROUND(MAX(0,MIN(D5,D5)),11),2),""))',
    );
  });

  test('a target of 0 is never divided by', () => {
    expect(formula('按完成比例得分', { target: cell(5), actual: cell(4) })).toContain('IF(E5=0,IF(F5=0,100,0)');
  });

  test('a zero line stands outside', () => {
    expect(formula('得分=执行率×权重，不足60%记0分', { actual: cell(0.9, '90%', '0%') })).toMatch(
      /^IF\(F5="","",IF\(ROUND\(F5\*100,9\)<60,0,/,
    );
  });

  test('a measure has one where its mapping was agreed', () => {
    const actual = cell(0.9, '90%', '0%');
    expect(formula('到位率=到位数/应到数×100%', { actual })).toBeNull();
    expect(formula('到位率=到位数/应到数×100%', { actual, convention: 'ratio' })).toContain('F5*100');
  });
});

test.each<[string, string, Given]>([
  ['a person decides', '①有预案（6分）②有演练（4分）', {}],
  ['the actual is missing', '按完成比例得分', { target: cell(5) }],
  ['the target stands in no cell', '按完成比例得分', { actual: cell(5) }],
  ['the rule was understood in part', '按完成比例得分，另按县级口径加2至3分不等', { target: cell(5), actual: cell(4) }],
  ['it would be longer than a spreadsheet takes', manyBands(), { actual: cell('1,021 家') }],
])('none where %s', (_, rule, given) => {
  expect(formula(rule, given)).toBeNull();
});

/** More bands than may be nested. */
function manyBands(): string {
  return (
    Array.from({ length: 90 }, (_, index) => `≥${100 - index}家得${(90 - index) / 10}分；`).join('') + '<11家得0分'
  );
}
