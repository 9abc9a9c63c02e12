import type { Exact, StatementClause } from '../../../model';
import { optionalPart } from '../../restate/parts';
import { NUMBER, SHARE, type Syntax, choice, list, name, template } from '../../restate/syntax';
import type { Vocabulary } from '../../restate/vocabulary';

type Grades = NonNullable<StatementClause['grades']>;
type Cuts = NonNullable<StatementClause['cuts']>;

/** Absent details as null, which a template can print as nothing. */
interface Flat {
  readonly about: StatementClause['about'];
  readonly grades: Grades | null;
  readonly cuts: Cuts | null;
  readonly decimals: Exact | null;
}

export function statementSyntax({ statement, items, quote }: Vocabulary): Syntax<Omit<StatementClause, 'span'>> {
  const grade = template<Grades[number]>(statement.grade, { name: name(quote), min: NUMBER });
  const cut = template<Cuts[number]>(statement.cut, { from: NUMBER, share: SHARE });
  const flat = template<Flat>(statement.statement, {
    about: choice(statement.about),
    grades: optionalPart(statement.grades, 'grades', list(grade, items)),
    cuts: optionalPart(statement.cuts, 'cuts', list(cut, items)),
    decimals: optionalPart(statement.decimals, 'decimals', NUMBER),
  });
  return {
    print: ({ about, grades, cuts, decimals }) =>
      flat.print({
        about,
        grades: grades ?? null,
        cuts: cuts ?? null,
        decimals: decimals === undefined ? null : String(decimals),
      }),
    parse: (cursor) => {
      const value = flat.parse(cursor);
      if (!value) return undefined;
      const { about, grades, cuts, decimals } = value;
      return {
        kind: 'statement',
        about,
        ...(grades ? { grades } : {}),
        ...(cuts ? { cuts } : {}),
        ...(decimals === null ? {} : { decimals: Number(decimals) }),
      };
    },
  };
}
