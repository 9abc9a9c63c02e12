/** Comparing paths of levels across tables: blanks, quotes and numbering (`指标1：`) don't tell indicators apart. */

/**
 * A level's label in the form in which labels are compared.
 * @example comparableLabel('指标 1：培训场次（场）') // '培训场次(场)'
 */
export function comparableLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[\s"'“”‘’]+/g, '')
    .replace(/^指标\d+[:、.]/, '');
}

/** The path as one comparable key per level. */
export function comparablePath(levels: readonly string[]): string[] {
  return levels.map(comparableLabel);
}

/**
 * Whether a path stands at or below another.
 * @example isWithin(['产出', '数量', '场次'], ['产出']) // true
 */
export function isWithin(path: readonly string[], scope: readonly string[]): boolean {
  return scope.length <= path.length && scope.every((label, level) => label === path[level]);
}
