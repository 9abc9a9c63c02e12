import { addressText } from '../../model';
import type { Book } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { contradictedClaims } from '../prose/claims';
import { claimOf } from '../rows/claims';
import { nameOf } from '../rows/comparison';

export const completionMismatch: Check = {
  meta: {
    code: 'completion-mismatch',
    severities: { missed: 'error', met: 'warning', denied: 'warning' },
    category: 'targets',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §7: a count one short of its target under a remark that all is met',
  },
  *check(book) {
    yield* rows(book);
    yield* claims(book);
  },
};

/** Claims about a row against its target and actual. */
function* rows(book: Book): Generator<Outcome> {
  for (const row of book.compared) {
    const { met } = row.comparison;
    if (met === 'cannot tell') continue;
    const claim = claimOf(book, row);
    const contradicts = (met === 'no' && claim?.says === 'done') || (met === 'yes' && claim?.says === 'notDone');
    if (!claim || !contradicts) continue;
    const { target, actual } = row;
    const data = {
      name: nameOf(row),
      at: addressText(claim.at),
      claim: claim.text,
      actual: actual.value.text,
      target: target.value.text,
      where: addressText(actual.at),
    };
    const isOwn = claim.scope === 'row';
    const cells = isOwn ? [claim.at, actual.at, target.at] : [actual.at, target.at, claim.at];
    yield finding(met === 'no' ? 'missed' : 'met', data, cells, {
      stated: isOwn ? claim.text : actual.value.text,
      expected: isOwn ? null : target.value.text,
    });
  }
}

/** A report that claims all targets against its own words elsewhere. */
function* claims(book: Book): Generator<Outcome> {
  for (const { claim, words, denials, denied } of contradictedClaims(book)) {
    const data = { at: addressText(claim.at), words, where: addressText(denials[0]!.at), denied };
    yield finding('denied', data, [claim.at, ...denials.map(({ at }) => at)], { stated: words });
  }
}
