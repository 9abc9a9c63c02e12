import { addressText, type CellAddress } from '../../model';
import type { Book, Row } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { cellOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';
import { plainLabel } from '../tables/labels';

export const duplicateIndicator: Check = {
  meta: {
    code: 'duplicate-indicator',
    severities: { twice: 'info', copied: 'warning', shared: 'info', restated: 'info' },
    category: 'structure',
    since: '0.1.0',
    fix: 'none',
    source:
      'guide/domain.md §7: a definition copied from another indicator; names recur from path to path and are no duplicates',
  },
  *check(book) {
    for (const table of book.tables) {
      const rows = book.rowsOf(table);
      yield* twice(rows);
      yield* definitions(book, rows);
    }
  },
};

/** The same path of levels on two rows, with nothing in target or rule to tell them apart. */
function* twice(rows: readonly Row[]): Generator<Outcome> {
  const seen = new Map<string, Row[]>();
  for (const row of rows) {
    const { levels, target } = row.indicator;
    const key = `${plainLabel(nameOf(row))}\n${plainLabel(levels.at(-2) ?? '')}\n${target ?? ''}`;
    const named = seen.get(key);
    if (!named) {
      seen.set(key, [row]);
      continue;
    }
    const other = named.find((one) => isSameIndicator(one, row));
    if (!other) named.push(row);
    if (!other || levels.length < 2) continue;
    const [at, where] = [leafCell(row), leafCell(other)];
    yield finding('twice', { name: nameOf(row), at: addressText(at), where: addressText(where) }, [at, where], {
      stated: nameOf(row),
    });
  }
}

function isSameIndicator({ indicator: a }: Row, { indicator: b }: Row): boolean {
  if ((a.target ?? '') !== (b.target ?? '') || (a.rule ?? '') !== (b.rule ?? '')) return false;
  return (
    a.levels.length === b.levels.length &&
    a.levels.every((label, level) => plainLabel(label) === plainLabel(b.levels[level]!))
  );
}

/** Definitions that several indicators share, and ones that only repeat the name. */
function* definitions(book: Book, rows: readonly Row[]): Generator<Outcome> {
  const seen = new Map<string, Row>();
  const plain = new Map<string, string>();
  for (const row of rows) {
    const { explanation } = row.indicator;
    if (explanation === null) continue;
    let text = plain.get(explanation);
    if (text === undefined) plain.set(explanation, (text = explanation.normalize('NFKC').replace(/\s/g, '')));
    const at = text.length >= 2 ? cellOf(row, 'explanation') : null;
    if (!at) continue;
    const name = nameOf(row);
    if (plainLabel(text) === plainLabel(name)) {
      yield finding('restated', { name, at: addressText(at) }, [at], { stated: book.text(at) });
      continue;
    }
    const other = seen.get(text);
    seen.set(text, other ?? row);
    const where = other && cellOf(other, 'explanation');
    if (!where || text.length < LONG || addressText(where) === addressText(at)) continue;
    const isForeign = sharedPairs(text, name) === 0 && sharedPairs(text, nameOf(other)) >= 2;
    const data = { name, at: addressText(at), other: nameOf(other), where: addressText(where) };
    yield finding(isForeign ? 'copied' : 'shared', data, [at, where], { stated: book.text(at) });
  }
}

/** Shorter definitions are phrases that many indicators may share. */
const LONG = 15;

/** How many neighbouring pairs of characters of a name a text contains. */
function sharedPairs(text: string, name: string): number {
  const plain = plainLabel(name);
  let count = 0;
  for (let i = 0; i + 2 <= plain.length; i++) if (text.includes(plain.slice(i, i + 2))) count++;
  return count;
}

function leafCell({ table, indicator }: Row): CellAddress {
  const place = indicator.levelPlaces.at(-1) ?? { row: indicator.row, column: table.area.left };
  return { sheet: table.sheet, row: place.row, column: place.column };
}
