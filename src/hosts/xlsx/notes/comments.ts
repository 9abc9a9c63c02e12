/** The comments part of a sheet being changed: our part of each note is put in or taken out, the user's runs stay. */
import { cellName, ownNotePart, parseCellName, signedNote, userNote } from '../../../core/model';
import { richText, textOf } from '../book/strings';
import { eachChild, rootOf, type XmlScanner } from '../xml/scanner';
import { type Splice, splice } from '../xml/splice';
import { decodeEscapes, encodeCellText, encodeXml } from '../xml/text';

/** The author under whom notes of our own stand. */
const AUTHOR = '绩衡';
const RUN_LOOK =
  '<rPr><sz val="9"/><color indexed="81"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr>';

/** A comments part without comments. */
export const emptyComments = (namespace: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;

/** An entry of the part, with the places of its element and of its `text` element. */
export interface CommentEntry {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isThreaded: boolean;
  readonly start: number;
  readonly end: number;
  /** The content of `text`; null where the entry has none. */
  readonly content: { readonly from: number; readonly to: number } | null;
}

interface Comments {
  readonly entries: readonly CommentEntry[];
  readonly authors: readonly string[];
  readonly authorsEnd: number;
  readonly listEnd: number;
  readonly prefix: string;
}

/** A wanted text of ours for a cell; null where there shall be none. */
export interface OwnNote {
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
}

/** The entries of a comments part; threaded ones are stand-ins for what Excel keeps elsewhere. */
export function commentEntries(xml: string): readonly CommentEntry[] {
  return scan(xml).entries;
}

/** The part with our texts set; the cells whose note is new or gone come with it, for their boxes. */
export function withOwnNotes(
  xml: string,
  notes: readonly OwnNote[],
): { xml: string; added: OwnNote[]; removed: OwnNote[] } {
  const comments = scan(xml);
  const splices: Splice[] = [];
  const added: OwnNote[] = [];
  const removed: OwnNote[] = [];
  const hasAuthor = comments.authors.includes(AUTHOR);
  const author = hasAuthor ? comments.authors.indexOf(AUTHOR) : comments.authors.length;
  for (const note of notes) {
    const entry = comments.entries.find(({ row, column }) => row === note.row && column === note.column);
    if (!entry) {
      if (note.text === null) continue;
      added.push(note);
      splices.push({ from: comments.listEnd, to: comments.listEnd, text: newEntry(note, author, comments.prefix) });
    } else if (note.text === null && userNote(entry.text) === '') {
      removed.push(note);
      splices.push({ from: entry.start, to: entry.end, text: '' });
    } else if (entry.content) {
      const runs = withoutOwn(readRuns(xml, entry.content), entry.text);
      if (note.text !== null) runs.push(ownRun(note.text, runs.length > 0));
      splices.push({ ...entry.content, text: runs.map((run) => runXml(run, comments.prefix)).join('') });
    }
  }
  if (added.length > 0 && !hasAuthor) {
    const { prefix, authorsEnd } = comments;
    splices.push({ from: authorsEnd, to: authorsEnd, text: `<${prefix}author>${AUTHOR}</${prefix}author>` });
  }
  return { xml: splice(xml, splices), added, removed };
}

function scan(xml: string): Comments {
  const scanner = rootOf(xml);
  const { prefix } = scanner;
  const authors: string[] = [];
  const entries: CommentEntry[] = [];
  let authorsEnd = 0;
  let listEnd = 0;
  eachChild(scanner, () => {
    if (scanner.is('authors')) {
      eachChild(scanner, () => authors.push(textOf(scanner)));
      authorsEnd = scanner.start;
    } else if (scanner.is('commentList')) {
      eachChild(scanner, () => {
        const entry = readEntry(scanner, authors);
        if (entry) entries.push(entry);
      });
      listEnd = scanner.start;
    }
  });
  return { entries, authors, authorsEnd, listEnd, prefix };
}

function readEntry(scanner: XmlScanner, authors: readonly string[]): CommentEntry | null {
  const place = parseCellName(scanner.attribute('ref') ?? '');
  const author = authors[Number(scanner.attribute('authorId') ?? 0)] ?? '';
  const { start } = scanner;
  let text = '';
  let content: CommentEntry['content'] = null;
  eachChild(scanner, () => {
    if (!scanner.is('text') || scanner.tag !== 'open') return;
    const from = scanner.after;
    text = richText(scanner);
    content = { from, to: scanner.start };
  });
  if (!place) return null;
  return { ...place, text, isThreaded: author.startsWith('tc='), start, end: scanner.after, content };
}

interface Run {
  /** The `rPr` element as written; empty where the run has none. */
  readonly look: string;
  readonly text: string;
}

function readRuns(xml: string, { from, to }: { readonly from: number; readonly to: number }): Run[] {
  const runs: Run[] = [];
  const scanner = rootOf(`<text>${xml.slice(from, to)}</text>`);
  eachChild(scanner, () => {
    if (scanner.is('t')) runs.push({ look: '', text: decodeEscapes(textOf(scanner)) });
    else if (scanner.is('r')) {
      let look = '';
      let text = '';
      eachChild(scanner, () => {
        const { start } = scanner;
        if (scanner.is('t')) text += decodeEscapes(textOf(scanner));
        else if (scanner.is('rPr')) {
          scanner.skip();
          look = scanner.xml.slice(start, scanner.after);
        }
      });
      runs.push({ look, text });
    }
  });
  return runs;
}

/** The runs without the characters of our part, wherever another program has put them. */
function withoutOwn(runs: readonly Run[], text: string): Run[] {
  const own = ownNotePart(text);
  if (!own) return [...runs];
  // At the very start, the line break behind our part goes with it.
  const to = own.from === 0 && text[own.to] === '\n' ? own.to + 1 : own.to;
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const kept = run.text.slice(0, Math.max(0, own.from - start)) + run.text.slice(Math.max(0, to - start));
    return kept === '' ? [] : [{ look: run.look, text: kept }];
  });
}

function ownRun(text: string, isBehindOthers: boolean): Run {
  return { look: RUN_LOOK, text: (isBehindOthers ? '\n' : '') + signedNote(text) };
}

function runXml({ look, text }: Run, prefix: string): string {
  const own = look === RUN_LOOK && prefix !== '' ? look.replace(/<(\/?)/g, `<$1${prefix}`) : look;
  return `<${prefix}r>${own}<${prefix}t xml:space="preserve">${encodeCellText(text)}</${prefix}t></${prefix}r>`;
}

function newEntry({ row, column, text }: OwnNote, author: number, prefix: string): string {
  const run = runXml(ownRun(text ?? '', false), prefix);
  const reference = encodeXml(cellName(row, column));
  return `<${prefix}comment ref="${reference}" authorId="${author}"><${prefix}text>${run}</${prefix}text></${prefix}comment>`;
}
