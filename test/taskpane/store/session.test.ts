import { DEFAULT_SETTINGS, type HostFailure, SETTINGS_SHEET } from '../../../src/core/model';
import { COMMANDS } from '../../../src/taskpane/commands';
import { isUnsaved } from '../../../src/taskpane/store/settingsDraft';
import { at, AT, emptyBook, form, SCORE_COLUMN, SHEET } from '../books';
import { startSession } from '../session';

const BLANK = `cell ${SHEET}!H${AT.blank}`;
const TOTAL = `cell ${SHEET}!H${AT.total}`;
const EDITING: HostFailure = { code: 'cell-editing', data: {} };

/** Lets promises and the timers of one analysis run. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
}

describe('reading', () => {
  test('reads, analyses and rests', async () => {
    const { session, state } = startSession(form());
    expect(await session.refresh()).toBe(true);
    expect(state().book?.analysis.tables).toHaveLength(1);
    expect(state().work).toEqual({ at: 'rest' });
  });

  test('a failure is told with a way to try again, and what was read before stays', async () => {
    const { session, state, host } = startSession(form());
    await session.refresh();
    const before = state().book;
    host.failNext = { read: EDITING };
    expect(await session.refresh()).toBe(false);
    expect(state().news).toEqual({ kind: 'trouble', failure: EDITING, retry: 'refresh' });
    expect(state().book).toBe(before);
    await COMMANDS.refresh.run(session);
    expect(state().news).toBeNull();
  });

  test('a host that throws leaves no pane waiting', async () => {
    const { session, state, host } = startSession(form());
    host.read = () => Promise.reject(new Error('lost'));
    await session.refresh();
    expect(state().news).toMatchObject({ kind: 'trouble', failure: { code: 'unknown', data: { detail: 'lost' } } });
    expect(state().work).toEqual({ at: 'rest' });
  });

  test('cancelled, it leaves no trouble behind', async () => {
    const { session, state, host } = startSession(form());
    let open = () => {};
    host.gate = new Promise((resolve) => (open = resolve));
    const reading = session.refresh();
    expect(state().work).toMatchObject({ at: 'busy', step: 'reading', canCancel: true, share: 0.5 });
    await COMMANDS.cancel.run(session);
    open();
    expect(await reading).toBe(false);
    expect(state()).toMatchObject({ work: { at: 'rest' }, news: null, book: null });
  });

  test('the newer reading wins', async () => {
    const { session, state, host } = startSession(form());
    let open = () => {};
    host.gate = new Promise((resolve) => (open = resolve));
    const first = session.refresh();
    host.gate = null;
    host.snapshot = emptyBook();
    expect(await session.refresh()).toBe(true);
    open();
    expect(await first).toBe(false);
    expect(state().book?.analysis.workbook).toBe('空白.xlsx');
  });
});

describe('changes in the workbook', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('make the results stale at once, and are read once it is quiet', async () => {
    const { session, state, host } = startSession(form());
    const stop = session.listen();
    await jest.advanceTimersByTimeAsync(0);
    const reading = session.refresh();
    await jest.advanceTimersByTimeAsync(10);
    await reading;
    host.type(at(AT.blank, SCORE_COLUMN), 19);
    expect(state().book?.isStale).toBe(true);
    await jest.advanceTimersByTimeAsync(1000);
    host.type(at(AT.blank, SCORE_COLUMN), 18);
    await jest.advanceTimersByTimeAsync(1000);
    expect(host.reads).toBe(1);
    await jest.advanceTimersByTimeAsync(300);
    expect(host.reads).toBe(2);
    expect(state().book?.isStale).toBe(false);
    expect(state().book?.analysis.tables[0]?.indicators[4]?.score).toBe('18');
    stop();
    host.type(at(AT.blank, SCORE_COLUMN), 17);
    expect(state().book?.isStale).toBe(false);
  });

  test('a book that takes long is shown to be stale and not read unasked', async () => {
    const slow = jest.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5000));
      return null;
    });
    const { session, state, host } = startSession(form(), async ({ snapshot, settings }, signal) => {
      await slow();
      return signal.aborted ? null : (await import('../../../src/core/engine')).analyse(snapshot, settings);
    });
    session.listen();
    const reading = session.refresh();
    await jest.advanceTimersByTimeAsync(5100);
    await reading;
    host.type(at(AT.blank, SCORE_COLUMN), 18);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(host.reads).toBe(1);
    expect(state().book?.isStale).toBe(true);
  });
});

describe('settings chosen in the pane', () => {
  const settings = { ...DEFAULT_SETTINGS, measureConvention: 'ratio' as const };

  test('are in force before they are written', async () => {
    const { session, state } = startSession(form());
    await session.refresh();
    const computed = () => state().book?.analysis.scores.find(({ row }) => row === AT.measure)?.computed;
    expect(computed()).toBeNull();
    await session.choose(settings);
    expect(computed()).toBe('20');
    expect(isUnsaved(state().book!)).toBe(true);
  });

  test('outlast a reading', async () => {
    const { session, state } = startSession(form());
    await session.refresh();
    await session.choose(settings);
    await session.refresh();
    expect(state().book?.settings).toEqual(settings);
  });

  test('written, they are the saved ones and nothing is told about it', async () => {
    const { session, state, host } = startSession(form());
    await session.refresh();
    await session.choose(settings);
    await COMMANDS.saveSettings.run(session);
    await COMMANDS.write.run(session);
    expect(host.snapshot.sheets.map(({ name }) => name)).toEqual([SHEET, SETTINGS_SHEET]);
    expect(isUnsaved(state().book!)).toBe(false);
    expect(state().book?.settings.measureConvention).toBe('ratio');
    expect(state().news).toMatchObject({ kind: 'written', count: 1 });
  });

  test('give way to the workbook’s own where those were changed meanwhile, and that is told', async () => {
    const { session, state, host } = startSession(form());
    await session.refresh();
    await session.choose({ ...DEFAULT_SETTINGS, scoreDecimals: 2 });
    const other = startSession(form());
    await other.session.refresh();
    await other.session.choose({ ...DEFAULT_SETTINGS, scoreDecimals: 1 });
    await COMMANDS.saveSettings.run(other.session);
    await COMMANDS.write.run(other.session);
    host.snapshot = other.host.snapshot;
    await session.refresh();
    expect(state().book?.settings.scoreDecimals).toBe(1);
    expect(state().news).toEqual({ kind: 'nothing', about: 'changedSettings' });
  });

  test('the later choice wins', async () => {
    const { session, state } = startSession(form());
    await session.refresh();
    const first = session.choose(settings);
    const second = session.choose(DEFAULT_SETTINGS);
    await Promise.all([first, second]);
    expect(state().book?.settings).toEqual(DEFAULT_SETTINGS);
    expect(state().book?.analysis.scores.find(({ row }) => row === AT.measure)?.computed).toBeNull();
  });
});

describe('writing', () => {
  test('writes what is blank, reads again, and can be taken back', async () => {
    const { session, state, host } = startSession(form());
    await session.refresh();
    await COMMANDS.planScores.run(session);
    expect(state().preview?.items.map(({ id }) => id)).toEqual([BLANK, TOTAL]);
    await COMMANDS.write.run(session);
    expect(host.text(at(AT.blank, SCORE_COLUMN))).toBe('19');
    expect(state()).toMatchObject({ preview: null, canUndo: true, news: { kind: 'written', count: 2 } });
    await COMMANDS.undo.run(session);
    expect(host.text(at(AT.blank, SCORE_COLUMN))).toBe('');
    expect(state()).toMatchObject({ canUndo: false, news: { kind: 'undone' } });
  });

  test('the preview stays where the host fails, and the same can be tried again', async () => {
    const { session, state, host } = startSession(form());
    await session.refresh();
    await COMMANDS.planScores.run(session);
    host.failNext = { write: EDITING };
    await COMMANDS.write.run(session);
    expect(state().news).toEqual({ kind: 'trouble', failure: EDITING, retry: 'write' });
    expect(state().preview).not.toBeNull();
    await COMMANDS.write.run(session);
    expect(host.text(at(AT.blank, SCORE_COLUMN))).toBe('19');
  });

  test('a cell that somebody changed meanwhile keeps what they wrote, and is named', async () => {
    const { session, state, host } = startSession(form());
    await session.refresh();
    await COMMANDS.planScores.run(session);
    host.type(at(AT.blank, SCORE_COLUMN), 15);
    await COMMANDS.write.run(session);
    expect(host.text(at(AT.blank, SCORE_COLUMN))).toBe('15');
    expect(state().news).toMatchObject({ kind: 'written', count: 1, conflicts: [{ at: at(AT.blank, SCORE_COLUMN) }] });
  });

  test('where nothing at all could be written, the preview stays with the conflict', async () => {
    const { session, store, state, host } = startSession(form());
    await session.refresh();
    await COMMANDS.planScores.run(session);
    store.dispatch({ type: 'took', ids: [TOTAL], isIn: false });
    host.type(at(AT.blank, SCORE_COLUMN), 15);
    await COMMANDS.write.run(session);
    expect(state().preview?.conflicts.map((conflict) => conflict.at)).toEqual([at(AT.blank, SCORE_COLUMN)]);
    expect(COMMANDS.write.isEnabled(state())).toBe(false);
  });

  test('a preview that stands open learns of a change by itself', async () => {
    const { session, state, host } = startSession(form());
    await session.refresh();
    await COMMANDS.planScores.run(session);
    host.type(at(AT.blank, SCORE_COLUMN), 15);
    await session.refresh();
    expect(state().preview?.conflicts).toMatchObject([{ at: at(AT.blank, SCORE_COLUMN), found: { value: 15 } }]);
  });

  test('nothing to mark is said, not shown as an empty preview', async () => {
    const { session, state } = startSession(form());
    await session.refresh();
    await session.propose({ purpose: 'marks', items: [] });
    expect(state()).toMatchObject({ preview: null, news: { kind: 'nothing', about: 'marks' } });
  });

  test('a stale book is read again before anything is planned', async () => {
    const { session, state, host } = startSession(form());
    session.listen();
    await session.refresh();
    host.type(at(AT.blank, 6), '20个');
    await COMMANDS.planScores.run(session);
    expect(host.reads).toBe(2);
    expect(state().preview?.items[0]?.after).toBe('10');
    await settle();
  });
});

describe('marks', () => {
  test('are set with their notes and the findings sheet, and cleared', async () => {
    const { session, state, host } = startSession(form());
    await session.refresh();
    session.look('check');
    await COMMANDS.planMarks.run(session);
    await COMMANDS.write.run(session);
    expect(host.snapshot.ownMarks.length).toBeGreaterThan(0);
    await COMMANDS.clearMarks.run(session);
    expect(host.snapshot.ownMarks).toEqual([]);
    await COMMANDS.clearMarks.run(session);
    expect(state().news).toEqual({ kind: 'nothing', about: 'unmark' });
  });
});

describe('why this score', () => {
  test('opens the row of the selected cell', async () => {
    const { session, state, host } = startSession(form());
    host.selectedCell = at(AT.ratio, 3);
    await COMMANDS.why.run(session);
    expect(state()).toMatchObject({ view: 'score', sought: `t1!${AT.ratio}` });
    expect(state().opened).toEqual(['t1 产出', `t1!${AT.ratio}`]);
  });

  test.each([
    ['outside every table', at(40, 3)],
    ['in the header', at(2, 3)],
  ])('a cell %s is told', async (_what, selected) => {
    const { session, state, host } = startSession(form());
    host.selectedCell = selected;
    await COMMANDS.why.run(session);
    expect(state().news).toEqual({ kind: 'nothing', about: 'why' });
  });
});

test('undo asks the host, so that a write of an earlier session can be taken back', async () => {
  const { session, state, host } = startSession(form());
  await COMMANDS.undo.run(session);
  expect(state().news).toEqual({ kind: 'nothing', about: 'undo' });
  await host.write([
    { kind: 'value', at: at(AT.blank, SCORE_COLUMN), value: 3, before: { value: null, formula: null } },
  ]);
  await COMMANDS.undo.run(session);
  expect(host.text(at(AT.blank, SCORE_COLUMN))).toBe('');
});
