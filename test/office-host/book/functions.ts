/** Values, operators and functions of the small calculation engine. */
import { displayOf } from '../../../src/hosts/xlsx/display/display';
import type { Scalar } from './cell';
import { readEntry } from './entry';

export class FxError {
  constructor(readonly code: string) {}
}

export type Single = Scalar | FxError | null;
export type Value = Single | Value[][];

const VALUE_ERROR = new FxError('#VALUE!');
const display = displayOf(false);

/** The first value of an array, which is what a single cell shows of it. */
export function firstOf(value: Value): Single {
  return Array.isArray(value) ? firstOf(value[0]?.[0] ?? null) : value;
}

/** Functions that see their arguments only where they need them. */
export const LAZY: Readonly<Record<string, (values: readonly (() => Value)[]) => Value>> = {
  IF: ([test, yes, no]) => {
    const chosen = truth(firstOf(test!()));
    if (chosen instanceof FxError) return chosen;
    return chosen ? (yes?.() ?? 0) : no ? (no() ?? 0) : false;
  },
  IFERROR: ([value, other]) =>
    spread(([one, instead]) => (one instanceof FxError ? instead! : one!), [value!(), other!()]),
};

/** Functions over whole ranges. */
export const AGGREGATES: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  SUM: (values) => overNumbers(values, (numbers) => numbers.reduce((sum, each) => sum + each, 0)),
  MIN: (values) => overNumbers(values, (numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0)),
  MAX: (values) => overNumbers(values, (numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0)),
  AVERAGE: (values) =>
    overNumbers(values, (numbers) =>
      numbers.length > 0 ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length : new FxError('#DIV/0!'),
    ),
  COUNT: (values) => singles(values).filter((each) => typeof each === 'number').length,
  COUNTA: (values) => singles(values).filter((each) => each !== null).length,
  AND: (values) => overTruths(values, (truths) => truths.every(Boolean)),
  OR: (values) => overTruths(values, (truths) => truths.some(Boolean)),
  SUMPRODUCT: (values) => {
    const products = spread((factors) => {
      const numbers = factors.map((each) => (typeof each === 'number' ? each : each instanceof FxError ? each : 0));
      return (
        numbers.find((each) => each instanceof FxError) ?? (numbers as number[]).reduce((one, other) => one * other, 1)
      );
    }, values);
    return AGGREGATES['SUM']!([products]);
  },
  INDEX: ([range, row, column]) => {
    const lines = Array.isArray(range) ? range : [[range ?? null]];
    const [down, right] = [Number(firstOf(row ?? 1)), Number(firstOf(column ?? 1))];
    return lines.length === 1 && column === undefined
      ? (lines[0]![down - 1] ?? VALUE_ERROR)
      : (lines[down - 1]?.[right - 1] ?? new FxError('#REF!'));
  },
  MATCH: ([wanted, range, kind]) => matchOf(firstOf(wanted!), singles([range!]), Number(firstOf(kind ?? 1))),
  LOOKUP: ([wanted, range, results]) => {
    const keys = singles([range!]);
    const at = matchOf(firstOf(wanted!), keys, 1);
    return at instanceof FxError ? at : (singles([results ?? range!])[(at as number) - 1] ?? null);
  },
};

/** Functions of single values; given ranges they answer for each cell. */
export const SCALARS: Readonly<Record<string, (values: readonly Single[]) => Single>> = {
  ROUND: numeric((value, digits = 0) => rounded(value!, digits, Math.round)),
  ROUNDUP: numeric((value, digits = 0) => rounded(value!, digits, Math.ceil)),
  ROUNDDOWN: numeric((value, digits = 0) => rounded(value!, digits, Math.floor)),
  INT: numeric((value) => Math.floor(value!)),
  TRUNC: numeric((value, digits = 0) => rounded(value!, digits, Math.floor)),
  ABS: numeric((value) => Math.abs(value!)),
  MOD: numeric((value, by) => (by === 0 ? new FxError('#DIV/0!') : value! - by! * Math.floor(value! / by!))),
  POWER: numeric((base, exponent) => base! ** exponent!),
  SIGN: numeric((value) => Math.sign(value!)),
  NOT: ([value]) => negated(truth(value ?? null)),
  ISNUMBER: ([value]) => typeof value === 'number',
  ISTEXT: ([value]) => typeof value === 'string',
  ISBLANK: ([value]) => value === null,
  ISERROR: ([value]) => value instanceof FxError,
  N: ([value]) => (typeof value === 'number' ? value : value === true ? 1 : value instanceof FxError ? value : 0),
  VALUE: ([value]) => number(value ?? null),
  TEXT: textual((text, code) => {
    const value = number(text!);
    return value instanceof FxError ? text! : display(value, code!);
  }),
  LEN: textual((text) => text!.length),
  TRIM: textual((text) => text!.trim().replace(/ +/g, ' ')),
  CLEAN: textual((text) => [...text!].filter((each) => each.charCodeAt(0) >= 32).join('')),
  UPPER: textual((text) => text!.toUpperCase()),
  LOWER: textual((text) => text!.toLowerCase()),
  ASC: textual((text) => text!.normalize('NFKC')),
  LEFT: textual((text, count = '1') => text!.slice(0, Number(count))),
  RIGHT: textual((text, count = '1') => (Number(count) === 0 ? '' : text!.slice(-Number(count)))),
  MID: textual((text, from, count) => text!.slice(Number(from) - 1, Number(from) - 1 + Number(count))),
  SUBSTITUTE: textual((text, old, fresh) => (old === '' ? text! : text!.replaceAll(old!, fresh!))),
  EXACT: textual((one, other) => one === other),
  CONCATENATE: textual((...texts) => texts.join('')),
  FIND: textual((part, text, from = '1') => found(text!.indexOf(part!, Number(from) - 1))),
  SEARCH: textual((part, text, from = '1') =>
    found(text!.toLowerCase().indexOf(part!.toLowerCase(), Number(from) - 1)),
  ),
  HYPERLINK: ([target, shown]) => shown ?? target ?? null,
  NA: () => new FxError('#N/A'),
};

