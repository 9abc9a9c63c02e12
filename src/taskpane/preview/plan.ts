/** What a preview shows and writes: edits gathered by cell, each line with what stands there now and what will. */
import { findingEdits, scoreEdits } from '../../core/edits';
import {
  addressText,
  type Analysis,
  type CellAddress,
  type CellLookup,
  type Edit,
  type Exact,
  type IndicatorScore,
  inArea,
  type Language,
  parseArea,
  type Table,
  rowKey,
} from '../../core/model';
import { settingsEdit } from '../../core/settings';
import { cellsOf } from '../store/cells';
import { rounded, scoreDecimals, unrounded } from '../store/decimals';
import { isUnsaved } from '../store/settingsDraft';
import type { Book, PreviewItem, Purpose, ScoreWriting } from '../store/state';
import { isToBeConfirmed } from '../tables/confirm';
import { contentId, valueText } from './lines';

export interface PreviewPlan {
  readonly purpose: Purpose;
  readonly items: readonly PreviewItem[];
}

/** Computed scores into the sheet, and the sheet of settings where decisions in it are not saved yet. */
export function scorePlan(book: Book, { mode, valuesOnly }: ScoreWriting, language: Language): PreviewPlan {
  const { snapshot, settings } = book;
  // Nothing is written into a table of which a person is asked first whether it is one to score.
  const tables = book.analysis.tables.filter((table) => !isToBeConfirmed(table));
  const decimals = scoreDecimals(book);
  const input = {
    snapshot,
    analysis: { ...book.analysis, tables, scores: roundedScores(book.analysis.scores, decimals) },
    settings: { ...settings, scoreDecimals: decimals },
  };
  const plan = (asValues: boolean) => scoreEdits(input, { mode, valuesOnly: asValues, language });
  const items = itemsOf(plan(valuesOnly), book);
  // What a sum rests on can be read from its formula only, also where its value alone is to be written.
  const formulas = new Map((valuesOnly ? itemsOf(plan(false), book) : items).map(({ id, formula }) => [id, formula]));
  const exactScores = scoresByCell(book);
  const linked = items.map((item) => ({
    ...item,
    unrounded: unroundedOf(item, exactScores),
    restsOn: namedIn(formulas.get(item.id) ?? null, item, items),
  }));
  return { purpose: 'scores', items: [...linked, ...settingsItems(book, language)] };
}

/** Scores as they are proposed: with the decimals of the form, rounded once and from the exact value. */
function roundedScores(scores: readonly IndicatorScore[], decimals: number): IndicatorScore[] {
  return scores.map((score) => {
    const value = unrounded(score);
    return value === null ? score : { ...score, computed: rounded(value, decimals) };
  });
}

/** Computed scores by the cell for scores of their row. */
function scoresByCell({ analysis }: Book): ReadonlyMap<string, Exact> {
  const computed = new Map(analysis.scores.map((score) => [rowKey(score.table, score.row), score.computed]));
  return new Map(
    analysis.tables.flatMap(({ id, sheet, indicators }) =>
      indicators.flatMap(({ row, places }): (readonly [string, Exact])[] => {
        const score = computed.get(rowKey(id, row)) ?? null;
        return places.score && score !== null ? [[contentId({ sheet, ...places.score }), score]] : [];
      }),
    ),
  );
}

function unroundedOf({ id, after }: PreviewItem, scores: ReadonlyMap<string, Exact>): string | null {
  const score = scores.get(id);
  return score === undefined || score === after ? null : score;
}

/** Marks, notes and the findings sheet for these findings. */
export function markPlan(book: Book, findings: Analysis['findings'], language: Language): PreviewPlan {
  const edits = findingEdits(book.snapshot, { ...book.analysis, findings }, language);
  return { purpose: 'marks', items: [...itemsOf(edits, book), ...settingsItems(book, language)] };
}

export function settingsPlan(book: Book, language: Language): PreviewPlan {
  return { purpose: 'settings', items: settingsItems(book, language) };
}

