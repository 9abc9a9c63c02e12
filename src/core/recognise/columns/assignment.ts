/** The roles of a table's columns while they are being decided, with the reasons of each decision. */
import type { ColumnRole, Message } from '../../model';
import type { HeaderRole } from '../vocabulary';
import { bestOf, type Guesses } from './guess';
import { headerText, type HeaderPath } from './path';
import type { Profile } from './profile';

/** What is known of one column. */
export interface ColumnSigns {
  /** Counted from the table's left side, from 0. */
  readonly at: number;
  readonly path: HeaderPath;
  readonly profile: Profile;
  readonly guesses: Guesses;
}

export class Assignment {
  private readonly roles: (HeaderRole | null)[];
  private readonly sure: number[];
  private readonly reasons: Message[][];
  private readonly fixed = new Set<number>();

  constructor(readonly columns: readonly ColumnSigns[]) {
    this.roles = columns.map(({ guesses }) => bestOf(guesses));
    this.sure = columns.map(({ guesses }, at) => Math.min(1, guesses.scores.get(this.roles[at]!) ?? 0.4));
    this.reasons = columns.map(({ path, guesses }) =>
      guesses.word === null
        ? []
        : [{ id: 'recognise.header-says', data: { header: headerText(path), word: guesses.word } }],
    );
  }

  role(at: number): HeaderRole | null {
    return this.roles[at] ?? null;
  }

  confidence(at: number): number {
    return this.sure[at]!;
  }

  evidence(at: number): readonly Message[] {
    return this.reasons[at]!;
  }

  /** Columns that hold one of the roles, from the left. */
  having(...roles: readonly HeaderRole[]): ColumnSigns[] {
    return this.columns.filter(({ at }) => this.roles[at] !== null && roles.includes(this.roles[at]!));
  }

  /** A person's choice: no later step changes it. */
  fix(at: number, role: HeaderRole | null, reason: Message = { id: 'recognise.chosen', data: {} }): void {
    this.set(at, role, reason, 1);
    this.fixed.add(at);
  }

  isFixed(at: number): boolean {
    return this.fixed.has(at);
  }

  /** Decides a column; the reason is told beside what the header says. */
  set(at: number, role: HeaderRole | null, reason?: Message, confidence?: number): void {
    if (this.fixed.has(at)) return;
    this.roles[at] = role;
    if (reason) this.reasons[at]!.push(reason);
    if (confidence !== undefined) this.sure[at] = confidence;
  }
}

/** Roles that only one column of a table has, except where the same headers stand under several groups. */
export const SINGLE_ROLES: readonly ColumnRole[] = [
  'level1',
  'level2',
  'level3',
  'level4',
  'level1Weight',
  'level2Weight',
  'level3Weight',
  'index',
  'name',
  'weight',
  'score',
  'reviewScore',
  'levelScore',
  'rate',
  'rule',
  'explanation',
  'actual',
  'status',
  'reason',
  'grade',
  'initialBudget',
  'adjustment',
  'adjustmentRate',
  'adjustedBudget',
  'executed',
  'executionRate',
];

/** What a column is called by its content where its header says nothing. */
export function contentRole({ filled, numbers, percent, values, most }: Profile): ColumnRole | null {
  if (filled === 0) return null;
  if (numbers < filled * 0.6) return 'text';
  const isCount =
    percent === 0 && most < 1e7 && values.every((value) => Number.isNaN(value) || Number.isInteger(value));
  return isCount ? 'count' : 'amount';
}
