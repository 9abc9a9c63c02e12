/** What a preview shows and writes: edits gathered by cell, each line with what stands there now and what will. */
import { findingEdits, scoreEdits } from '../../core/edits';
import {
  addressText,
  type Analysis,
  type CellAddress,
  type CellLookup,
  type CellValue,
  type Conflict,
  type Edit,
  inArea,
  type Language,
  parseArea,
  type Snapshot,
  type Table,
} from '../../core/model';
import { fromNumber, toExact } from '../../core/numbers';
import { settingsEdit } from '../../core/settings';
import { cellsOf } from '../store/cells';
import { isUnsaved } from '../store/settingsDraft';
import type { Book, Preview, PreviewItem, Purpose, ScoreWriting } from '../store/state';

export interface PreviewPlan {
  readonly purpose: Purpose;
  readonly items: readonly PreviewItem[];
}

/** Computed scores into the sheet, and the sheet of settings where decisions in it are not saved yet. */
export function scorePlan(book: Book, { mode, valuesOnly }: ScoreWriting, language: Language): PreviewPlan {
  const { snapshot, analysis, settings } = book;
  const plan = (asValues: boolean) =>
    scoreEdits({ snapshot, analysis, settings }, { mode, valuesOnly: asValues, language });
  const items = itemsOf(plan(valuesOnly), book);
  // What a sum rests on can be read from its formula only, also where its value alone is to be written.
  const formulas = valuesOnly ? itemsOf(plan(false), book) : items;
  const linked = items.map((item) => ({
    ...item,
    restsOn: restsOn(
      formulas.find(({ id }) => id === item.id)!,
      items,
    ),
  }));
  return { purpose: 'scores', items: [...linked, ...settingsItems(book, language)] };
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

/** The edits of every line that is neither taken out, nor rests on one that is, nor stands in a conflict. */
export function editsOf(preview: Preview): Edit[] {
  return writable(preview).flatMap((item) => item.edits);
}

export function writable(preview: Preview): readonly PreviewItem[] {
  return preview.items.filter((item) => standing(item, preview) === 'in');
}

/** `out`: taken out by the person; `held`: rests on a line that is not written; `conflict`: its cell was changed. */
export function standing(item: PreviewItem, preview: Preview): 'in' | 'out' | 'held' | 'conflict' {
  if (isInConflict(item, preview)) return 'conflict';
  if (preview.left.includes(item.id)) return 'out';
  const missing = (id: string) => preview.left.includes(id) || preview.conflicts.some(({ at }) => contentId(at) === id);
  return item.restsOn.some(missing) ? 'held' : 'in';
}

/** Cells that no longer hold what they held when the preview was made. */
export function conflictsWith(snapshot: Snapshot, items: readonly PreviewItem[]): Conflict[] {
  const cells = cellsOf(snapshot);
  return items
    .flatMap((item) => item.edits)
    .flatMap((edit) => {
      if (edit.kind !== 'value' && edit.kind !== 'formula') return [];
      const cell = cells.at(edit.at);
      const found = { value: cell?.value ?? null, formula: cell?.formula ?? null };
      const isAsPlanned = found.value === edit.before.value && found.formula === edit.before.formula;
      return isAsPlanned ? [] : [{ at: edit.at, expected: edit.before, found }];
    });
}

function isInConflict(item: PreviewItem, preview: Preview): boolean {
  return item.at !== null && preview.conflicts.some(({ at }) => addressText(at) === addressText(item.at!));
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
  const common = { before: '', formula: null, restsOn: [], edits: [edit] };
  if (edit.kind === 'sheet') {
    return { ...common, id: `sheet ${edit.name}`, what: 'sheet', at: null, group: edit.name, after: edit.name };
  }
  const group = groupOf(edit.at, tables);
  if (edit.kind === 'value' || edit.kind === 'formula') {
    const after = edit.kind === 'formula' ? edit.result : edit.value;
    return {
      ...common,
      id: contentId(edit.at),
      what: 'content',
      at: edit.at,
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
    group,
    before: cells.at(edit.at)?.text ?? '',
    after: edit.kind === 'note' ? (edit.text ?? '') : '',
  };
}

function contentId(at: CellAddress): string {
  return `cell ${addressText(at)}`;
}

function groupOf(at: CellAddress, tables: readonly Table[]): string {
  const table = tables.find((each) => each.sheet === at.sheet && inArea(each.area, at.row, at.column));
  return table?.title ? `${at.sheet} · ${table.title}` : at.sheet;
}

/** Lines whose cell the line's own formula names. */
function restsOn(item: PreviewItem, items: readonly PreviewItem[]): string[] {
  const areas = (item.formula?.match(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g) ?? []).flatMap(
    (name) => parseArea(name) ?? [],
  );
  return items
    .filter(({ at, id }) => id !== item.id && at?.sheet === item.at?.sheet)
    .filter(({ at }) => areas.some((area) => inArea(area, at!.row, at!.column)))
    .map(({ id }) => id);
}

export function valueText(value: CellValue): string {
  if (typeof value === 'number') {
    const exactValue = fromNumber(value);
    return exactValue ? toExact(exactValue) : String(value);
  }
  return value === null ? '' : String(value);
}
