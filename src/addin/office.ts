/**
 * What Office says of itself once it is ready: program, language, appearance, storage prefix. Through office-js-helpers,
 * of which only `Utilities.host`, `platform`, `isAddin` and `log` are sound and used.
 */
import { HostType, PlatformType, Utilities } from '@microsoft/office-js-helpers';
import type { Language } from '../core/model';
import type { Appearance } from '../taskpane';

export interface Surroundings {
  readonly isExcel: boolean;
  readonly language: Language;
  readonly appearance: Appearance;
  /** Prefix for local storage where the web view partitions it; empty elsewhere. */
  readonly partition: string;
  /** Whether the program draws its own menu over the top right corner of the pane. */
  readonly leavesCorner: boolean;
}

/** Resolves to null where Office.js did not arrive. */
export async function officeSurroundings(): Promise<Surroundings | null> {
  if (typeof Office === 'undefined') return null;
  await Office.onReady();
  const { displayLanguage, partitionKey } = Office.context;
  return {
    isExcel: Utilities.isAddin && Utilities.host === HostType.EXCEL,
    language: languageOf(displayLanguage ?? navigator.language),
    appearance: appearanceOf(officeTheme()),
    partition: partitionKey ?? '',
    leavesCorner: Utilities.platform !== PlatformType.OFFICE_ONLINE,
  };
}

/** Some programs have no theme, and older ones fail where they are asked for it. */
function officeTheme(): Office.OfficeTheme | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}

/** For whoever looks into the console of the web view; people read about trouble in the pane. */
export function log(problem: unknown): void {
  Utilities.log(problem instanceof Error ? problem : String(problem));
}

/** @example languageOf('zh-TW') // 'zh-CN' */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

/**
 * By the background that Office gives: dark where it is nearer to black than to white. Excel on the web gives none, and
 * the computer's own setting then decides.
 */
export function appearanceOf(theme: Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined): Appearance {
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!colour) return 'system';
  const [red, green, blue] = colour.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  // Perceived brightness after ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
