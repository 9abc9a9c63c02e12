/** Telling a condition from its denial. */
import { isZero } from './award';
import type { Group } from './groups';

/** Whether the second condition is the first one denied. */
export function denies(second: Group, first: Group): boolean {
  const award = second.award!;
  if (!isZero(award) && !award.isLoss) return false;
  if (second.condition === '' || /^(?:一旦|若|如)?(?:不|未|没|无|非|有|存在|发生|发现|出现|否)/.test(second.condition))
    return true;
  const positive = first.condition.replace(/[是均已能够的]/g, '');
  const stripped = second.condition.replace(/[不未没无有是均已能够的]/g, '');
  if (stripped.length >= 2 && positive.includes(stripped.slice(-3))) return true;
  return /不|未|没有|超过|超出|低于/.test(second.condition);
}
