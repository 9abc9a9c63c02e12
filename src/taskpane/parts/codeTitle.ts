/** What findings of a code are called in lists. */
import type { PaneText } from '../../core/messages';
import type { Words } from '../store/context';

/** The code itself where it has no title, as a check that somebody added without one. */
export function codeTitle(code: string, { t }: Words): string {
  const key = `code.${code}`;
  const title = t(key as PaneText);
  return title === `pane.${key}` ? code : title;
}
