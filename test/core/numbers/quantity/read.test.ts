/** How target and actual values are read: a table for each kind of guide/quantities-and-rules.md §1.1. */
import { readQuantity } from '../../../../src/core/numbers';
import { summary } from './summary';

/** Below this a reading asks to be looked at. */
const SURE = 0.8;

function reads(rows: readonly (readonly [text: string, expected: string])[]) {
  test.each(rows)('%s is %s', (text, expected) => {
    expect(summary(readQuantity(text))).toBe(expected);
  });
}

describe('plain numbers', () => {
  reads([
    ['18场', 'number 18 场'],
    ['7 个', 'number 7 个'],
    ['216', 'number 216'],
    ['1,080个', 'number 1080 个'],
    ['≥ 1 000 人', 'number >=1000 人'],
    ['４５％', 'number 45 %'],
    ['99.93%', 'number 99.93 %'],
    ['0起', 'number 0 起'],
    ['12.80平方米', 'number 12.8 平方米'],
    ['铺设管网18,500㎡', 'number 18500 平方米'],
    ['道路15.36km', 'number 15.36 公里'],
    ['200ms', 'number 200 毫秒'],
    ['20（家）', 'number 20 家'],
    ['3200人（次）', 'number 3200 人次'],
    ['180个日历天', 'number 180 天'],
    ['15个工作日', 'number 15 工作日'],
    ['十二个月', 'number 12 个月'],
    ['一百二十人次', 'number 120 人次'],
    ['12标段', 'number 12 标段'],
    ['3方案', 'number 3 方案'],
    ['38,650.00 元', 'number 38650 元'],
    ['￥350,000', 'number 350000'],
    ['-3.5万元', 'number -35000 元'],
    ['（12.50）', 'number -12.5'],
    ['负3.2%', 'number -3.2 %'],
    ['+8%', 'number 8 %'],
    ['100%。', 'number 100 %'],
    ['半年', 'number 0.5 年'],
    ['1.5E+11', 'number 150000000000'],
    ['2e3', 'number 2000'],
    ['6.25E-02', 'number 0.0625'],
    ['目标|≥|40|万元', 'number >=400000 元'],
  ]);
});

describe('bounds', () => {
  reads([
    ['≥98.5％', 'number >=98.5 %'],
    ['>=15人', 'number >=15 人'],
    ['≧85%', 'number >=85 %'],
    ['≦10天', 'number <=10 天'],
    ['＜2%', 'number <2 %'],
    ['＝12次', 'number =12 次'],
    ['不少于两次', 'number >=2 次'],
    ['不得低于97%', 'number >=97 %'],
    ['至少4期', 'number >=4 期'],
    ['达到62%以上', 'number >=62 %'],
    ['90分以上', 'number >=90 分'],
    ['超800人', 'number >800 人'],
    ['突破300亿元', 'number >30000000000 元'],
    ['逾万人次', 'number >10000 人次'],
    ['过半', 'number >50 %'],
    ['不超过180天', 'number <=180 天'],
    ['控制在4.5%以内', 'number <=4.5 %'],
    ['≤7个工作日内办结', 'number <=7 工作日'],
    ['30日内', 'number <=30 日'],
    ['未超过5%', 'number <=5 %'],
    ['低于3%', 'number <3 %'],
    ['不足三分之一', 'number <100/3 %'],
    ['85分（不含）以上', 'number >85 分'],
    ['超过（含）90%', 'number >=90 %'],
    ['10%（含）以下', 'number <=10 %'],
    ['降至3%以下', 'number <=3 %'],
    ['提升至95%', 'number >=95 %'],
    ['由85%提高到92%', 'number >=92 %'],
  ]);
});

describe('about', () => {
  reads([
    ['300多家', 'number >300 家 about'],
    ['40余项', 'number >40 项 about'],
    ['近20场', 'number <20 场 about'],
    ['约8%', 'number 8 % about'],
    ['15人左右', 'number 15 人 about'],
    ['两千余人次', 'number >2000 人次 about'],
    ['4.5万余人', 'number >45000 人 about'],
    ['十几家', 'number >10 家 about'],
    ['数百家', 'number >100 家 about'],
    ['近百家', 'number <100 家 about'],
    ['上千人', 'number >1000 人 about'],
    ['100+人', 'number >100 人 about'],
  ]);
});

