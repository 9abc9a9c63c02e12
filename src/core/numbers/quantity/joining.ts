/** Numbers that belong together: `20±2℃`, `由85%提高到92%`, `1天1次`, `65岁以上老年人管理率62%`, `≥90%，≤100%`. */
import { ONE, compare, equals } from '../rational';
import { type Amount, aroundMiddle } from './amount';

/** Adds an amount to those before it in its statement; where it makes one with the last of them, in its place. */
export function put(text: string, amounts: Amount[], amount: Amount): void {
  const last = amounts.at(-1);
  const joined =
    last && (joinTolerance(last, amount) ?? joinFrequency(last, amount) ?? joinQualifier(text, last, amount));
  if (joined) amounts.pop();
  amounts.push(joined ?? amount);
}

/** `≥90%，≤100%` is a range. */
export function joinBounds(amounts: readonly Amount[]): readonly Amount[] {
  const [low, high] = amounts;
  if (amounts.length !== 2 || !low?.value || !high?.value || low.unit !== high.unit || high.residue.length > 0) {
    return amounts;
  }
  const arePlain = [low, high].every(({ kind, approximate }) => kind === 'number' && !approximate);
  const areBounds = low.comparator?.startsWith('>') && high.comparator?.startsWith('<');
  if (!arePlain || !areBounds || compare(low.value, high.value) > 0) return amounts;
  return [{ ...low, kind: 'range', value: null, min: low.value, max: high.value, comparator: null, end: high.end }];
}

function joinTolerance(last: Amount, amount: Amount): Amount | null {
  return amount.kind === 'tolerance' ? aroundMiddle(last, amount) : null;
}

/** `1天1次` is once per day. */
function joinFrequency(last: Amount, amount: Amount): Amount | null {
  const isPeriod = last.dimension !== null && PERIODS.has(last.dimension) && last.value && equals(last.value, ONE);
  if (!isPeriod || last.end !== amount.start || amount.dimension !== 'count' || last.comparator) return null;
  return {
    ...amount,
    unit: `${amount.unit}/${last.unit!.replace(/^个/, '')}`,
    residue: [...last.residue, ...amount.residue],
  };
}

const PERIODS: ReadonlySet<string> = new Set(['days', 'months', 'hours']);

/**
 * A number may only qualify what the next one measures (`65岁以上老年人健康管理率不低于62%`): words that end like a
 * measure, or a bound, stand between them. Where a change starts (`由85%`) is told by its word.
 */
function joinQualifier(text: string, last: Amount, amount: Amount): Amount | null {
  const isStart = last.isStart && amount.isReached;
  const words = amount.residue.at(-1);
  const isMeasure = words !== undefined && MEASURE.test(text.slice(words.start, words.end));
  const isBounded = words !== undefined && amount.comparator !== null && !amount.approximate;
  const isName = words !== undefined && (last.isSpelled || last.dimension === 'other');
  if (!isStart && !isMeasure && !isBounded && !isName) return null;
  return {
    ...amount,
    date: amount.date ?? last.date,
    residue: [...last.residue, { start: last.start, end: last.end }, ...amount.residue],
  };
}

const MEASURE = /(?:率|比例|占比|比重|度|数|量|额|面积|里程|标准)$/;
