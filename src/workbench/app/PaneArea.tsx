/** Where the pane stands: the same as in Excel, over the port to the grid. */
import { type MutableRefObject, useEffect, useRef } from 'react';
import type { Language } from '../../core/model';
import type { Host } from '../../hosts/host';
import { mountPane, workerAnalyst, type MountedPane } from '../../taskpane';
import { spawnAnalysisWorker } from '../../taskpane/analysis/spawn';

const analyst = workerAnalyst(spawnAnalysisWorker);

interface PaneAreaProps {
  /** The book in the grid; null before the first one is open. */
  readonly host: Host | null;
  readonly language: Language;
  readonly width: number;
  readonly className: string;
  /** Holds the pane as long as it stands. */
  readonly pane: MutableRefObject<MountedPane | null>;
}

export function PaneArea({ host, language, width, className, pane: mounted }: PaneAreaProps) {
  const place = useRef<HTMLDivElement>(null);
  const spoken = useRef(language);

  useEffect(() => {
    if (!host || !place.current) return;
    const element = document.createElement('div');
    element.style.height = '100%';
    place.current.append(element);
    // Files dropped anywhere on the page, the pane included, are the page's to take.
    const pane = mountPane(element, host, {
      language: spoken.current,
      appearance: 'light',
      analyst,
      takesDrops: false,
    });
    mounted.current = pane;
    pane.setLanguage(spoken.current);
    return () => {
      mounted.current = null;
      // A root can't be taken down while React is drawing another one.
      setTimeout(() => {
        pane.unmount();
        element.remove();
      });
    };
  }, [host, mounted]);

  useEffect(() => {
    spoken.current = language;
    mounted.current?.setLanguage(language);
  }, [language, mounted]);

  // No landmark of its own: the pane brings its header and its main part.
  return <div ref={place} className={className} style={{ width }} data-testid="pane" />;
}