describe('scale words and shares', () => {
  reads([
    ['1.6亿元', 'number 160000000 元'],
    ['18,450.20万元', 'number 184502000 元'],
    ['2.3万人次', 'number 23000 人次'],
    ['12.5亿', 'number 1250000000'],
    ['1亿2000万元', 'number 120000000 元'],
    ['5千米', 'number 5 公里'],
    ['3千克', 'number 3 千克'],
    ['伍拾万元整', 'number 500000 元'],
    ['百分之七十五', 'number 75 %'],
    ['千分之五以内', 'number <=5 ‰'],
    ['九成五以上', 'number >=95 %'],
    ['占全市一半', 'number 50 %'],
    ['≥100百分比', 'number >=100 %'],
    ['80%（0.8）', 'number 80 %'],
  ]);
});

describe('units with a denominator', () => {
  reads([
    ['45元/人·天', 'number 45 元/人·天'],
    ['670元/人.月', 'number 670 元/人/月'],
    ['850元/生/年', 'number 850 元/生/年'],
    ['2000人次/年', 'number 2000 人次/年'],
    ['1次/季', 'number 1 次/季'],
    ['每人每年800元', 'number 800 元/人/年'],
    ['每场不少于40人', 'number >=40 人/场'],
    ['每周≥2次', 'number >=2 次/周'],
    ['每万人口有效发明专利15件', 'number 15 件/万人口'],
    ['单价80元/平方米', 'number 80 元/平方米'],
    ['≤35微克/立方米', 'number <=35 微克/立方米'],
    ['资助1000元/学生', 'number 1000 元/学生'],
    ['20元/(人·月)', 'number 20 元/人·月'],
  ]);
});

describe('ranges and tolerances', () => {
  reads([
    ['3-5场', 'range 3..5 场'],
    ['60%~80%', 'range 60..80 %'],
    ['10至15天', 'range 10..15 天'],
    ['5～10 家', 'range 5..10 家'],
    ['3-5万元', 'range 30000..50000 元'],
    ['5万~8万元', 'range 50000..80000 元'],
    ['-2℃~8℃', 'range -2..8 ℃'],
    ['五到八家', 'range 5..8 家'],
    ['增长5%-8%', 'range 5..8 %'],
    ['下降3%至5%', 'range -5..-3 %'],
    ['七八个', 'range 7..8 个'],
    ['两三次', 'range 2..3 次'],
    ['pH值6-9', 'range 6..9'],
    ['≥90%，≤100%', 'range 90..100 %'],
    ['不低于98%且不高于100%', 'range 98..100 %'],
    ['20±2℃', 'range 18..22 ℃'],
    ['±5%', 'range -5..5 %'],
    ['正负5%', 'range -5..5 %'],
    ['偏差不超过±3%', 'range -3..3 %'],
  ]);

  test('a tolerance tells its half width as value, a range has none', () => {
    expect(readQuantity('±5%')).toMatchObject({ sense: 'tolerance', value: '5' });
    expect(readQuantity('3-5场')).toMatchObject({ sense: null, value: null });
  });
});

describe('ranks', () => {
  reads([
    ['前10名', 'rank <=10'],
    ['第3名', 'rank 3'],
    ['全市第2', 'rank 2'],
    ['居全省首位', 'rank 1'],
    ['位列全省第二', 'rank 2'],
    ['进入全市前三', 'rank <=3'],
    ['排名前10%', 'rank <=10 %'],
    ['省内排名第6位', 'rank 6'],
    ['由第8名上升至第5名', 'rank 5'],
    ['TOP10', 'rank <=10'],
  ]);
});

describe('changes', () => {
  reads([
    ['同比增长12%', 'change 12 %'],
    ['较上年下降3%', 'change -3 %'],
    ['增长约6%', 'change 6 % about'],
    ['两年平均增长5%', 'change 5 %'],
    ['下降5%以上', 'change <=-5 %'],
    ['增长不低于8%', 'change >=8 %'],
    ['压减10%以上', 'change <=-10 %'],
    ['提高4个百分点', 'change 4 百分点'],
    ['下降0.5个百分点', 'change -0.5 百分点'],
    ['同比-4.2%', 'change -4.2 %'],
    ['较上年增加5户', 'change 5 户'],
    ['负增长2%', 'change -2 %'],
    ['翻一番', 'change 100 %'],
  ]);

  test.each([
    ['较上年下降3%', '较上年'],
    ['同比增长12%', '同比'],
    ['增长12%', null],
  ])('%s is measured against %s', (text, baseline) => {
    expect(readQuantity(text).baseline).toBe(baseline);
  });
});

