/** Grade names across scales: 优秀 on a scale that says 优. */
import type { GradeScale } from '../../model';

/** Names for the same grade; source: guide/domain.md §6. */
const SAME: readonly (readonly string[])[] = [
  ['优', '优秀', 'A'],
  ['良', '良好', 'B'],
  ['中', '合格', '及格', '一般', '中等', 'C'],
  ['差', '不合格', '不及格', '较差', 'D'],
];

/**
 * The name on the scale that a stated grade means; null where the scale has none for it.
 * @example onScale('优秀', DEFAULT_GRADE_SCALE) // '优'
 */
export function onScale(grade: string, scale: GradeScale): string | null {
  const names = scale.map(({ name }) => name);
  if (names.includes(grade)) return grade;
  const group = SAME.find((same) => same.includes(grade));
  return names.find((name) => group?.includes(name)) ?? null;
}

/** @example scaleText(DEFAULT_GRADE_SCALE) // '优≥90, 良≥80, 中≥60, 差≥0' */
export function scaleText(scale: GradeScale): string {
  return scale.map(({ name, min }) => `${name}≥${min}`).join(', ');
}
