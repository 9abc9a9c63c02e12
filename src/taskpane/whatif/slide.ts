/** A slider for an actual that is one number: its ends, its step, and the text of each position. */
import type { IndicatorScore } from '../../core/model';

export interface Slide {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The actual as it would be typed. */
  readonly text: (value: number) => string;
}

/** How far beyond target and actual the slider reaches. */
const ROOM = 1.25;

/**
 * Null where the actual is no single number. The numbers place a handle on a line; what is scored is the text.
 * @param text the actual as shown or supposed, `93%`, `36场`
 */
export function slideOf(score: IndicatorScore, text: string): Slide | null {
  const actual = score.actual?.value;
  if (!actual || actual.kind !== 'number' || actual.parts.length > 1) return null;
  const written = numberIn(text);
  if (!written) return null;
  const target = numberIn(score.target?.value.text ?? '')?.value ?? 0;
  const { value, decimals, unit } = written;
  const places = Math.max(decimals, unit === '%' ? 1 : 0);
  const step = 10 ** -places;
  const reach = Math.max(value, target, step) * ROOM;
  const max = unit === '%' ? Math.max(100, value) : Math.ceil(reach / step) * step;
  return { min: 0, max, step, value, text: (at) => Number(at.toFixed(places)) + unit };
}

function numberIn(text: string): { value: number; decimals: number; unit: string } | null {
  const match = /^[≥≤><=]*([\d,]*(?:\.(\d+))?)\s*([^\d]*)$/.exec(text.normalize('NFKC').trim());
  if (!match || match[1] === '') return null;
  return { value: Number(match[1]!.replace(/,/g, '')), decimals: match[2]?.length ?? 0, unit: match[3]!.trim() };
}
