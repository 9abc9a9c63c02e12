/** From headers and contents to one role per column, each with its confidence and what it rests on. */
import { type Column, type ColumnRole, type Evidence, MONEY_ROLES, type TableKind } from '../../model';
import type { Continued } from '../continued';
import { holdsIndicators } from '../kind';
import type { Region } from '../region';
import type { HeaderRole } from '../vocabulary';
import { OWN_SOURCE, type Words } from '../words';
import { Assignment, type ColumnSigns, contentRole, SINGLE_ROLES } from './assignment';
import { guessColumn } from './guess';
import { assignKeys } from './keys';
import { type HeaderPath, headerPaths, headerText } from './path';
import { isGrouped, primaryColumns } from './groups';
import { assignPoints } from './points';
import { profilesOf } from './profile';
import { assignValues } from './values';

/** A column of a region with what it was found to hold. */
export interface RoledColumn extends Column {
  /** Counted from the region's left side, from 0. */
  readonly at: number;
  readonly signs: ColumnSigns;
  /** Which part of a target told in several columns it is. */
  readonly targetPart: 'sign' | 'number' | 'unit' | null;
}

export interface RoledColumns {
  /** Columns that hold something or are headed, from the left. */
  readonly columns: readonly RoledColumn[];
  /** By role the one that rows are read from. */
  readonly primary: ReadonlyMap<ColumnRole, RoledColumn>;
  /** The rows tell of indicators, not of items of money. */
  readonly tellsIndicators: boolean;
}

/** What is settled before the columns are looked at. */
export interface Given {
  /** Roles that a person chose, by column of the sheet. */
  readonly roles: ReadonlyMap<number, ColumnRole | 'none'>;
  /** The kind that a person chose. */
  readonly kind: TableKind | null;
  /** The table on the sheet before, for a table without a header of its own. */
  readonly goesOnFrom: Continued | null;
}

/** @param rows the region's ordinary rows, on which the guesses rest */
export function assignColumns(region: Region, rows: readonly number[], words: Words, given: Given): RoledColumns {
  if (given.goesOnFrom) return goingOn(region, rows, given.goesOnFrom);
  const paths = headerPaths(region, words);
  const profiles = profilesOf(region, rows);
  const signs = paths.map((path, at): ColumnSigns => {
    const profile = profiles[at]!;
    return { at, path, profile, guesses: guessColumn(path, profile) };
  });
  const assignment = new Assignment(signs);
  for (const [column, role] of given.roles) assignment.fix(column - region.left, role === 'none' ? null : role);
  for (const { at, path } of signs) fixOwn(assignment, at, path);
  const tellsIndicators = assignKeys(assignment, given.kind === null ? null : holdsIndicators(given.kind));
  assignPoints(assignment);
  assignValues(assignment);
  withoutDoubles(assignment);
  const isDropped = ({ at }: ColumnSigns): boolean => given.roles.get(at + region.left) === 'none';
  const columns = signs.flatMap((column) => (isDropped(column) ? [] : (roledColumn(region, assignment, column) ?? [])));
  return { columns, primary: primaryColumns(columns), tellsIndicators };
}

/** A header that is one of a person's own words says what the column holds, whatever others hold. */
function fixOwn(assignment: Assignment, at: number, path: HeaderPath): void {
  const group = path.labels.at(-1)?.known?.group;
  if (group?.source !== OWN_SOURCE) return;
  assignment.fix(at, group.role, { id: 'recognise.header-chosen', data: { header: headerText(path) } });
}

/** The columns of the table before, with the content of this one. */
function goingOn(
  region: Region,
  rows: readonly number[],
  { columns: before, tellsIndicators }: Continued,
): RoledColumns {
  const profiles = profilesOf(region, rows);
  const columns = before
    .filter(({ column }) => column >= region.left && column < region.left + region.width)
    .map((column): RoledColumn => {
      const at = column.column - region.left;
      return { ...column, at, signs: { ...column.signs, at, profile: profiles[at]! } };
    });
  return { columns, primary: primaryColumns(columns), tellsIndicators };
}

/** Two columns of one role under one group: the likelier keeps it, the other is what its content says. */
function withoutDoubles(assignment: Assignment): void {
  for (const role of SINGLE_ROLES) {
    const columns = assignment.having(role);
    if (columns.length < 2 || isGrouped(columns)) continue;
    const best = [...columns].sort(
      (a, b) =>
        Number(assignment.isFixed(b.at)) - Number(assignment.isFixed(a.at)) ||
        assignment.confidence(b.at) - assignment.confidence(a.at) ||
        a.at - b.at,
    )[0]!;
    const isMoney = MONEY_ROLES.some((money) => money === role);
    for (const { at, profile } of columns) {
      if (at !== best.at)
        assignment.set(at, isMoney && profile.numbers > 0 ? 'amount' : contentRole(profile), undefined, 0.4);
    }
  }
}

function roledColumn(region: Region, assignment: Assignment, signs: ColumnSigns): RoledColumn | null {
  const { at, path, profile } = signs;
  const decided = assignment.role(at);
  const role = decided === null ? unheadedRole(signs) : columnRole(decided);
  if (role === null) return null;
  const cells = path.cells.map(({ row, column }) => ({ sheet: region.grid.sheet.name, row, column }));
  const evidence: Evidence[] = assignment.evidence(at).map((message) => ({ message, cells }));
  const confidence =
    decided === null ? 0.4 : profile.filled === 0 ? assignment.confidence(at) * 0.9 : assignment.confidence(at);
  return {
    column: at + region.left,
    at,
    role,
    header: headerText(path),
    unit: [...path.labels].reverse().find(({ label }) => label.unit !== null)?.label.unit ?? null,
    confidence: Math.round(confidence * 100) / 100,
    evidence,
    signs,
    targetPart: role !== 'target' ? null : decided === 'sign' || decided === 'unit' ? decided : 'number',
  };
}

/** A column whose header is unknown is what its content says; a band or an empty unheaded column is nothing. */
function unheadedRole({ path, profile, guesses }: ColumnSigns): ColumnRole | null {
  if (profile.filled === 0 || guesses.fromHeader[0] === 'band') return null;
  return path.cells.length > 0 || profile.filled > profile.rows * 0.3 ? contentRole(profile) : null;
}

const AS_COLUMN: Readonly<Partial<Record<HeaderRole, ColumnRole>>> = {
  sign: 'target',
  unit: 'target',
  level: 'name',
  band: 'item',
  organisation: 'text',
  baseline: 'text',
  forecast: 'text',
  previous: 'text',
  goal: 'text',
};

function columnRole(role: HeaderRole): ColumnRole {
  return AS_COLUMN[role] ?? (role as ColumnRole);
}
