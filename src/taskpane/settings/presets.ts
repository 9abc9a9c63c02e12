/** Grade scales in common use; which ones were met where: guide to the field, §6. */
import { DEFAULT_GRADE_SCALE, type GradeScale } from '../../core/model';

export const PRESETS = [
  { id: 'book', scale: null },
  { id: 'national', scale: DEFAULT_GRADE_SCALE },
  { id: 'qualified', scale: scale(['优秀', '90'], ['良好', '80'], ['合格', '60'], ['不合格', '0']) },
  { id: 'qualified75', scale: scale(['优秀', '90'], ['良好', '75'], ['合格', '60'], ['不合格', '0']) },
  { id: 'five', scale: scale(['优', '90'], ['良', '80'], ['中', '70'], ['低', '60'], ['差', '0']) },
  { id: 'letters', scale: scale(['A', '90'], ['B', '80'], ['C', '60'], ['D', '0']) },
] as const satisfies readonly { readonly id: string; readonly scale: GradeScale | null }[];

export type PresetId = (typeof PRESETS)[number]['id'];

/** The preset that a scale is; `own` where it is none of them. */
export function presetOf(gradeScale: GradeScale | null): PresetId | 'own' {
  return PRESETS.find((preset) => JSON.stringify(preset.scale) === JSON.stringify(gradeScale))?.id ?? 'own';
}

function scale(...bands: readonly (readonly [name: string, min: string])[]): GradeScale {
  return bands.map(([name, min]) => ({ name, min }));
}
