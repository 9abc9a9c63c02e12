/**
 * `npm run sideload`: makes Excel on this computer know the add-in that was built, or says what to do where that is up to
 * a person. `npm run sideload -- --remove` takes it away again, `-- --for mac|windows|web` is for another computer.
 * Places: Office add-ins documentation, "Sideload Office Add-ins on Mac" and "Sideload … using a network share"; the key
 * of the registry is the one that Microsoft's office-addin-dev-settings sets.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const MANIFEST = fileURLToPath(new URL('../../dist/taskpane/manifest.xml', import.meta.url));
const KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
const HERE = { darwin: 'mac', win32: 'windows' }[process.platform] ?? 'web';

const { values } = parseArgs({
  options: { for: { type: 'string', default: HERE }, remove: { type: 'boolean', default: false } },
});
const place = { mac: onMac, windows: onWindows, web: onTheWeb }[values.for];
if (!place) fail(`--for is mac, windows or web, not ${values.for}.`);
if (!existsSync(MANIFEST)) fail(`There is no ${path.relative('.', MANIFEST)} yet: run npm run build first.`);
const manifest = readFileSync(MANIFEST, 'utf8');
const id = /<Id>([^<]+)<\/Id>/.exec(manifest)[1];
const address = /<AppDomain>([^<]+)<\/AppDomain>/.exec(manifest)[1];
place(values.remove);
if (!values.remove && address.startsWith('https://localhost'))
  console.log(
    `Serve the pane while you try it: npx webpack serve --mode development --env only=taskpane (${address}).`,
  );

function onMac(isRemoved) {
  const folder = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
  const copy = path.join(folder, `${id}.manifest.xml`);
  if (isRemoved) rmSync(copy, { force: true });
  else {
    mkdirSync(folder, { recursive: true });
    copyFileSync(MANIFEST, copy);
  }
  console.log(`${isRemoved ? 'Removed' : 'Copied to'} ${copy}. Quit Excel and open it again; Home > Add-ins.`);
}

function onWindows(isRemoved) {
  const change = isRemoved
    ? ['delete', KEY, '/v', id, '/f']
    : ['add', KEY, '/v', id, '/t', 'REG_SZ', '/d', MANIFEST, '/f'];
  if (process.platform === 'win32') execFileSync('reg', change, { stdio: 'inherit' });
  else
    console.log(
      `On the Windows computer: reg ${change.map((part) => (/[\\ ]/.test(part) ? `"${part}"` : part)).join(' ')}`,
    );
  console.log('Close Excel and open it again; the tab 绩衡 stands at the right of the ribbon.');
}

function onTheWeb(isRemoved) {
  console.log(
    isRemoved
      ? 'Excel on the web forgets it when the browser’s data of the site is cleared.'
      : `Excel on the web: Home > Add-ins > More Add-ins > Upload My Add-in > ${MANIFEST}`,
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
