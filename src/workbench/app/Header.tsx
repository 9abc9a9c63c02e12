/** Above the grid: the book's name, open, samples, download, language; nothing else. */
import { useRef } from 'react';
import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  DocumentTableRegular,
  FolderOpenRegular,
  LocalLanguageRegular,
} from '@fluentui/react-icons';
import { CATALOGUE } from '../../core/messages';
import { LANGUAGES, type Language } from '../../core/model';
import { SAMPLES, type Sample } from '../samples';
import type { Workbench } from './useWorkbench';
import { useWords } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { flexGrow: 1, flexShrink: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase400 },
  unsaved: { flexShrink: 0, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  actions: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalXS },
  file: { display: 'none' },
});

export function Header({ workbench }: { readonly workbench: Workbench }) {
  const styles = useStyles();
  const words = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const { book, unsaved, language, work } = workbench;
  const busy = work !== null;
  return (
    <section className={styles.bar} aria-label={words('workbench.title')}>
      <Text as="h1" weight="semibold" truncate wrap={false} block className={styles.name} title={book?.name}>
        {book?.name ?? words('workbench.no-book')}
      </Text>
      <Text size={200} className={styles.unsaved} role="status">
        {unsaved ? words('workbench.unsaved') : ''}
      </Text>
      <div className={styles.actions}>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm,.xls"
          className={styles.file}
          data-testid="file"
          onChange={({ target }) => {
            workbench.openFiles([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        <Button icon={<FolderOpenRegular />} disabled={busy} onClick={() => picker.current?.click()}>
          {words('workbench.open')}
        </Button>
        <Samples disabled={busy} onChosen={workbench.openSample} />
        <Button
          icon={<ArrowDownloadRegular />}
          appearance={unsaved ? 'primary' : 'secondary'}
          disabled={busy || !book}
          onClick={() => void workbench.save()}
        >
          {words('workbench.download')}
        </Button>
        <Languages chosen={language} onChosen={workbench.setLanguage} />
      </div>
    </section>
  );
}

function Samples({ disabled, onChosen }: { readonly disabled: boolean; readonly onChosen: (sample: Sample) => void }) {
  const words = useWords();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<DocumentTableRegular />} disabled={disabled || SAMPLES.length === 0}>
          {words('workbench.samples')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SAMPLES.map((sample) => (
            <MenuItem key={sample.file} onClick={() => onChosen(sample)}>
              {words(sampleTitle(sample))}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** `workbench.sample.<file without ending>` where it is worded; else the file's name. */
function sampleTitle({ file }: Sample): string {
  const id = `workbench.sample.${file.replace(/\.xlsx$/, '')}`;
  return CATALOGUE[id] ? id : file;
}

function Languages({
  chosen,
  onChosen,
}: {
  readonly chosen: Language;
  readonly onChosen: (language: Language) => void;
}) {
  const words = useWords();
  return (
    <Menu checkedValues={{ language: [chosen] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          icon={<LocalLanguageRegular />}
          aria-label={words('workbench.language')}
          title={words('workbench.language')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LANGUAGES.map((language) => (
            <MenuItemRadio
              key={language}
              name="language"
              value={language}
              lang={language}
              onClick={() => onChosen(language)}
            >
              {words(`workbench.language.${language}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
