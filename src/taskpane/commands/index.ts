/** Every command by its id. */
import { cancel } from './cancel';
import { clearMarks } from './clearMarks';
import { closePreview } from './closePreview';
import type { Command, CommandId } from './command';
import { insertSample } from './insertSample';
import { planActuals } from './planActuals';
import { planMarks } from './planMarks';
import { planScenario } from './planScenario';
import { planScores } from './planScores';
import { refresh } from './refresh';
import { saveSettings } from './saveSettings';
import { undo } from './undo';
import { why } from './why';
import { write } from './write';

export type { Command, CommandId } from './command';

export const COMMANDS: Readonly<Record<CommandId, Command>> = {
  refresh,
  cancel,
  planScores,
  planMarks,
  planActuals,
  planScenario,
  clearMarks,
  saveSettings,
  write,
  closePreview,
  undo,
  why,
  insertSample,
};
