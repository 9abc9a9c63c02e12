/** `jiheng quantity`: how one target or actual value is read. */
import { say } from '../core/messages';
import type { Comparator, Message, Quantity } from '../core/model';
import { readQuantity } from '../core/numbers';
import { quantityDocument } from './contract';
import { answerLines } from './requests';
import { print, tell, type Terminal } from './terminal';

export async function answerQuantity(
  text: string | undefined,
  options: { json?: boolean; stdin?: boolean },
  streams: Terminal,
): Promise<number> {
  if (options.stdin) return answerLines(streams, (request) => quantityDocument(readQuantity(request.text)));
  if (text === undefined) {
    tell(streams, { id: 'cli.need-text', data: {} });
    return 2;
  }
  const quantity = readQuantity(text);
  if (options.json) print(streams, quantityDocument(quantity));
  else streams.out(`${say(quantityMessage(quantity), streams.language)}\n`);
  return 0;
}

/** `数值 ≥120000000 元` */
function quantityMessage({ kind, value, min, max, unit, comparator, text }: Quantity): Message {
  const sign = comparator === null ? '' : SIGNS[comparator];
  const figure = value ?? (min === null && max === null ? null : `${min ?? ''}–${max ?? ''}`);
  const told = figure === null ? text : `${sign}${figure}${unit === null ? '' : ` ${unit}`}`;
  return { id: 'cli.quantity', data: { kind: { id: `cli.quantity-${kind}`, data: {} }, value: told } };
}

const SIGNS: Readonly<Record<Comparator, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };
