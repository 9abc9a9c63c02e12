/**
 * Targets and actuals told in running text: `培训场次目标20场，实际完成32场`. Held against the indicator whose name stands
 * right in front of the figure, where the words say whether it is the target or the actual.
 */
import type { CellAddress, Prose, Quantity, Sourced } from '../../model';
import { exact, interval } from '../../numbers';
import type { Book, Row } from '../book';
import { plainLabel } from '../tables/labels';
import type { Mention } from './mention';

export interface QuantityConflict {
  readonly at: CellAddress;
  readonly mention: Mention;
  readonly role: 'target' | 'actual';
  readonly row: Row;
  readonly stated: Sourced<Quantity>;
}

/** Shorter names are words of everyday language. */
const FEWEST_CHARACTERS = 4;

export function quantityConflicts(book: Book, prose: readonly Prose[]): QuantityConflict[] {
  if (!prose.some(({ text }) => /\d/.test(text))) return [];
  const rows = rowsByName(book);
  if (rows.size === 0) return [];
  return prose.flatMap(({ at, text }) => {
    let last: { row: Row; mention: Mention } | null = null;
    return book.mentions(text).flatMap((mention): QuantityConflict[] => {
      const words = mention.before.replace(ROLE_WORDS, '').replace(FILLER, '').replace(ROLE_WORDS, '');
      const named = nameAt(words, rows);
      const isSameBreath = last?.mention.sentenceIndex === mention.sentenceIndex && last.mention.unit === mention.unit;
      const row = named ?? (words === '' && isSameBreath ? last!.row : null);
      if (!row) return [];
      last = { row, mention };
      const role = roleOf(mention, plainLabel(row.indicator.levels.at(-1)!));
      const stated = role && row.score?.[role];
      return stated && contradicts(mention, row, stated) ? [{ at, mention, role, row, stated }] : [];
    });
  });
}

const ROLE_WORDS =
  /(?:预期|年度|绩效)*(?:目标|目标值|指标值|预期值|计划数?)(?:为|是)?$|(?:实际|全年)*(?:完成|完成值|实现|达到?|为|是)$|实际$/;
const FILLER = /(?:达到?|为|是|共|共计|累计|约|近|超过|不少于|不低于|至少|[:：])+$/;

/** Rows by their name, each name that stands for one indicator only. */
function rowsByName(book: Book): ReadonlyMap<string, Row> {
  const byName = new Map<string, Row | null>();
  for (const row of book.rows()) {
    const name = plainLabel(row.indicator.levels.at(-1) ?? '');
    if (name.length < FEWEST_CHARACTERS || !(row.score?.target ?? row.score?.actual)) continue;
    const other = byName.get(name);
    const isSame = other?.indicator.same.some(
      ({ sheet, row: at }) => sheet === row.table.sheet && at === row.indicator.row,
    );
    byName.set(name, other === undefined ? row : isSame ? other : null);
  }
  return new Map([...byName].flatMap(([name, row]) => (row ? [[name, row] as const] : [])));
}

function nameAt(words: string, rows: ReadonlyMap<string, Row>): Row | null {
  for (let start = 0; start <= words.length - FEWEST_CHARACTERS; start++) {
    const row = rows.get(words.slice(start));
    if (row) return row;
  }
  return null;
}

/** Target or actual, by the last such word before the indicator's name or between it and the figure. */
function roleOf({ sentence, offset, before }: Mention, name: string): 'target' | 'actual' | null {
  const beside = before.slice(before.lastIndexOf(name) < 0 ? 0 : before.lastIndexOf(name) + name.length);
  const role = lastRole(beside);
  if (role) return role;
  const at = sentence.slice(0, offset).lastIndexOf(name);
  return at < 0 ? null : lastRole(sentence.slice(0, at));
}

function lastRole(words: string): 'target' | 'actual' | null {
  const target = Math.max(...['预期', '目标', '计划', '拟', '年初设定'].map((word) => words.lastIndexOf(word)));
  const actual = Math.max(...['实际', '完成', '已', '实现'].map((word) => words.lastIndexOf(word)));
  if (target < 0 && actual < 0) return null;
  return target > actual ? 'target' : 'actual';
}

/** Whether the figure is neither the one stated nor the row's other one; only plain numbers of one unit are compared. */
function contradicts(mention: Mention, { score }: Row, stated: Sourced<Quantity>): boolean {
  if (!isComparable(mention, stated.value)) return false;
  return ![score?.target, score?.actual].some((quantity) => quantity && agrees(mention, quantity.value));
}

function isComparable({ unit }: Mention, quantity: Quantity): boolean {
  return (
    quantity.kind === 'number' &&
    quantity.value !== null &&
    quantity.parts.length <= 1 &&
    quantity.unit === unit &&
    quantity.confidence >= 0.8
  );
}

function agrees({ range }: Mention, { value, step }: Quantity): boolean {
  if (value === null) return false;
  return interval.overlap(range, step ? interval.rounded(exact(value), exact(step)) : interval.point(exact(value)));
}
