/** The state of reading one rule: its groups, and what the forms have made of them so far. */
import type { Assumption, Clause, Exact, Span } from '../../model';
import type { Group } from './groups';
import { type Source, originalSpan } from './normalise';

/** What is known of the indicator beside the rule's own words. */
export interface RuleContext {
  /** Points of full marks. */
  readonly weight?: Exact | null;
}

/** Clauses whose points follow from the actual alone. */
const BY_NUMBERS: ReadonlySet<Clause['kind']> = new Set(['ratio', 'bands', 'deduction', 'increment', 'interpolation']);

/** A number beside those that are compared, other than a year, a date or part of a name (PM2.5). */
const OTHER_NUMBER = /(?<![A-Za-z\d.])\d+(?:\.\d+)?(?![\d.]*[年月日号A-Za-z])/;

const EXCEPTION = /除[^,;。]{2,30}?(?:以外|之外|外)(?=[,，、;。]|$)/;

export class Reading {
  readonly clauses: Clause[] = [];
  readonly assumptions: Assumption[] = [];
  private readonly claimed = new Set<Group>();
  private readonly byNumbers: Group[] = [];

  constructor(
    readonly source: Source,
    readonly groups: readonly Group[],
    readonly context: RuleContext,
  ) {}

  /** Groups that no form has made sense of yet. */
  open(): readonly Group[] {
    return this.groups.filter((group) => !this.claimed.has(group));
  }

  add(clause: Clause, groups: Iterable<Group>): void {
    this.clauses.push(clause);
    for (const group of groups) {
      this.claimed.add(group);
      if (!BY_NUMBERS.has(clause.kind)) continue;
      this.byNumbers.push(group);
      if (OTHER_NUMBER.test(group.prose)) this.assume('subject', group);
    }
  }

  /** Passes over a group that only repeats what others say. */
  leave(group: Group): void {
    this.claimed.add(group);
  }

  /** Exceptions inside rules that are calculated (`除政策性原因外`): whether one applies the numbers do not tell. */
  exceptions(): readonly Span[] {
    return this.byNumbers.flatMap((group) => {
      const match = EXCEPTION.exec(this.text(group));
      if (!match) return [];
      const start = group.start + match.index;
      return [originalSpan(this.source, start, start + match[0].length)];
    });
  }

  assume(code: Assumption['code'], group: Group): void {
    this.assumptions.push({ code, span: this.span(group) });
  }

  /** Where groups stand in the original text, from the first to the last of them. */
  span(...groups: readonly Group[]): Span {
    const start = Math.min(...groups.map((group) => group.start));
    const end = Math.max(...groups.map((group) => group.end));
    return originalSpan(this.source, start, end);
  }

  text(group: Group): string {
    return this.source.text.slice(group.start, group.end);
  }
}

/** Groups by sentence: a stop or an item number begins a new one. */
export function sentencesOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  const sentences: Group[][] = [];
  for (const group of groups) {
    if (group.opensSentence || sentences.length === 0) sentences.push([group]);
    else sentences.at(-1)!.push(group);
  }
  return sentences;
}
