/** An actual held against its target: met or not, how far, and why it can't be told. */
import fc from 'fast-check';
import { type Comparison, type Direction, compareToTarget, readQuantity, toExact } from '../../../../src/core/numbers';

type Row = readonly [target: string, actual: string, expected: string];

/** `yes 1.2`, `no 0.5`, `cannot tell (differentUnits)`; the achievement `-` where there is none. */
function show({ met, achievement, reason }: Comparison): string {
  const ratio = achievement ? toExact(achievement) : '-';
  return [met, ratio, reason ? `(${reason})` : ''].filter((part) => part !== '').join(' ');
}

function compare(target: string, actual: string, direction: Direction | null = null): string {
  const goal = readQuantity(target, { column: 'target' });
  return show(compareToTarget(goal, readQuantity(actual, { column: 'actual' }), direction));
}

function holds(rows: readonly Row[]) {
  test.each(rows)('%s against %s: %s', (target, actual, expected) => {
    expect(compare(target, actual)).toBe(expected);
  });
}

describe('higher is better', () => {
  holds([
    ['≥6000家', '6036家', 'yes 1.006'],
    ['≥30个', '27个', 'no 0.9'],
    ['≥30个', '30个', 'yes 1'],
    ['>30个', '30个', 'no 1'],
    ['12场', '13场', 'yes 13/12'],
    ['12场', '9场', 'no 0.75'],
    ['达到95%', '达到95%', 'yes 1'],
    ['≥90%', '-5%', 'no -1/18'],
    ['增长8%', '增长10%', 'yes 1.25'],
    ['≥8%', '同比增长6%', 'no 0.75'],
    ['提高4个百分点', '提高5个百分点', 'yes 1.25'],
  ]);
});

describe('lower is better', () => {
  holds([
    ['≤5%', '4%', 'yes 1.25'],
    ['≤5%', '8%', 'no 0.625'],
    ['<5%', '5%', 'no 1'],
    ['≤3起', '0起', 'yes -'],
    ['不超过10个工作日', '8个工作日', 'yes 1.25'],
    ['前5名', '第3名', 'yes 5/3'],
    ['前5名', '第6名', 'no 5/6'],
    ['第3名', '第3名', 'yes 1'],
    ['前10名', '8', 'yes 1.25'],
    ['前5名', '前三名', 'yes 5/3'],
    ['下降5%', '下降7%', 'yes 1.4'],
    ['下降5%', '下降3%', 'no 0.6'],
    ['下降5%', '增长2%', 'no -0.4'],
    ['降低到5%', '4%', 'yes 1.25'],
    ['下降不超过3%', '下降2%', 'yes -'],
    ['下降不超过3%', '下降4%', 'no -'],
  ]);
});

describe('zero', () => {
  holds([
    ['0起', '0起', 'yes - (zeroTarget)'],
    ['0起', '1起', 'no - (zeroTarget)'],
    ['全年无事故', '无事故', 'yes - (zeroTarget)'],
    ['≤0%', '0.5%', 'no - (zeroTarget)'],
  ]);
});

describe('units and scale words', () => {
  holds([
    ['≥1亿元', '1.1亿元', 'yes 1.1'],
    ['≥1亿元', '12000万元', 'yes 1.2'],
    ['≤30万元', '285000元', 'yes 20/19'],
    ['≤300.6万元', '250.5', 'yes 1.2'],
    ['≥2万人次', '23500人次', 'yes 1.175'],
    ['≥30个', '35', 'yes 7/6'],
    ['30', '35家', 'yes 7/6'],
    ['≥5公里', '5200米', 'yes 1.04'],
    ['≤2小时', '90分钟', 'yes 4/3'],
    ['≥100人', '120名', 'yes 1.2'],
    ['≥10家', '12个', 'yes 1.2'],
    ['每年不少于4次', '5次', 'yes 1.25'],
    ['45元/人·天', '45元/人/天', 'yes 1'],
    ['≥1‰', '0.2%', 'yes 2'],
    ['≥100人', '120人次', 'cannot tell - (differentUnits)'],
    ['≤3天', '1个月', 'cannot tell - (differentUnits)'],
    ['≤3天', '2个工作日', 'cannot tell - (differentUnits)'],
    ['192只', '192头', 'cannot tell - (differentUnits)'],
    ['每场不少于40人', '45人', 'cannot tell - (differentUnits)'],
    ['≥100万美元', '700万元', 'cannot tell - (differentUnits)'],
    ['提高4个百分点', '5%', 'cannot tell - (differentKinds)'],
    ['提高4个百分点', '提高5%', 'cannot tell - (differentUnits)'],
    ['20000', '3.2亿元', 'cannot tell - (differentUnits)'],
    ['≥90%', '0.95', 'cannot tell - (shareOrPercent)'],
    ['≥90%', '96', 'yes 16/15'],
  ]);

  test('a bare actual stands on the written scale of its target, not on the base', () => {
    expect(compare('≥1.2亿元', '1.3')).toBe(compare('≥1.2亿元', '1.3亿元'));
  });
});

describe('which way is better may be unknown', () => {
  holds([
    ['30万元', '30万元', 'yes 1'],
    ['30万元', '28万元', 'cannot tell - (directionUnknown)'],
    ['15天', '12天', 'cannot tell - (directionUnknown)'],
    ['80元/平方米', '75元/平方米', 'cannot tell - (directionUnknown)'],
  ]);

  test.each([
    ['30万元', '24万元', 'lower', 'yes 1.25'],
    ['30万元', '24万元', 'higher', 'no 0.8'],
    ['15天', '20天', 'lower', 'no 0.75'],
    ['60%', '50%', 'lower', 'yes 1.2'],
  ] as const)('%s against %s, %s is better: %s', (target, actual, direction, expected) => {
    expect(compare(target, actual, direction)).toBe(expected);
  });
});

