/**
 * The kinds of slip that turn one figure into another when it is typed or copied (typology: Scholtus 2009, extended
 * by the units of the field). Compared on the digits as shown.
 */

export type Slip = 'digit' | 'transposition' | 'omission' | 'repetition' | 'sign' | 'tenThousand' | 'hundred' | 'scale';

/**
 * The slip that makes `typed` out of `meant`, both in units of the same last decimal; null where none does.
 * @example slipBetween(1443, 1445) // 'digit'
 * @example slipBetween(4381, 4831) // 'transposition'
 */
export function slipBetween(typed: number, meant: number): Slip | null {
  if (typed === meant) return null;
  if (typed === -meant) return 'sign';
  if (typed < 0 !== meant < 0 || typed === 0 || meant === 0) return null;
  const power = powerBetween(Math.abs(typed), Math.abs(meant));
  if (power === 4 || power === 8) return 'tenThousand';
  if (power === 2) return 'hundred';
  if (power !== null) return 'scale';
  return slipOfDigits(String(Math.abs(typed)), String(Math.abs(meant)));
}

function slipOfDigits(typed: string, meant: string): Slip | null {
  if (typed.length === meant.length) {
    const differing = [...typed].flatMap((digit, i) => (digit === meant[i] ? [] : [i]));
    if (differing.length === 1) return 'digit';
    const [i, j] = differing;
    const isSwapped = differing.length === 2 && j === i! + 1 && typed[i!] === meant[j] && typed[j] === meant[i!];
    return isSwapped ? 'transposition' : null;
  }
  if (typed.length + 1 === meant.length) return isWithOneDropped(meant, typed) ? 'omission' : null;
  if (typed.length === meant.length + 1) return isWithOneDropped(typed, meant) ? 'repetition' : null;
  return null;
}

function isWithOneDropped(longer: string, shorter: string): boolean {
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return longer.slice(at + 1) === shorter.slice(at);
}

/** The n of a = b * 10^n or b = a * 10^n; null where there is none. */
function powerBetween(a: number, b: number): number | null {
  const [small, large] = a < b ? [a, b] : [b, a];
  let [scaled, power] = [small, 0];
  while (scaled < large) {
    scaled *= 10;
    power++;
  }
  return scaled === large && power > 0 ? power : null;
}
