/** Brackets behind a number (the same value again, a unit, a remark) and brackets around one (a negative). */
import { divide, equals, HUNDRED, negate } from '../rational';
import type { Amount } from './amount';
import type { Token } from './tokens';

/**
 * @param inner the tokens between the brackets
 * @param read the amounts among them
 */
export function withRemark(amount: Amount, inner: readonly Token[], read: readonly Amount[]): Amount {
  const [first, last] = [inner[0], inner.at(-1)];
  if (!first || !last) return amount;
  const again = read.length === 1 && inner.length <= 3 ? read[0]! : null;
  if (again && isSame(amount, again)) return { ...amount, isTwice: true };
  const remark = { start: first.start, end: last.end };
  return {
    ...amount,
    residue: [...amount.residue, remark],
    doubts: [...amount.doubts, read.length > 0 ? 'remarkWithNumbers' : 'remark'],
  };
}

/** `(512.30)` in accounts is a loss. */
export function negativeOf(amount: Amount): Amount {
  if (amount.kind !== 'number' || !amount.value || amount.comparator) return amount;
  return {
    ...amount,
    value: negate(amount.value),
    isNegativeBracket: true,
    doubts: [...amount.doubts, 'negativeBrackets'],
  };
}

/** `80%(0.8)` and `12场(12)` tell one value twice. */
function isSame(amount: Amount, again: Amount): boolean {
  if (!amount.value || !again.value || (again.unit !== null && again.unit !== amount.unit)) return false;
  if (equals(amount.value, again.value)) return true;
  return amount.unit === '%' && again.unit === null && equals(divide(amount.value, HUNDRED), again.value);
}
