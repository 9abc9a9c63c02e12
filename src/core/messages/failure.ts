/** A host's failure as a sentence: codes in its data (`OLE2`, `ENOENT`) become words where there are words for them. */
import type { HostFailure, Message, MessageValue } from '../model';
import { hostMessages } from './host';

/**
 * @example say(failureMessage({ code: 'unreadable-file', data: { file: 'a.xlsx', reason: 'ENOENT' } }), 'zh-CN')
 * // 'a.xlsx：文件打不开（没有这个文件）；…'
 */
export function failureMessage({ code, data }: HostFailure): Message {
  const worded = Object.entries(data).map(([name, value]): [string, MessageValue] => {
    const id = `host.${name}-${value}`;
    return [name, id in hostMessages ? { id, data: {} } : value];
  });
  return { id: `host.${code}`, data: Object.fromEntries(worded) };
}
