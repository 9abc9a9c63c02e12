/** What a person chose for this page, kept in this browser: no workbook data. */
import { LANGUAGES, type Language } from '../core/model';

/** The chosen language; else Chinese for a Chinese browser and English for all others. */
export function preferredLanguage(): Language {
  const stored = read('language');
  return LANGUAGES.find((language) => language === stored) ?? (/^zh/i.test(navigator.language) ? 'zh-CN' : 'en-US');
}

export function rememberLanguage(language: Language): void {
  write('language', language);
}

/** The width of the pane in pixels; null where it was never changed. */
export function preferredPaneWidth(): number | null {
  const width = Number(read('pane-width') ?? Number.NaN);
  return Number.isFinite(width) ? width : null;
}

export function rememberPaneWidth(width: number): void {
  write('pane-width', String(Math.round(width)));
}

/** Storage can be forbidden by the browser; the page then forgets, and works. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(`jiheng.workbench.${name}`);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(`jiheng.workbench.${name}`, value);
  } catch {
    // Nothing to do: the preference lasts until the page is closed.
  }
}
