/** The oracle itself: made to recalculate it corrects a stale result, as installed it believes it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { HAS_ORACLE, throughLibreOffice } from './libreoffice';

(HAS_ORACLE ? test : test.skip)(
  'a stale result is corrected only where recalculation is asked for',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-stale-'));
    const file = path.join(folder, 'stale.xlsx');
    const cells = new Map([['0,0', { value: 5, formula: '1+1', formulaResult: 5 }]]);
    writeFileSync(file, await writeXlsx({ sheets: [{ name: '甲', rows: [[5]], cells }] }));
    const [always] = await throughLibreOffice([file], 'always');
    const [installed] = await throughLibreOffice([file], 'as-installed');
    rmSync(folder, { recursive: true });
    expect(always!.sheets[0]!.rows[0]![0]).toBe(2);
    expect(installed!.sheets[0]!.rows[0]![0]).toBe(5);
  },
  60_000,
);
