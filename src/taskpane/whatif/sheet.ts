/** A scenario as a sheet of its own: total and grade against the base, then every row. */
import { type PaneText, say } from '../../core/messages';
import { type Edit, type Language, type MessageData, type SheetCell, WHATIF_SHEET } from '../../core/model';
import { exact, subtract, toExact, toNumber } from '../../core/numbers';
import { type Outcome, type RowOutcome, type Scenario, typedActual, whatIf } from '../../core/whatif';
import type { Book } from '../store/state';

type Say = (key: PaneText, data?: MessageData) => string;

export function scenarioSheet(book: Book, scenario: Scenario, language: Language): Edit {
  const t: Say = (key, data = {}) => say({ id: `pane.${key}`, data }, language);
  const outcome = whatIf(book, scenario.overrides);
  const rows: SheetCell[][] = [
    [text(t('whatif.sheetTitle', { scenario: scenario.name || t('whatif.unnamed') }), 'title')],
    [text(t('whatif.sheetNote'), 'plain')],
    (['indicator', 'baseActual', 'actual', 'base', 'now'] as const)
      .map((column) => text(t(`whatif.column.${column}`), 'header'))
      .concat(text(t('whatif.delta'), 'header')),
    totalRow(outcome, t),
    [text(t('whatif.grade'), 'plain'), blank, blank, text(outcome.grade.base), text(outcome.grade.now), blank],
    ...outcome.rows.map((row) => outcomeRow(row, scenario)),
  ];
  return {
    kind: 'sheet',
    name: WHATIF_SHEET,
    content: { widths: [44, 16, 16, 10, 10, 10], hiddenColumns: [], rows, frozenRows: 3 },
  };
}

function totalRow({ total }: Outcome, t: Say): SheetCell[] {
  return [text(t('whatif.total')), blank, blank, number(total.base), number(total.now), number(total.delta)];
}

function outcomeRow({ row, base, now }: RowOutcome, { overrides }: Scenario): SheetCell[] {
  const { table, indicator } = row;
  const supposed = overrides.find(
    (each) =>
      each.kind === 'actual' && each.sheet === table.sheet && each.levels.join('\n') === indicator.levels.join('\n'),
  );
  const shown = indicator.actual ?? '';
  const actual = supposed?.kind === 'actual' ? typedActual(supposed.text, shown) : shown;
  const delta = base !== null && now !== null ? toExact(subtract(exact(now), exact(base))) : null;
  return [text(indicator.levels.join(' / ')), text(shown), text(actual), number(base), number(now), number(delta)];
}

const blank: SheetCell = { value: null, style: 'plain' };

function text(value: string | null, style: SheetCell['style'] = 'wrapped'): SheetCell {
  return { value, style };
}

function number(value: string | null): SheetCell {
  return { value: value === null ? null : toNumber(exact(value)), style: 'plain' };
}
