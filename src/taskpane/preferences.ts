/**
 * What a person prefers on this computer: language and view. Kept in local storage through office-js-helpers, of which
 * only get, set, has and delete are sound (keys, values and clear are not, and are not used).
 */
import { Storage, StorageType } from '@microsoft/office-js-helpers';
import { LANGUAGES, type Language } from '../core/model';
import { VIEWS, type View } from './store/state';

export interface Preferences {
  /** Null: as Excel's display language says. */
  readonly language: () => Language | null;
  readonly setLanguage: (language: Language) => void;
  readonly view: () => View | null;
  readonly setView: (view: View) => void;
}

/**
 * @param partition Office's own prefix for storage in a partitioned web view; empty elsewhere
 */
export function storedPreferences(partition: string): Preferences {
  const storage = openStorage(`${partition}jiheng`);
  const read = <T extends string>(key: string, known: readonly T[]): T | null => {
    const value = storage?.has(key) ? storage.get(key) : null;
    return known.find((each) => each === value) ?? null;
  };
  return {
    language: () => read('language', LANGUAGES),
    setLanguage: (language) => void storage?.set('language', language),
    view: () => read('view', VIEWS),
    setView: (view) => void storage?.set('view', view),
  };
}

/** Null where the web view forbids storage: preferences then last as long as the pane. */
function openStorage(container: string): Storage<string> | null {
  try {
    const storage = new Storage<string>(container, StorageType.LocalStorage);
    storage.has('language');
    return storage;
  } catch {
    return null;
  }
}
