/**
 * Every sentence a user reads, by id and language. The rest of the core says *what* is to be told
 * ({@link Message}: an id and its data); only this room says it in words.
 */
import type { Language, LocalText, Message, MessageValue } from '../model';
import { LANGUAGES } from '../model';
import type { Catalogue } from './catalogue';
import { checkMessages } from './checks';
import { commandLineMessages } from './commandLine';
import { editMessages } from './edits';
import { hostMessages } from './host';
import { paneMessages } from './pane';
import { recogniseMessages } from './recognise';
import { ruleMessages } from './rules';
import { scoringMessages } from './scoring';
import { workbenchMessages } from './workbench';
import { settingsMessages } from './settings';

export type { Catalogue, Wording } from './catalogue';
export type { PaneText } from './pane';
export { failureMessage } from './failure';

/** Ids are prefixed with their room: `checks.rate-mismatch`, `rules.band`, `scoring.ratio`. */
export const CATALOGUE: Catalogue = {
  ...recogniseMessages,
  ...ruleMessages,
  ...scoringMessages,
  ...settingsMessages,
  ...checkMessages,
  ...editMessages,
  ...hostMessages,
  ...paneMessages,
  ...commandLineMessages,
  ...workbenchMessages,
};

/**
 * The sentence for a message. An id without wording is a programmer's error, which a test catches; a user sees the id.
 * @example say({ id: 'host.legacy-xls', data: { file: 'a.xls' } }, 'zh-CN') // 'a.xls 是旧版 .xls 文件，…'
 */
export function say(message: Message, language: Language): string {
  const wording = CATALOGUE[message.id]?.[language];
  if (wording === undefined) return message.id;
  return wording.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = message.data[name];
    return value === undefined ? placeholder : valueText(value, language);
  });
}

/** The sentence in every language. */
export function sayAll(message: Message): LocalText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(message, language)])) as LocalText;
}

const SEPARATORS = {
  words: { 'zh-CN': '、', 'en-US': ', ' },
  sentences: { 'zh-CN': '；', 'en-US': '; ' },
} as const;

function valueText(value: MessageValue, language: Language): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!isList(value)) return say(value, language);
  const hasSentences = value.some((item) => typeof item !== 'string');
  return value
    .map((item) => valueText(item, language))
    .join(SEPARATORS[hasSentences ? 'sentences' : 'words'][language]);
}

function isList(value: MessageValue): value is readonly (string | Message)[] {
  return Array.isArray(value);
}
