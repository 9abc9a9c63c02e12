/** The house's import rules hold because the linter says so: each deliberate violation must be refused. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const USE = '\nexport const used = [thing];\n';

const VIOLATIONS: [name: string, file: string, text: string, rule: string][] = [
  [
    'the core sees no node',
    'src/core/numbers/x.ts',
    `import { readFileSync as thing } from 'node:fs';${USE}`,
    'boundaries/dependencies',
  ],
  [
    'the core sees no package',
    'src/core/rules/x.ts',
    `import { unzipSync as thing } from 'fflate';${USE}`,
    'boundaries/dependencies',
  ],
  [
    'the core sees no host',
    'src/core/edits/x.ts',
    `import * as thing from '../../hosts/host';${USE}`,
    'boundaries/dependencies',
  ],
  [
    'numbers does not see messages',
    'src/core/numbers/x.ts',
    `import { say as thing } from '../messages';${USE}`,
    'boundaries/dependencies',
  ],
  [
    'the model sees nothing',
    'src/core/model/x.ts',
    `import { add as thing } from '../numbers';${USE}`,
    'boundaries/dependencies',
  ],
  [
    'the pane knows the port, not the hosts',
    'src/taskpane/x.ts',
    `import * as thing from '../hosts/xlsx';${USE}`,
    'boundaries/dependencies',
  ],
  ['no Office in the core', 'src/core/scoring/x.ts', 'export const used = Office.context;\n', 'no-restricted-globals'],
  ['no DOM in the core', 'src/core/scoring/x.ts', 'export const used = document.title;\n', 'no-restricted-globals'],
  ['no clock in the core', 'src/core/checks/x.ts', 'export const used = new Date();\n', 'no-restricted-globals'],
  [
    'no randomness in the core',
    'src/core/checks/x.ts',
    'export const used = Math.random();\n',
    'no-restricted-properties',
  ],
];
const ALLOWED = {
  file: 'src/core/numbers/x.ts',
  text: "import type { Exact } from '../model';\nexport type Used = Exact;\n",
};

/** Lints texts as if they stood in the given files, in one process; returns the rules that each one breaks. */
function brokenRules(sources: { file: string; text: string }[]): string[][] {
  const script = `
    import { ESLint } from 'eslint';
    import { text } from 'node:stream/consumers';
    const eslint = new ESLint();
    const broken = [];
    for (const source of JSON.parse(await text(process.stdin))) {
      const [result] = await eslint.lintText(source.text, { filePath: source.file });
      broken.push(result.messages.map((message) => message.ruleId));
    }
    console.log(JSON.stringify(broken));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    input: JSON.stringify(sources),
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout.trim().split('\n').at(-1)!) as string[][];
}

describe('the linter refuses', () => {
  let broken: string[][];
  beforeAll(() => {
    broken = brokenRules([...VIOLATIONS.map(([, file, text]) => ({ file, text })), ALLOWED]);
  }, 60_000);

  test.each(VIOLATIONS.map(([name, , , rule], index) => ({ name, rule, index })))('$name', ({ rule, index }) => {
    expect(broken[index]).toContain(rule);
  });

  test('nothing of what the rules allow', () => {
    expect(broken.at(-1)).toEqual([]);
  });
});
