/**
 * Rounds half away from zero as spreadsheets do: on the 15 digits they take for the number, so that 1.005 becomes 1.01
 * although its binary value lies below.
 * @example roundedHalfUp(1.005, 2) // 1.01
 */
export function roundedHalfUp(value: number, decimals: number): number {
  const text = String(Number(Math.abs(value).toPrecision(15)));
  if (text.includes('e')) return value;
  const scaled = String(Math.round(Number(`${text}e${decimals}`)));
  return scaled.includes('e') ? value : Math.sign(value) * Number(`${scaled}e${-decimals}`);
}
