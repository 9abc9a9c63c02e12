/** What is handed to Excel comes out as what was meant, however it reads entries. */
import fc from 'fast-check';
import { entryFor, isTakenForText } from '../../../../src/hosts/excel/write/entry';
import { newCell } from '../../../office-host/book/cell';
import { enter, ERRORS } from '../../../office-host/book/entry';

const FORMATS = ['General', '@', '0.00', '0%', 'yyyy-mm-dd'];

/** The cell after an entry, with the number format put on as a write does. */
function cellAfter(value: string | number | boolean, format: string) {
  const cell = newCell();
  const content = { value, formula: null, error: null };
  const entered = isTakenForText(content, format) ? 'General' : format;
  cell.numberFormat = entered;
  enter(cell, entryFor(content, entered));
  return cell;
}

const awkward = fc
  .oneof(
    fc.string({
      unit: fc.constantFrom(..."'=+-@#0123456789.,%/:年月日 ()TRUEfalse￥$１２３ eE\n评分".split('')),
      minLength: 1,
      maxLength: 12,
    }),
    fc.constantFrom(
      'TRUE',
      'false',
      '1/2',
      '2021-3-5',
      '12:30',
      '95%',
      '1e3',
      '2021年3月',
      "'",
      "''",
      '=',
      '＝1',
      '-',
      '5％',
    ),
    fc.string({ minLength: 1 }),
  )
  .filter((text) => !ERRORS.includes(text));

test('any text, under any format, stays that text', () => {
  fc.assert(
    fc.property(awkward, fc.constantFrom(...FORMATS), (text, format) => {
      expect(cellAfter(text, format)).toMatchObject({ value: text, formula: null, error: null });
    }),
    { numRuns: 2000 },
  );
});

test('numbers and truths stay what they are', () => {
  const scalar = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  fc.assert(
    fc.property(scalar, fc.constantFrom(...FORMATS), (value, format) => {
      expect(cellAfter(value, format).value).toBe(value);
    }),
  );
});

const PLAIN: [text: string, format: string, entry: string][] = [
  ['完成6036家', 'General', "'完成6036家"],
  ['已完成', 'General', '已完成'],
  [
    '一般公共预算拨款及上级补助资金（含结转）在本年度内按计划执行完毕并形成支出的部分占全部资金的比例为95',
    'General',
    '一般公共预算拨款及上级补助资金（含结转）在本年度内按计划执行完毕并形成支出的部分占全部资金的比例为95',
  ],
  ['12', '@', '12'],
];
test.each(PLAIN)('%s under %s is entered as %s: no apostrophe without need', (value, format, entry) => {
  expect(entryFor({ value, formula: null, error: null }, format)).toBe(entry);
});
