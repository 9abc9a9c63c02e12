/** `jiheng whatif`: scores under other actuals, and what it takes to reach a grade or a score. Nothing is written. */
import { analyse } from '../core/engine';
import { cellName, type Exact, parseCellName } from '../core/model';
import { parseExact, toExact } from '../core/numbers';
import { comparableLabel } from '../core/scoring';
import { type Base, type Override, type Row, rowsByKey, waysToReach, whatIf } from '../core/whatif';
import { eachBook, settingsOf } from './books';
import { suppositionDocument, suppositionReport } from './supposition';
import { print, tell, type Terminal } from './terminal';

interface WhatIfFlags {
  readonly json?: boolean;
  readonly set?: readonly string[];
  readonly goal?: string;
}

export async function supposeBooks(files: readonly string[], options: WhatIfFlags, streams: Terminal): Promise<number> {
  return eachBook(files, streams, async (book) => {
    const settings = settingsOf(book, streams);
    const base: Base = { snapshot: book.snapshot, settings, analysis: analyse(book.snapshot, settings) };
    const overrides: Override[] = [];
    for (const setting of options.set ?? []) {
      const override = overrideOf(setting, base, book.file, streams);
      if (!override) return 2;
      overrides.push(override);
    }
    const outcome = whatIf(base, overrides);
    const goal = options.goal === undefined ? null : goalOf(options.goal, base);
    if (options.goal !== undefined && goal === null) {
      tell(streams, {
        id: 'cli.unknown-goal',
        data: { goal: options.goal, grades: base.analysis.result.scale.map(({ name }) => name) },
      });
      return 2;
    }
    const answer = { outcome, goal, ways: goal === null ? [] : waysToReach(base, overrides, goal) };
    if (options.json) print(streams, suppositionDocument(book.snapshot.workbook, answer));
    else streams.out(suppositionReport(answer, streams.language));
    return 0;
  });
}

/** `NAME=VALUE`: the name is a level's label, a path of labels divided by `/`, or the cell of the actual. */
function overrideOf(setting: string, base: Base, file: string, streams: Terminal): Override | null {
  const equals = setting.lastIndexOf('=');
  const [name, text] = [setting.slice(0, equals).trim(), setting.slice(equals + 1).trim()];
  if (equals < 1 || text === '') {
    tell(streams, { id: 'cli.bad-setting', data: { setting } });
    return null;
  }
  const rows = [...rowsByKey(base).values()].filter((row) => isNamed(row, name, base));
  const [row] = rows;
  if (!row || rows.length > 1) {
    const names = rows
      .slice(0, 8)
      .map(({ table, indicator }) => `${table.sheet}!${indicator.row} ${indicator.levels.join('/')}`);
    tell(streams, { id: row ? 'cli.several-indicators' : 'cli.no-indicator', data: { file, name, names } });
    return null;
  }
  return { kind: 'actual', sheet: row.table.sheet, levels: row.indicator.levels, text };
}

/** Rows that only repeat an indicator of a scored table are not asked for by name: the scored row stands for them. */
function isNamed({ table, indicator }: Row, name: string, base: Base): boolean {
  const place = indicator.places.actual;
  const bang = name.lastIndexOf('!');
  if (bang > 0 && parseCellName(name.slice(bang + 1))) {
    return place !== undefined && name === `${table.sheet}!${cellName(place.row, place.column)}`;
  }
  const wanted = name.split('/').map(comparableLabel);
  const path = indicator.levels.map(comparableLabel);
  const isPathEnd = wanted.every((label, index) => label === path[path.length - wanted.length + index]);
  return isPathEnd && (table.kind === 'indicators' || !isToldByScoredTable({ table, indicator }, base));
}

function isToldByScoredTable({ indicator }: Row, base: Base): boolean {
  const scored = new Set(base.analysis.tables.filter(({ kind }) => kind === 'indicators').map(({ sheet }) => sheet));
  return indicator.same.some(({ sheet }) => scored.has(sheet));
}

function goalOf(goal: string, base: Base): Exact | null {
  const band = base.analysis.result.scale.find(({ name }) => name === goal);
  if (band) return band.min;
  const value = parseExact(goal);
  return value && toExact(value);
}
