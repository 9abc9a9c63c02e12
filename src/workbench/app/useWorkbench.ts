/** The page's state: which book is open, what is going on, what went wrong. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { failureMessage } from '../../core/messages';
import type { HostFailure, Language, Message } from '../../core/model';
import { DATES_FROM_1904, gridHost, type GridHost, type Opened, type Refusal } from '../../hosts/grid';
import { download } from '../files/download';
import { open } from '../files/open';
import { patch } from '../files/patch';
import type { Grid } from '../grid/start';
import { preferredLanguage, rememberLanguage } from '../preferences';
import type { Sample } from '../samples';

export interface OpenBook {
  readonly name: string;
  readonly host: GridHost;
}

/** Something that takes a while; `share` is null where its length is not known. */
export interface Work {
  readonly step: Message;
  readonly share: number | null;
  readonly cancel: (() => void) | null;
}

/** A file that is to be opened, by whatever way it came. */
export interface Incoming {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

export interface Workbench {
  readonly language: Language;
  readonly book: OpenBook | null;
  readonly work: Work | null;
  readonly troubles: readonly Message[];
  readonly unsaved: boolean;
  /** A file waits for the person to decide about unsaved changes. */
  readonly waiting: Incoming | null;
  setLanguage(language: Language): void;
  openFiles(files: readonly File[]): void;
  openSample(sample: Sample): void;
  save(): Promise<void>;
  decide(decision: 'download' | 'discard' | 'stay'): void;
  dismiss(): void;
}

export function useWorkbench(grid: Grid): Workbench {
  const [language, chooseLanguage] = useState(preferredLanguage);
  const [book, setBook] = useState<OpenBook | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [troubles, setTroubles] = useState<readonly Message[]>([]);
  const [unsaved, setUnsaved] = useState(false);
  const [waiting, setWaiting] = useState<Incoming | null>(null);
  const current = useRef<OpenBook | null>(null);

  const show = useCallback(
    (opened: Opened) => {
      current.current?.host.close();
      const host = gridHost(grid.api, opened, {
        refused: (refusal) => setTroubles([refusalMessage(refusal)]),
        patcher: patch,
      });
      host.onChanged(() => setUnsaved(host.hasUnsavedChanges()));
      current.current = { name: opened.name, host };
      setBook(current.current);
      setUnsaved(false);
      setTroubles([]);
    },
    [grid],
  );

  const load = useCallback(
    async (incoming: Incoming) => {
      const stop = new AbortController();
      const step = { id: 'workbench.opening', data: { file: incoming.name } };
      const progress = (share: number | null) => setWork({ step, share, cancel: () => stop.abort() });
      progress(null);
      const fail = (trouble: Message) => {
        const open = current.current;
        const still = open ? [{ id: 'workbench.still-open', data: { file: open.name } }] : [];
        setTroubles([trouble, ...still]);
      };
      try {
        const result = await open(await incoming.bytes(), incoming.name, { signal: stop.signal, onProgress: progress });
        if (result.ok) show(result.opened);
        else if (result.failure.code !== 'cancelled') fail(openingMessage(result.failure));
      } catch (problem) {
        fail(
          isMessage(problem)
            ? problem
            : { id: 'host.unreadable-file', data: { file: incoming.name, reason: String(problem) } },
        );
      } finally {
        setWork(null);
      }
    },
    [show],
  );

  const accept = useCallback(
    (incoming: Incoming) => {
      if (current.current?.host.hasUnsavedChanges()) setWaiting(incoming);
      else void load(incoming);
    },
    [load],
  );

  const save = useCallback(async () => {
    const open = current.current;
    if (!open) return;
    setWork({ step: { id: 'workbench.saving', data: { file: open.name } }, share: null, cancel: null });
    try {
      const result = await open.host.download();
      if (result.ok) {
        download(result.bytes, open.name);
        setUnsaved(open.host.hasUnsavedChanges());
      } else setTroubles([failureMessage({ ...result.failure, data: { ...result.failure.data, file: open.name } })]);
    } finally {
      setWork(null);
    }
  }, []);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (current.current?.host.hasUnsavedChanges()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    void grid.setLanguage(language);
  }, [grid, language]);

  return {
    language,
    book,
    work,
    troubles,
    unsaved,
    waiting,
    setLanguage: (wanted) => {
      rememberLanguage(wanted);
      chooseLanguage(wanted);
    },
    openFiles: ([file, ...more]) => {
      if (more.length > 0) setTroubles([{ id: 'workbench.several-files', data: {} }]);
      else if (file) accept({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
    },
    openSample: (sample) => accept({ name: sample.file, bytes: () => sampleBytes(sample) }),
    save,
    decide: (decision) => {
      const incoming = waiting;
      setWaiting(null);
      if (!incoming || decision === 'stay') return;
      void (decision === 'download' ? save() : Promise.resolve()).then(() => load(incoming));
    },
    dismiss: () => setTroubles([]),
  };
}

async function sampleBytes({ file, address }: Sample): Promise<Uint8Array> {
  const missing: Message = { id: 'workbench.sample-missing', data: { file } };
  const answer = await fetch(address).catch(() => {
    throw missing;
  });
  if (!answer.ok) throw missing;
  return new Uint8Array(await answer.arrayBuffer());
}

function isMessage(problem: unknown): problem is Message {
  return typeof problem === 'object' && problem !== null && 'id' in problem && 'data' in problem;
}

function openingMessage(failure: HostFailure): Message {
  const { code, data } = failure;
  const isDates = code === 'unsupported' && data['what'] === DATES_FROM_1904;
  return isDates ? { id: 'workbench.dates-from-1904', data } : failureMessage(failure);
}

function refusalMessage({ reason, sheet }: Refusal): Message {
  return { id: `workbench.refused.${reason}`, data: { sheet: sheet ?? '' } };
}
