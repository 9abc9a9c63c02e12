/** Mends what scanning and hasty typing do to comparison signs; each repair is remembered and costs confidence. */
import type { Span } from '../../model';

interface Repaired {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly repairs: readonly Span[];
}

/** A stretch of damaged text and what was meant. */
interface Slip {
  readonly length: number;
  readonly meant: string;
  /** Two ways to type one sign (`>=`) are no damage. */
  readonly isDamage: boolean;
}

export function repairScanning(text: string, offsets: readonly number[]): Repaired {
  let result = '';
  const kept: number[] = [];
  const repairs: Span[] = [];
  for (let at = 0; at < text.length;) {
    const slip = slipAt(text, at);
    if (!slip) {
      result += text[at];
      kept.push(offsets[at]!);
      at++;
      continue;
    }
    for (const character of slip.meant) {
      result += character;
      kept.push(offsets[at]!);
    }
    if (slip.isDamage) repairs.push({ start: offsets[at]!, end: offsets[at + slip.length] ?? offsets[at]! + 1 });
    at += slip.length;
  }
  kept.push(offsets[text.length]!);
  return { text: result, offsets: kept, repairs };
}

/** Comparison signs typed as two characters, either way round. */
const TYPED: Readonly<Record<string, string>> = {
  '>=': '≥',
  '=>': '≥',
  '≥=': '≥',
  '<=': '≤',
  '=<': '≤',
  '≤=': '≤',
  '<>': '≠',
  '!=': '≠',
  '->': '→',
  '==': '=',
};

function slipAt(text: string, at: number): Slip | null {
  if (!'=><≥≤!-》《Ww2'.includes(text[at]!)) return null;
  const typed = TYPED[text.slice(at, at + 2)];
  if (typed) return { length: 2, meant: typed, isDamage: false };
  const character = text[at]!;
  if (character === '》' || character === '《') return bookQuote(text, at, character);
  if (character === 'W' || character === 'w') {
    const stands = !/[A-Za-z]/.test(text[at - 1] ?? '') && /^\d{1,3}(?:\.\d+)?%/.test(text.slice(at + 1, at + 10));
    return stands ? { length: 1, meant: '≤', isDamage: true } : null;
  }
  if (character === '2') return scannedAtLeast(text, at);
  return null;
}

/** A closing book quote without its opening one, before a number: `满意度》95%`. */
function bookQuote(text: string, at: number, quote: string): Slip | null {
  const next = text[at + 1] ?? '';
  if (!/[\d=]/.test(next)) return null;
  const isTitle =
    quote === '》' ? text.slice(Math.max(0, at - 60), at).includes('《') : text.slice(at, at + 60).includes('》');
  if (isTitle) return null;
  return { length: next === '=' ? 2 : 1, meant: quote === '》' ? '≥' : '≤', isDamage: true };
}

/** `满意度295%`: a share cannot be above 100, and 2 is what scanners make of ≥. */
function scannedAtLeast(text: string, at: number): Slip | null {
  if (!/[率度比]/.test(text[at - 1] ?? '')) return null;
  const percent = /^2((?:100|\d{2})(?:\.\d+)?)%/.exec(text.slice(at, at + 9));
  return percent && Number(percent[1]) >= 50 ? { length: 1, meant: '≥', isDamage: true } : null;
}
