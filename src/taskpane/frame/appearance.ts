/** Light or dark: as Office says where it says it, else as the system prefers. Forced colours need neither. */
import { useSyncExternalStore } from 'react';

export type Appearance = 'light' | 'dark' | 'system';

export function useIsDark(appearance: Appearance): boolean {
  const systemIsDark = useSyncExternalStore(onSystemChange, isSystemDark);
  return appearance === 'system' ? systemIsDark : appearance === 'dark';
}

function systemQuery(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

function isSystemDark(): boolean {
  return systemQuery().matches;
}

function onSystemChange(listener: () => void): () => void {
  const query = systemQuery();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
