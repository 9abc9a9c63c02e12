/** Dates, months, quarters and stretches of them, as targets and actuals name them. */
import type { DateSpan } from '../../model';
import { chineseNumber } from '../chineseNumber';
import { toNumber } from '../rational';

export interface ReadDate {
  readonly span: DateSpan;
  /** How finely it is told. */
  readonly grain: 'year' | 'part' | 'month' | 'day';
  readonly end: number;
}

/**
 * The date that a text names from a place on, or the stretch from one date to another; null where there is none.
 * Without a year the days start with `--`.
 * @example dateAt('2021年12月底前', 0)?.span.last // '2021-12-31'
 * @example dateAt('3-10月', 0)?.span // { first: '--03-01', last: '--10-31' }
 */
export function dateAt(text: string, start: number): ReadDate | null {
  DATE_LIKELY.lastIndex = start;
  if (!DATE_LIKELY.test(text)) return null;
  const listed = yearsAt(text, start) ?? monthsAt(text, start);
  if (listed) return listed;
  const from = singleAt(text, start);
  if (!from) return null;
  const joint = /[-~至到]/y;
  joint.lastIndex = from.end;
  if (!joint.test(text)) return from;
  const to = singleAt(text, from.end + 1);
  if (!to) return from;
  return { span: stretch(from.span, to.span), grain: to.grain, end: to.end };
}

/** What every form below begins with; numbers that begin no date are told apart at once. */
const DATE_LIKELY = /[\d〇零○一二三四五六七八九十]{1,4}[年月季./~至到-]|20\d{6}|[上下第年当本今Q]/y;

/**
 * Gives a span without year the year of the form.
 * @example withYear({ first: '--03-01', last: '--10-31' }, 2023).last // '2023-10-31'
 */
export function withYear(span: DateSpan, year: number): DateSpan {
  const dated = (day: string) => (day.startsWith('--') ? `${year}-${day.slice(2)}` : day);
  return { first: dated(span.first), last: dated(span.last) };
}

/**
 * The day that a spreadsheet's serial number stands for (1900 system), null where it is none.
 * @example dayOfSerial(45291) // '2023-12-31'
 */
export function dayOfSerial(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < 61 || serial > 2958465) return null;
  let [year, days] = [1900, serial - 2];
  while (days >= yearLength(year)) days -= yearLength(year++);
  let month = 1;
  while (days >= monthLength(year, month)) days -= monthLength(year, month++);
  return day(year, month, days + 1);
}

const DIGIT = '[\\d〇零○一二两三四五六七八九十]';
const YEAR = '((?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})';
const THIRD = '(上旬|中旬|下旬|月初|月中|月末|月底|底|末|初)?';
const PART = '(Q[1-4]|上半年|下半年|第?[一二三四1-4]季度[底末]?|年底|年末|年内)';
const PART_BEHIND_YEAR = '(底|末|内)';

const FORMS: readonly (readonly [RegExp, (groups: readonly (string | undefined)[]) => Omit<ReadDate, 'end'> | null])[] =
  [
    [form(`${YEAR}年(${DIGIT}{1,3})月(${DIGIT}{1,3})[日号]`), ([y, m, d]) => dayDate(y, m, d)],
    [form(`${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d.%])日?`), ([y, , m, d]) => dayDate(y, m, d)],
    [form('(20\\d{2})(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d|[^\\d前完止])'), ([y, m, d]) => dayDate(y, m, d)],
    [form(`${YEAR}年(${DIGIT}{1,3})月份?${THIRD}`), ([y, m, third]) => monthDate(y, m, third)],
    [form(`${YEAR}[-/.](\\d{1,2})(?![\\d.%\\p{L}])`), ([y, m]) => monthDate(y, m, undefined)],
    [form(`${YEAR}年度?${PART}`), ([y, part]) => partDate(y, part)],
    [form(`${YEAR}年度?${PART_BEHIND_YEAR}`), ([y, part]) => partDate(y, part)],
    [form(`${YEAR}年度?`), ([y]) => partDate(y, '年')],
    [form(`(${DIGIT}{1,3})月(${DIGIT}{1,3})[日号]`), ([m, d]) => dayDate(undefined, m, d)],
    [form(`(${DIGIT}{1,3})月份?${THIRD}(?![均度])`), ([m, third]) => monthDate(undefined, m, third)],
    [form(`(?:当年|本年度?|今年)?${PART}`), ([part]) => partDate(undefined, part)],
    [form(`(?:当年|本年度?|今年)${PART_BEHIND_YEAR}`), ([part]) => partDate(undefined, part)],
    [form('(?:当年|本年度|今年)度?'), () => partDate(undefined, '年')],
  ];

