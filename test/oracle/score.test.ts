/** Scores written as formulas, recalculated by LibreOffice: each gives the score that was computed, to the last digit. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { run } from '../../src/cli/jiheng';
import { HAS_ORACLE, throughLibreOffice } from './libreoffice';

const samples = path.resolve(__dirname, '../../assets/samples');
const BOOKS = ['self-evaluation-2023.xlsx', 'evaluation-report-2023.xlsx'];
const MODES = ['--fill', '--beside', '--overwrite'];

(HAS_ORACLE ? describe : describe.skip)('written scores recalculated', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jiheng-score-'));
    (globalThis as { VERSION?: string }).VERSION = '0.0.0';
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(MODES)(
    '%s',
    async (mode) => {
      const quiet = {
        out: () => undefined,
        err: () => undefined,
        language: 'zh-CN' as const,
        input: async function* () {},
      };
      const files: string[] = [];
      for (const book of BOOKS) {
        const output = path.join(folder, `${mode.slice(2)}-${book}`);
        expect(await run(['score', path.join(samples, book), '-o', output, mode], quiet)).toBe(0);
        files.push(output);
      }
      const recalculated = await throughLibreOffice(files, 'always');
      let formulas = 0;
      for (const [index, file] of files.entries()) {
        const written = await readXlsx(new Uint8Array(readFileSync(file)));
        written.sheets.forEach((sheet, s) => {
          for (const [key, cell] of sheet.cells ?? []) {
            if (cell.formula === undefined) continue;
            formulas += 1;
            const [row, column] = key.split(',').map(Number) as [number, number];
            const result = recalculated[index]!.sheets[s]!.rows[row]?.[column];
            expect({ cell: `${sheet.name} ${key}`, result }).toEqual({
              cell: `${sheet.name} ${key}`,
              result: sheet.rows[row]?.[column],
            });
          }
        });
      }
      expect(formulas).toBeGreaterThanOrEqual(7);
    },
    120_000,
  );
});