/** Applies a function to single values, or cell by cell where arguments are ranges. */
export function spread(apply: (values: readonly Single[]) => Value, values: readonly Value[]): Value {
  const rows = Math.max(1, ...values.map((each) => (Array.isArray(each) ? each.length : 1)));
  const columns = Math.max(1, ...values.map((each) => (Array.isArray(each) ? (each[0]?.length ?? 1) : 1)));
  const at = (row: number, column: number): Value =>
    apply(
      values.map((each) => {
        if (!Array.isArray(each)) return each;
        const line = each.length === 1 ? each[0]! : (each[row] ?? [new FxError('#N/A')]);
        return firstOf(line.length === 1 ? line[0]! : (line[column] ?? new FxError('#N/A')));
      }),
    );
  if (rows === 1 && columns === 1) return at(0, 0);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => at(row, column)));
}

export function unary(operator: string, operand: Value): Value {
  const apply = { '-': (value: number) => -value, '+': (value: number) => value, '%': (value: number) => value / 100 }[
    operator
  ];
  if (!apply) return VALUE_ERROR;
  return spread(
    ([value]) => {
      const read = number(value!);
      return read instanceof FxError ? read : apply(read);
    },
    [operand],
  );
}

export function binary(operator: string, left: Value, right: Value): Value {
  return spread(
    ([one, other]) => {
      if (one instanceof FxError) return one;
      if (other instanceof FxError) return other;
      if (operator === '&') return text(one!) + text(other!);
      const compare = COMPARISONS[operator];
      if (compare) return compare(order(one!, other!));
      const [a, b] = [number(one!), number(other!)];
      if (a instanceof FxError) return a;
      if (b instanceof FxError) return b;
      if (operator === '/' && b === 0) return new FxError('#DIV/0!');
      return ARITHMETIC[operator]?.(a, b) ?? VALUE_ERROR;
    },
    [left, right],
  );
}

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};
const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Numbers come before texts, texts before truths; empty cells count as what they are compared with. */
function order(one: Exclude<Single, FxError>, other: Exclude<Single, FxError>): number {
  const a = one ?? blankLike(other);
  const b = other ?? blankLike(one);
  const rank = (value: Scalar): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string')
    return a.toLowerCase() === String(b).toLowerCase() ? 0 : a.toLowerCase() < String(b).toLowerCase() ? -1 : 1;
  return Number(a) - Number(b);
}

function blankLike(value: Scalar | null): Scalar {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
}

function number(value: Single): number | FxError {
  if (value === null) return 0;
  if (typeof value !== 'string') return value instanceof FxError ? value : Number(value);
  const read = readEntry(value)?.value;
  return typeof read === 'number' ? read : VALUE_ERROR;
}

function truth(value: Single): boolean | FxError {
  if (typeof value !== 'string') return value instanceof FxError ? value : Boolean(value);
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : VALUE_ERROR;
}

function negated(value: boolean | FxError): Single {
  return value instanceof FxError ? value : !value;
}

function text(value: Exclude<Single, FxError>): string {
  return value === null ? '' : display(value, undefined);
}

function singles(values: readonly Value[]): Single[] {
  return values.flatMap((each) => (Array.isArray(each) ? each.flatMap((line) => singles(line)) : [each]));
}

/** Texts and truths in ranges are passed over; given directly they count. */
function overNumbers(values: readonly Value[], apply: (numbers: number[]) => Single): Single {
  const numbers: number[] = [];
  for (const value of values) {
    for (const each of singles([value])) {
      if (each instanceof FxError) return each;
      const read = typeof each === 'number' ? each : Array.isArray(value) ? null : number(each);
      if (read instanceof FxError) return read;
      if (read !== null && (typeof each === 'number' || each !== null)) numbers.push(read);
    }
  }
  return apply(numbers);
}

function overTruths(values: readonly Value[], apply: (truths: boolean[]) => boolean): Single {
  const truths: boolean[] = [];
  for (const each of singles(values)) {
    if (each === null) continue;
    const read = truth(each);
    if (read instanceof FxError) return read;
    truths.push(read);
  }
  return apply(truths);
}

function numeric(apply: (...numbers: number[]) => Single): (values: readonly Single[]) => Single {
  return (values) => {
    const numbers = values.map(number);
    const failed = numbers.find((each) => each instanceof FxError);
    return failed ?? apply(...(numbers as number[]));
  };
}

function textual(apply: (...texts: string[]) => Single): (values: readonly Single[]) => Single {
  return (values) =>
    values.find((each) => each instanceof FxError) ?? apply(...values.map((each) => text(each as Scalar | null)));
}

/** Rounds the decimal text of a number, as Excel does, not its binary expansion. */
function rounded(value: number, digits: number, round: (value: number) => number): number {
  const size = Number(`${Math.abs(value).toPrecision(15)}e${digits}`);
  return Math.sign(value) * Number(`${round(size)}e${-digits}`);
}

function found(at: number): Single {
  return at < 0 ? VALUE_ERROR : at + 1;
}

function matchOf(wanted: Single, keys: readonly Single[], kind: number): Single {
  let best = -1;
  keys.forEach((key, index) => {
    if (key instanceof FxError || wanted instanceof FxError || typeof key !== typeof wanted) return;
    const place = order(key, wanted);
    if (kind === 0 ? place === 0 && best < 0 : place <= 0) best = index;
  });
  return best < 0 ? new FxError('#N/A') : best + 1;
}
