/** The sentence of a paragraph that a finding is about, cut around the figure. */
import type { Finding } from '../../core/model';

export interface Quote {
  readonly before: string;
  /** The figure as stated; empty where it is not found in the paragraph. */
  readonly figure: string;
  readonly after: string;
}

/**
 * The sentence around the words that a finding names; the paragraph's beginning where they are not found.
 * @example quoteOf('经评价，总分为 68 分。另见附表。', finding) // { before: '经评价，总分为 ', figure: '68', after: ' 分。' }
 */
export function quoteOf(paragraph: string, { stated, message }: Finding): Quote {
  const words = typeof message.data['words'] === 'string' ? message.data['words'] : '';
  const at = placeOf(paragraph, words, stated ?? '');
  if (at === null) return { before: shortened(paragraph), figure: '', after: '' };
  const start = lastBreak(paragraph, at.start);
  const end = nextBreak(paragraph, at.end);
  return {
    before: paragraph.slice(start, at.start).trimStart(),
    figure: paragraph.slice(at.start, at.end),
    after: paragraph.slice(at.end, end),
  };
}

/** The figure behind the words that lead up to it, else the words, else the figure wherever it stands. */
function placeOf(paragraph: string, words: string, stated: string): { start: number; end: number } | null {
  const led = words === '' ? -1 : paragraph.indexOf(words);
  if (led >= 0) {
    const within = stated === '' ? -1 : words.lastIndexOf(stated);
    const start = within < 0 ? led : led + within;
    return { start, end: within < 0 ? led + words.length : start + stated.length };
  }
  const alone = stated === '' ? -1 : paragraph.indexOf(stated);
  return alone < 0 ? null : { start: alone, end: alone + stated.length };
}

const BREAKS = /[。；！？;\n]/;

function lastBreak(text: string, before: number): number {
  for (let at = before - 1; at >= 0; at--) if (BREAKS.test(text[at]!)) return at + 1;
  return 0;
}

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (BREAKS.test(text[at]!)) return at + 1;
  return text.length;
}

/** Characters of a paragraph shown where its sentence is not known. */
const MOST_SHOWN = 80;

function shortened(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}
