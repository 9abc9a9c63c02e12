/** Every word of the task pane. Its components hold none; they name these by key, which the compiler checks. */
import { checkViewMessages } from './check';
import { codeMessages } from './codes';
import { frameMessages } from './frame';
import { reportMessages } from './report';
import { rulePaneMessages } from './rule';
import { scoreMessages } from './score';
import { settingsViewMessages } from './settings';
import { whatIfMessages } from './whatif';

export const paneMessages = {
  ...frameMessages,
  ...scoreMessages,
  ...rulePaneMessages,
  ...reportMessages,
  ...checkViewMessages,
  ...codeMessages,
  ...whatIfMessages,
  ...settingsViewMessages,
};

type Unprefixed<Id extends string> = Id extends `pane.${infer Key}` ? Key : never;

/** The key of a text of the pane: its id without `pane.`. */
export type PaneText = Unprefixed<keyof typeof paneMessages & string>;
