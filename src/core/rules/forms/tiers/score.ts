/** Points of the tier that a person chose. */
import type { Quantity, TiersClause } from '../../../model';
import { compare, exact, greatest, least } from '../../../numbers';
import type { Frame } from '../../evaluate/frame';
import { type Part, constant, unknown, shown } from '../../evaluate/part';
import { pointsValue } from '../../evaluate/points';

export function scoreTiers(clause: TiersClause, frame: Frame): readonly Part[] {
  const level = clause.levels[frame.decisions.tier ?? tierInWords(clause, frame.actual)];
  if (!level) return [unknown(['judgement'], 'tier-open', { count: clause.levels.length })];
  const tier = level.label;
  if ('of' in level.points) {
    const points = pointsValue(level.points, frame.weight);
    if (!points) return [unknown(['weight'], 'weight-missing')];
    return [constant('award', points, { id: 'rules.why.tier', data: { tier, points: shown(points) } })];
  }
  const ends = [pointsValue(level.points.from, frame.weight), pointsValue(level.points.to, frame.weight)];
  const [a, b] = ends;
  if (!a || !b) return [unknown(['weight'], 'weight-missing')];
  const [low, high] = [least(a, b), greatest(a, b)];
  const chosen = frame.decisions.points === undefined ? null : exact(frame.decisions.points);
  if (!chosen || compare(chosen, low) < 0 || compare(chosen, high) > 0) {
    return [unknown(['judgement'], 'tier-points-open', { tier, low: shown(low), high: shown(high) })];
  }
  return [constant('award', chosen, { id: 'rules.why.tier', data: { tier, points: shown(chosen) } })];
}

/**
 * The tier whose own words the actual's cell holds, a plain noun before them on either side left out (`制度较健全` under
 * the tier `较健全`); -1 where that is none or more than one.
 */
export function tierInWords({ levels }: Pick<TiersClause, 'levels'>, actual: Quantity | null): number {
  const words = plain(actual?.text ?? '');
  // Figures are compared, not matched.
  if (words === '' || /\d/.test(words)) return -1;
  const labels = levels.map(({ label }) => plain(label));
  const same = places(labels, (label) => label === words);
  const alike = same.length > 0 ? same : places(labels, (label) => isNounApart(label, words));
  return alike.length === 1 ? alike[0]! : -1;
}

function places(labels: readonly string[], fits: (label: string) => boolean): readonly number[] {
  return labels.flatMap((label, index) => (fits(label) ? [index] : []));
}

function isNounApart(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const noun = long.slice(0, long.length - short.length);
  return short.length > 1 && long.endsWith(short) && noun.length <= LONGEST_NOUN && !GRADING.test(noun);
}

/** Longest noun before the words of a tier. */
const LONGEST_NOUN = 10;

/** What makes another tier of the words behind it. */
const GRADING = /[不没未无非欠较比基本部分完全非常很最更够稍略尚待大小半少多些差优良中]/;

/** The words alone, without quotes, stops and 的 at their end. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/^["“「'【(（]+|["”」'】)）。.,，;；、]+$/g, '')
    .replace(/\s/g, '')
    .replace(/(?:的|者)$/, '');
}
