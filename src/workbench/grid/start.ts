/** The spreadsheet grid of the page: Univer with what a clerk needs to read and fill in a form, and nothing that could not be saved. */
import { LogLevel, Univer, type ILanguagePack, type LocaleType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { Language } from '../../core/model';
import { HIDDEN_MENUS } from './menus';

export interface Grid {
  readonly api: FUniver;
  setLanguage(language: Language): Promise<void>;
}

/**
 * Puts an empty grid into an element of the page. Formulas are calculated in a worker, so that the page stays at hand.
 * @example const grid = await startGrid(document.querySelector('#grid')!, 'zh-CN')
 */
export async function startGrid(container: HTMLElement, language: Language): Promise<Grid> {
  const calculation = new Worker(new URL('./calculation.worker.ts', import.meta.url));
  const locale = LOCALES[language];
  const univer = new Univer({
    locale,
    locales: { [locale]: await words(language) },
    theme: defaultTheme,
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      workerURL: calculation,
      header: true,
      toolbar: false,
      formulaBar: true,
      disableAutoFocus: true,
      footer: { menus: false, addSheetButtonConfig: { show: false } },
      menu: HIDDEN_MENUS,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  return {
    api,
    async setLanguage(wanted) {
      api.loadLocales(LOCALES[wanted], await words(wanted));
      api.setLocale(LOCALES[wanted]);
    },
  };
}

const LOCALES: Readonly<Record<Language, LocaleType>> = {
  'zh-CN': 'zhCN' as LocaleType,
  'en-US': 'enUS' as LocaleType,
};

/** The grid's own words; only those of the language in use are loaded. */
async function words(language: Language): Promise<ILanguagePack> {
  const [core, note] = await (language === 'zh-CN'
    ? Promise.all([
        import('@univerjs/preset-sheets-core/locales/zh-CN'),
        import('@univerjs/preset-sheets-note/locales/zh-CN'),
      ])
    : Promise.all([
        import('@univerjs/preset-sheets-core/locales/en-US'),
        import('@univerjs/preset-sheets-note/locales/en-US'),
      ]));
  return { ...core.default, ...note.default };
}
