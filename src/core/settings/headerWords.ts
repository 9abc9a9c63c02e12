/** Header words of a person's own as a row: `表头用词 | | | 得分 | 核定分、终审分 |`. */
import type { HeaderWords, Language, Message, Settings } from '../model';
import { meantRole, roleName } from './names';
import { empty, fault, type Row } from './row';

export function headerWordsText({ role, words }: HeaderWords, language: Language): Pick<Row, 'item' | 'value'> {
  return { item: roleName(role, language), value: words.join('、') };
}

/** The words added; why not, where the role is unknown, a text is no header, or a word stands for two roles. */
export function withHeaderWords(settings: Settings, { item, value }: Pick<Row, 'item' | 'value'>): Settings | Message {
  const role = meantRole(item);
  if (role === null || role === 'none') return fault('role', item);
  const words = value
    .split(/[、,，;；\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 0) return empty('value');
  const bad = words.find((word) => !isHeader(word));
  if (bad !== undefined) return fault('word', bad);
  const known = settings.headerWords ?? [];
  for (const word of words) {
    const other = known.find((own) => own.role !== role && own.words.some((one) => plain(one) === plain(word)));
    if (other)
      return {
        id: 'settings.fault-wordTwice',
        data: { text: word, role: { id: `pane.role.${other.role}`, data: {} } },
      };
  }
  return { ...settings, headerWords: [...known, { role, words }] };
}

/** Longer texts head no column; a single sign or a number would be found all over the body. */
const LONGEST = 24;

function isHeader(word: string): boolean {
  return (
    plain(word).length >= 2 && word.length <= LONGEST && /\p{L}/u.test(word) && !/^[\d.,%]+\p{L}?$/u.test(plain(word))
  );
}

function plain(word: string): string {
  return word.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
