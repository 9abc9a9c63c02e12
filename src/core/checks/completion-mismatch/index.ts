import { addressText } from '../../model';
import { type Check, finding } from '../check';
import { claimOf } from '../rows/claims';
import { nameOf } from '../rows/comparison';

export const completionMismatch: Check = {
  meta: {
    code: 'completion-mismatch',
    severities: { missed: 'error', met: 'warning' },
    category: 'targets',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §7: a count one short of its target under a remark that all is met',
  },
  *check(book) {
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
  },
};
