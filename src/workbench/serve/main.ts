/** `npm start`: serves the built workbench to this computer, says where, and opens the browser where there is one. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../../core/messages';
import type { Language, Message } from '../../core/model';
import { serveFolder } from './server';

const USUAL_PORT = 4173;
const PORTS_TRIED = 20;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
  const folder = path.resolve(__dirname, '..', 'workbench');
  if (!existsSync(path.join(folder, 'index.html'))) return giveUp({ id: 'workbench.not-built', data: { folder } });
  const first = values.port === undefined ? USUAL_PORT : Number(values.port);
  const last = values.port === undefined ? first + PORTS_TRIED : first;
  const served = await serveFolder(folder, first, last);
  if (!served) return giveUp({ id: 'workbench.no-port', data: { first, last } });
  tell({ id: 'workbench.served', data: { address: served.address } });
  if (!values['no-open'] && hasBrowser()) openBrowser(served.address);
}

function tell(message: Message): void {
  process.stdout.write(`${say(message, language())}\n`);
}

function giveUp(message: Message): void {
  process.stderr.write(`${say(message, language())}\n`);
  process.exitCode = 2;
}

function language(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^en([_.-]|$)/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en-US' : 'zh-CN';
}

/** On Linux a browser needs a screen; on build machines there is none. */
function hasBrowser(): boolean {
  if (process.env['CI']) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** The address has been printed: where no browser can be opened, nothing is lost and nothing said. */
function openBrowser(address: string): void {
  const [command, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command!, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
const OPENERS: Partial<Readonly<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

void main();