describe('dates', () => {
  reads([
    ['2023年11月底前', 'date <=2023-11-30'],
    ['2024年2月底前完成', 'date <=2024-02-29'],
    ['10月30日前完成', 'date <=--10-30'],
    ['2022/6/30前', 'date <=2022-06-30'],
    ['2023.12.31', 'date 2023-12-31'],
    ['20231231', 'date 2023-12-31'],
    ['二〇二三年十二月底前', 'date <=2023-12-31'],
    ['2023年第四季度前', 'date <=2023-12-31'],
    ['2024年上半年完成', 'date 2024-01-01..2024-06-30'],
    ['2023年12月中旬', 'date 2023-12-11..2023-12-20'],
    ['3-10月', 'date --03-01..--10-31'],
    ['2022年5月-9月', 'date 2022-05-01..2022-09-30'],
    ['2023.07-2024.01', 'date 2023-07-01..2024-01-31'],
    ['2021-2023年', 'date 2021-01-01..2023-12-31'],
    ['年底前', 'date <=--12-31'],
    ['不晚于6月15日', 'date <=--06-15'],
    ['每月5日前', 'date deadline'],
    ['按合同约定时间完成', 'date schedule'],
    ['按计划推进', 'date schedule'],
    ['及时', 'date schedule'],
  ]);

  test('a number that carries a date stays a number', () => {
    const reading = readQuantity('2023年6月底前完成检查12次');
    expect(summary(reading)).toBe('number 12 次');
    expect(reading.date).toEqual({ first: '2023-06-01', last: '2023-06-30' });
  });
});

describe('numbers that words imply', () => {
  reads([
    ['全年无事故', 'number 0 起'],
    ['未发生较大以上网络安全事件', 'number 0 起'],
    ['零投诉', 'number 0 起'],
    ['无一例医疗事故', 'number 0 起'],
    ['系统无故障', 'number 0 次'],
    ['未发现安全隐患', 'number 0 处'],
    ['全覆盖', 'number 100 %'],
    ['全部合格', 'number 100 %'],
    ['应助尽助', 'number 100 %'],
    ['足额发放到位', 'number 100 %'],
    ['应收尽收%', 'number 100 %'],
  ]);

  test('are marked so', () => {
    expect(readQuantity('全覆盖').marks).toEqual(['implied']);
  });
});

describe('labels and claims', () => {
  reads([
    ['是', 'tier yesNo'],
    ['优', 'tier level'],
    ['B级以上', 'tier level'],
    ['良好以上', 'tier level'],
    ['基本达成目标', 'tier tierClaim'],
    ['部分完成任务', 'tier tierClaim'],
    ['已完成', 'tier completionClaim'],
    ['已完成100%', 'tier completionClaim'],
    ['主体工程已完工', 'tier completionClaim'],
    ['因故未完成', 'tier notDone'],
    ['尚未启动招标', 'tier notDone'],
    ['推进中', 'tier notDone'],
  ]);
});

describe('words that nobody can measure', () => {
  reads([
    ['有所提高', 'qualitative vague'],
    ['效果明显', 'qualitative vague'],
    ['不断优化', 'qualitative vague'],
    ['降低故障率', 'qualitative direction'],
    ['同比减少', 'qualitative direction'],
    ['符合管理规定', 'qualitative condition'],
    ['形成评估报告一份', 'qualitative condition'],
    ['严格按规定执行', 'qualitative condition'],
    ['第二批', 'qualitative'],
    ['7×24小时', 'qualitative'],
  ]);
});

describe('nothing to read', () => {
  reads([
    ['', 'none'],
    [' \n ', 'none'],
    ['#DIV/0!', 'none'],
    ['#N/A', 'none'],
    ['暂未统计', 'none'],
    ['无法评定', 'none'],
    ['指标3', 'none'],
    ['无', 'notApplicable'],
    ['-', 'notApplicable'],
    ['——', 'notApplicable'],
    ['/', 'notApplicable'],
    ['不适用', 'notApplicable'],
    ['N/A', 'notApplicable'],
    ['≥**%', 'placeholder'],
    ['XX万元', 'placeholder'],
    ['……', 'placeholder'],
    ['20XX年12月底前', 'placeholder'],
    ['≥%', 'placeholder'],
    ['完成率≥90%的，得8分；否则不得分', 'rule'],
    ['每下降1个百分点扣0.5分', 'rule'],
  ]);
});

