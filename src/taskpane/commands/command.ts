/** A command: one thing a person can ask for, the same from the ribbon, a button in the pane and a key. */
import type { IconName } from '../parts/icons';
import type { PaneText } from '../../core/messages';
import type { PaneState } from '../store/state';
import type { Session } from '../store/session';

export type CommandId =
  | 'refresh'
  | 'cancel'
  | 'planScores'
  | 'planMarks'
  | 'planActuals'
  | 'planScenario'
  | 'clearMarks'
  | 'saveSettings'
  | 'write'
  | 'closePreview'
  | 'undo'
  | 'why'
  | 'insertSample';

export interface Command {
  readonly id: CommandId;
  /** Its name on buttons and in messages: a verb. */
  readonly label: PaneText;
  readonly icon: IconName;
  /** As in `aria-keyshortcuts`; absent where it has no key. */
  readonly keys?: string;
  isEnabled(state: PaneState): boolean;
  run(session: Session): Promise<void>;
}

/** Most commands wait until what is under way is done. */
export function isAtRest(state: PaneState): boolean {
  return state.work.at === 'rest';
}
