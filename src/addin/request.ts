/** What a ribbon button asks of the pane, told in the address of the page: `taskpane.html?view=score&run=planScores`. */
import type { CommandId, View } from '../taskpane';

export interface PaneRequest {
  readonly view?: View;
  readonly run?: CommandId;
}

const VIEWS: readonly View[] = ['score', 'check', 'whatif', 'settings'];
/** Only commands that show something; nothing is written because of an address. */
const COMMANDS: readonly CommandId[] = ['planScores', 'planMarks', 'why'];

/** @example paneRequest('?view=check') // { view: 'check' } */
export function paneRequest(search: string): PaneRequest {
  const asked = new URLSearchParams(search);
  const view = VIEWS.find((each) => each === asked.get('view'));
  const run = COMMANDS.find((each) => each === asked.get('run'));
  return { ...(view ? { view } : {}), ...(run ? { run } : {}) };
}
