/** What kind of file some bytes are: only a zip that holds a spreadsheet package goes on, all others get their name. */
import { fail } from '../failure';
import { eachChild, rootOf } from '../xml/scanner';
import { compoundStreams, isCompoundFile } from './compound';
import { Package } from './package';

/** Opens the package of an .xlsx, .xlsm, .xltx or .xltm file, or fails with the reason why it is none. */
export function openWorkbookPackage(bytes: Uint8Array): Package {
  if (isCompoundFile(bytes)) refuseCompound(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) fail('not-xlsx', { found: nameText(bytes) });
  const opened = Package.open(bytes);
  const found = contentOf(opened);
  if (found !== null) fail('not-xlsx', { found });
  return opened;
}

/** Encrypted packages and old binary formats share one container. */
function refuseCompound(bytes: Uint8Array): never {
  const streams = compoundStreams(bytes);
  if (streams.includes('EncryptedPackage')) fail('encrypted');
  if (streams.includes('Workbook') || streams.includes('Book')) fail('legacy-xls');
  if (streams.includes('WordDocument')) fail('not-xlsx', { found: 'DOC' });
  return fail('not-xlsx', { found: 'OLE2' });
}

/** Null for a spreadsheet that can be read here, else the name of what the zip holds. */
function contentOf(opened: Package): string | null {
  const types = opened.text('[Content_Types].xml');
  if (types === null) return opened.text('mimetype')?.includes('opendocument.spreadsheet') ? 'ODS' : 'ZIP';
  let found: string | null = 'ZIP';
  eachChild(rootOf(types), (scanner) => {
    const type = scanner.attribute('ContentType') ?? '';
    if (
      /spreadsheetml\.(sheet|template)\.main\+xml$|ms-excel\.(sheet|template|addin)\.macroEnabled\.main\+xml$/i.test(
        type,
      )
    )
      found = null;
    else if (/ms-excel\.sheet\.binary/i.test(type)) found ??= 'XLSB';
    if (found !== 'ZIP') return;
    if (/ms-excel\.sheet\.binary/i.test(type)) found = 'XLSB';
    else if (/wordprocessingml/i.test(type)) found = 'DOCX';
    else if (/presentationml/i.test(type)) found = 'PPTX';
  });
  return found;
}

/** A name for what is no zip at all, from how it begins. */
function nameText(bytes: Uint8Array): string {
  if (bytes.length === 0) return '0 B';
  const head = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart();
  if (head.startsWith('%PDF')) return 'PDF';
  if (head.startsWith('{\\rtf')) return 'RTF';
  if (/^<(!doctype html|html|table|meta|head)/i.test(head)) return 'HTML';
  if (head.startsWith('<')) return 'XML';
  return head.includes('\0') || head.includes('\ufffd\ufffd') ? 'BIN' : 'TXT';
}
