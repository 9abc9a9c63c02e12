/** How well recognition reads the fixtures: tables, roles, indicators, totals, and what it rightly leaves alone. */
import { ASK_BELOW, parseArea, type Area, type Recognition, type Table } from '../../src/core/model';
import { recognise } from '../../src/core/recognise';
import { book, type ExpectedTable, type Fixture } from '../../test/core/recognise/books/sheet';
import { differences, indicatorText, matching, rolesText, totalText } from '../../test/core/recognise/compare';

export interface Share {
  right: number;
  of: number;
}

export interface Figures {
  readonly sheets: number;
  readonly tables: number;
  readonly kinds: Share;
  /** Borders exactly right, and none off by more than two rows or columns. */
  readonly ranges: Share;
  readonly rangesWithinTwo: Share;
  /** The mean over all roles of the harmonic mean of precision and recall. */
  readonly rolesMacroF1: number;
  readonly indicators: Share;
  readonly totals: Share;
  /** Sheets without indicators on which none were claimed. */
  readonly leftAlone: Share;
  /** Tables whose reading is put to a person. */
  readonly asked: Share;
  readonly fixturesExact: Share;
  readonly wrong: readonly string[];
}

export function figuresOf(fixtures: readonly Fixture[]): Figures {
  const counts = {
    kinds: none(),
    ranges: none(),
    rangesWithinTwo: none(),
    indicators: none(),
    totals: none(),
    leftAlone: none(),
    asked: none(),
    fixturesExact: none(),
  };
  const roles = new RoleCounts();
  const wrong: string[] = [];
  for (const fixture of fixtures) {
    const read = recognise(book(...fixture.sheets));
    const faults = differences(fixture, read);
    count(counts.fixturesExact, faults.length === 0);
    wrong.push(...faults.map((fault) => `${fixture.name}: ${fault}`));
    for (const table of read.tables) count(counts.asked, table.confidence < ASK_BELOW);
    for (const expected of fixture.tables) {
      const found = matching(expected, read.tables);
      count(counts.kinds, found?.kind === expected.kind);
      const distance = found ? farthest(found.area, parseArea(expected.range)!) : Infinity;
      count(counts.ranges, distance === 0);
      count(counts.rangesWithinTwo, distance <= 2);
      roles.add(expected, found);
      countLines(
        counts.indicators,
        (expected.indicators ?? []).map((row) => indicatorText(row)),
        found?.indicators.map((row) => indicatorText({ ...row, path: row.levels.join(' / '), rule: undefined })) ?? [],
      );
      countLines(
        counts.totals,
        (expected.totals ?? []).map(totalText),
        found?.totals.map((row) => totalText({ ...row, scope: row.scope.join(' / ') })) ?? [],
      );
    }
    countLeftAlone(counts.leftAlone, fixture, read);
  }
  return {
    sheets: fixtures.reduce((sum, { sheets }) => sum + sheets.length, 0),
    tables: counts.kinds.of,
    ...counts,
    rolesMacroF1: roles.macroF1(),
    wrong,
  };
}

function none(): Share {
  return { right: 0, of: 0 };
}

function count(share: Share, isRight: boolean): void {
  share.of += 1;
  if (isRight) share.right += 1;
}

/** A line too many counts as wrong, like one that is missing. */
function countLines(share: Share, expected: readonly string[], got: readonly string[]): void {
  const known = expected.map(withoutRule);
  const found = got.map(withoutRule);
  for (const line of known) count(share, found.includes(line));
  for (const line of found) if (!known.includes(line)) count(share, false);
}

function withoutRule(line: string): string {
  return line.split(' | ').slice(0, 5).join(' | ');
}

function farthest(a: Area, b: Area): number {
  return Math.max(
    Math.abs(a.top - b.top),
    Math.abs(a.left - b.left),
    Math.abs(a.bottom - b.bottom),
    Math.abs(a.right - b.right),
  );
}

function countLeftAlone(share: Share, { sheets, tables }: Fixture, { tables: found }: Recognition): void {
  const holds = (name: string, list: readonly { readonly sheet?: string; readonly kind: string }[]): boolean =>
    list.some(({ sheet, kind }) => (sheet === undefined || sheet === name) && kind !== 'budget' && kind !== 'list');
  for (const { name } of sheets) if (!holds(name, tables)) count(share, !holds(name, found));
}

class RoleCounts {
  private readonly byRole = new Map<string, { right: number; expected: number; got: number }>();

  add(expected: ExpectedTable, table: Table | undefined): void {
    const wanted = expected.roles.split(' ');
    const got = table ? rolesText(table).split(' ') : [];
    wanted.forEach((role, at) => {
      if (role !== '-') this.of(role).expected += 1;
      if (role !== '-' && got[at] === role) this.of(role).right += 1;
    });
    for (const role of got) if (role !== '-') this.of(role).got += 1;
  }

  macroF1(): number {
    const scores = [...this.byRole.values()].map(({ right, expected, got }) =>
      right === 0 ? 0 : (2 * right) / (expected + got),
    );
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  }

  private of(role: string): { right: number; expected: number; got: number } {
    const known = this.byRole.get(role) ?? { right: 0, expected: 0, got: 0 };
    this.byRole.set(role, known);
    return known;
  }
}
