/** Relationships between the parts of a package (ECMA-376 part 2 §9.3): which part uses which, by what type. */
import { eachChild, rootOf } from '../xml/scanner';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The last word of the type, the same in transitional and strict files: `worksheet`, `comments`. */
  readonly kind: string;
  /** The part it leads to; null where it leads out of the package. */
  readonly part: string | null;
}

/** The relationships that a `.rels` part tells of `source`. */
export function readRelationships(xml: string, source: string): Relationship[] {
  const found: Relationship[] = [];
  eachChild(rootOf(xml), (scanner) => {
    const type = scanner.attribute('Type') ?? '';
    const target = scanner.attribute('Target') ?? '';
    const isExternal = scanner.attribute('TargetMode') === 'External';
    found.push({
      id: scanner.attribute('Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      part: isExternal ? null : resolveTarget(source, target),
    });
  });
  return found;
}

/**
 * The part a target names, seen from the part that names it.
 * @example resolveTarget('xl/worksheets/sheet1.xml', '../comments1.xml') // 'xl/comments1.xml'
 */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const steps = path.startsWith('/') ? path.split('/') : [...source.split('/').slice(0, -1), ...path.split('/')];
  const part: string[] = [];
  for (const step of steps) {
    if (step === '..') part.pop();
    else if (step !== '.' && step !== '') part.push(step);
  }
  return part.join('/');
}

/** @example relationshipsPart('xl/workbook.xml') // 'xl/_rels/workbook.xml.rels' */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}
