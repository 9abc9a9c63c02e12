/** Reads checkpoints: items of a list, each met or not, with points, shares or none. */
import type { Checkpoint, CheckpointsClause, Points } from '../../../model';
import { isZero } from '../../reading/award';
import type { Group } from '../../reading/groups';
import { denies } from '../../reading/denial';
import type { Reading } from '../../reading/reading';
import { isPoints } from '../../reading/subject';
import { GRADE_LABEL } from '../tiers/graded';
import { readShares } from './shares';

export function readCheckpoints(reading: Reading): void {
  if (readShares(reading)) return;
  const open = reading.open().filter((group) => !isHeading(group));
  const items = open.filter((group, index) => isItem(group) && !isAfterthought(open, index));
  if (items.length === 0 || !isList(items) || holdsGrades(items)) return;
  const each = open.find((group) => group.step?.verb === 'gains' || isEach(group)) ?? null;
  const cases = casesOf(open);
  const points =
    cases?.points ?? each?.step?.points ?? (each?.award && isPoints(each.award.points) ? each.award.points : null);
  const clause: CheckpointsClause = {
    kind: 'checkpoints',
    span: reading.span(...items),
    items: byItem(cases ? items.filter((group) => group !== cases.group) : items).map((groups) =>
      cases ? { ...checkpointOf(reading, groups, points), polarity: 'loss' } : checkpointOf(reading, groups, points),
    ),
  };
  if (clause.items.some((item) => item.polarity === 'absence')) {
    reading.assume(
      'polarity',
      items.find((group) => isNegative(group.condition))!,
    );
  }
  reading.add(clause, [...items, ...(each ? [each] : []), ...(cases ? [cases.group] : [])]);
}

/** `有下列情形之一的，扣1分：①…；②…`: every case of the list costs the points. */
function casesOf(open: readonly Group[]): { readonly group: Group; readonly points: Points } | null {
  const [group, ...rest] = open;
  if (!group?.award?.isLoss || group.item !== null || !isPoints(group.award.points)) return null;
  if (!/(?:下列|以下|如下).{0,10}(?:之一|任一|任意一)/.test(group.condition)) return null;
  const areCases = rest.length > 0 && rest.every(({ item, award }) => item !== null && award === null);
  return areCases ? { group, points: group.award.points } : null;
}

const HEADING =
  /^(?:评价要点|评价标准|评分标准|评分要点|评分细则|考核要点|评价内容|评分办法|计分标准|计分方法|指标说明|说明|要点|标准)$/;

/** `评价要点：` and any other words before a colon that say nothing of points. */
export function isHeading(group: Group): boolean {
  if (group.isTitle) return true;
  if (!group.endsWithColon || group.regions.length > 0) return false;
  return HEADING.test(group.condition.trim()) || (group.condition.length <= 30 && !/\d|分|扣|每/.test(group.condition));
}

/** `各占1/4权重`, `各1分`: the points of each item. */
export function isEach(group: Group): boolean {
  return group.award !== null && /各占?$/.test(group.condition);
}

/** A condition that something multiplies (`每方面得2分`, `报道1次得3分，累计不超过5分`); 每年 only says how often. */
export function isMultiplied(group: Group): boolean {
  if (group.award === null) return false;
  if (/每(?![年月季周日天学半两个])/.test(group.condition)) return true;
  return /[1一](?:次|项|个|篇|件|家|名)$/.test(group.condition) && group.limits.some((limit) => limit.of === 'cap');
}

function isItem(group: Group): boolean {
  if (group.step || group.formula || group.proportion || group.counts) return false;
  if (group.isOtherwise) return group.award !== null && isZero(group.award) && !group.opensSentence;
  if (group.condition === '' || group.isJudged || isEach(group) || isMultiplied(group)) return false;
  return group.item !== null || (group.award !== null && (group.award.isBracketed || group.regions.length === 0));
}

/** Numbered items, or at least two with points, or one with its points in brackets behind it. */
function isList(items: readonly Group[]): boolean {
  if (items.some((group) => group.item !== null)) return true;
  const scored = items.filter((group) => group.award !== null && !isZero(group.award));
  return scored.length > 1 || scored.some((group) => group.award!.isBracketed);
}

/** `报送及时得1分；质量高得2分，一般得1分，差不得分`: grades of one thing among several things. */
function holdsGrades(items: readonly Group[]): boolean {
  return items.some(
    ({ item, opensSentence, condition }) =>
      item === null && !opensSentence && GRADE_LABEL.test(condition) && !/^[不未]/.test(condition),
  );
}

/** A sentence without points behind an item that has them (`…（1分）。知晓人数：…`) is no item. */
function isAfterthought(open: readonly Group[], index: number): boolean {
  const group = open[index]!;
  if (group.award !== null || !group.opensSentence || group.item === null) return false;
  return open.slice(0, index).some((other) => other.item === group.item && other.award !== null);
}

/** Groups of the same item number belong together; without numbers each stands alone. */
function byItem(items: readonly Group[]): readonly (readonly Group[])[] {
  const bundles: Group[][] = [];
  for (const group of items) {
    const last = bundles.at(-1);
    if (last && isDenial(group, last)) last.push(group);
    else if (
      last &&
      group.item !== null &&
      last[0]!.item === group.item &&
      !(last.some((one) => one.award) && group.opensSentence)
    )
      last.push(group);
    else bundles.push([group]);
  }
  return bundles;
}

/** `有制度得1分，没有的不得分`: the second half only says what the first implies. */
function isDenial(group: Group, bundle: readonly Group[]): boolean {
  const scored = bundle.find((one) => one.award !== null);
  if (
    !scored ||
    group.opensSentence ||
    /或|任一|任意|之一/.test(group.condition) ||
    !group.award ||
    !isZero(group.award) ||
    isZero(scored.award!)
  )
    return false;
  return group.isOtherwise || denies(group, scored);
}

function checkpointOf(reading: Reading, groups: readonly Group[], each: Points | null): Checkpoint {
  const scored = groups.find((group) => group.award !== null);
  const award = scored?.award ?? null;
  const text = groups
    .filter((group) => scored === undefined || group === scored || group.award === null)
    .map((group) => group.condition)
    .join(',');
  const isVeto = award !== null && isZero(award);
  const points = award && isPoints(award.points) && !isVeto ? award.points : each;
  const polarity = isVeto ? 'veto' : award?.isLoss ? 'loss' : isNegative(text) ? 'absence' : 'gain';
  return { label: labelOf(groups[0]!), text, points: isVeto ? null : points, polarity, span: reading.span(...groups) };
}

function labelOf(group: Group): string {
  return group.item === null ? '' : group.item <= 20 ? String.fromCharCode(0x2460 + group.item - 1) : `(${group.item})`;
}

const BAD = /重复|挪用|截留|挤占|虚列|违规|违纪|违法|事故|投诉|离开|流失|造假|虚假|套取|骗取|舞弊/;
const NOT_BAD =
  /(?:未|无|不|没有|避免|杜绝|防止|防范|零|有效|严禁|禁止|处理|处置|整改|查处|排查|制度|机制|预案|应急|率)/;

/** Words that name something bad and do not deny it: the point is for its absence. */
function isNegative(text: string): boolean {
  return BAD.test(text) && !NOT_BAD.test(text);
}
