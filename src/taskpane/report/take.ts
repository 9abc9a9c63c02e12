/** Takes a file that a person gave as the report: read here, held against the tables from then on, and shown. */
import type { Session } from '../store/session';

export async function takeReport(session: Session, file: File): Promise<void> {
  const { readReport } = await import('../../hosts/report');
  const report = await readReport(file.name, new Uint8Array(await file.arrayBuffer()), wordText);
  if (!report.ok) {
    session.tellTrouble(report.failure);
    return;
  }
  session.look('check');
  await session.compare({ name: file.name, prose: report.prose });
}

/** The reader of Word documents is large and comes only when one is given. */
async function wordText(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  // In a browser it takes the one, in node the other; what it reads is the same.
  const input = { arrayBuffer: bytes, buffer: bytes } as unknown as Parameters<typeof mammoth.extractRawText>[0];
  return (await mammoth.extractRawText(input)).value;
}
