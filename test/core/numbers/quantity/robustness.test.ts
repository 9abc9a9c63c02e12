/** Whatever is typed into a cell: no exception, no unbounded time, and a reading that is well formed. */
import fc from 'fast-check';
import { compare, isOfFormSize, parseExact, readQuantity } from '../../../../src/core/numbers';

/** Pieces of real values, so that random texts reach the depths of the grammar. */
const PIECES = [
  ...'0123456789.,%/~-+()[]（）【】±≥≤<>=:：；;，。、…*#《》|两十百千万亿零一二三五成半前第每至到近约超过多余几年月日天个家元人分名内以上下含不',
  '不少于',
  '以上',
  '百分之',
  '分之',
  '万元',
  '亿元',
  '百分点',
  '同比',
  '增长',
  '下降',
  '提升至',
  '由',
  '其中',
  '2023年',
  '12月底前',
  '无',
  '事故',
  '应保尽保',
  '全覆盖',
  '完成',
  '未完成',
  'XX',
  'PM2.5',
  'TOP10',
  '1:2',
  '3-5',
  '\n',
  ' ',
  '\u3000',
  '①',
  '㎡',
  '😀',
  '\ud800',
  'e+',
  'E-05',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('every text gives a well-formed reading', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('target' as const, 'actual' as const, undefined), (text, column) => {
      const reading = readQuantity(text, column ? { column } : {});
      expect(reading.text).toBe(text);
      expect(reading.confidence).toBeGreaterThan(0);
      expect(reading.confidence).toBeLessThanOrEqual(1);
      for (const number of [reading.value, reading.min, reading.max, reading.step]) {
        if (number !== null) expect(parseExact(number)).not.toBeNull();
      }
      if (reading.min !== null)
        expect(compare(parseExact(reading.min)!, parseExact(reading.max!)!)).toBeLessThanOrEqual(0);
      for (const words of reading.residue) expect(text).toContain(words);
      if (['number', 'rank', 'change'].includes(reading.kind)) expect(reading.value).not.toBeNull();
      if (['tier', 'qualitative', 'none', 'notApplicable', 'placeholder', 'rule'].includes(reading.kind)) {
        expect([reading.value, reading.min, reading.max, reading.comparator]).toEqual([null, null, null, null]);
      }
    }),
    { numRuns: 3000 },
  );
});

test('reading is the same whatever was read before', () => {
  fc.assert(
    fc.property(texts, texts, (one, two) => {
      const alone = readQuantity(one);
      readQuantity(two);
      expect(readQuantity(one)).toEqual(alone);
    }),
  );
});

test('width and blanks do not matter', () => {
  const values = fc.constantFrom(
    '≥60%',
    '3-5场',
    '第3名',
    '1.1亿元',
    '增长12%',
    '不少于5次',
    '2023年11月底前',
    '45元/人·天',
  );
  fc.assert(
    fc.property(values, fc.nat(), (value, seed) => {
      const wide = [...value]
        .map((c, i) => ((seed >> i) & 1 ? toFullWidth(c) : c))
        .join((seed & 1) === 0 ? '' : '\u3000');
      const [plain, changed] = [readQuantity(value), readQuantity((seed & 1) === 0 ? wide : `  ${value} `)];
      expect({ ...changed, text: value, baseline: null }).toEqual({ ...plain, baseline: null });
    }),
  );
});

function toFullWidth(character: string): string {
  return /[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character;
}

describe('time grows with the length of the text, not faster', () => {
  test.each([
    ['digits', '7'],
    ['Chinese digits', '七'],
    ['scale words', '万'],
    ['open brackets', '（'],
    ['brackets after a number', '5（甲）'],
    ['comparators', '≥'],
    ['every', '每2年'],
    ['claims', '已完成'],
    ['plans', '年度计划'],
    ['bookmarks', '《5'],
    ['prose', '本年度共组织开展各类培训活动12场，覆盖企业300家；'],
    ['blanks', ' '],
    ['commas', '1,'],
    ['dates', '2023年12月31日前'],
    ['dots', '.'],
    ['shares', '三分之'],
    ['neighbouring digits', '一二三万'],
    ['signs before digits', '-千'],
  ])('%s', (_, piece) => {
    // 32,767 characters are the most that a cell holds. Eight times the text may take a little more than eight times
    // as long; quadratic time would take 64 times as long. The floor keeps small measurements from deciding.
    const [short, long] = [4000, 32_000].map((length) => cost(piece.repeat(length / piece.length)));
    expect(long).toBeLessThan(30 * Math.max(short!, 25));
  });
});

/** Milliseconds of processor time of the cheapest of three runs, the one that was disturbed least. */
function cost(text: string): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    readQuantity(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe('numbers of a size that no form means', () => {
  test.each(['1e300', '1E+300场', '-1e-300', '≥1.5E+31元', '9'.repeat(31), `${'9'.repeat(20)}亿亿亿元`])(
    '%s is no quantity, and says why',
    (text) => {
      expect(readQuantity(text)).toMatchObject({ kind: 'none', value: null, marks: ['beyondSize'], residue: [text] });
    },
  );

  test('no reading holds one', () => {
    const digits = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('1', '9', '37'))
      .map(([n, d]) => d.repeat(n));
    const number = fc
      .tuple(digits, fc.option(digits), fc.option(fc.integer({ min: -400, max: 400 })))
      .map(
        ([whole, decimals, power]) => whole + (decimals ? `.${decimals}` : '') + (power === null ? '' : `E${power}`),
      );
    const text = fc
      .tuple(fc.constantFrom('', '≥', '-', '约', '3-'), number, fc.constantFrom('', '万元', '亿亿元', '%', '场', '亩'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => {
        const read = readQuantity(value);
        for (const told of [read.value, read.min, read.max, read.step]) {
          expect(told === null || isOfFormSize(parseExact(told)!)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