/** Any edits, for example the actuals of a scenario. */
export function editPlan(purpose: Purpose, edits: readonly Edit[], book: Book): PreviewPlan {
  return { purpose, items: itemsOf(edits, book) };
}

function settingsItems(book: Book, language: Language): PreviewItem[] {
  if (!isUnsaved(book)) return [];
  return itemsOf([settingsEdit(book.settings, book.unread, language)], book);
}

function itemsOf(edits: readonly Edit[], { snapshot, analysis }: Book): PreviewItem[] {
  const cells = cellsOf(snapshot);
  const items = new Map<string, PreviewItem>();
  for (const edit of edits) {
    const next = itemOf(edit, cells, analysis.tables);
    const item = items.get(next.id);
    items.set(next.id, item ? joined(item, next) : next);
  }
  return [...items.values()];
}

/** A mark and the note on the same cell are one line. */
function joined(item: PreviewItem, next: PreviewItem): PreviewItem {
  return { ...item, after: item.after || next.after, edits: [...item.edits, ...next.edits] };
}

function itemOf(edit: Edit, cells: CellLookup, tables: readonly Table[]): PreviewItem {
  const common = { before: '', name: '', formula: null, unrounded: null, restsOn: [], edits: [edit] };
  if (edit.kind === 'sheet') {
    const before = cells.sheet(edit.name) ? edit.name : '';
    return { ...common, id: `sheet ${edit.name}`, what: 'sheet', at: null, group: edit.name, before, after: edit.name };
  }
  const group = groupOf(edit.at, tables);
  const name = nameOf(edit.at, tables);
  if (edit.kind === 'value' || edit.kind === 'formula') {
    const after = edit.kind === 'formula' ? edit.result : edit.value;
    return {
      ...common,
      id: contentId(edit.at),
      what: 'content',
      at: edit.at,
      name,
      group,
      before: cells.at(edit.at)?.text ?? '',
      after: valueText(after),
      formula: edit.kind === 'formula' ? edit.formula : null,
    };
  }
  const isAway = edit.kind === 'mark' ? edit.colour === null : edit.text === null;
  return {
    ...common,
    id: `mark ${addressText(edit.at)}`,
    what: isAway ? 'unmark' : 'mark',
    at: edit.at,
    name,
    group,
    before: cells.at(edit.at)?.text ?? '',
    after: edit.kind === 'note' ? (edit.text ?? '') : '',
  };
}

function groupOf(at: CellAddress, tables: readonly Table[]): string {
  const table = tables.find((each) => each.sheet === at.sheet && inArea(each.area, at.row, at.column));
  return table?.title ? `${at.sheet} · ${table.title}` : at.sheet;
}

/** Of the row in which a cell stands, also of one beside the table: its indicator, or what its total sums. */
function nameOf({ sheet, row, column }: CellAddress, tables: readonly Table[]): string {
  const table =
    tables.find((each) => each.sheet === sheet && inArea(each.area, row, column)) ??
    tables.find((each) => each.sheet === sheet && inArea(each.area, row, each.area.right));
  if (!table) return '';
  const total = table.totals.find(
    (each) => each.row === row && (!each.isLevelCell || Object.values(each.places).some((at) => at.column === column)),
  );
  if (total) return total.isLevelCell ? (total.scope.at(-1) ?? total.label) : total.label;
  return table.indicators.find((each) => row >= each.row && row <= each.lastRow)?.levels.at(-1) ?? '';
}

/** The other lines whose cells a line's formula names. */
function namedIn(formula: string | null, own: PreviewItem, items: readonly PreviewItem[]): string[] {
  const areas = (formula?.match(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g) ?? []).flatMap(
    (name) => parseArea(name) ?? [],
  );
  if (areas.length === 0) return [];
  return items
    .filter(({ at, id }) => id !== own.id && at !== null && at.sheet === own.at?.sheet)
    .filter(({ at }) => areas.some((area) => inArea(area, at!.row, at!.column)))
    .map(({ id }) => id);
}
