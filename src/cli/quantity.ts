/** `jiheng quantity`: how one target or actual value is read. */
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
  print(streams, quantityDocument(readQuantity(text)));
  return 0;
}
