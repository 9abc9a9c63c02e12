/** Names of scenarios. */
import type { Scenario } from '../../core/whatif';

/** The name typed, unless it is empty or taken. @example typedName(' 乐观 ', []) // '乐观' */
export function typedName(text: string, kept: readonly Scenario[]): string | null {
  const name = text.trim();
  return name === '' || kept.some((each) => each.name === name) ? null : name;
}
