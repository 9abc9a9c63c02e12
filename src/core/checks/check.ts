/** What a check is: data about itself and one pure function from the book to findings and open questions. */
import type { CellAddress, Exact, MessageData, Severity } from '../model';
import type { Book } from './book';

/** Where in the pane and in the documentation a check is listed. */
export type Category = 'arithmetic' | 'scores' | 'rules' | 'targets' | 'text' | 'structure' | 'own';

/**
 * Whether the program may offer a correction: `none`; `suggest`: shown, a person types it;
 * `safe`: may be put into the cell on a click.
 */
export type Fix = 'none' | 'suggest' | 'safe';

export interface CheckMeta {
  /** The contract's code: kebab-case, never reused, names what is wrong. */
  readonly code: string;
  /** The severity of each of its messages. A person may override it in 绩衡设置; the check itself does not know it. */
  readonly severities: Readonly<Record<string, Severity>>;
  readonly category: Category;
  /** The version of the program that first had it. */
  readonly since: string;
  readonly fix: Fix;
  /** The published document or the section of the guide that the check rests on. */
  readonly source: string;
}

/** A contradiction, or something a reviewer would ask about. */
export interface Reported {
  readonly kind: 'finding';
  /** A key of {@link CheckMeta.severities}; the full message id is `checks.<code>.<messageId>`. */
  readonly messageId: string;
  readonly data: MessageData;
  /** First the cell in which the contradiction stands, then what it rests on. */
  readonly cells: readonly CellAddress[];
  readonly stated: string | null;
  readonly expected: string | null;
  readonly repair?: Exact | string;
}

/** A question the sheet does not decide. */
export interface Open {
  readonly kind: 'undecided';
  readonly messageId: string;
  readonly data: MessageData;
  readonly cells: readonly CellAddress[];
}

export type Outcome = Reported | Open;

export interface Check {
  readonly meta: CheckMeta;
  check(book: Book): Iterable<Outcome>;
}

/** A finding must point: more cells than this answer nothing (contract, "Findings"). */
export const MOST_CELLS = 60;

/** @example yield finding('above', { … }, [at], { stated: '12', expected: '10' }) */
export function finding(
  messageId: string,
  data: MessageData,
  cells: readonly CellAddress[],
  sides: { stated?: string | null; expected?: string | null; repair?: Exact | string } = {},
): Reported {
  const { stated = null, expected = null, repair } = sides;
  return {
    kind: 'finding',
    messageId,
    data,
    cells,
    stated,
    expected,
    ...(repair === undefined ? {} : { repair }),
  };
}

export function undecided(messageId: string, data: MessageData, cells: readonly CellAddress[]): Open {
  return { kind: 'undecided', messageId, data, cells };
}
