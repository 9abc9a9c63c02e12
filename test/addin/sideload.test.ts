/** `npm run sideload`, as far as it can be tried without Excel: a Mac's folder, and what is told for other computers. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
let place: string;
let home: string;
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'sideload-'));
  home = path.join(place, 'home');
  cpSync(path.join(ROOT, 'src/addin/sideload.mjs'), path.join(place, 'src/addin/sideload.mjs'));
});
afterEach(() => rmSync(place, { recursive: true }));

function build(): void {
  mkdirSync(path.join(place, 'dist/taskpane'), { recursive: true });
  cpSync(path.join(ROOT, 'manifest.xml'), path.join(place, 'dist/taskpane/manifest.xml'));
}

function sideload(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/addin/sideload.mjs', ...args], {
    cwd: place,
    env: { ...process.env, HOME: home },
    encoding: 'utf8',
  });
  return { status, told: stdout + stderr };
}

test('on a Mac the manifest is copied to where Excel looks for it, and taken away again', () => {
  build();
  const folder = path.join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
  expect(sideload('--for', 'mac')).toMatchObject({ status: 0, told: expect.stringContaining(folder) });
  const [copy] = readdirSync(folder);
  expect(readFileSync(path.join(folder, copy!), 'utf8')).toBe(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));
  expect(sideload('--for', 'mac', '--remove').status).toBe(0);
  expect(existsSync(path.join(folder, copy!))).toBe(false);
});

test.each([
  ['windows', /reg add "HKCU\\Software\\Microsoft\\Office\\16\.0\\WEF\\Developer" .*manifest\.xml/],
  ['web', /Upload My Add-in > .*manifest\.xml/],
])('for %s it says what to do', (program, told) => {
  build();
  expect(sideload('--for', program)).toEqual({ status: 0, told: expect.stringMatching(told) });
});

test('without a build it says so', () => {
  expect(sideload()).toEqual({ status: 1, told: expect.stringContaining('npm run build') });
});

test('another place is refused', () => {
  build();
  expect(sideload('--for', 'android')).toEqual({ status: 1, told: expect.stringContaining('android') });
});
