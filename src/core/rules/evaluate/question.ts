/** What a person is asked where a rule counts something that no cell tells. */
import type { Message, Subject } from '../../model';
import { latenessIn } from '../reading/lateness';

/**
 * The question, worded by what is counted (`逾期了多少天`).
 * @param unit the unit in which it is counted
 * @example countQuestion({ of: 'occurrence', name: '逾期', unit: '天' }, '天') // { id: 'rules.ask.lateness', data: { name: '逾期', unit: '天' } }
 */
export function countQuestion({ name }: Subject, unit: string | null): Message {
  const data = { name: name ?? '', unit: unit ?? '' };
  if (latenessIn(data.name, unit) !== null) return { id: 'rules.ask.lateness', data };
  if (unit === null) return { id: name === null ? 'rules.ask.times' : 'rules.ask.named-times', data };
  return { id: name === null ? 'rules.ask.count' : 'rules.ask.named-count', data };
}
