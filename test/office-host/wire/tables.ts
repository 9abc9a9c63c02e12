/** Excel tables. */
import { HostError } from '../book/error';
import type { Sheet } from '../book/sheet';
import { textOf, wire, type WireClass, type WireObject } from './object';
import { range } from './range';
import { worksheetClass } from './worksheet';

interface Table {
  readonly sheet: Sheet;
  readonly table: Sheet['tables'][number];
}

export const tableCollectionClass: WireClass<readonly Sheet[]> = {
  name: 'TableCollection',
  items: (sheets) => tablesOf(sheets).map(wireTable),
  item: (sheets, key) => {
    const found = tablesOf(sheets).find(({ table }) => table.name === textOf(key));
    if (!found) throw HostError.notFound();
    return wireTable(found);
  },
  methods: { GetCount: (sheets) => tablesOf(sheets).length },
};

const tableClass: WireClass<Table> = {
  name: 'Table',
  id: ({ table }) => table.name,
  readable: { Id: ({ table }) => table.name, Name: ({ table }) => table.name },
  parts: { Worksheet: ({ sheet }) => wire(worksheetClass, sheet) },
  methods: { GetRange: ({ sheet, table }) => range({ sheet, box: table.box }) },
  since: { Worksheet: 2 },
};

function wireTable(table: Table): WireObject {
  return wire(tableClass, table);
}

function tablesOf(sheets: readonly Sheet[]): Table[] {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}
