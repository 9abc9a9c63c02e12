/**
 * The columns that name a row: levels, name, or what groups and names the items of a money table. Numbered headers
 * speak for themselves; general ones (项目, 内容, 评价指标) are levels by their place from the left (guide/headers.md §12).
 */
import { LEVEL_ROLES } from '../../model';
import type { HeaderRole } from '../vocabulary';
import type { Assignment, ColumnSigns } from './assignment';

/**
 * Decides the key columns; tells whether the table's rows are indicators rather than items.
 * @param chosen what a person decided about that, null where nobody did
 */
export function assignKeys(assignment: Assignment, chosen: boolean | null): boolean {
  dropBands(assignment);
  const levels = separateLevels(assignment);
  const tellsIndicators = chosen ?? (levels.length > 0 || looksLikeIndicators(assignment));
  if (levels.length > 0) nameBesideLevels(assignment, levels);
  else if (tellsIndicators) levelsByPlace(assignment);
  else itemsAndCategories(assignment);
  return tellsIndicators;
}

const GENERAL_KEYS: readonly HeaderRole[] = ['name', 'level', 'item', 'category', 'organisation'];
const VALUE_ROLES: readonly HeaderRole[] = [
  'weight',
  'target',
  'actual',
  'score',
  'rule',
  'status',
  'sign',
  'explanation',
  'rate',
  'reviewScore',
];

/**
 * A column that holds nothing but cells merged into it, from its header down or from the column on its left: it names
 * the block, or is the rest of its neighbour.
 */
function dropBands(assignment: Assignment): void {
  for (const { at, profile, path } of assignment.columns) {
    const isCovered = profile.filled === 0 && profile.merged > 0;
    const namesBlock = assignment.role(at) === 'band' || assignment.role(at) === 'goal';
    if (isCovered || path.isOnlyGroup || (profile.filled === 0 && namesBlock)) assignment.set(at, null);
  }
  for (const { at } of assignment.having('band')) assignment.set(at, 'item');
}

/** Columns headed 一级指标 and so on; of two under one merged header the second is the level's weight or the next level. */
function separateLevels(assignment: Assignment): ColumnSigns[] {
  const taken = new Set<HeaderRole>();
  for (const column of assignment.having(...LEVEL_ROLES)) {
    const role = assignment.role(column.at)!;
    if (!taken.has(role)) {
      taken.add(role);
      continue;
    }
    const number = Number(role.slice(-1));
    const next = `level${number + 1}` as HeaderRole;
    const isNumeric = column.profile.numbers > column.profile.texts;
    if (isNumeric) assignment.set(column.at, number === 4 ? 'weight' : (`level${number}Weight` as HeaderRole));
    else if (number < 4 && assignment.having(next).length === 0) assignment.set(column.at, next);
    else assignment.set(column.at, 'text');
    taken.add(assignment.role(column.at)!);
  }
  return assignment.having(...LEVEL_ROLES);
}

/** Whether a table without numbered levels tells of indicators: what it is headed with, what it holds. */
function looksLikeIndicators(assignment: Assignment): boolean {
  const has = (...roles: readonly HeaderRole[]): boolean => assignment.having(...roles).length > 0;
  const money = assignment.having('initialBudget', 'adjustedBudget', 'executed', 'adjustment').length;
  const tells = has('weight', 'score', 'target', 'actual', 'rule', 'status', 'sign');
  if (has('name')) return tells;
  if (money >= 2) return false;
  const isNamed = has('level', 'item', 'category') || firstTextColumn(assignment).length > 0;
  if (isNamed && has('target') && has('actual')) return true;
  if (has('level')) return has('weight', 'score', 'target', 'actual', 'rule');
  if (!has('item', 'category')) return false;
  return (
    (has('weight') && has('score', 'rule', 'target')) ||
    (has('target') && has('actual')) ||
    (has('score') && has('rule'))
  );
}

/** 指标名称 to the right of numbered levels is the next level; other general keys there are items, left of them categories. */
function nameBesideLevels(assignment: Assignment, levels: readonly ColumnSigns[]): void {
  const last = levels.at(-1)!;
  const number = Math.max(...levels.map(({ at }) => Number(assignment.role(at)!.slice(-1))));
  let next = number + 1;
  for (const column of assignment.having(...GENERAL_KEYS)) {
    const role = assignment.role(column.at)!;
    const isText = column.profile.texts >= column.profile.numbers;
    if (
      column.at > last.at &&
      (role === 'name' || role === 'level') &&
      next <= 4 &&
      isText &&
      !valueBetween(assignment, last.at, column.at)
    ) {
      assignment.set(column.at, `level${next}` as HeaderRole, {
        id: 'recognise.place-among-levels',
        data: { level: next },
      });
      next += 1;
    } else if (role === 'organisation') {
      assignment.set(column.at, 'text');
    } else if (role === 'level' || role === 'name') {
      assignment.set(column.at, column.guesses.fromHeader.includes('explanation') ? 'explanation' : 'item');
    }
  }
}

