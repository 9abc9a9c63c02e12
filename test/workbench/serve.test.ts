/** The server of the workbench: one folder, this computer only, a policy that lets nothing out. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { serveFolder } from '../../src/workbench/serve/server';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'jiheng-serve-'));
  folder = path.join(root, 'workbench');
  mkdirSync(path.join(folder, 'parts'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html>绩衡');
  writeFileSync(path.join(folder, 'parts', 'a b.js'), 'export {}');
  writeFileSync(path.join(root, 'workbench-secret.txt'), 'no');
  const served = await serveFolder(folder, 0, 0);
  server = served!.server;
  port = Number(new URL(served!.address).port);
});
afterAll(() => {
  server.close();
  rmSync(path.dirname(folder), { recursive: true });
});

function ask(
  target: string,
  { method = 'GET', host = `localhost:${port}` } = {},
): Promise<{ answer: IncomingMessage; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path: target, method, headers: { host } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      answer.on('end', () => resolve({ answer, body }));
    });
    asked.on('error', reject).end();
  });
}

test('the page, with its type and policy', async () => {
  const { answer, body } = await ask('/');
  expect(answer.statusCode).toBe(200);
  expect(body).toBe('<!doctype html>绩衡');
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});

test('the policy loads from and sends to its own folder alone', async () => {
  const { answer } = await ask('/');
  const policy = new Map(
    String(answer.headers['content-security-policy'])
      .split('; ')
      .map((directive): [string, string[]] => [directive.split(' ')[0]!, directive.split(' ').slice(1)]),
  );
  expect(policy.get('default-src')).toEqual(["'none'"]);
  for (const name of ['script-src', 'connect-src', 'worker-src']) expect(policy.get(name)).toEqual(["'self'"]);
  for (const name of ['form-action', 'base-uri', 'frame-ancestors']) expect(policy.get(name)).toEqual(["'none'"]);
  for (const sources of policy.values()) expect(sources.join(' ')).not.toMatch(/https?:|\*|unsafe-eval/);
});

test.each([
  ['a file with a blank in its name', '/parts/a%20b.js', 200],
  ['a query is not part of the name', '/index.html?x=1', 200],
  ['no such file', '/nothing.js', 404],
  ['a folder', '/parts', 404],
  ['out of the folder', '/../workbench-secret.txt', 404],
  ['out of the folder, encoded', '/%2e%2e/workbench-secret.txt', 404],
  ['out of the folder, encoded slash', '/..%2fworkbench-secret.txt', 404],
  ['a broken address', '/%E0%A4%A', 404],
  ['a zero byte', '/index.html%00.js', 404],
])('%s', async (_, target, status) => {
  expect((await ask(target)).answer.statusCode).toBe(status);
});

test.each([
  ['another site that points here', { host: 'evil.example' }, 403],
  ['writing', { method: 'POST' }, 405],
  ['only the headers', { method: 'HEAD' }, 200],
])('%s', async (_, options, status) => {
  const { answer, body } = await ask('/', options);
  expect(answer.statusCode).toBe(status);
  expect(body).toBe('');
});

test('a taken port gives way to the next, and none free is told', async () => {
  const next = await serveFolder(folder, port, port + 5);
  expect(Number(new URL(next!.address).port)).toBeGreaterThan(port);
  expect(await serveFolder(folder, port, port)).toBeNull();
  next!.server.close();
});

test('other computers are not served', () => {
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
});
