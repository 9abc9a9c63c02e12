/** A rule in one unambiguous line, and back. */
import type { Clause, Language, Rule } from '../../model';
import { clauseSyntax } from '../forms';
import { ENGLISH } from './en';
import { type Cursor, type Syntax, startOf, words } from './syntax';
import type { Vocabulary } from './vocabulary';
import { CHINESE } from './zh';

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = { 'zh-CN': CHINESE, 'en-US': ENGLISH };

/** Made once for each language: syntaxes have no state. */
const SYNTAXES: Readonly<Record<Language, LineSyntax>> = {
  'zh-CN': { clause: clauseSyntax(CHINESE), between: words(CHINESE.clauses) },
  'en-US': { clause: clauseSyntax(ENGLISH), between: words(ENGLISH.clauses) },
};

interface LineSyntax {
  readonly clause: Syntax<Clause>;
  readonly between: Syntax<null>;
}

/** What stands for a rule in which nothing was understood. */
const NOTHING_READ = '—';

/**
 * The canonical line of a rule. Conventions that were applied (a cap that is not stated, steps counted whole) are part of
 * it; the line read again gives the same clauses.
 * @example restate(readRule('满意度≥90%得满分，每低1%扣0.5分'), 'zh-CN')
 *   // '扣分：满意度（实际值，%），以 90 为准，每低 1%扣 0.5 分（未说明，按整步）'
 */
export function restate(rule: Rule, language: Language): string {
  const lines = rule.clauses.map((clause) => SYNTAXES[language].clause.print(clause) ?? NOTHING_READ);
  return lines.length === 0 ? NOTHING_READ : lines.join(VOCABULARIES[language].clauses);
}

/** Longer texts are no line that somebody wrote. */
const LONGEST_LINE = 20_000;

/** The clauses of a canonical line in either language; null where the text is none, to its last character. */
export function readCanonical(text: string): readonly Clause[] | null {
  if (text.length > LONGEST_LINE) return null;
  for (const language of Object.keys(VOCABULARIES) as Language[]) {
    const clauses = parseAll(startOf(text), SYNTAXES[language]);
    if (clauses) return clauses;
  }
  return null;
}

/**
 * How far a text can be read as a canonical line in either language: its length where it is one, less where something in
 * it is misspelt, 0 where it does not begin like one.
 * @example canonicalUpTo('由人评定，最多 5 份') // 10
 */
export function canonicalUpTo(text: string): number {
  if (text.length > LONGEST_LINE) return 0;
  const reached = (Object.keys(VOCABULARIES) as Language[]).map((language) => {
    const cursor = startOf(text);
    return parseAll(cursor, SYNTAXES[language]) ? text.length : cursor.furthest;
  });
  return Math.max(...reached);
}

function parseAll(cursor: Cursor, { clause: syntax, between }: LineSyntax): readonly Clause[] | null {
  const clauses: Clause[] = [];
  for (;;) {
    const clause = syntax.parse(cursor);
    if (clause === undefined) return null;
    clauses.push(clause);
    if (cursor.text.slice(cursor.at, cursor.at + 8).trim() === '' && cursor.text.trimEnd().length <= cursor.at)
      return clauses;
    if (between.parse(cursor) === undefined) return null;
    if (cursor.text.trimEnd().length <= cursor.at) return clauses;
  }
}
