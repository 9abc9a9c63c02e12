/** Steps that count how late something is: the words for it, and the units it is counted in. */
import { unitNamed } from '../../numbers/units';

const LATE =
  /逾期|延期|延迟|延误|延后|拖延|拖后|推迟|滞后|超期|超时|超过(?:时限|期限|工期|规定时间|计划时间)|迟[报交到办]|迟|晚于|晚|late|delay|overdue/i;
/** Words for what is missing. */
export const SHORTAGE = /^(?:.{0,10})(?:缺少|缺失|缺|少|漏|短缺|不足)/;

const PLAIN: Readonly<Record<string, string>> = { 迟: '延迟', 晚: '延迟', 晚于: '延迟', delay: 'late' };

const TIMES: ReadonlySet<string> = new Set(['days', 'workingDays', 'hours', 'months']);

/** Whether the unit is one of time. */
export function measuresTime(unit: string | null): boolean {
  return unit !== null && TIMES.has(unitNamed(unit)?.dimension ?? '');
}

/**
 * The word by which a step in this unit counts lateness; null where it counts something else.
 * @example latenessIn('每逾期一个月', '个月') // '逾期'
 */
export function latenessIn(words: string, unit: string | null): string | null {
  const word = measuresTime(unit) ? LATE.exec(words)?.[0].toLowerCase() : undefined;
  return word === undefined ? null : (PLAIN[word] ?? word);
}
