/**
 * The table of members in the README is the truth: it lists what is used, each with the requirement set that Microsoft's
 * types give it, and what is newer than the floor is used only where it is offered.
 *
 * @jest-environment jsdom
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edit, SheetContent } from '../../../src/core/model';
import { excelHost } from '../../../src/hosts/excel';
import { bookFrom } from '../../office-host/book/snapshot';
import { startExcel } from '../../office-host/client/jest';
import { evaluationBook } from './books';

const root = path.resolve(__dirname, '../../..');
const FLOOR = 9;

/** The rows of the table: `Range.getCellProperties` and its level of ExcelApi 1.x. */
function listed(): Map<string, number> {
  const readme = readFileSync(path.join(root, 'src/hosts/excel/README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| *`(\w+)` *\|([^|]+)\| *1\.(\d+) *\|/gm)];
  return new Map(
    rows.flatMap(([, type, members, level]) =>
      [...members!.matchAll(/`(\w+)`/g)].map(([, member]) => [`${type}.${member}`, Number(level)] as const),
    ),
  );
}

/** The level of ExcelApi 1.x that Microsoft's types give a member, or else its class. */
function typedLevels(): (member: string) => number | undefined {
  const text = readFileSync(path.join(root, 'node_modules/@types/office-js/index.d.ts'), 'utf8');
  const excel = text.slice(text.indexOf('declare namespace Excel {'));
  const levels = new Map<string, number>();
  let type = '';
  let level: number | null = null;
  for (const line of excel.split('\n')) {
    const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(line);
    if (set) level = Number(set[1]);
    const declared = /^ {4}class (\w+)/.exec(line)?.[1];
    const member = /^ {8}(?:readonly )?(\w+)[?]?[(:]/.exec(line)?.[1];
    if (declared) type = declared;
    const name = declared ?? (member && `${type}.${member}`);
    if (name === undefined) continue;
    // Of several declarations of one method the oldest counts.
    if (level !== null) levels.set(name, Math.min(levels.get(name) ?? Infinity, level));
    level = null;
  }
  return (member) => levels.get(member) ?? levels.get(member.split('.')[0]!);
}

/** Calls of the client's own that stand behind a member, or behind none. */
const BEHIND: Readonly<Record<string, string | null>> = {
  'WorksheetCollection._RegisterDataChangedEvent': 'WorksheetCollection.onChanged',
  'WorksheetCollection._UnregisterDataChangedEvent': 'WorksheetCollection.onChanged',
  'WorksheetCollection._RegisterAddedEvent': 'WorksheetCollection.onAdded',
  'WorksheetCollection._UnregisterAddedEvent': 'WorksheetCollection.onAdded',
  'WorksheetCollection._RegisterDeletedEvent': 'WorksheetCollection.onDeleted',
  'WorksheetCollection._UnregisterDeletedEvent': 'WorksheetCollection.onDeleted',
  'NoteCollection.GetItemAt': 'NoteCollection.items',
  'TableCollection.GetItem': 'TableCollection.items',
};

function memberOf(wireName: string): string | null {
  if (wireName in BEHIND) return BEHIND[wireName]!;
  const [type, name = ''] = wireName.split('.');
  return name.startsWith('_') ? null : `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

const SHEET = '自评评分';
const content = (text: string): SheetContent => ({
  widths: [10],
  hiddenColumns: [],
  frozenRows: 1,
  rows: [[{ value: text, style: 'link', link: { sheet: SHEET, row: 1, column: 1 } }]],
});
const at = { sheet: SHEET, row: 3, column: 8 };

/** Everything the host does, once. */
async function useEverything(level: number): Promise<Set<string>> {
  const book = bookFrom(evaluationBook());
  const excel = startExcel(book, { level });
  const host = excelHost();
  const stop = host.onChanged(() => undefined);
  await host.read();
  await host.select(SHEET, { top: 1, left: 1, bottom: 2, right: 2 });
  await host.selection();
  const rounds: readonly Edit[][] = [
    [
      { kind: 'formula', at, formula: 'D4', result: 3, before: { value: 2.5, formula: null }, format: '0.0' },
      { kind: 'mark', at, colour: '#FFC7CE' },
      { kind: 'note', at: { ...at, row: 4 }, text: '错' },
      { kind: 'sheet', name: '核对意见', content: content('一') },
    ],
    [
      { kind: 'note', at: { ...at, row: 4 }, text: '又错' },
      { kind: 'sheet', name: '核对意见', content: { ...content('二'), frozenRows: 0 } },
    ],
    [
      { kind: 'mark', at, colour: null },
      { kind: 'note', at: { ...at, row: 4 }, text: null },
      { kind: 'sheet', name: '核对意见', content: null },
    ],
  ];
  for (const edits of rounds) expect((await host.write(edits)).failure).toBeNull();
  await host.canUndo();
  await host.undo();
  stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  // Known to the client alone: it asks for them when it makes objects and lets them go.
  return new Set([...excel.used].flatMap((name) => memberOf(name) ?? []));
}

test('every member in the table has the requirement set that its types give', () => {
  const levels = typedLevels();
  const wrong = [...listed()].filter(([member, level]) => levels(member) !== level);
  expect(wrong.map(([member, level]) => [member, level, levels(member)])).toEqual([]);
});

test('the table lists what is used, and nothing else', async () => {
  const used = new Set<string>();
  for (const level of [18, 14, 9]) for (const member of await useEverything(level)) used.add(member);
  const table = new Set(listed().keys());
  expect([...used].filter((member) => !table.has(member)).sort()).toEqual([]);
  expect([...table].filter((member) => !used.has(member)).sort()).toEqual([]);
});

test('at the floor only what is listed for the floor is used', async () => {
  const table = listed();
  const newer = [...(await useEverything(FLOOR))].filter((member) => (table.get(member) ?? 0) > FLOOR);
  expect(newer).toEqual([]);
});
