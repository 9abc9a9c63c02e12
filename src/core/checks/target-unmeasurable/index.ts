import { addressText } from '../../model';
import type { Book, Row } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { printCells } from '../figures/print';
import { byTable } from '../rows/alike';
import { cellOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';

export const targetUnmeasurable: Check = {
  meta: {
    code: 'target-unmeasurable',
    severities: { rule: 'warning', vague: 'info', vagueMany: 'info' },
    category: 'targets',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §7: vague words under a quantity or quality heading; a rule typed into the target cell',
  },
  *check(book) {
    const vague: Row[] = [];
    for (const row of book.rows()) {
      if (isRuleInTarget(book, row)) yield single(book, 'rule', row);
      else if (isVague(row) && cellOf(row, 'target')) vague.push(row);
    }
    const { single: few, groups } = byTable(vague);
    for (const row of few) yield single(book, 'vague', row);
    for (const rows of groups) yield many(book, rows);
  },
};

function single(book: Book, messageId: 'rule' | 'vague', row: Row): Outcome {
  const at = cellOf(row, 'target')!;
  const text = book.text(at);
  return finding(messageId, { name: nameOf(row), at: addressText(at), text }, [at], { stated: text });
}

function many(book: Book, rows: readonly Row[]): Outcome {
  const cells = rows.map((row) => cellOf(row, 'target')!);
  const [first] = rows;
  const data = { count: rows.length, cells: printCells(cells), name: nameOf(first!), text: book.text(cells[0]!) };
  return finding('vagueMany', data, cells, { stated: book.text(cells[0]!) });
}

/** Recognition takes a rule typed into the target cell for what it is: the row then has a rule there and no target. */
function isRuleInTarget(book: Book, row: Row): boolean {
  const { target, rule } = row.indicator;
  const at = target === null && rule !== null ? cellOf(row, 'target') : null;
  return at !== null && book.text(at) !== '' && sameText(book.text(at), rule!);
}

function sameText(a: string, b: string): boolean {
  return a.replace(/\s/g, '') === b.replace(/\s/g, '');
}

/** Vague words under a heading that asks for figures. */
function isVague({ score, indicator }: Row): boolean {
  const quantity = score?.target?.value;
  if (indicator.target === null || quantity?.kind !== 'qualitative') return false;
  if (quantity.sense !== 'vague' && quantity.sense !== 'direction') return false;
  return NEEDS_FIGURES.test(indicator.levels.slice(0, -1).join(' '));
}

const NEEDS_FIGURES = /数量|质量|时效|成本/;
