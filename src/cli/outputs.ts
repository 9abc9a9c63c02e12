/** Where `jiheng score` writes each workbook; settled before anything is written, so that no file can get lost. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Message } from '../core/model';
import { isSameFile } from './files';

export type Outputs =
  | { readonly ok: true; readonly byInput: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly message: Message };

/**
 * The output of each input: the file named, or a file of the same name in the folder named. Refused where an output is
 * one of the inputs, where two are the same, or where the name promises another format than the input has.
 */
export async function outputsFor(files: readonly string[], output: string): Promise<Outputs> {
  const isFolder = await stat(output).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (files.length > 1 && !isFolder) return refused('cli.several-need-folder', { file: output });
  const byInput = new Map(files.map((file) => [file, isFolder ? path.join(output, path.basename(file)) : output]));
  // Windows and macOS take names that differ in case only for one.
  const names = files.map((file) => path.basename(file).toLowerCase());
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice >= 0 && isFolder) return refused('cli.same-name', { name: path.basename(files[twice]!) });
  for (const [file, target] of byInput) {
    for (const input of files) {
      if (await isSameFile(input, target)) return refused('host.output-is-input', { file: target });
    }
    const [extension, wanted] = [path.extname(target), path.extname(file)].map((text) => text.toLowerCase());
    if (extension !== wanted) return refused('cli.other-format', { file: target, extension: wanted || '.xlsx' });
  }
  return { ok: true, byInput };
}

function refused(id: string, data: Readonly<Record<string, string>>): Outputs {
  return { ok: false, message: { id, data } };
}
