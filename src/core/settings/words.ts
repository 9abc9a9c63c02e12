/** The sheet's words in both languages: written in one, read back in either. */
import { LANGUAGES, type Language } from '../model';
import { say } from '../messages';

/** @example word('category-setting', 'zh-CN') // '设置' */
export function word(id: string, language: Language): string {
  return say({ id: `settings.${id}`, data: {} }, language);
}

/**
 * Which of the ids is meant by a word in any language; null where none is.
 * @example meant('提醒', ['severity-error', 'severity-warning']) // 'severity-warning'
 */
export function meant<Id extends string>(text: string, ids: readonly Id[]): Id | null {
  const wanted = text.normalize('NFKC').trim();
  return ids.find((id) => LANGUAGES.some((language) => word(id, language).normalize('NFKC') === wanted)) ?? null;
}
