/** Reads all-or-nothing rules: a condition with its points, and what follows otherwise. */
import type { PassFailClause, Points } from '../../../model';
import { isZero, resolvedPoints } from '../../reading/award';
import type { Group } from '../../reading/groups';
import { FULL_MARKS, NO_POINTS, type Region } from '../../reading/phrases';
import type { Reading } from '../../reading/reading';
import { isConditional, isPoints } from '../../reading/subject';
import { denies } from '../../reading/denial';
import { againstTarget } from '../../reading/target';
import { isEach, isHeading, isMultiplied } from '../checkpoints/read';

export function readPassFail(reading: Reading): void {
  const open = reading.open().filter((group) => !isHeading(group) && !isEach(group) && !isMultiplied(group));
  const awarded = open.filter((group) => group.award !== null && !group.isOtherwise && group.step === null);
  const otherwise = open.find((group) => group.isOtherwise) ?? null;
  if (awarded.length === 0) {
    readBareCondition(reading, open);
    return;
  }
  const [first, second] = awarded;
  if (awarded.length > 2 || !first || !isPoints(first.award!.points)) return;
  if (isZero(first.award!) && !second) {
    readAbsence(reading, first, otherwise);
    return;
  }
  if (first.award!.isBracketed || first.award!.isLoss || (first.item !== null && second !== undefined)) return;
  const denial = second ?? otherwise;
  if (second && !denies(second, first) && !isOtherSide(first, second)) return;
  const best = first.award!.points;
  const clause: PassFailClause = {
    kind: 'passFail',
    span: reading.span(...[first, second, otherwise].filter(isGroup)),
    condition: first.condition,
    test: testOf(first),
    points: best,
    otherwise: otherwiseOf(denial, best),
  };
  if (clause.test && first.regions.length === 0) reading.assume('target', first);
  reading.add(clause, [first, second, otherwise].filter(isGroup));
}

/** `完成得满分，未完成得5分`: reached and missed. */
function isOtherSide(first: Group, second: Group): boolean {
  const [reached, missed] = [first, second].map(({ condition }) => againstTarget(condition));
  return (reached === '>=' && missed === '<') || (reached === '<=' && missed === '>');
}

/** `存在挪用的，本项不得分`: nothing where the condition holds, full marks where it does not. */
function readAbsence(reading: Reading, group: Group, otherwise: Group | null): void {
  if (reading.clauses.length > 0 || group.item !== null) return;
  const rest = otherwise?.award ? resolvedPoints(otherwise.award, null) : FULL_MARKS;
  const cases = listedCases(reading.open(), group);
  const groups = [group, otherwise, ...cases].filter(isGroup);
  reading.add(
    {
      kind: 'passFail',
      span: reading.span(...groups),
      condition: [group, ...cases].map((one) => one.condition).join(';'),
      test: testOf(group),
      points: NO_POINTS,
      otherwise: isPoints(rest) ? rest : FULL_MARKS,
    },
    groups,
  );
}

/** `有下列情形之一的不得分：（1）…；（2）…`: the items spell the condition out. */
function listedCases(open: readonly Group[], group: Group): readonly Group[] {
  if (!/下列|以下|如下/.test(group.condition)) return [];
  return open.slice(open.indexOf(group) + 1).filter((other) => other.award === null && other.step === null);
}

/** `实际成本≤计划成本。` and nothing else. */
function readBareCondition(reading: Reading, open: readonly Group[]): void {
  if (reading.clauses.length > 0) return;
  const group = open.find((one) => COMPARISON.test(one.condition));
  if (!group) return;
  const [, , sign] = COMPARISON.exec(group.condition)!;
  reading.add(
    {
      kind: 'passFail',
      span: reading.span(group),
      condition: group.condition,
      test: { comparator: SIGNS[sign!]!, value: 'target', unit: null },
      points: FULL_MARKS,
      otherwise: NO_POINTS,
    },
    [group],
  );
}

const COMPARISON =
  /^(实际[^≤≥<>=,;。]{1,12}|完成值)(?:应)?(≤|≥|<|>|=|不超过|不低于|不高于|未超过|小于等于|大于等于)(?:计划|目标|预算|预期|要求|批复)[^≤≥<>=,;。]{0,8}$/;
const SIGNS: Readonly<Record<string, '>=' | '>' | '<=' | '<' | '='>> = {
  '≤': '<=',
  '≥': '>=',
  '<': '<',
  '>': '>',
  '=': '=',
  不超过: '<=',
  未超过: '<=',
  不高于: '<=',
  小于等于: '<=',
  不低于: '>=',
  大于等于: '>=',
};

function testOf(group: Group): PassFailClause['test'] {
  const comparison = COMPARISON.exec(group.condition);
  if (comparison) return { comparator: SIGNS[comparison[2]!]!, value: 'target', unit: null };
  if (group.regions.length === 0) {
    const comparator = againstTarget(group.condition);
    return comparator && { comparator, value: 'target', unit: null };
  }
  const region = group.regions.length === 1 && !isConditional(group) ? group.regions[0]! : null;
  return region && testOfRegion(region);
}

function testOfRegion(region: Region): PassFailClause['test'] {
  const { min, max, unit, relativeTo } = region;
  const end = min ?? max;
  if (!end || (min && max && !region.isBare && min.value !== max.value)) return null;
  const comparator =
    region.isBare || (min && max)
      ? region.isBare
        ? '>='
        : '='
      : min
        ? min.inclusive
          ? '>='
          : '>'
        : max!.inclusive
          ? '<='
          : '<';
  if (relativeTo !== null) return end.value === '100' ? { comparator, value: 'target', unit: null } : null;
  return { comparator, value: end.value, unit };
}

function otherwiseOf(denial: Group | null, best: Points): PassFailClause['otherwise'] {
  if (!denial) return 'unstated';
  if (denial.isJudged || (!denial.award && denial.step === null))
    return denial.award ? 'judgement' : denial.isJudged ? 'judgement' : 'unstated';
  const points = denial.award && resolvedPoints(denial.award, best);
  return points && isPoints(points) ? points : 'judgement';
}

function isGroup(group: Group | null | undefined): group is Group {
  return group !== null && group !== undefined;
}
