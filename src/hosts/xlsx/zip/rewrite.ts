/**
 * Writing an archive anew in which only some entries changed: every other entry is copied as it lies, compressed bytes,
 * header, times and order; only its offset in the directory is corrected.
 */
import { deflateSync } from 'fflate';
import { type Archive, DEFLATED, type Entry, zip64Field } from './archive';
import { checksum } from './checksum';

/** What becomes of the entries: new content by entry name, null to leave an entry out, and entries to add at the end. */
export interface ArchiveChanges {
  readonly replaced: ReadonlyMap<string, Uint8Array | null>;
  readonly added: readonly { readonly name: string; readonly content: Uint8Array }[];
}

const IN_DESCRIPTOR = 8;
const UTF8_NAME = 0x800;
const VERSION_DEFLATE = 20;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/** The bytes of the new archive. */
export function rewriteArchive(archive: Archive, changes: ArchiveChanges): Uint8Array {
  const writer = new Writer();
  const records = new Map<Entry, Uint8Array>();
  const inOrder = [...archive.entries].sort((a, b) => a.start - b.start);
  inOrder.forEach((entry, index) => {
    const change = changes.replaced.get(entry.name);
    if (change === null) return;
    const record = archive.bytes.slice(entry.record.start, entry.record.end);
    if (change) {
      const nameBytes = record.subarray(46, 46 + new DataView(record.buffer).getUint16(28, true));
      records.set(entry, writer.pack(nameBytes, change, entry.flags & ~IN_DESCRIPTOR, entry, record));
    } else {
      const end = inOrder[index + 1]?.start ?? archive.directoryStart;
      records.set(entry, withOffset(record, writer.length));
      writer.put(archive.bytes.subarray(entry.start, end));
    }
  });
  const directory = archive.entries.flatMap((entry) => records.get(entry) ?? []);
  const stamp = archive.entries[0] ?? { time: 0, date: 0x21 };
  for (const { name, content } of changes.added) {
    directory.push(writer.pack(new TextEncoder().encode(name), content, UTF8_NAME, stamp, null));
  }
  writer.finish(directory, archive.comment);
  return writer.bytes();
}

class Writer {
  length = 0;
  private readonly pieces: Uint8Array[] = [];

  put(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** Writes one entry compressed and returns its record; made after the entry's old record where there was one. */
  pack(
    name: Uint8Array,
    content: Uint8Array,
    flags: number,
    stamp: { readonly time: number; readonly date: number },
    old: Uint8Array | null,
  ): Uint8Array {
    const packed = deflateSync(content, { level: 6 });
    const start = this.length;
    const fields = new DataView(new ArrayBuffer(26));
    fields.setUint16(0, VERSION_DEFLATE, true);
    fields.setUint16(2, flags, true);
    fields.setUint16(4, DEFLATED, true);
    fields.setUint16(6, stamp.time, true);
    fields.setUint16(8, stamp.date, true);
    fields.setUint32(10, checksum(content), true);
    fields.setUint32(14, packed.length, true);
    fields.setUint32(18, content.length, true);
    fields.setUint16(22, name.length, true);
    const shared = new Uint8Array(fields.buffer);
    const header = new Uint8Array(30 + name.length);
    header.set([0x50, 0x4b, 3, 4]);
    header.set(shared, 4);
    header.set(name, 30);
    this.put(header);
    this.put(packed);

    const record = new Uint8Array(46 + name.length);
    const view = new DataView(record.buffer);
    record.set([0x50, 0x4b, 1, 2]);
    record.set(old ? old.subarray(4, 6) : [VERSION_DEFLATE, 0], 4);
    record.set(shared, 6);
    if (old) record.set(old.subarray(36, 42), 36);
    view.setUint32(42, start, true);
    record.set(name, 46);
    return record;
  }

  finish(directory: readonly Uint8Array[], comment: Uint8Array): void {
    const start = this.length;
    for (const record of directory) this.put(record);
    const size = this.length - start;
    if (directory.length >= FULL_16 || start >= FULL_32) this.putZip64End(directory.length, size, start);
    const end = new Uint8Array(22 + comment.length);
    const view = new DataView(end.buffer);
    end.set([0x50, 0x4b, 5, 6]);
    view.setUint16(8, Math.min(directory.length, FULL_16), true);
    view.setUint16(10, Math.min(directory.length, FULL_16), true);
    view.setUint32(12, Math.min(size, FULL_32), true);
    view.setUint32(16, Math.min(start, FULL_32), true);
    view.setUint16(20, comment.length, true);
    end.set(comment, 22);
    this.put(end);
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }

  private putZip64End(count: number, size: number, start: number): void {
    const at = this.length;
    const end = new DataView(new ArrayBuffer(76));
    end.setUint32(0, 0x06064b50, true);
    end.setBigUint64(4, 44n, true);
    end.setUint16(12, 45, true);
    end.setUint16(14, 45, true);
    for (const offset of [24, 32]) end.setBigUint64(offset, BigInt(count), true);
    end.setBigUint64(40, BigInt(size), true);
    end.setBigUint64(48, BigInt(start), true);
    end.setUint32(56, 0x07064b50, true);
    end.setBigUint64(64, BigInt(at), true);
    end.setUint32(72, 1, true);
    this.put(new Uint8Array(end.buffer));
  }
}

/** A record with its entry's new place, in the field or, where that is full, in the Zip64 extra field. */
function withOffset(record: Uint8Array, offset: number): Uint8Array {
  const view = new DataView(record.buffer);
  const extra = 46 + view.getUint16(28, true);
  const field = zip64Field(view, extra, extra + view.getUint16(30, true));
  if (view.getUint32(42, true) !== FULL_32 || field === null) {
    view.setUint32(42, offset, true);
    return record;
  }
  const widesBefore = [view.getUint32(24, true), view.getUint32(20, true)].filter((value) => value === FULL_32).length;
  view.setBigUint64(field + widesBefore * 8, BigInt(offset), true);
  return record;
}
