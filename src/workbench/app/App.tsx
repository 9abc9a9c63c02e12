/** The page: header, grid, and at the right the area of the pane. */
import { useCallback, useEffect, useRef } from 'react';
import { FluentProvider, makeStyles, Text, tokens, webLightTheme } from '@fluentui/react-components';
import type { Language } from '../../core/model';
import type { Grid } from '../grid/start';
import { SAMPLES } from '../samples';
import { isReportName, type MountedPane } from '../../taskpane';
import { Header } from './Header';
import { LeaveDialog } from './LeaveDialog';
import { PaneArea } from './PaneArea';
import { Progress, Troubles } from './Notices';
import { useDrop } from './useDrop';
import { LEAST_WIDTH, usePaneWidth } from './usePaneWidth';
import { useWorkbench, type OpenBook } from './useWorkbench';
import { useWords, Words } from './words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' },
  work: { display: 'flex', flexGrow: 1, minHeight: 0 },
  left: { display: 'flex', flexGrow: 1, flexShrink: 1, minWidth: 0 },
  grid: { flexGrow: 1, flexShrink: 1, minWidth: 0, position: 'relative' },
  handle: {
    width: '6px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground4,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, backgroundColor: tokens.colorNeutralStroke1 },
  },
  pane: { flexShrink: 0, minHeight: 0, overflow: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  drop: {
    position: 'fixed',
    inset: 0,
    zIndex: 2000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
    pointerEvents: 'none',
  },
  dropText: {
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** `gridElement` is where `grid` draws; it was made before the page, because the grid outlives every rendering. */
export function App({ grid, gridElement }: { readonly grid: Grid; readonly gridElement: HTMLElement }) {
  const workbench = useWorkbench(grid);
  const { language, book, work, troubles, openSample } = workbench;
  const first = useRef(SAMPLES[0]);
  useEffect(() => {
    if (first.current) openSample(first.current);
    first.current = undefined;
  }, [openSample]);
  return (
    <FluentProvider theme={webLightTheme}>
      <Words language={language}>
        <Page gridElement={gridElement} book={book} language={language} onFiles={workbench.openFiles}>
          <Header workbench={workbench} />
          {work && <Progress work={work} />}
          <Troubles troubles={troubles} onDismiss={workbench.dismiss} />
        </Page>
        <LeaveDialog workbench={workbench} />
      </Words>
    </FluentProvider>
  );
}

interface PageProps {
  readonly gridElement: HTMLElement;
  readonly book: OpenBook | null;
  readonly language: Language;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: React.ReactNode;
}

function Page({ gridElement, book, language, onFiles, children }: PageProps) {
  const styles = useStyles();
  const words = useWords();
  const { width, most, ...handle } = usePaneWidth();
  const pane = useRef<MountedPane | null>(null);
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      const report = files.find(({ name }) => isReportName(name));
      if (report && pane.current) void pane.current.compare(report);
      else onFiles(files);
    },
    [onFiles],
  );
  const hovering = useDrop(takeFiles);
  const placeGrid = useCallback((place: HTMLElement | null) => place?.append(gridElement), [gridElement]);
  return (
    <div className={styles.page}>
      {children}
      <div className={styles.work}>
        <section className={styles.left} aria-label={words('workbench.grid')}>
          <div ref={placeGrid} className={styles.grid} />
          <div
            {...handle}
            className={styles.handle}
            role="separator"
            tabIndex={0}
            aria-orientation="vertical"
            aria-label={words('workbench.pane-width')}
            aria-valuenow={width}
            aria-valuemin={LEAST_WIDTH}
            aria-valuemax={most}
          />
        </section>
        <PaneArea host={book?.host ?? null} language={language} width={width} className={styles.pane} pane={pane} />
      </div>
      {hovering && (
        <div className={styles.drop}>
          <Text size={500} className={styles.dropText}>
            {words('workbench.drop')}
          </Text>
        </div>
      )}
    </div>
  );
}
