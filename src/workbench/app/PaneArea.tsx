/** Where the pane stands: the same as in Excel, over the port to the grid. */
import { useEffect, useRef } from 'react';
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
}

export function PaneArea({ host, language, width, className }: PaneAreaProps) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedPane | null>(null);
  const spoken = useRef(language);

  useEffect(() => {
    if (!host || !place.current) return;
    const element = document.createElement('div');
    element.style.height = '100%';
    place.current.append(element);
    const pane = mountPane(element, host, { language: spoken.current, appearance: 'light', analyst });
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
  }, [host]);

  useEffect(() => {
    spoken.current = language;
    mounted.current?.setLanguage(language);
  }, [language]);

  // No landmark of its own: the pane brings its header and its main part.
  return <div ref={place} className={className} style={{ width }} data-testid="pane" />;
}