describe('names that hold digits are not the number', () => {
  reads([
    ['5G基站120个', 'number 120 个'],
    ['12345热线办结率99%', 'number 99 %'],
    ['PM2.5平均浓度≤35微克/立方米', 'number <=35 微克/立方米'],
    ['3A级景区2家', 'number 2 家'],
    ['APP2个', 'number 2 个'],
    ['十四五规划编制3项', 'number 3 项'],
    ['三年行动计划6份', 'number 6 份'],
    ['第十二届运动会1届', 'number 1 届'],
    ['第三方评价报告5份', 'number 5 份'],
    ['一站式服务', 'qualitative'],
    ['十分满意', 'qualitative'],
  ]);
});

describe('numbers that only qualify what is measured', () => {
  reads([
    ['65岁以上老年人健康管理率不低于62%', 'number >=62 %'],
    ['20户以上自然村通硬化路比例100%', 'number 100 %'],
    ['50岁以上人员不超过20%', 'number <=20 %'],
    ['24小时内办结率98%', 'number 98 %'],
    ['35kV变电站2座', 'number 2 座'],
    ['一次验收通过率≥98%', 'number >=98 %'],
    ['1天1次', 'number 1 次/天'],
    ['0～6岁儿童健康管理率90%', 'number 90 %'],
  ]);

  test('stay in the residue, and the reading in doubt', () => {
    const reading = readQuantity('65岁以上老年人健康管理率不低于62%');
    expect(reading.residue).toEqual(['65岁以上', '老年人健康管理率']);
    expect(reading.confidence).toBeLessThanOrEqual(SURE);
  });

  test('numbers of equal standing are all kept', () => {
    expect(readQuantity('带动5家企业增收100万元').parts.map(({ value }) => value)).toEqual(['5', '1000000']);
  });
});

describe('damage by scanning and typing', () => {
  test.each([
    ['295%', 'number >=95 %', '125%', 'number 125 %'],
    ['2100%', 'number >=100 %', '210%', 'number 210 %'],
    ['W5%', 'number <=5 %', 'W级', 'qualitative'],
    ['》90%', 'number >=90 %', '《办法》', 'qualitative'],
    ['《10%', 'number <=10 %', '《规划》1部', 'number 1 部'],
    ['-0%', 'number 0 %', '-1%', 'number -1 %'],
    ['≥9O%', 'number >=90 %', '90%', 'number 90 %'],
    ['l00%', 'number 100 %', 'l级', 'qualitative'],
    ['85。5%', 'number 85.5 %', '85.5%', 'number 85.5 %'],
    ['95,5%', 'number 95.5 %', '95,500', 'number 95500'],
    ['▲3%', 'number -3 %', '★3%', 'number 3 %'],
  ])('%s is mended to %s, while %s stays %s', (damaged, mended, sound, unchanged) => {
    const reading = readQuantity(damaged);
    expect(summary(reading)).toBe(mended);
    expect(reading.marks).toContain('repaired');
    expect(reading.confidence).toBeLessThanOrEqual(SURE);
    expect(reading.text).toBe(damaged);
    const twin = readQuantity(sound);
    expect(summary(twin)).toBe(unchanged);
    expect(twin.marks).not.toContain('repaired');
  });

  test('2 for ≥ is mended in targets only', () => {
    expect(summary(readQuantity('290%', { column: 'target' }))).toBe('number >=90 %');
    expect(summary(readQuantity('290%', { column: 'actual' }))).toBe('number 290 %');
  });

  test('digits beyond single precision are noise', () => {
    expect(readQuantity('0.300000011920929')).toMatchObject({ value: '0.3', marks: ['floatNoise'] });
    expect(readQuantity('7.19999980926514').value).toBe('7.2');
    expect(readQuantity('0.123456789012345').value).toBe('0.123456789012345');
  });
});

