/** Texts and parts of texts. */
import { displayOf } from '../../display/display';
import type { Argument, Calculation } from '../calculate';
import { ErrorValue, isTable, type Operand, type Scalar, toNumber, toText, uncertain, WRONG_VALUE } from '../values';
import type { FormulaFunction } from '.';

const display = displayOf(false);

export const TEXT_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  LEN: ofTexts(1, ([text = '']) => text.length),
  TRIM: ofTexts(1, ([text = '']) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ofTexts(1, ([text = '']) => text.toUpperCase()),
  LOWER: ofTexts(1, ([text = '']) => text.toLowerCase()),
  EXACT: ofTexts(2, ([first, second]) => first === second),
  LEFT: part((text, [count = 1]) => (count < 0 ? WRONG_VALUE : text.slice(0, count))),
  RIGHT: part((text, [count = 1]) => (count < 0 ? WRONG_VALUE : count === 0 ? '' : text.slice(-count))),
  MID: part((text, [start = 0, count = -1]) =>
    start < 1 || count < 0 ? WRONG_VALUE : text.slice(start - 1, start - 1 + count),
  ),
  REPT: part((text, [count = 0]) => (count < 0 || count * text.length > 32_767 ? WRONG_VALUE : text.repeat(count))),
  FIND: (calculation, [wantedNode = null, textNode = null, startNode]) => {
    const [wanted, text] = [toText(calculation.scalar(wantedNode)), toText(calculation.scalar(textNode))];
    const start = startNode === undefined ? 1 : toNumber(calculation.scalar(startNode));
    for (const value of [wanted, text, start]) if (value instanceof ErrorValue) return value;
    if ((start as number) < 1) return WRONG_VALUE;
    const place = (text as string).indexOf(wanted as string, (start as number) - 1);
    return place < 0 ? WRONG_VALUE : place + 1;
  },
  SUBSTITUTE: (calculation, nodes) => {
    if (nodes.length !== 3) return uncertain();
    const [text, from, to] = nodes.map((node) => toText(calculation.scalar(node)));
    for (const value of [text, from, to]) if (value instanceof ErrorValue) return value;
    return from === '' ? text! : (text as string).replaceAll(from as string, () => to as string);
  },
  CONCATENATE: (calculation, nodes) => concatenated(nodes.map((node) => calculation.scalar(node))),
  CONCAT: (calculation, nodes) => concatenated(nodes.flatMap((node) => flat(calculation.operand(node)))),
  VALUE: (calculation, [node = null]) => {
    const value = calculation.scalar(node);
    return typeof value === 'boolean' ? WRONG_VALUE : value === '' ? WRONG_VALUE : toNumber(value);
  },
  TEXT: (calculation, [node = null, formatNode = null]) => {
    const [value, format] = [calculation.scalar(node), toText(calculation.scalar(formatNode))];
    if (value instanceof ErrorValue) return value;
    if (format instanceof ErrorValue || format === '') return uncertain();
    return display(value ?? 0, format);
  },
};

function ofTexts(count: number, work: (texts: string[]) => Scalar): FormulaFunction {
  return (calculation, nodes) => {
    if (nodes.length !== count) return uncertain();
    const texts: string[] = [];
    for (const node of nodes) {
      const text = toText(calculation.scalar(node));
      if (text instanceof ErrorValue) return text;
      texts.push(text);
    }
    return work(texts);
  };
}

/** A function of a text and whole numbers. */
function part(work: (text: string, counts: number[]) => Scalar): FormulaFunction {
  return (calculation: Calculation, [textNode = null, ...countNodes]: readonly Argument[]) => {
    const text = toText(calculation.scalar(textNode));
    if (text instanceof ErrorValue) return text;
    const counts: number[] = [];
    for (const node of countNodes) {
      const count = toNumber(calculation.scalar(node));
      if (count instanceof ErrorValue) return count;
      counts.push(Math.trunc(count));
    }
    return work(text, counts);
  };
}

function flat(operand: Operand): Scalar[] {
  return isTable(operand) ? [...operand.filled()] : [operand];
}

function concatenated(values: readonly Scalar[]): Scalar {
  let all = '';
  for (const value of values) {
    const text = toText(value);
    if (text instanceof ErrorValue) return text;
    all += text;
  }
  return all;
}
