import { addressText } from '../../model';
import type { Book, Row } from '../book';
import { type Check, finding } from '../check';
import { cellOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';

export const targetUnmeasurable: Check = {
  meta: {
    code: 'target-unmeasurable',
    severities: { rule: 'warning', vague: 'info' },
    category: 'targets',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §7: vague words under a quantity or quality heading; a rule typed into the target cell',
  },
  *check(book) {
    for (const row of book.rows) {
      const at = cellOf(row, 'target');
      if (!at) continue;
      const text = book.text(at);
      const data = { name: nameOf(row), at: addressText(at), text };
      if (isRuleInTarget(book, row)) {
        yield finding('rule', data, [at], { stated: text });
      } else if (isVague(row) && NEEDS_FIGURES.test(row.indicator.levels.slice(0, -1).join(' '))) {
        yield finding('vague', data, [at], { stated: text });
      }
    }
  },
};

/** Recognition takes a rule typed into the target cell for what it is: the row then has a rule there and no target. */
function isRuleInTarget(book: Book, row: Row): boolean {
  const at = cellOf(row, 'target');
  const { target, rule } = row.indicator;
  return at !== null && target === null && rule !== null && book.text(at) !== '' && sameText(book.text(at), rule);
}

function sameText(a: string, b: string): boolean {
  return a.replace(/\s/g, '') === b.replace(/\s/g, '');
}

function isVague({ score, indicator }: Row): boolean {
  const quantity = score?.target?.value;
  return (
    indicator.target !== null &&
    quantity?.kind === 'qualitative' &&
    (quantity.sense === 'vague' || quantity.sense === 'direction')
  );
}

const NEEDS_FIGURES = /数量|质量|时效|成本/;