function form(pattern: string): RegExp {
  return new RegExp(pattern, 'uy');
}

function singleAt(text: string, start: number): ReadDate | null {
  for (const [pattern, build] of FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const date = match && build(match.slice(1));
    if (date) return { ...date, end: start + match[0].length };
  }
  return null;
}

const YEARS = form(`${YEAR}年?[-~至到]${YEAR}(?:学?年度?)`);

/** `2021-2023年`, `2022-2023学年`. */
function yearsAt(text: string, start: number): ReadDate | null {
  YEARS.lastIndex = start;
  const match = YEARS.exec(text);
  if (!match) return null;
  const [from, to] = [partDate(match[1], '年'), partDate(match[2], '年')];
  return { span: stretch(from.span, to.span), grain: 'part', end: YEARS.lastIndex };
}

const MONTHS = form(`(?:${YEAR}年)?(\\d{1,2})[-~至到](\\d{1,2})月份?(?!均)`);

/** `3-10月`, `2022年3-10月`, `3月至10月` is no form of this: that is two dates. */
function monthsAt(text: string, start: number): ReadDate | null {
  MONTHS.lastIndex = start;
  const match = MONTHS.exec(text);
  if (!match) return null;
  const [from, to] = [monthDate(match[1], match[2], undefined), monthDate(match[1], match[3], undefined)];
  return from && to && { span: stretch(from.span, to.span), grain: 'month', end: MONTHS.lastIndex };
}

function stretch(from: DateSpan, to: DateSpan): DateSpan {
  if (from.first.startsWith('--') === to.last.startsWith('--')) return { first: from.first, last: to.last };
  const year = (from.first.startsWith('--') ? to.last : from.first).slice(0, 4);
  return { first: withYear(from, Number(year)).first, last: withYear(to, Number(year)).last };
}

function dayDate(year: string | undefined, month: string | undefined, dayOfMonth: string | undefined) {
  const [y, m, d] = [number(year), number(month), number(dayOfMonth)];
  if (m === null || d === null || m < 1 || m > 12 || d < 1 || d > monthLength(y ?? 2000, m)) return null;
  return { span: { first: day(y, m, d), last: day(y, m, d) }, grain: 'day' as const };
}

function monthDate(year: string | undefined, month: string | undefined, third: string | undefined) {
  const [y, m] = [number(year), number(month)];
  if (m === null || m < 1 || m > 12) return null;
  const end = monthLength(y ?? 2001, m);
  const [first, last] =
    third === '上旬' ? [1, 10] : third === '中旬' ? [11, 20] : third === '下旬' ? [21, end] : [1, end];
  return { span: { first: day(y, m, first), last: day(y, m, last) }, grain: 'month' as const };
}

function partDate(year: string | undefined, part: string | undefined) {
  const y = number(year);
  const quarter = /([一二三四1-4])季度|Q([1-4])/.exec(part ?? '');
  const q = quarter ? number(quarter[1] ?? quarter[2])! : 0;
  const [from, to] = quarter ? [q * 3 - 2, q * 3] : part === '上半年' ? [1, 6] : part === '下半年' ? [7, 12] : [1, 12];
  const span = { first: day(y, from, 1), last: day(y, to, monthLength(2001, to)) };
  return { span, grain: part === '年' ? ('year' as const) : ('part' as const) };
}

function number(text: string | undefined): number | null {
  const value = text === undefined ? null : chineseNumber(text);
  return value && toNumber(value);
}

function day(year: number | null, month: number, dayOfMonth: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year === null ? '-' : year}-${two(month)}-${two(dayOfMonth)}`;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return yearLength(year) - 337;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function yearLength(year: number): number {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366 : 365;
}
