/** Rounding half away from zero on decimal digits, as spreadsheets do, where binary arithmetic would miss. */

/**
 * The number rounded on the 15 digits that spreadsheets take for it: 1.005 becomes 1.01 although its binary value lies
 * below.
 * @example roundedHalfUp(1.005, 2) // 1.01
 */
export function roundedHalfUp(value: number, decimals: number): number {
  const scaled = scaledDigits(Math.abs(value), decimals);
  return scaled === null ? value : Math.sign(value) * Number(`${scaled}e${-decimals}`);
}

/**
 * A number that is not negative, as text with this many decimals; null beyond the reach of plain digits.
 * @example fixedText(1.005, 2) // '1.01'
 */
export function fixedText(value: number, decimals: number): string | null {
  const scaled = scaledDigits(value, decimals);
  if (scaled === null || decimals === 0) return scaled;
  const digits = scaled.padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The digits of the number times a power of ten, rounded to a whole one; null where they would need an exponent. */
function scaledDigits(value: number, decimals: number): string | null {
  const product = value * 10 ** decimals;
  const whole = Math.floor(product);
  const rest = product - whole;
  // Far from a half, and small enough for its error not to matter, the binary product decides.
  if (product < SURE_BELOW && Math.abs(rest - 0.5) > SURE_APART) return String(rest < 0.5 ? whole : whole + 1);
  const text = String(Number(value.toPrecision(15)));
  if (text.includes('e')) return null;
  const scaled = String(Math.round(Number(`${text}e${decimals}`)));
  return scaled.includes('e') ? null : scaled;
}

/** The error of a product is below 2e-16 of it. */
const SURE_BELOW = 1e10;
const SURE_APART = 1e-4;
