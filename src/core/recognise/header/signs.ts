/** What the cells of a row, or of a part of it, say about its being a header. */
import type { Cell } from '../../model';
import type { Grid } from '../grid';
import { FORM_LABELS, NOTE_BEGINNING } from '../vocabulary/rows';
import type { Words } from '../words';
import { cellsIn, type Run } from './cells';

/** What the cells of a row, or of a part of it, look like. */
export interface Signs {
  cells: number;
  known: number;
  /** Known words that are hardly ever the names of indicators. */
  firm: number;
  strength: number;
  values: number;
  long: number;
  forms: number;
  /** Known words that are labels of forms as well. */
  knownForms: number;
  /** A known word, no label of a form, names the rows: a level, a name, an item. */
  hasKey: boolean;
  roles: number;
}

export function isHeader(signs: Signs): boolean {
  if (signs.roles < 2 || signs.strength < 1.2 || signs.firm === 0) return false;
  if (signs.forms > 0 && signs.known < 4 && !(signs.hasKey && signs.known - signs.knownForms >= 2)) return false;
  return signs.known >= signs.cells * 0.5 && signs.values <= signs.cells * 0.2 && signs.long === 0;
}

/** Beside cells of another table's body more is asked: nearly all of the labels known, three at least. */
export function isHeaderAmongOthers(signs: Signs): boolean {
  return isHeader(signs) && signs.known >= 3 && signs.firm >= 2 && signs.known >= signs.cells * 0.75;
}

export function signsOf(grid: Grid, used: number, run: Run, words: Words): Signs {
  const signs: Signs = {
    cells: 0,
    known: 0,
    firm: 0,
    strength: 0,
    values: 0,
    long: 0,
    forms: 0,
    knownForms: 0,
    hasKey: false,
    roles: 0,
  };
  const roles = new Set<string>();
  for (const cell of cellsIn(grid, used, run)) {
    signs.cells += 1;
    if (typeof cell.value !== 'string') {
      if (!(typeof cell.value === 'number' && YEAR_LABEL.test(cell.text))) signs.values += 1;
      continue;
    }
    const text = words.of(cell.value);
    if (!text) {
      signs.long += 1;
    } else if (text.known && text.strength > 0) {
      signs.known += 1;
      if (!ALSO_NAMES.has(text.known.group.role)) signs.firm += 1;
      signs.strength += text.strength;
      roles.add(text.known.group.role);
    } else if (VALUE.test(text.label.bare) && !YEAR_LABEL.test(cell.value)) {
      signs.values += 1;
    }
    const isForm = text !== null && (FORMS.has(text.label.bare) || text.known?.group.role === 'goal');
    if (isForm) signs.forms += 1;
    if (text?.known && text.strength > 0) {
      if (isForm) signs.knownForms += 1;
      else if (KEY_ROLES.has(text.known.group.role)) signs.hasKey = true;
    }
  }
  signs.roles = roles.size;
  return signs;
}

export function isShortLabel(cell: Cell, words: Words): boolean {
  if (typeof cell.value === 'number') return YEAR_LABEL.test(cell.text);
  if (typeof cell.value !== 'string' || /[：:]\s*\S/.test(cell.value) || NOTE_BEGINNING.test(cell.value)) return false;
  const text = words.of(cell.value);
  if (!text || text.label.bare.length > 20) return false;
  if (text.known?.isWhole) return true;
  return (
    !FORMS.has(text.label.bare) &&
    (!/\d/.test(text.label.bare) || YEAR_LABEL.test(cell.value) || /月|季|年/.test(cell.value))
  );
}

/** 完成率, 预算执行率 and 数量 name indicators and levels as well as columns. */
const ALSO_NAMES: ReadonlySet<string> = new Set([
  'rate',
  'executionRate',
  'adjustmentRate',
  'count',
  'amount',
  'status',
]);

export const KEY_ROLES: ReadonlySet<string> = new Set([
  'level1',
  'level2',
  'level3',
  'name',
  'level',
  'item',
  'category',
  'index',
]);

const FORMS: ReadonlySet<string> = new Set(FORM_LABELS);

const YEAR_LABEL = /^[（(]?(?:19|20)\d{2}(?:[-—~至](?:19|20)?\d{2})?\s*年?度?[^\d]{0,8}[）)]?$/;

/** A comparison, a number or an amount; labels may end in a number (专家1). */
const VALUE = /^[≥≤><=(+-]*\d/;