describe('several numbers in one value', () => {
  test('parts keep their labels, and the first is repeated above', () => {
    const reading = readQuantity('国家级3个、省级5个');
    expect(summary(reading)).toBe('number 3 个');
    expect(reading.parts.map(({ label, value, unit }) => [label, value, unit])).toEqual([
      ['国家级', '3', '个'],
      ['省级', '5', '个'],
    ]);
    expect(reading.confidence).toBeLessThanOrEqual(SURE);
  });

  test('ranges are parts too', () => {
    const reading = readQuantity('温度18-22℃、湿度40%-55%');
    expect(reading.parts.map(({ label, min, max, unit }) => [label, min, max, unit])).toEqual([
      ['温度', '18', '22', '℃'],
      ['湿度', '40', '55', '%'],
    ]);
  });

  test('amounts by period keep their months', () => {
    const reading = readQuantity('1-3月每月40万元；4-12月每月42万元');
    expect(reading).toMatchObject({ kind: 'number', sense: 'amountsByPeriod', value: '400000', unit: '元/月' });
    expect(reading.parts.map(({ label, value }) => [label, value])).toEqual([
      ['1-3月', '400000'],
      ['4-12月', '420000'],
    ]);
  });

  test('plan beside result: the column decides', () => {
    const text = '计划20人，实际22人';
    expect(readQuantity(text, { column: 'target' }).value).toBe('20');
    expect(readQuantity(text, { column: 'actual' }).value).toBe('22');
  });

  test('an enumeration is not a number', () => {
    expect(summary(readQuantity('1、举办培训3场'))).toBe('number 3 场');
    expect(readQuantity('①举办培训3场；②发放手册2000份').parts.map(({ value }) => value)).toEqual(['3', '2000']);
  });
});

describe('what was not understood', () => {
  test.each([
    ['带动小微企业 50 家', ['带动小微企业']],
    ['不少于5家科研院所', ['科研院所']],
    ['12场（含线上 4 场）', ['线上 4 场']],
    ['≥95%', []],
    ['共完成３２期', []],
  ])('%s leaves %j, as written', (text, residue) => {
    const reading = readQuantity(text);
    const told = reading.residue.map((words) => words.replace(/^含/, ''));
    expect(told).toEqual(residue);
  });
});

describe('how far rounding may reach', () => {
  test.each([
    ['65%', '1'],
    ['99.93%', '0.01'],
    ['1.1亿元', '10000000'],
    ['24,214.52万元', '100'],
    ['2.3万人次', '1000'],
    ['12.5公里', '0.1'],
    ['6036家', null],
    ['38,650.00元', null],
    ['91.5分', null],
    ['第3名', null],
    ['12公里', null],
    ['约8%', null],
    ['3-5万元', null],
  ])('%s: step %s', (text, step) => {
    expect(readQuantity(text).step).toBe(step);
  });
});

describe('confidence', () => {
  test.each(['≥6次', '95%', '1.1亿元', '前5名', '2023年11月底前', '同比增长6%', '3-5场', '不少于两次', '近20场'])(
    '%s is read without doubt',
    (text) => {
      expect(readQuantity(text).confidence).toBe(1);
    },
  );

  test.each([
    ['0.95', 'may be 95 %'],
    ['2024年', 'a year is no target'],
    ['2021', 'may be a year'],
    ['2021年4年完成', 'a month mistyped'],
    ['提升服务满意度5%', 'by or to'],
    ['不少于10家以下', 'contradicts itself'],
    ['未完成3场', 'a number of what was not done'],
    ['1:2', 'may be a score or a time'],
    ['人均补贴标准上浮后的金额120元', 'prose before the number'],
    ['三项制度落实', 'part of a name'],
    ['2/3', 'may be two of three'],
    ['某种无从归类的说法', 'prose'],
  ])('%s is doubtful: %s', (text) => {
    expect(readQuantity(text).confidence).toBeLessThanOrEqual(SURE);
  });
});

test.each([
  ['10场未完成', 'qualitative'],
  ['10场（实际8场）', 'qualitative'],
  ['10场没有完成', 'qualitative'],
  ['10场（其中线上4场）', 'number'],
  ['10场，未来继续扩大', 'number'],
  ['2023年未发生事故，0起', 'number'],
  ['实际完成10场', 'number'],
])('an actual that takes its figure back is for a person: %s', (text, kind) => {
  expect(readQuantity(text, { column: 'actual', other: readQuantity('10场') }).kind).toBe(kind);
});

test('without a target what has not come about is counted like anything else', () => {
  expect(summary(readQuantity('3家未达标', { column: 'actual' }))).toBe('number 3 家');
});
