/** What a person said about indicators, found by sheet, path of levels and the words of the rule. */
import type { IndicatorKey } from '../model';

/** Says something about one indicator as long as its rule reads as told. */
export interface AboutIndicator extends IndicatorKey {
  readonly rule: string;
}

/** Of several entries about one indicator the first counts. A sheet whose name is gone may be any of the others: it was renamed. */
export class ByIndicator<Entry extends AboutIndicator> {
  private readonly entries = new Map<string, Entry[]>();

  /** @param sheets the names of the sheets with tables */
  constructor(
    entries: readonly Entry[],
    private readonly sheets: ReadonlySet<string>,
  ) {
    for (const entry of entries) {
      const key = keyOf(entry.levels, entry.rule);
      const known = this.entries.get(key);
      if (known) known.push(entry);
      else this.entries.set(key, [entry]);
    }
  }

  find(sheet: string, levels: readonly string[], rule: string): Entry | undefined {
    if (this.entries.size === 0) return undefined;
    const entries = this.entries.get(keyOf(levels, rule));
    return entries?.find((entry) => entry.sheet === sheet) ?? entries?.find((entry) => !this.sheets.has(entry.sheet));
  }
}

function keyOf(levels: readonly string[], rule: string): string {
  return JSON.stringify([levels, rule]);
}