describe('ranges and exact targets', () => {
  holds([
    ['3-5场', '4场', 'yes 1'],
    ['3-5场', '2场', 'no -'],
    ['3-5场', '7场', 'cannot tell - (beyondRange)'],
    ['3-5场', '4-5场', 'yes 1'],
    ['60%~80%', '70%', 'yes 1'],
    ['＝12次', '12次', 'yes 1'],
    ['＝12次', '11次', 'no 11/12'],
    ['＝12次', '14次', 'cannot tell 7/6 (beyondExactTarget)'],
    ['±5%', '3%', 'cannot tell - (targetNotMeasurable)'],
  ]);
});

describe('about', () => {
  holds([
    ['约10%', '11%', 'yes 1.1'],
    ['约10%', '9.5%', 'cannot tell 0.95 (approximate)'],
    ['约10%', '6%', 'no 0.6'],
    ['≥10家', '10多家', 'yes 1'],
    ['≥30家', '20余家', 'no 2/3'],
    ['≥25家', '20余家', 'cannot tell 0.8 (approximate)'],
    ['≥20场', '近20场', 'no -'],
    ['≥15场', '近20场', 'yes -'],
    ['≤20场', '近20场', 'yes 1'],
    ['≥95%', '约95%', 'cannot tell - (approximate)'],
    ['≥5000人', '6000多人', 'yes 1.2'],
  ]);
});

describe('an actual that is only a bound', () => {
  holds([
    ['≥10家', '超过10家', 'yes 1'],
    ['≥266米', '≥266米', 'yes 1'],
    ['≥12家', '超过10家', 'cannot tell 5/6 (actualIsBound)'],
    ['≥12家', '不超过10家', 'no -'],
    ['≤5%', '低于5%', 'yes 1'],
  ]);
});

describe('dates', () => {
  holds([
    ['2023年11月底前', '2023年10月', 'yes -'],
    ['2023年11月底前', '2023年12月5日', 'no -'],
    ['2023年11月15日前', '2023年11月', 'cannot tell - (differentDates)'],
    ['11月底前', '2023年10月20日', 'yes -'],
    ['2023年12月底前', '12月31日', 'yes -'],
    ['3-10月', '9月', 'yes -'],
    ['2023年11月底前', '12场', 'cannot tell - (differentKinds)'],
    ['按计划推进', '2023年10月', 'cannot tell - (targetNotMeasurable)'],
    ['每月5日前', '每月3日前', 'cannot tell - (targetNotMeasurable)'],
  ]);
});

describe('words decide nothing', () => {
  holds([
    ['有所提高', '明显提高', 'cannot tell - (targetNotMeasurable)'],
    ['≥12场', '已完成', 'cannot tell - (actualNotMeasurable)'],
    ['≥12场', '', 'cannot tell - (actualMissing)'],
    ['≥12场', '—', 'cannot tell - (actualMissing)'],
    ['XX', '12场', 'cannot tell - (targetMissing)'],
    ['前5名', '12场', 'cannot tell - (differentKinds)'],
  ]);
});

describe('several numbers', () => {
  holds([
    ['≥10场', '开展12场，覆盖300人', 'yes 1.2'],
    ['国家级2个、省级5个', '国家级3个、省级5个', 'yes - (severalNumbers)'],
    ['国家级2个、省级5个', '国家级3个、省级4个', 'no - (severalNumbers)'],
    ['国家级2个、省级5个', '7个', 'cannot tell - (severalNumbers)'],
    ['≥10个', '国家级3个、省级8个', 'cannot tell - (severalNumbers)'],
  ]);
});

describe('properties', () => {
  const counts = fc.integer({ min: 1, max: 10_000 });

  test('a floor is met exactly from its number on, a ceiling up to it', () => {
    fc.assert(
      fc.property(counts, counts, (target, actual) => {
        expect(compare(`≥${target}家`, `${actual}家`).split(' ')[0]).toBe(actual >= target ? 'yes' : 'no');
        expect(compare(`≤${target}家`, `${actual}家`).split(' ')[0]).toBe(actual <= target ? 'yes' : 'no');
      }),
    );
  });

  test('the unit in which both are told does not matter', () => {
    fc.assert(
      fc.property(counts, counts, (target, actual) => {
        expect(compare(`≥${target}万元`, `${actual}万元`)).toBe(compare(`≥${target}0000元`, `${actual}万元`));
      }),
    );
  });

  test('no two texts make it throw', () => {
    const texts = fc.constantFrom(
      '≥3',
      '0',
      '-5%',
      '3-5场',
      '约8%',
      '近10家',
      '前5名',
      '年底前',
      '增长2%',
      '±3%',
      '无',
      '国家级2个、省级5个',
      '1:2',
      '=0',
      '十几家',
      '2/3',
      '按时',
      '',
    );
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('higher' as const, 'lower' as const, null), (a, b, direction) => {
        expect(['yes', 'no', 'cannot tell']).toContain(
          compareToTarget(readQuantity(a), readQuantity(b), direction).met,
        );
      }),
      { numRuns: 2000 },
    );
  });
});
