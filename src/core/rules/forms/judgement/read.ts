/** Reads what is left to a person: `酌情扣1-5分`, `视情况给分`, `由专家综合评分`. */
import type { JudgementClause, Points } from '../../../model';
import type { Group } from '../../reading/groups';
import type { Reading } from '../../reading/reading';
import { isPoints } from '../../reading/subject';

const JUDGED =
  /酌情|视情|酌量|酌减|合理确定|综合评[判定分价]|专家(?:组)?(?:打分|评分|评定|评审)|主观评|自由裁量|评委(?:打分|评分)|根据(?:[^,;。]{0,24})(?:程度|情况|质量|效果|好坏|优劣)(?:等)?(?:[^,;。]{0,14})(?:评分|打分|给分|计分|得分|赋分|扣分|评定|确定得分)|在[\d.]+分?[-~至到][\d.]+分(?:之间|区间|范围)?内?(?:评|打|赋|给|计)分|at (?:the )?discretion/;

export function readJudgement(reading: Reading): void {
  for (const group of reading.open()) {
    const text = reading.text(group);
    if (!group.isJudged && !JUDGED.test(text)) continue;
    const clause: JudgementClause = { kind: 'judgement', span: reading.span(group), most: mostPoints(reading, group) };
    reading.add(clause, [group]);
  }
}

function mostPoints(reading: Reading, group: Group): Points | null {
  const points = group.award?.points;
  if (points) return isPoints(points) ? mended(reading, group, points) : points.to;
  const limit = group.limits.find((one) => one.points !== null)?.points;
  return limit && isPoints(limit) ? limit : null;
}

/** `酌情扣110分`: the dash of `1-10` was lost; no indicator is worth so much. */
function mended(reading: Reading, group: Group, points: Points): Points {
  const lost = /^1([2-9]|10)$/.exec(points.of === 'points' ? points.value : '');
  if (!lost || Number(points.value) < 100) return points;
  reading.assume('repair', group);
  return { of: 'points', value: lost[1]! };
}
