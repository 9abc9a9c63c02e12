/**
 * Everything the pane does that takes time: reading, analysing, writing, undoing. It talks to the workbook through the
 * port alone and tells the store what happened; it never decides what is shown.
 */
import {
  type Analysis,
  type Area,
  type CellAddress,
  type Edit,
  type HostFailure,
  type Language,
  type Settings,
  SETTINGS_SHEET,
  type Snapshot,
  type WriteReport,
} from '../../core/model';
import { readSettings } from '../../core/settings';
import type { Host } from '../../hosts/host';
import type { Analyst } from '../analysis/analyst';
import type { CommandId } from '../commands';
import type { Preferences } from '../preferences';
import { conflictsWith, editsOf } from '../preview/lines';
import type { PreviewPlan } from '../preview/plan';
import type { Store } from './store';
import { areSame, isUnsaved } from './settingsDraft';
import type { Book, ReportText, Step, View } from './state';

/** After a change in the workbook, how long it must be quiet before the pane reads it again. */
const QUIET_MILLISECONDS = 1200;
/** A book that takes longer than this to read and analyse is not read again unasked; it is shown to be stale. */
const LONGEST_UNASKED_MILLISECONDS = 2500;

export class Session {
  private running: AbortController | null = null;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private lastDuration = 0;
  /** The sheet of settings was just written from here: what it says now is no surprise. */
  private wroteSettings = false;

  constructor(
    readonly store: Store,
    readonly host: Host,
    private readonly analyst: Analyst,
    private readonly preferences: Preferences,
  ) {}

  /** Listens for changes in the workbook; returns a function that stops. */
  listen(): () => void {
    const stop = this.host.onChanged(() => this.changed());
    return () => {
      stop();
      clearTimeout(this.quiet);
      this.running?.abort();
    };
  }

  look(view: View): void {
    this.preferences.setView(view);
    this.store.dispatch({ type: 'looked', view });
  }

  speak(language: Language): void {
    this.preferences.setLanguage(language);
    this.store.dispatch({ type: 'spoke', language });
  }

  /** Reads the workbook and analyses it; true where that went through. */
  async refresh(): Promise<boolean> {
    const begun = performance.now();
    const signal = this.begin('reading', true);
    const read = await this.guarded(() =>
      this.host.read({ signal, onProgress: (share) => this.store.dispatch({ type: 'progressed', share }) }),
    );
    if (signal.aborted) return false;
    if (!read.ok) return this.fail(read.failure, 'refresh');
    const { book, report } = this.store.state();
    // A report belongs to the workbook beside which it was given.
    if (report && book && book.analysis.workbook !== read.snapshot.workbook)
      this.store.dispatch({ type: 'compared', report: null });
    const { settings: saved, unread } = readSettings(read.snapshot);
    const settings = this.settingsAfterReading(saved);
    this.store.dispatch({ type: 'started', step: 'analysing', canCancel: true });
    const analysis = await this.analysed(read.snapshot, settings, signal);
    if (signal.aborted || analysis === null) return false;
    const { snapshot, revision } = read;
    this.lastDuration = performance.now() - begun;
    this.store.dispatch({
      type: 'analysed',
      book: { snapshot, revision, saved, unread, settings, analysis, isStale: false },
    });
    const { preview } = this.store.state();
    if (preview) {
      // What was refused for another reason than a change stays refused in this preview.
      const refused = preview.conflicts.filter(({ reason = 'changed' }) => reason !== 'changed');
      const conflicts = [...conflictsWith(snapshot, preview.items), ...refused];
      this.store.dispatch({ type: 'previewed', preview: { ...preview, conflicts } });
    }
    this.store.dispatch({ type: 'couldUndo', canUndo: await this.host.canUndo() });
    this.rest(signal);
    return true;
  }

  /** Takes other settings and analyses the book as it was read; they are in force before they are in the workbook. */
  async choose(settings: Settings): Promise<void> {
    const { book } = this.store.state();
    if (!book) return;
    this.store.dispatch({ type: 'chose', settings });
    const signal = this.begin('analysing', false);
    const analysis = await this.analysed(book.snapshot, settings, signal);
    if (signal.aborted || analysis === null) return;
    const now = this.store.state().book;
    if (now) this.store.dispatch({ type: 'analysed', book: { ...now, analysis } });
    this.rest(signal);
    if (now?.isStale) this.waitForQuiet();
  }

  /** Holds the tables against a report from now on; null ends that. */
  async compare(report: ReportText | null): Promise<void> {
    this.store.dispatch({ type: 'compared', report });
    const { book } = this.store.state();
    if (book) await this.choose(book.settings);
  }

  /** Tells of something that failed beside the workbook, such as reading a report. */
  tellTrouble(failure: HostFailure): void {
    this.fail(failure, null);
  }

  /** The book as it is in the workbook now: read again where it changed; null where that failed. */
  async freshBook(): Promise<Book | null> {
    const { book } = this.store.state();
    if (book && !book.isStale) return book;
    return (await this.refresh()) ? this.store.state().book : null;
  }

