/** Whose rule is looked at: the indicator, the words of the sheet, and what the rule is worked out with. */
import type { RuleReading } from '../../core/model';
import { decisionOn } from '../store/settingsDraft';
import type { IndicatorLine } from '../store/selectors';
import type { Book } from '../store/state';
import type { ShapeInputs } from './shape';

export type RuleKey = Omit<RuleReading, 'line'>;

/** The words of the sheet, whichever line stands in their place; empty where there are none. */
export function ruleKey({ table, indicator, score }: IndicatorLine): RuleKey {
  const rule = score?.rule?.value;
  return { sheet: table.sheet, levels: indicator.levels, rule: rule ? (rule.replaces ?? rule.text) : '' };
}

/** The person's line in force for a rule, also where its sheet was renamed since; null where there is none. */
export function readingOn({ settings, analysis }: Book, key: RuleKey): RuleReading | null {
  const same = (settings.ruleReadings ?? []).filter(
    ({ levels, rule }) => rule === key.rule && JSON.stringify(levels) === JSON.stringify(key.levels),
  );
  const isGone = (sheet: string) => analysis.tables.every((table) => table.sheet !== sheet);
  return same.find(({ sheet }) => sheet === key.sheet) ?? same.find(({ sheet }) => isGone(sheet)) ?? null;
}

/** Whether a line is what some row of the book is read by; not so once the words of the rule or the levels were changed. */
export function isInForce({ analysis }: Book, { levels, rule }: RuleReading): boolean {
  const tables = new Map(analysis.tables.map((table) => [table.id, table]));
  return analysis.scores.some((score) => {
    if (score.rule?.value.replaces !== rule) return false;
    const row = tables.get(score.table)?.indicators.find((each) => each.row === score.row);
    return row !== undefined && JSON.stringify(row.levels) === JSON.stringify(levels);
  });
}

/** Other rows that the same line would suit, each once: with the very same words; of a row without any, those of its table. */
export function alikeRows(book: Book, line: IndicatorLine): RuleKey[] {
  const key = ruleKey(line);
  const tables = new Map(book.analysis.tables.map((table) => [table.id, table]));
  const found = new Map<string, RuleKey>();
  for (const { table: id, row, rule } of book.analysis.scores) {
    const table = tables.get(id);
    const indicator = table?.indicators.find((each) => each.row === row);
    const words = rule ? (rule.value.replaces ?? rule.value.text) : '';
    if (!table || !indicator || words !== key.rule || (words === '' && id !== line.table.id)) continue;
    const other = { sheet: table.sheet, levels: indicator.levels, rule: words };
    found.set(JSON.stringify(other), other);
  }
  found.delete(JSON.stringify({ sheet: key.sheet, levels: key.levels, rule: key.rule }));
  return [...found.values()];
}

/** What the indicator's score is worked out with. */
export function inputsOf(book: Book, { score, table, indicator, weight }: IndicatorLine): ShapeInputs {
  const key = { sheet: table.sheet, levels: indicator.levels };
  const decided = score?.rule ? decisionOn(book.settings, key, score.rule.value.text) : null;
  return {
    weight,
    target: score?.target?.value ?? null,
    actual: score?.actual?.value ?? null,
    measureConvention: decided?.convention ?? book.settings.measureConvention,
    ...(decided && { decisions: decided.decisions }),
  };
}
