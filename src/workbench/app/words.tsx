/** The language of the page, given to every component without passing it through each. */
import { createContext, useContext, type ReactNode } from 'react';
import { say } from '../../core/messages';
import type { Language, Message } from '../../core/model';

const LanguageContext = createContext<Language>('zh-CN');

export function Words({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** Words a message, or an id without data, in the language of the page. */
export function useWords(): (message: Message | string) => string {
  const language = useContext(LanguageContext);
  return (message) => say(typeof message === 'string' ? { id: message, data: {} } : message, language);
}