function valueBetween(assignment: Assignment, left: number, right: number): boolean {
  return assignment.having(...VALUE_ROLES).some(({ at }) => at > left && at < right);
}

/** Without numbered levels the general key columns before the first value are the levels, outermost first. */
function levelsByPlace(assignment: Assignment): void {
  const firstValue = Math.min(...assignment.having(...VALUE_ROLES).map(({ at }) => at), assignment.columns.length);
  const first = assignment.having(...GENERAL_KEYS)[0]?.at ?? Infinity;
  const named = assignment.columns.filter((column) => {
    const role = assignment.role(column.at);
    return role === null
      ? column.at > first && column.at < firstValue && isUnheadedText(column)
      : GENERAL_KEYS.includes(role);
  });
  const keys: ColumnSigns[] = [];
  for (const column of named) {
    const role = assignment.role(column.at);
    const { profile, guesses } = column;
    const isOnlyKey = named.length === 1;
    if (role === 'organisation') assignment.set(column.at, 'text');
    else if (isOnlyKey) keys.push(column);
    else if (column.at > firstValue && firstValue > named[0]!.at) {
      assignment.set(column.at, guesses.fromHeader.includes('explanation') ? 'explanation' : 'text');
    } else if (isGroupOnly(column)) continue;
    else if (isSentence(profile) && keys.length > 0 && guesses.fromHeader.includes('explanation'))
      assignment.set(column.at, 'explanation');
    else keys.push(column);
  }
  if (keys.length === 2 && explains(keys[1]!, keys[0]!)) assignment.set(keys.pop()!.at, 'explanation');
  if (keys.length === 0) keys.push(...firstTextColumn(assignment));
  if (keys.length === 1) {
    assignment.set(keys[0]!.at, 'name');
    return;
  }
  keys.forEach(({ at }, place) => {
    const level = place + 1;
    if (level > 4) assignment.set(at, 'text');
    else assignment.set(at, `level${level}` as HeaderRole, { id: 'recognise.place-among-levels', data: { level } });
  });
}

/** Where the merge of one header over all levels was undone, the later levels have no header of their own. */
function isUnheadedText({ path, profile }: ColumnSigns): boolean {
  return path.cells.length === 0 && profile.texts > 0 && profile.numbers === 0;
}

/** 项目名称 and 类别 group rows without being levels (contract, "Rows"). */
function isGroupOnly({ guesses }: ColumnSigns): boolean {
  const [first, ...others] = guesses.fromHeader;
  return first === 'category' || (first === 'item' && !others.includes('level'));
}

function isSentence({ meanLength, distinct }: ColumnSigns['profile']): boolean {
  return meanLength > 18 && distinct > 0.8;
}

/** A second column with one longer text for each name explains it, it is no level below it. */
function explains(column: ColumnSigns, name: ColumnSigns): boolean {
  const { profile } = column;
  const isOneToOne = name.profile.merged === 0 && name.profile.filled === profile.filled && name.profile.distinct === 1;
  const mayExplain = column.guesses.fromHeader.includes('explanation') || column.guesses.fromHeader.includes('item');
  return isOneToOne && mayExplain && profile.meanLength >= 10 && profile.meanLength >= name.profile.meanLength * 2;
}

/** In a money table or a list the last general key names the item, those before it group. */
function itemsAndCategories(assignment: Assignment): void {
  const named = assignment
    .having(...GENERAL_KEYS)
    .filter(({ profile }) => profile.texts > 0 && profile.texts >= profile.numbers);
  const items = named.filter(({ at }) => assignment.role(at) !== 'organisation');
  for (const { at } of named)
    if (items.length > 0 && assignment.role(at) === 'organisation') assignment.set(at, 'text');
  (items.length > 0 ? items : named).forEach(({ at }, place, keys) => {
    const role = assignment.role(at)!;
    if (role === 'name' || role === 'level' || role === 'organisation') assignment.set(at, 'item');
    if (role === 'item' && place < keys.length - 1 && assignment.role(keys[place + 1]!.at) !== 'category')
      assignment.set(at, 'category');
  });
  for (const { at, profile } of assignment.having(...GENERAL_KEYS)) {
    if (profile.numbers > profile.texts) assignment.set(at, null);
  }
  if (named.length === 0) for (const { at } of firstTextColumn(assignment)) assignment.set(at, 'item');
}

/** The first column of texts that its header does not tell to be something else. */
function firstTextColumn(assignment: Assignment): ColumnSigns[] {
  const found = assignment.columns.find(
    ({ at, profile }) => assignment.role(at) === null && profile.texts > 0 && profile.numbers === 0,
  );
  return found ? [found] : [];
}
