/** Roles and kinds of tables as a person writes them: by the code of the contract, or by the words that the pane shows. */
import { COLUMN_ROLES, type ColumnRole, type Language, LANGUAGES, TABLE_KINDS, type TableKind } from '../model';
import { say } from '../messages';

/** @example meantRole('得分') // 'score' */
export function meantRole(text: string): ColumnRole | 'none' | null {
  return meantOf(text, [...COLUMN_ROLES, 'none'], 'pane.role');
}

/** @example meantKind('indicators') // 'indicators' */
export function meantKind(text: string): TableKind | 'none' | null {
  return meantOf(text, [...TABLE_KINDS, 'none'], 'pane.table.kind');
}

/** @example roleName('score', 'zh-CN') // '得分' */
export function roleName(role: ColumnRole, language: Language): string {
  return say({ id: `pane.role.${role}`, data: {} }, language);
}

function meantOf<Name extends string>(
  text: string,
  names: readonly Name[],
  what: 'pane.role' | 'pane.table.kind',
): Name | null {
  const wanted = text.normalize('NFKC').trim();
  const isMeant = (name: Name) =>
    name === wanted || LANGUAGES.some((language) => say({ id: `${what}.${name}`, data: {} }, language) === wanted);
  return names.find(isMeant) ?? null;
}