  /** Shows what a plan would write, or says that there is nothing to write; scores may still go to another place. */
  propose(plan: PreviewPlan): void {
    if (plan.items.length === 0 && plan.purpose !== 'scores')
      this.store.dispatch({ type: 'told', news: { kind: 'nothing', about: plan.purpose } });
    else this.store.dispatch({ type: 'previewed', preview: { ...plan, left: [], conflicts: [] } });
  }

  /** Writes what the preview shows and was not taken out. */
  async writePreview(): Promise<void> {
    const { preview } = this.store.state();
    if (!preview) return;
    const edits = editsOf(preview);
    this.wroteSettings = edits.some((edit) => edit.kind === 'sheet' && edit.name === SETTINGS_SHEET);
    const report = await this.write(edits, 'write');
    if (!report) return;
    if (report.conflicts.length > 0 && report.written === 0) {
      this.store.dispatch({ type: 'previewed', preview: { ...preview, conflicts: report.conflicts } });
      await this.refresh();
      return;
    }
    this.store.dispatch({ type: 'closedPreview' });
    await this.afterWriting('written', report);
  }

  /** Writes edits that need no preview because the click itself showed old and new; tells what came of it. */
  async writeNow(edits: readonly Edit[], retry: CommandId | null): Promise<void> {
    const report = await this.write(edits, retry);
    if (report) await this.afterWriting('written', report);
  }

  async undo(): Promise<void> {
    const signal = this.begin('undoing', false);
    const report = await this.guardedReport(() => this.host.undo());
    if (report.failure) {
      this.fail(report.failure, 'undo');
      return;
    }
    this.rest(signal);
    await this.afterWriting('undone', report);
  }

  async select(sheet: string, area: Area): Promise<void> {
    try {
      await this.host.select(sheet, area);
    } catch (error) {
      this.fail(unknownFailure(error), null);
    }
  }

  async selectCell({ sheet, row, column }: CellAddress): Promise<void> {
    await this.select(sheet, { top: row, left: column, bottom: row, right: column });
  }

  /** Stops reading or analysing; what was read before stays. */
  cancel(): void {
    this.running?.abort();
    this.store.dispatch({ type: 'rested' });
  }

  private changed(): void {
    this.store.dispatch({ type: 'grewStale' });
    this.waitForQuiet();
  }

  private waitForQuiet(): void {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.refreshUnasked(), QUIET_MILLISECONDS);
  }

  private refreshUnasked(): void {
    const { work, book } = this.store.state();
    if (!book?.isStale || this.lastDuration > LONGEST_UNASKED_MILLISECONDS) return;
    if (work.at === 'rest') void this.refresh();
    else this.waitForQuiet();
  }

  private async write(edits: readonly Edit[], retry: CommandId | null): Promise<WriteReport | null> {
    const signal = this.begin('writing', false);
    const report = await this.guardedReport(() => this.host.write(edits));
    if (report.failure) {
      this.fail(report.failure, retry);
      return null;
    }
    this.rest(signal);
    return report;
  }

  private async afterWriting(kind: 'written' | 'undone', report: WriteReport): Promise<void> {
    const { written: count, conflicts, notesLeftOut = 0 } = report;
    this.store.dispatch({ type: 'told', news: { kind, count, conflicts, notesLeftOut } });
    await this.refresh();
  }

  /** Settings chosen in the pane outlast a reading, unless the workbook's own were changed meanwhile. */
  private settingsAfterReading(saved: Settings): Settings {
    const { book } = this.store.state();
    const isOurs = this.wroteSettings;
    this.wroteSettings = false;
    if (!book || isOurs || !isUnsaved(book) || areSame(saved, book.settings)) return saved;
    if (areSame(saved, book.saved)) return book.settings;
    this.store.dispatch({ type: 'told', news: { kind: 'nothing', about: 'changedSettings' } });
    return saved;
  }

  private analysed(snapshot: Snapshot, settings: Settings, signal: AbortSignal): Promise<Analysis | null> {
    return this.analyst({ snapshot, settings, report: this.store.state().report?.prose ?? [] }, signal);
  }

  private begin(step: Step, canCancel: boolean): AbortSignal {
    this.running?.abort();
    this.running = new AbortController();
    this.store.dispatch({ type: 'started', step, canCancel });
    return this.running.signal;
  }

  private rest(signal: AbortSignal): void {
    if (!signal.aborted) this.store.dispatch({ type: 'rested' });
  }

  private fail(failure: HostFailure, retry: CommandId | null): false {
    this.store.dispatch({ type: 'rested' });
    if (failure.code !== 'cancelled') this.store.dispatch({ type: 'told', news: { kind: 'trouble', failure, retry } });
    return false;
  }

  /** A host answers with data; one that throws all the same must not leave the pane waiting for ever. */
  private async guarded<T>(call: () => Promise<T>): Promise<T | { readonly ok: false; readonly failure: HostFailure }> {
    try {
      return await call();
    } catch (error) {
      return { ok: false, failure: unknownFailure(error) };
    }
  }

  private async guardedReport(call: () => Promise<WriteReport>): Promise<WriteReport> {
    const outcome = await this.guarded(call);
    return 'ok' in outcome ? { written: 0, unchanged: 0, conflicts: [], failure: outcome.failure } : outcome;
  }
}

function unknownFailure(error: unknown): HostFailure {
  return { code: 'unknown', data: { detail: error instanceof Error ? error.message : String(error) } };
}
