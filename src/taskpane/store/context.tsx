/** How components get at the state, the session and the words. */
import { createContext, type PropsWithChildren, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { type PaneText, say } from '../../core/messages';
import type { Language, Message, MessageData } from '../../core/model';
import { COMMANDS, type Command, type CommandId } from '../commands';
import type { Session } from './session';
import type { PaneState } from './state';

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: PropsWithChildren<{ session: Session }>) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a component of the pane stands outside SessionProvider');
  return session;
}

/** A part of the state; the component is drawn again when that part becomes another value. */
export function usePane<T>(select: (state: PaneState) => T): T {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}

export function useDispatch() {
  return useSession().store.dispatch;
}

export interface Words {
  readonly language: Language;
  /** A text of the pane itself. */
  readonly t: (key: PaneText, data?: MessageData) => string;
  /** A message of the core or a host. */
  readonly tell: (message: Message) => string;
}

export function useWords(): Words {
  const language = usePane((state) => state.language);
  return useMemo(
    () => ({
      language,
      t: (key, data = {}) => say({ id: `pane.${key}`, data }, language),
      tell: (message) => say(message, language),
    }),
    [language],
  );
}

/** A command with whether it can be run now. */
export function useCommand(id: CommandId): { command: Command; isEnabled: boolean; run: () => void } {
  const session = useSession();
  const command = COMMANDS[id];
  const isEnabled = usePane(command.isEnabled);
  const run = useCallback(() => void command.run(session), [command, session]);
  return { command, isEnabled, run };
}
