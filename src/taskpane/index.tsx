/** The entry of the pane: the same for the add-in's page in Excel and for the workbench beside its grid. */
import { createRoot } from 'react-dom/client';
import type { Language } from '../core/model';
import type { Host } from '../hosts/host';
import { type Analyst, directAnalyst, loadEngine } from './analysis/analyst';
import { COMMANDS, type CommandId } from './commands';
import type { Appearance } from './frame/appearance';
import { Pane } from './frame/Pane';
import { storedPreferences } from './preferences';
import { takeReport } from './report/take';
import { SessionProvider } from './store/context';
import { Session } from './store/session';
import { initialState, type View } from './store/state';
import { createStore } from './store/store';

export { type Analyst, directAnalyst, workerAnalyst } from './analysis/analyst';
export { isReportName } from '../hosts/report';
export type { CommandId } from './commands';
export type { Appearance } from './frame/appearance';
export type { View } from './store/state';

export interface PaneOptions {
  /** The language of the program around the pane; a person's own choice comes before it. */
  readonly language: Language;
  /** `system` follows the computer's setting. */
  readonly appearance?: Appearance;
  /** Who analyses; this thread where absent. */
  readonly analyst?: Analyst;
  /** A prefix for what is kept on this computer, where Office partitions storage. */
  readonly partition?: string;
  /** A view to start with and a command to run once the workbook was read: what a ribbon button asked for. */
  readonly view?: View;
  readonly run?: CommandId;
  /** Whether files dropped on the pane are its own to take, as reports; absent: yes. */
  readonly takesDrops?: boolean;
  /** Keeps the top right corner free for the menu that Excel draws there. */
  readonly leavesCorner?: boolean;
}

export interface MountedPane {
  /** Reads the workbook again, as when another one was opened. */
  refresh(): Promise<void>;
  run(command: CommandId): Promise<void>;
  /** Holds the tables against a report, and shows what came of it. */
  compare(report: File): Promise<void>;
  setAppearance(appearance: Appearance): void;
  setLanguage(language: Language): void;
  unmount(): void;
}

/**
 * Draws the pane into an element that gives it its size, reads the workbook and shows what it found.
 * @example const pane = mountPane(document.getElementById('pane')!, host, { language: 'zh-CN' });
 */
export function mountPane(element: HTMLElement, host: Host, options: PaneOptions): MountedPane {
  void loadEngine();
  const preferences = storedPreferences(options.partition ?? '');
  const store = createStore(
    initialState(preferences.language() ?? options.language, options.view ?? preferences.view() ?? 'score'),
  );
  const session = new Session(store, host, options.analyst ?? directAnalyst, preferences);
  const root = createRoot(element);
  const draw = (appearance: Appearance) =>
    root.render(
      <SessionProvider session={session}>
        <Pane
          appearance={appearance}
          leavesCorner={options.leavesCorner ?? false}
          takesDrops={options.takesDrops ?? true}
        />
      </SessionProvider>,
    );
  draw(options.appearance ?? 'system');
  const stopListening = session.listen();
  const pane: MountedPane = {
    refresh: async () => void (await session.refresh()),
    run: (command) => COMMANDS[command].run(session),
    compare: (report) => takeReport(session, report),
    setAppearance: draw,
    setLanguage: (language) => session.speak(language),
    unmount: () => {
      stopListening();
      root.unmount();
    },
  };
  void pane.refresh().then(() => (options.run ? pane.run(options.run) : undefined));
  return pane;
}
