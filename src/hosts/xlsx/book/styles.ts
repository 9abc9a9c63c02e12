/** What of the style part tells how a cell's value is shown: the number format behind every cell format. */
import { eachChild, rootOf } from '../xml/scanner';
import { formatCode } from './numberFormats';

/** Number format codes by the style index that cells carry; undefined for General. */
export function readFormats(xml: string | null): readonly (string | undefined)[] {
  if (xml === null) return [];
  const custom = new Map<number, string>();
  const ids: number[] = [];
  eachChild(rootOf(xml), (scanner) => {
    if (scanner.is('numFmts')) {
      eachChild(scanner, () => {
        custom.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
      });
    } else if (scanner.is('cellXfs')) {
      eachChild(scanner, () => {
        if (scanner.is('xf')) ids.push(Number(scanner.attribute('numFmtId') ?? 0));
      });
    }
  });
  return ids.map((id) => formatCode(id, custom));
}
