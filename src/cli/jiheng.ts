/** `jiheng`, the command line: arguments in, one command each, exit code out. What it prints is a contract. */
import { Command, CommanderError, Option } from 'commander';
import { CATALOGUE, sayAll } from '../core/messages';
import type { Message } from '../core/model';
import { analyseBooks } from './analyse';
import { checkBooks } from './check';
import { tell, type Terminal, terminal } from './terminal';
import { answerQuantity } from './quantity';
import { answerRule } from './rule';
import { scoreBooks } from './score';
import { supposeBooks } from './whatif';

declare const VERSION: string;

export const EXIT = { done: 0, errorsFound: 1, badInput: 2 } as const;

/** Runs one command; resolves to the exit code. */
export async function run(argv: readonly string[], streams: Terminal = terminal(argv)): Promise<number> {
  let exit: number = EXIT.done;
  const program = new Command('jiheng')
    .description(bilingual('program'))
    .version(VERSION, '-V, --version', bilingual('version'))
    .helpOption('-h, --help', bilingual('help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: () => {} });

  const command = (name: string) =>
    program
      .command(name)
      .description(bilingual(name))
      .helpOption('-h, --help', bilingual('help'))
      .addOption(language());
  command('analyse')
    .argument('<book...>', bilingual('books'))
    .option('--json', bilingual('json'))
    .action(async (books: string[], options) => {
      exit = await analyseBooks(books, options, streams);
    });
  command('check')
    .argument('<book...>', bilingual('books'))
    .option('--text <report>', bilingual('report'))
    .option('--json', bilingual('json'))
    .action(async (books: string[], options) => {
      exit = await checkBooks(books, options, streams);
    });
  command('score')
    .argument('<book...>', bilingual('books'))
    .requiredOption('-o, --output <file>', bilingual('output'))
    .addOption(new Option('--fill', bilingual('fill')).conflicts(['beside', 'overwrite']))
    .addOption(new Option('--beside', bilingual('beside')).conflicts(['fill', 'overwrite']))
    .addOption(new Option('--overwrite', bilingual('overwrite')).conflicts(['fill', 'beside']))
    .option('--values', bilingual('values'))
    .action(async (books: string[], options) => {
      exit = await scoreBooks(books, options, streams);
    });
  command('whatif')
    .argument('<book...>', bilingual('books'))
    .option('--set <indicator=value>', bilingual('set'), (value: string, all: string[] = []) => [...all, value])
    .option('--goal <grade-or-score>', bilingual('goal'))
    .option('--json', bilingual('json'))
    .action(async (books: string[], options) => {
      exit = await supposeBooks(books, options, streams);
    });
  command('rule')
    .argument('[text]', bilingual('text'))
    .option('--weight <points>', bilingual('weight'))
    .option('--target <value>', bilingual('target'))
    .option('--actual <value>', bilingual('actual'))
    .option('--json', bilingual('json'))
    .option('--stdin', bilingual('stdin'))
    .action(async (text: string | undefined, options) => {
      exit = await answerRule(text, options, streams);
    });
  command('quantity')
    .argument('[text]', bilingual('text'))
    .option('--json', bilingual('json'))
    .option('--stdin', bilingual('stdin'))
    .action(async (text: string | undefined, options) => {
      exit = await answerQuantity(text, options, streams);
    });

  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : withNegativeText(argv), { from: 'user' });
    return exit;
  } catch (problem) {
    if (!(problem instanceof CommanderError)) throw problem;
    if (ANSWERS.includes(problem.code)) return EXIT.done;
    tell(streams, usageMessage(problem));
    tell(streams, { id: 'cli.usage-hint', data: {} });
    return EXIT.badInput;
  }
}

/** Commander throws these too once it has printed what was asked for. */
const ANSWERS: readonly string[] = ['commander.helpDisplayed', 'commander.version'];

/** Commander's own sentences are English only; what they quote is kept. */
function usageMessage({ code, message }: CommanderError): Message {
  const id = `cli.usage-${code.slice(code.indexOf('.') + 1)}`;
  const [name = '', other = ''] = [...message.matchAll(/'([^']*)'/g)].map((quoted) => quoted[1]!);
  const choices = /Allowed choices are ([^.]*)/.exec(message)?.[1] ?? '';
  return id in CATALOGUE ? { id, data: { name, other, choices } } : { id: 'cli.usage-other', data: { name: message } };
}

/** `-5%` is a value to be read and no option: it goes behind `--`, where commander takes everything for text. */
function withNegativeText(argv: readonly string[]): string[] {
  if (argv[0] !== 'rule' && argv[0] !== 'quantity') return [...argv];
  const isText = (word: string, index: number) => /^-[\d.]/.test(word) && !VALUED.includes(argv[index - 1]!);
  const texts = argv.filter(isText);
  return texts.length === 0 ? [...argv] : [...argv.filter((word, index) => !isText(word, index)), '--', ...texts];
}

const VALUED: readonly string[] = ['--weight', '--target', '--actual', '--language'];

function language(): Option {
  return new Option('--language <language>', bilingual('language')).choices(['zh-CN', 'en-US']);
}

function bilingual(name: string): string {
  const text = sayAll({ id: `cli.help-${name}`, data: {} });
  return `${text['zh-CN']} / ${text['en-US']}`;
}
