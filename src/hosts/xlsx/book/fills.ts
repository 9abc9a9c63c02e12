/** Fills of cells, in canonical form. */

export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';

/** @example solidFill('FFC7CE') // '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/>…' */
export function solidFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The colour of a solid fill given as RGB; null for any other fill. Programs differ in the background they note with it. */
export function solidColour(fill: string): string | null {
  if (!fill.includes('patternType="solid"')) return null;
  return /<fgColor[^>]* rgb="(?:[0-9A-F]{2})?([0-9A-F]{6})"/i.exec(fill)?.[1]?.toUpperCase() ?? null;
}
