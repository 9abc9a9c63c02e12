/** The pane: header, tabs, one view, footer; the same in Excel and in the workbench. */
import {
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  PortalMountNodeProvider,
  Tab,
  TabList,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { CheckView } from '../check/CheckView';
import { FirstRun } from '../firstRun/FirstRun';
import { NewsBar } from '../news/NewsBar';
import { ICONS } from '../parts/icons';
import { later } from '../parts/later';
import { DropArea } from '../report/DropArea';
import { PreviewView } from '../preview/PreviewView';
import { ScoreView } from '../score/ScoreView';
import { SettingsView } from '../settings/SettingsView';
import { usePane, useSession, useWords } from '../store/context';
import { VIEWS, type View } from '../store/state';
import { VERSION } from '../version';
import { type Appearance, useIsDark } from './appearance';
import { Footer } from './Footer';
import { Header } from './Header';
import { listenForKeys } from './keys';
import { usePaneStyles } from './Pane.styles';
import { WorkBar } from './WorkBar';

const WhatIfView = later(() => import('../whatif/WhatIfView').then((part) => part.WhatIfView));

/** Not a class: Fluent puts the provider's classes on every menu and tooltip as well. */
const FULL_HEIGHT = { height: '100%' };

interface PaneProps {
  readonly appearance: Appearance;
  readonly leavesCorner: boolean;
  readonly takesDrops: boolean;
}

export function Pane({ appearance, leavesCorner, takesDrops }: PaneProps) {
  const styles = usePaneStyles();
  const session = useSession();
  const isDark = useIsDark(appearance);
  const { t, language } = useWords();
  const pane = useRef<HTMLDivElement>(null);
  const [isAboutOpen, setAboutOpen] = useState(false);
  const view = usePane((state) => state.view);
  const viewId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [overlays, setOverlays] = useState<HTMLElement | null>(null);
  useEffect(() => listenForKeys(pane.current!, session), [session]);
  useFocusAfterPreview(panel);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={FULL_HEIGHT} lang={language}>
      {/* Menus and tips belong to a landmark of the page, as everything that a screen reader can come upon. */}
      <PortalMountNodeProvider value={overlays ?? undefined}>
        <div className={styles.pane} ref={pane}>
          {takesDrops && <DropArea pane={pane} />}
          <Header leavesCorner={leavesCorner} onAbout={() => setAboutOpen(true)} />
          <main className={styles.main}>
            <TabList
              className={styles.tabs}
              size="small"
              aria-label={t('views')}
              selectedValue={view}
              onTabSelect={(_event, { value }) => session.look(value as View)}
            >
              {VIEWS.map((each) => (
                <Tab
                  key={each}
                  value={each}
                  id={`${viewId}${each}`}
                  {...(each === view ? { 'aria-controls': viewId } : {})}
                >
                  {t(`view.${each}`)}
                </Tab>
              ))}
            </TabList>
            <WorkBar />
            <NewsBar />
            {isAboutOpen && <About onClose={() => setAboutOpen(false)} />}
            {/* A part that scrolls must be reachable by keyboard also where it holds no control. */}
            <div
              ref={panel}
              className={styles.view}
              id={viewId}
              role="tabpanel"
              aria-labelledby={`${viewId}${view}`}
              tabIndex={0}
            >
              <Body view={view} />
            </div>
            <div ref={setOverlays} />
          </main>
          <Footer />
        </div>
      </PortalMountNodeProvider>
    </FluentProvider>
  );
}

/** What had the focus in the preview is gone with it: reading on begins in the view that comes back. */
function useFocusAfterPreview(panel: RefObject<HTMLElement>): void {
  const hasPreview = usePane((state) => state.preview !== null);
  const hadPreview = useRef(false);
  useEffect(() => {
    if (hadPreview.current && !hasPreview && document.activeElement === document.body) panel.current?.focus();
    hadPreview.current = hasPreview;
  }, [hasPreview, panel]);
}

function Body({ view }: { view: View }) {
  const hasPreview = usePane((state) => state.preview !== null);
  const hasTables = usePane((state) => state.book === null || state.book.analysis.tables.length > 0);
  if (hasPreview) return <PreviewView />;
  if (view === 'settings') return <SettingsView />;
  if (!hasTables) return <FirstRun />;
  if (view === 'check') return <CheckView />;
  if (view === 'whatif') return <WhatIfView />;
  return <ScoreView />;
}

function About({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t('header.aboutText', { version: VERSION })}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<ICONS.dismiss />}
            aria-label={t('news.dismiss')}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
