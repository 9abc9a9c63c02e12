/** Conditions as SUMIF and COUNTIF write them: `>=60`, `<>`, `优*`, a plain value. */
import { ErrorValue, type Scalar, uncertain } from '../values';

const OPERATED = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;
const NUMBER = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)\s*%?\s*$/;

/** The test a condition makes of a cell's value. */
export function criterion(condition: Scalar): (value: Scalar) => boolean {
  if (condition instanceof ErrorValue || condition === null) return uncertain();
  if (typeof condition !== 'string') return (value) => value === condition;
  const [, operator = '=', text = ''] = OPERATED.exec(condition)!;
  if (NUMBER.test(text)) return comparesNumber(operator, numberOf(text));
  if (operator !== '=' && operator !== '<>') return uncertain();
  if (text === '') {
    const isBlank = (value: Scalar) => value === null || (condition === '' && value === '');
    return operator === '<>' ? (value) => !isBlank(value) : isBlank;
  }
  const pattern = wildcards(text);
  const matches = (value: Scalar) => typeof value === 'string' && pattern.test(value);
  return operator === '=' ? matches : (value) => !matches(value);
}

function comparesNumber(operator: string, wanted: number): (value: Scalar) => boolean {
  return (value) => {
    // A text that reads as the number counts as equal to it.
    const number =
      typeof value === 'string' && NUMBER.test(value) && /^[=<>]{0,2}$/.test(operator) && !/[<>]/.test(operator)
        ? numberOf(value)
        : value;
    if (typeof number !== 'number') return operator === '<>';
    if (operator === '=') return number === wanted;
    if (operator === '<>') return number !== wanted;
    if (operator === '<') return number < wanted;
    if (operator === '>') return number > wanted;
    return operator === '<=' ? number <= wanted : number >= wanted;
  };
}

function numberOf(text: string): number {
  const plain = text.trim();
  return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain);
}

/** `*` is any text, `?` any character, `~` takes the meaning away; the whole text must match. */
export function wildcards(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (whole, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (whole === '*') return '[^]*';
    return whole === '?' ? '[^]' : `\\${whole}`;
  });
  return new RegExp(`^${source}$`, 'i');
}
