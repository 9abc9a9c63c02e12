/** The streams a command writes to, and the language it speaks on them. */
import type { Language, Message } from '../core/model';
import { say } from '../core/messages';

export interface Terminal {
  /** Standard output: the answer and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error: progress and problems. */
  readonly err: (text: string) => void;
  /** Standard input, as text. */
  readonly input: () => AsyncIterable<string>;
  readonly language: Language;
}

/** The process's own streams. Users read Chinese; English is spoken where the option or the locale asks for it. */
export function terminal(argv: readonly string[]): Terminal {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    input: () => process.stdin.setEncoding('utf8'),
    language: languageOf(argv, process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''),
  };
}

/** @example languageOf(['check', 'a.xlsx'], 'en_GB.UTF-8') // 'en-US' */
export function languageOf(argv: readonly string[], locale: string): Language {
  const asked = argv[argv.indexOf('--language') + 1];
  if (argv.includes('--language') && (asked === 'zh-CN' || asked === 'en-US')) return asked;
  return /^en([_.-]|$)/i.test(locale) ? 'en-US' : 'zh-CN';
}

/** One line to the person, on standard error. */
export function tell(streams: Terminal, message: Message): void {
  streams.err(`${say(message, streams.language)}\n`);
}

/** One JSON document, on one line, on standard output. */
export function print(streams: Terminal, document: object): void {
  streams.out(`${JSON.stringify(document)}\n`);
}
