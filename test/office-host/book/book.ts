/** A workbook in memory: the data that the in-memory Excel keeps. */
import { boxAddress, isInside, parseBox, parseSheet, quoted, type Box } from './box';
import type { Scalar } from './cell';
import { calculate } from './calculate';
import { HostError } from './error';
import { movedDown, Sheet } from './sheet';

export interface Place {
  readonly sheet: Sheet;
  readonly box: Box;
}

export interface Name {
  readonly name: string;
  /** The cells it refers to, null for each that was deleted; empty for a name of something else. */
  places: (Place | null)[];
  /** What it stands for where that is no reference, without the leading `=`. */
  constant: string | null;
  visible: boolean;
  comment: string;
}

/** A note or the first entry of a threaded comment. */
export interface Remark {
  readonly id: string;
  sheet: Sheet;
  row: number;
  column: number;
  content: string;
  author: string;
}

export interface Change {
  readonly sheet: Sheet;
  readonly kind: 'edited' | 'added' | 'deleted';
  readonly address: string;
}

export class Book {
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, unknown>();
  readonly names: Name[] = [];
  readonly notes: Remark[] = [];
  readonly comments: Remark[] = [];
  isReadOnly = false;
  /** Sheets may be neither added nor deleted. */
  isProtected = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Told of everything that Excel raises an event for. */
  onChange: (change: Change) => void = () => undefined;
  private lastId = 0;
  private selected: Place | null = null;
  private isStale = false;

  constructor(public name = 'Book1.xlsx') {}

  addSheet(name: string): Sheet {
    if (this.isProtected) throw HostError.accessDenied();
    if (this.find(name)) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
    if (name.length > 31 || /[\\/?*[\]:]/.test(name)) throw HostError.invalidArgument();
    const sheet = new Sheet(`{${this.nextId()}}`, name);
    this.sheets.push(sheet);
    this.onChange({ sheet, kind: 'added', address: '' });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    if (this.isProtected) throw HostError.accessDenied();
    const isLast = this.sheets.every((other) => other === sheet || other.visibility !== 'Visible');
    if (isLast) throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const name of this.names) name.places = name.places.map((place) => (place?.sheet === sheet ? null : place));
    for (const list of [this.notes, this.comments]) {
      list.splice(0, list.length, ...list.filter((remark) => remark.sheet !== sheet));
    }
    if (this.selected?.sheet === sheet) this.selected = null;
    this.touch();
    this.onChange({ sheet, kind: 'deleted', address: '' });
  }

  /** A sheet by id or name, without regard to case. */
  find(key: string): Sheet | null {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  }

  /** A sheet that has to be there. */
  sheet(key: string): Sheet {
    const sheet = this.find(key);
    if (!sheet) throw HostError.notFound();
    return sheet;
  }

  /** What an address such as `'表 1'!$B$2` names; on the given sheet where it names none. */
  place(address: string, sheet?: Sheet): Place {
    const name = parseSheet(address);
    const on = name === null ? (sheet ?? this.selection.sheet) : this.sheet(name);
    return { sheet: on, box: parseBox(address) };
  }

  /** What somebody types into a cell, outside of any request. */
  type(address: string, entry: Scalar): void {
    const { sheet, box } = this.place(address);
    sheet.enter(box.top, box.left, entry);
    this.changed({ sheet, box });
  }

  /** What somebody does when they insert rows: names, notes and comments move along. */
  insertRows(sheet: Sheet, at: number, count: number): void {
    sheet.insertRows(at, count);
    for (const name of this.names) {
      name.places = name.places.map((place) =>
        place?.sheet === sheet ? { sheet, box: movedDown(place.box, at, count) } : place,
      );
    }
    for (const remark of [...this.notes, ...this.comments]) {
      if (remark.sheet === sheet && remark.row >= at) remark.row += count;
    }
    this.touch();
  }

  get selection(): Place {
    this.selected ??= { sheet: this.sheets[0]!, box: { top: 0, left: 0, rows: 1, columns: 1 } };
    return this.selected;
  }

  selectionAddress(): string {
    return placeAddress(this.selection);
  }

  select(place: Place): void {
    this.selected = place;
  }

  remark(list: readonly Remark[], sheet: Sheet, row: number, column: number): Remark | null {
    return list.find((each) => each.sheet === sheet && each.row === row && each.column === column) ?? null;
  }

  /** Drops the notes and comments in an area. */
  dropRemarks({ sheet, box }: Place): void {
    for (const list of [this.notes, this.comments]) {
      const kept = list.filter((each) => each.sheet !== sheet || !isInside(box, each.row, each.column));
      list.splice(0, list.length, ...kept);
    }
  }

  /** Contents changed: results are worked out again when next asked for. */
  changed(place: Place): void {
    this.touch();
    this.onChange({ sheet: place.sheet, kind: 'edited', address: boxAddress(place.box) });
  }

  /** Brings all results up to date, as automatic calculation does. */
  settle(): void {
    if (!this.isStale || this.calculationMode === 'Manual') return;
    this.isStale = false;
    calculate(this);
  }

  nextId(): string {
    this.lastId += 1;
    return `${String(this.lastId).padStart(8, '0')}-0001-0000-0000-000000000000`;
  }

  private touch(): void {
    this.isStale = true;
  }
}

/** @example placeAddress({ sheet, box }) // "'表 1'!A1:B2" */
export function placeAddress({ sheet, box }: Place): string {
  return `${quoted(sheet.name)}!${boxAddress(box)}`;
}
