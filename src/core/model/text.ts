/** Languages and texts that are data until somebody reads them. */

export type Language = 'zh-CN' | 'en-US';
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

export type LocalText = Readonly<Record<Language, string>>;

/**
 * A sentence not yet worded: the id under which `core/messages` keeps its wording, and the values that fill it.
 * Values are texts or numbers ready for print, or further messages; no code outside `core/messages` builds sentences.
 */
export interface Message {
  readonly id: string;
  readonly data: MessageData;
}
export type MessageData = Readonly<Record<string, MessageValue>>;
export type MessageValue = string | number | Message | readonly (string | Message)[];
