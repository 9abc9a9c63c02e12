/** Whether awarded conditions grade one thing (choose one) or list several (add them up). */
import type { Exact, Points } from '../../../model';
import { type Rational, compare, equals, exact, isZero, sum } from '../../../numbers';
import { bestPoints, resolvedPoints } from '../../reading/award';
import type { Group } from '../../reading/groups';
import { isPoints } from '../../reading/subject';

/** Labels that can only be grades. */
export const GRADE_LABEL =
  /^(?:评价|评定|结果|等级)?(?:为|:)?(?:优秀?|良好?|中等?|差|较差|很差|一般|好|较好|很好|合格|不合格|基本合格|强|较强|弱|较弱|高|较高|低|较低|满意|较满意|基本满意|不满意|非常满意|[ABCD][级档]?|[一二三四]档|完全[\u4e00-\u9fff]{1,6}|基本[\u4e00-\u9fff]{1,8}|部分[\u4e00-\u9fff]{1,10}|不[\u4e00-\u9fff]{1,4}|未[\u4e00-\u9fff]{1,6}|(?:高于|低于|等于|优于|劣于|多于|少于|持平)[\u4e00-\u9fff]{0,12}|(?:very |partly |not |un|in)?(?:high|medium|moderate|low|good|fair|poor|excellent|average|adequate|satisfactory|sufficient|pass|fail|passed|failed|met|achieved|completed|yes|no))$/i;

/** Beginnings that grade what follows. */
const GRADED_START = /^(?:完全|全部|全面|基本|部分|大部分|少部分|少数|较|比较|不够|尚未|没有|完全不|未)/;

export function isGraded(levels: readonly Group[], weight: Exact | null): boolean {
  if (levels.length < 2 || levels.every((group) => group.award!.isLoss)) return false;
  if (levels.some((group) => !isPoints(group.award!.points))) return true;
  if (areSeparateLosses(levels)) return false;
  const labels = levels.map((group) => group.condition);
  const areLabels = labels.filter((label) => GRADE_LABEL.test(label)).length >= levels.length - 1;
  if (areLabels) return true;
  const best = bestPoints(levels.map((group) => group.award));
  const values = levels.map((group) => literalPoints(group, best));
  if (values.some((value) => value === null)) return false;
  const falls = values.every((value, index) => index === 0 || compare(value!, values[index - 1]!) < 0);
  if (weight !== null) {
    const full = exact(weight);
    if (equals(sum(values as Rational[]), full) && !equals(values[0]!, full)) return false;
  }
  const rises = values.length > 2 && isZeroFirst(values as Rational[]);
  if (!falls && !rises) return false;
  const hasBrackets = levels.some((group) => group.award!.isBracketed);
  const reachesZero = values.at(-1)!.numerator === 0n;
  if (levels.length > 2 && reachesZero && !hasBrackets) return true;
  const alike = labels.slice(1).every((label, index) => shareWord(label, labels[index]!) || GRADED_START.test(label));
  return alike && (!hasBrackets || labels.every((label) => label.length <= 16));
}

/** `未及时拨付扣1分；未足额拨付扣2分`: each is denied on its own, and both may be so. */
function areSeparateLosses(levels: readonly Group[]): boolean {
  const losses = levels.filter((group) => group.award!.isLoss).map(({ condition }) => condition);
  if (losses.length < 2 || !losses.every((condition) => DENIED.test(condition))) return false;
  const denied = losses.map((condition) => condition.replace(DENIED, ''));
  return denied.every((one, index) => !denied.some((other, place) => place !== index && one.includes(other)));
}

const DENIED = /^(?:未能|未|不|没有|无|缺少|缺)/;

/** The worst first: `未公开不得分；公开不及时得1分；及时公开得2分`. */
function isZeroFirst(values: readonly Rational[]): boolean {
  return isZero(values[0]!) && values.every((value, index) => index === 0 || compare(value, values[index - 1]!) > 0);
}

/** Points or shares as numbers for comparison, a loss taken from the best. */
function literalPoints(group: Group, best: Points | null): Rational | null {
  const points = resolvedPoints(group.award!, best);
  if (!isPoints(points) || points.of === 'fullLess') return null;
  return exact(points.value);
}

/** Whether two wordings have two characters in a row in common, other than the commonest words. */
function shareWord(a: string, b: string): boolean {
  for (let at = 0; at + 2 <= Math.min(a.length, 40); at++) {
    const pair = a.slice(at, at + 2);
    if (!/项目|工作|情况|指标|相关|单位/.test(pair) && b.slice(0, 60).includes(pair)) return true;
  }
  return false;
}
