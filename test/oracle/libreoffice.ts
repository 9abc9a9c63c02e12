/**
 * LibreOffice as an independent reader and calculator. By default it trusts the results stored in a file; an oracle test
 * that does not make it recalculate proves nothing, so the profile says which of the two is wanted.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readXlsx, type Workbook } from 'hucre/xlsx';

/** Set by `.ci/run`; the tests of this folder need LibreOffice and are left out elsewhere. */
export const HAS_ORACLE = process.env['JIHENG_ORACLE'] === '1';

export type Recalculation = 'always' | 'as-installed';

const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Opens each file in LibreOffice and saves it anew; what comes back is what LibreOffice read and calculated. */
export async function throughLibreOffice(files: readonly string[], recalculation: Recalculation): Promise<Workbook[]> {
  return Promise.all(savedByLibreOffice(files, recalculation).map((bytes) => readXlsx(bytes)));
}

/** The bytes of each file after LibreOffice opened it and saved it anew as .xlsx. */
export function savedByLibreOffice(files: readonly string[], recalculation: Recalculation): Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-oracle-'));
  try {
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    if (recalculation === 'always') writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS);
    const output = path.join(folder, 'out');
    const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', 'xlsx'];
    execFileSync('soffice', [...args, '--outdir', output, ...files], { stdio: 'ignore' });
    return files.map((file) => new Uint8Array(readFileSync(path.join(output, path.basename(file)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
