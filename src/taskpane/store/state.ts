/** What the pane knows, as plain data: one value, replaced whole by the reducer. */
import type {
  Analysis,
  CellAddress,
  Conflict,
  Edit,
  HostFailure,
  Language,
  Prose,
  Settings,
  Severity,
  Snapshot,
} from '../../core/model';
import type { ScoreMode } from '../../core/edits';
import type { SettingsReading } from '../../core/settings';
import type { Scenario } from '../../core/whatif';
import type { CommandId } from '../commands';

export const VIEWS = ['score', 'check', 'whatif', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** A step of long work, worded under `pane.step`. */
export type Step = 'reading' | 'analysing' | 'writing' | 'undoing';

export type Work =
  | { readonly at: 'rest' }
  | { readonly at: 'busy'; readonly step: Step; readonly share: number | null; readonly canCancel: boolean };

/** The workbook as last read, and what follows from it under the settings chosen in the pane. */
export interface Book {
  readonly snapshot: Snapshot;
  readonly revision: number;
  /** The settings as the sheet 绩衡设置 has them. */
  readonly saved: Settings;
  /** Rows of that sheet that were not understood; kept when it is written again. */
  readonly unread: SettingsReading['unread'];
  /** The settings in force: the saved ones, or others chosen in the pane and not written yet. */
  readonly settings: Settings;
  readonly analysis: Analysis;
  /** Whether the workbook was changed since it was read. */
  readonly isStale: boolean;
}

/** A report that the tables are held against; it lasts as long as the pane and is never written. */
export interface ReportText {
  /** The file's name, at which its paragraphs stand. */
  readonly name: string;
  readonly prose: readonly Prose[];
}

/** Why cells are about to be written. */
export type Purpose = 'scores' | 'marks' | 'settings' | 'actuals' | 'scenario' | 'sample';

/** One line of a preview: everything that happens to one cell (or one sheet of our own). */
export interface PreviewItem {
  readonly id: string;
  readonly what: 'content' | 'mark' | 'unmark' | 'sheet';
  /** The cell; null for a sheet. */
  readonly at: CellAddress | null;
  /** The indicator, level or total that the cell tells of; empty where it is none. */
  readonly name: string;
  /** The table or sheet under which the line stands. */
  readonly group: string;
  /** What the cell shows now, and what it will show. */
  readonly before: string;
  readonly after: string;
  /** The formula that will stand in the cell, without `=`; null where none will. */
  readonly formula: string | null;
  /** The score as computed, where what will be written is rounded; else null. */
  readonly unrounded: string | null;
  /** Lines without which this one would say something untrue: the parts of a sum. */
  readonly restsOn: readonly string[];
  readonly edits: readonly Edit[];
}

export interface Preview {
  readonly purpose: Purpose;
  readonly items: readonly PreviewItem[];
  /** Ids of lines that the person took out. */
  readonly left: readonly string[];
  /** Cells that were found changed when it was last tried to write. */
  readonly conflicts: readonly Conflict[];
}

/** How scores are put into the sheet; only the preview of scores asks. */
export interface ScoreWriting {
  readonly mode: ScoreMode;
  readonly valuesOnly: boolean;
}

/** The last thing worth telling; stays until it is put away or something newer happens. */
export type News =
  | {
      readonly kind: 'written' | 'undone';
      readonly count: number;
      readonly conflicts: readonly Conflict[];
      /** Notes that this program cannot put on their cells. */
      readonly notesLeftOut: number;
    }
  | { readonly kind: 'nothing'; readonly about: Purpose | 'unmark' | 'undo' | 'why' | 'changedSettings' }
  | { readonly kind: 'trouble'; readonly failure: HostFailure; readonly retry: CommandId | null };

export interface WhatIfState {
  /** Scenarios kept for comparison. */
  readonly kept: readonly Scenario[];
  readonly current: Scenario;
  readonly isComparing: boolean;
  /** The total (or, as text, the grade) to be reached; empty where none is asked for. */
  readonly goal: string;
}

export interface PaneState {
  readonly language: Language;
  readonly view: View;
  readonly work: Work;
  readonly book: Book | null;
  readonly report: ReportText | null;
  readonly preview: Preview | null;
  readonly writing: ScoreWriting;
  readonly news: News | null;
  readonly canUndo: boolean;
  /** Parts of the views that stand open: levels, indicators, findings, by key. */
  readonly opened: readonly string[];
  /** The indicator that a command asks to be looked at; its row takes the focus and clears it. */
  readonly sought: string | null;
  readonly severity: Severity | 'all';
  /** Of several forms in the book the one that a person picked, by its first table. */
  readonly form: string | null;
  readonly whatIf: WhatIfState;
}

export const EMPTY_SCENARIO: Scenario = { name: '', overrides: [] };

export function initialState(language: Language, view: View): PaneState {
  return {
    language,
    view,
    work: { at: 'rest' },
    book: null,
    report: null,
    preview: null,
    writing: { mode: 'fill', valuesOnly: false },
    news: null,
    canUndo: false,
    opened: [],
    sought: null,
    severity: 'all',
    form: null,
    whatIf: { kept: [], current: EMPTY_SCENARIO, isComparing: false, goal: '' },
  };
}

export type PaneAction =
  | { readonly type: 'spoke'; readonly language: Language }
  | { readonly type: 'looked'; readonly view: View }
  | { readonly type: 'started'; readonly step: Step; readonly canCancel: boolean }
  | { readonly type: 'progressed'; readonly share: number }
  | { readonly type: 'rested' }
  | { readonly type: 'analysed'; readonly book: Book }
  | { readonly type: 'chose'; readonly settings: Settings }
  | { readonly type: 'compared'; readonly report: ReportText | null }
  | { readonly type: 'grewStale' }
  | { readonly type: 'previewed'; readonly preview: Preview }
  | { readonly type: 'took'; readonly ids: readonly string[]; readonly isIn: boolean }
  | { readonly type: 'wrote'; readonly writing: ScoreWriting }
  | { readonly type: 'closedPreview' }
  | { readonly type: 'told'; readonly news: News | null }
  | { readonly type: 'couldUndo'; readonly canUndo: boolean }
  | { readonly type: 'opened'; readonly keys: readonly string[]; readonly isOpen: boolean }
  | { readonly type: 'sought'; readonly key: string | null }
  | { readonly type: 'filtered'; readonly severity: Severity | 'all' }
  | { readonly type: 'picked'; readonly form: string }
  | { readonly type: 'supposed'; readonly whatIf: Partial<WhatIfState> };
