/** Runs a command of the pane without the pane, and says what came of it where that is not plain to see in the sheet. */
import { addressText, type Analysis, type Language, type Message } from '../core/model';
import { failureMessage, say } from '../core/messages';
import type { Host } from '../hosts/host';
import { clearMarks } from '../taskpane/commands/clearMarks';
import { undo } from '../taskpane/commands/undo';
import { Session } from '../taskpane/store/session';
import { initialState, type News } from '../taskpane/store/state';
import { createStore } from '../taskpane/store/store';

/** The commands that do their work at once and need nothing shown first. */
export const RIBBON_COMMANDS = { clearMarks, undo } as const;

export type RibbonCommandId = keyof typeof RIBBON_COMMANDS;

/**
 * Runs it; the text to tell the person, or null where the sheet itself shows that it worked.
 * @example const text = await runFromRibbon('undo', excelHost(), 'zh-CN');
 */
export async function runFromRibbon(id: RibbonCommandId, host: Host, language: Language): Promise<string | null> {
  const store = createStore(initialState(language, 'score'));
  // Neither command looks at what the tables say, so none of it is worked out.
  const session = new Session(
    store,
    host,
    async ({ snapshot }) => ({ ...UNREAD, workbook: snapshot.workbook }),
    NOTHING_KEPT,
  );
  await RIBBON_COMMANDS[id].run(session);
  const { news } = store.state();
  return news && wordsOf(news, language);
}

const UNREAD: Analysis = {
  workbook: '',
  tables: [],
  prose: [],
  scores: [],
  rolled: [],
  result: {
    score: null,
    scoreAt: null,
    computed: null,
    fullMarks: null,
    grade: null,
    statedGrade: null,
    scale: [],
    scaleAt: null,
  },
  findings: [],
  undecided: [],
};

const NOTHING_KEPT = { language: () => null, setLanguage: () => {}, view: () => null, setView: () => {} };

function wordsOf(news: News, language: Language): string | null {
  const word = (message: Message) => say(message, language);
  switch (news.kind) {
    case 'trouble':
      return word(failureMessage(news.failure));
    case 'nothing':
      return word({ id: `pane.news.nothing.${news.about}`, data: {} });
    default: {
      if (news.conflicts.length === 0) return null;
      const cells = news.conflicts.map(
        ({ at, reason = 'changed' }) => `${addressText(at)} ${word({ id: `host.conflict-${reason}`, data: {} })}`,
      );
      return [word({ id: `pane.news.${news.kind}`, data: { count: news.count } }), ...cells].join('\n');
    }
  }
}
