/**
 * Which column holds full marks and which scores: by header, place among the levels, and arithmetic (full marks add up
 * to 100, scores never exceed them).
 */
import { LEVEL_ROLES } from '../../model';
import type { HeaderRole } from '../vocabulary';
import type { Assignment, ColumnSigns } from './assignment';
import { isGrouped } from './groups';

export function assignPoints(assignment: Assignment): void {
  const levels = assignment.having(...LEVEL_ROLES, 'name');
  const leaf = levels.at(-1)?.at ?? -1;
  levelScoresOrAmounts(assignment);
  byLevel(assignment, levels, leaf);
  oneWeight(assignment);
  oneScore(assignment);
  tellSums(assignment);
}

/** A column headed 合计 adds points up where the table scores, money or counts where it does not. */
function levelScoresOrAmounts(assignment: Assignment): void {
  const isScored = assignment.having('score', 'reviewScore', 'weight').length > 0;
  for (const { at } of assignment.having('levelScore', 'amount')) {
    const { scores } = assignment.columns[at]!.guesses;
    if (scores.has('levelScore') && scores.has('amount')) assignment.set(at, isScored ? 'levelScore' : 'amount');
  }
}

/** A weight or score between two level columns belongs to the level on its left; the leaf's own weight is `weight`. */
function byLevel(assignment: Assignment, levels: readonly ColumnSigns[], leaf: number): void {
  const deepest = Math.max(0, ...levels.map(({ at }) => levelOf(assignment, at)));
  for (const column of assignment.having('weight', 'score')) {
    const before = levels.filter(({ at }) => at < column.at).at(-1);
    if (!before || column.at > leaf) continue;
    const level = levelOf(assignment, before.at);
    if (level === 0 || level === deepest) continue;
    const role = assignment.role(column.at) === 'weight' ? (`level${level}Weight` as HeaderRole) : 'levelScore';
    assignment.set(column.at, role, { id: 'recognise.beside-level', data: { level } });
  }
  for (const column of assignment.having('level1Weight', 'level2Weight', 'level3Weight')) {
    if (Number(assignment.role(column.at)![5]) === deepest) assignment.set(column.at, 'weight');
  }
}

function levelOf(assignment: Assignment, at: number): number {
  return Number(/^level([1-4])$/.exec(assignment.role(at) ?? '')?.[1] ?? 0);
}

/** Of several columns of full marks the one that adds up to a round whole, else the last one before the score. */
function oneWeight(assignment: Assignment): void {
  const weights = assignment.having('weight');
  if (weights.length < 2) return;
  const scores = assignment.having('score');
  if (scores.length === 0) {
    const second = weights
      .slice(1)
      .find((column) => column.guesses.scores.has('score') && neverExceeds(column, weights[0]!));
    if (second) {
      assignment.set(second.at, 'score', {
        id: 'recognise.never-exceeds',
        data: { other: weights[0]!.guesses.word ?? '' },
      });
      return oneWeight(assignment);
    }
  }
  const whole = weights.filter(({ profile }) => isWhole(profile.sum));
  const before = weights.filter(({ at }) => at < (scores[0]?.at ?? Infinity));
  const chosen = whole.length === 1 ? whole[0]! : (before.at(-1) ?? weights.at(-1)!);
  for (const { at, profile } of weights) {
    if (at === chosen.at) continue;
    const level = profile.merged > 0 && assignment.having('level1Weight').length === 0;
    assignment.set(at, level ? 'level1Weight' : 'amount');
  }
}

function oneScore(assignment: Assignment): void {
  for (const column of assignment.having('score')) {
    const others = assignment.having('score').filter(({ at }) => at !== column.at);
    const isMerged = column.profile.merged > 0 && column.profile.filled > 0;
    if (
      isMerged &&
      others.some(({ profile }) => profile.filled > column.profile.filled && profile.merged < column.profile.merged)
    ) {
      assignment.set(column.at, 'levelScore', { id: 'recognise.spans-rows', data: {} });
    }
  }
  if (assignment.having('score').length === 0) {
    const [review] = assignment.having('reviewScore');
    const [rolled] = assignment.having('levelScore');
    if (review) assignment.set(review.at, 'score');
    else if (rolled && rolled.profile.merged === 0 && assignment.having('weight').length > 0)
      assignment.set(rolled.at, 'score');
  }
  const [first, second, ...others] = assignment.having('score');
  if (!first || !second || isGrouped([first, second])) return;
  const review = assignment.having('reviewScore').length === 0;
  assignment.set(second.at, review ? 'reviewScore' : 'amount', { id: 'recognise.second-score', data: {} });
  for (const { at } of others) assignment.set(at, 'amount');
}

function tellSums(assignment: Assignment): void {
  for (const { at, profile } of assignment.having('weight')) {
    if (isWhole(profile.sum))
      assignment.set(
        at,
        'weight',
        { id: 'recognise.adds-up', data: { sum: roundText(profile.sum) } },
        Math.min(1, assignment.confidence(at) + 0.1),
      );
  }
  const [weight] = assignment.having('weight');
  for (const column of assignment.having('score')) {
    if (weight && column.profile.numbers >= 2 && neverExceeds(column, weight)) {
      const data = { other: weight.guesses.word ?? '' };
      assignment.set(
        column.at,
        'score',
        { id: 'recognise.never-exceeds', data },
        Math.min(1, assignment.confidence(column.at) + 0.1),
      );
    }
  }
}

/** Sums that full marks come to: the whole hundred, the usual parts of it, or shares of one. */
function isWhole(sum: number): boolean {
  return [100, 1, 50, 80, 90, 60, 40].some((whole) => Math.abs(sum - whole) < 0.051);
}

function roundText(sum: number): string {
  return String(Math.round(sum * 100) / 100);
}

function neverExceeds(column: ColumnSigns, other: ColumnSigns): boolean {
  const { values } = column.profile;
  let compared = 0;
  for (let row = 0; row < values.length; row++) {
    const own = values[row]!;
    const most = other.profile.values[row]!;
    if (Number.isNaN(own) || Number.isNaN(most)) continue;
    compared += 1;
    if (own > most + 1e-9) return false;
  }
  return compared > 0;
}
