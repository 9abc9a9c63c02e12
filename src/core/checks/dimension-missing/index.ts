import type { CellAddress, Message, Table } from '../../model';
import { addressText } from '../../model';
import type { Book } from '../book';
import { type Check, finding } from '../check';
import { plainLabel } from '../tables/labels';

export const dimensionMissing: Check = {
  meta: {
    code: 'dimension-missing',
    severities: { missing: 'info' },
    category: 'structure',
    since: '0.1.0',
    fix: 'none',
    source:
      'guide/domain.md §5, §7; 财预〔2013〕53号: outputs are told in quantity, quality, timeliness and cost, outcomes with satisfaction',
  },
  *check(book) {
    for (const table of frameworks(book)) {
      const labels = [...new Set(table.indicators.flatMap(({ levels }) => levels))].map(plainLabel);
      const missing = DIMENSIONS.filter(({ words }) => !labels.some((label) => words.test(label)));
      if (missing.length === 0) continue;
      const names: Message[] = missing.map(({ key }) => ({ id: `checks.dimension-missing.${key}`, data: {} }));
      const at = outputCell(table);
      yield finding('missing', { at: addressText(at), missing: names }, [at]);
    }
  },
};

const DIMENSIONS = [
  { key: 'timeliness', words: /时效|及时|进度/ },
  { key: 'cost', words: /成本|节约|预算控制/ },
  { key: 'satisfaction', words: /满意/ },
] as const;

/**
 * Tables that are divided by the usual dimensions; a table without 数量 or 质量 headings follows another scheme. Where
 * several tables tell of the same indicators, the first speaks for all.
 */
function frameworks(book: Book): Table[] {
  const usual = book.tables.filter(({ kind, indicators }) => {
    return (
      (kind === 'indicators' || kind === 'targets') &&
      indicators.some(({ levels }) => levels.slice(0, -1).some(isDimension))
    );
  });
  return usual.filter((table, i) => {
    return !table.indicators.some(({ same }) =>
      same.some(({ sheet }) => usual.slice(0, i).some((other) => other.sheet === sheet)),
    );
  });
}

function isDimension(label: string): boolean {
  return /^(?:产出)?(?:数量|质量)(?:指标)?$/.test(plainLabel(label));
}

function outputCell(table: Table): CellAddress {
  const row = table.indicators.find(({ levels }) => levels.some(isDimension))!;
  const place = row.levelPlaces[0] ?? { row: row.row, column: table.area.left };
  return { sheet: table.sheet, row: place.row, column: place.column };
}
