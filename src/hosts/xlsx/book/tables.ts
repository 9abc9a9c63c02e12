/** Excel tables (ListObjects), from their parts. */
import { type Area, parseArea } from '../../../core/model';
import { eachChild, rootOf } from '../xml/scanner';
import { decodeEscapes } from '../xml/text';

export interface StoredTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headerRows: number;
  readonly totalRows: number;
}

/** The table a part describes; null where it gives no area. */
export function readTable(xml: string): StoredTable | null {
  const scanner = rootOf(xml);
  const area = parseArea(scanner.attribute('ref') ?? '');
  if (!area) return null;
  const name = decodeEscapes(scanner.attribute('displayName') ?? scanner.attribute('name') ?? '');
  const headerRows = Number(scanner.attribute('headerRowCount') ?? 1);
  const totalRows = Number(scanner.attribute('totalsRowCount') ?? 0);
  const columns: string[] = [];
  eachChild(scanner, () => {
    if (!scanner.is('tableColumns')) return;
    eachChild(scanner, () => columns.push(decodeEscapes(scanner.attribute('name') ?? '')));
  });
  return { name, area, columns, headerRows, totalRows };
}
