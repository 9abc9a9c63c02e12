/** Reads points given to items by their numbers: `①②各30%，③40%`, `具备要素①，得到指标分值的40%；如不具备，该指标分值为0`. */
import type { Checkpoint, Exact, Points } from '../../../model';
import { divide, exact, parseExact, rational, toExact } from '../../../numbers';
import type { Reading } from '../../reading/reading';

const REFERENCES = /((?:[①-⑳][、,和及]?)+)[^①-⑳。;\n]{0,16}?(\d+(?:\.\d+)?)(%|分)/g;

/** Longest text that is searched. */
const LONGEST = 400;

/** True where the whole text gives points to numbered items and nothing else. */
export function readShares(reading: Reading): boolean {
  const text = reading.source.text.slice(0, LONGEST);
  if (
    reading.source.text.length > LONGEST ||
    !/[①-⑳][、,和及]?(?:[①-⑳]|各|为|占|得|\d{1,3}(?:\.\d+)?%)|要素[①-⑳]/.test(text)
  )
    return false;
  const items: Checkpoint[] = [];
  for (const match of text.matchAll(REFERENCES)) {
    const points = pointsOf(match[2]!, match[3]!);
    const after = text.slice(match.index, match.index + match[0].length + 30);
    const isVeto = /如?(?:不具备|没有|缺少|不符合)[^。;①-⑳]{0,14}(?:为0|0分|不得分)/.test(after);
    for (const label of match[1]!.replace(/[^①-⑳]/g, '')) {
      const span = {
        start: reading.source.offsets[match.index]!,
        end: reading.source.offsets[match.index + match[0].length]!,
      };
      items.push({ label, text: '', points, polarity: 'gain', span });
      if (isVeto) items.push({ label, text: '不具备', points: null, polarity: 'veto', span });
    }
  }
  const covered = items.filter((item) => item.polarity === 'gain').length;
  const mentioned = new Set(text.match(/[①-⑳]/g) ?? []).size;
  if (covered < 2 || covered !== mentioned || hasProse(text)) return false;
  reading.add({ kind: 'checkpoints', span: reading.span(...reading.groups), items }, reading.groups);
  return true;
}

/** Items that are told, rather than referred to. */
function hasProse(text: string): boolean {
  return (
    text.replace(/[①-⑳、,。;%\d\s.]|各|占|具备|要素|得到|分别|指标|该|如|不|分值|权重|的|为|得|分|和|及/g, '').length >
    6
  );
}

function pointsOf(number: Exact, unit: string): Points {
  const value = parseExact(number) ?? exact('0');
  return unit === '%'
    ? { of: 'weight', value: toExact(divide(value, rational(100n))) }
    : { of: 'points', value: toExact(value) };
}
