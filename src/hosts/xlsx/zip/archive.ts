/**
 * A zip archive as it lies in memory: where each entry's bytes are, and their content on demand.
 * Layout after PKWARE's APPNOTE 6.3.10, with Zip64 sizes and offsets.
 */
import { inflateSync } from 'fflate';
import { damaged, fail } from '../failure';
import { MAX_INFLATED_BYTES, MAX_PART_BYTES, MAX_RATIO, RATIO_APPLIES_FROM } from '../limits';
import { checksum } from './checksum';

export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly start: number;
  /** Where the entry's record in the central directory lies. */
  readonly record: { readonly start: number; readonly end: number };
}

export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
  /** The archive's own comment, kept when it is written again. */
  readonly comment: Uint8Array;
  /** Where the central directory starts: the end of the last entry. */
  readonly directoryStart: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_FIELD = 1;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const ENCRYPTED = 1;
const STORED = 0;
export const DEFLATED = 8;

/** Reads the directory of an archive. Fails with `damaged` where it is cut off or contradicts itself. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findDirectoryEnd(view);
    const { count, start } = directoryPlace(view, end);
    const entries: Entry[] = [];
    for (let at = start; entries.length < count; at = entries[entries.length - 1]!.record.end) {
      entries.push(readRecord(bytes, view, at));
    }
    refuseOverlaps(entries, start);
    return {
      bytes,
      entries,
      comment: bytes.slice(end + 22, end + 22 + view.getUint16(end + 20, true)),
      directoryStart: start,
    };
  } catch (problem) {
    if (problem instanceof RangeError) damaged('zip');
    throw problem;
  }
}

/** The content of an entry, inflated and checked against its checksum. */
export function entryContent(archive: Archive, entry: Entry): Uint8Array {
  if (entry.flags & ENCRYPTED) fail('encrypted');
  const packed = packedContent(archive, entry);
  if (entry.method === STORED) return verified(packed, entry);
  if (entry.method !== DEFLATED) fail('unsupported', { what: `zip method ${entry.method}` });
  let content: Uint8Array;
  try {
    content = inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch {
    damaged(entry.name);
  }
  return verified(content, entry);
}

/**
 * Refuses to inflate an entry that would fill the memory, by the sizes the archive declares itself.
 * @param inflated what was inflated before
 */
export function refuseBomb({ name, size, packedSize }: Entry, inflated: number): void {
  if (size > MAX_PART_BYTES) fail('too-large', { what: name, limit: `${MAX_PART_BYTES >> 20} MB` });
  if (size > RATIO_APPLIES_FROM && size > packedSize * MAX_RATIO) {
    fail('too-large', { what: name, limit: `${MAX_RATIO}:1` });
  }
  if (inflated + size > MAX_INFLATED_BYTES) fail('too-large', { what: name, limit: `${MAX_INFLATED_BYTES >> 20} MB` });
}

function verified(content: Uint8Array, entry: Entry): Uint8Array {
  if (content.length !== entry.size || checksum(content) !== entry.checksum) damaged(entry.name);
  return content;
}

function packedContent({ bytes, directoryStart }: Archive, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  if (start + entry.packedSize > directoryStart) damaged(entry.name);
  return bytes.subarray(start, start + entry.packedSize);
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findDirectoryEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - FULL_16);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength)
      return at;
  }
  return damaged('zip');
}

function directoryPlace(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const hasZip64 = end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR;
  if (!hasZip64 || (count !== FULL_16 && start !== FULL_32)) return { count, start };
  const record = readUint64(view, end - 20 + 8);
  if (view.getUint32(record, true) !== ZIP64_END) damaged('zip');
  return { count: readUint64(view, record + 32), start: readUint64(view, record + 48) };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number): Entry {
  if (view.getUint32(at, true) !== DIRECTORY_RECORD) damaged('zip');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extra = at + 46 + nameLength;
  const declared = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    start: view.getUint32(at + 42, true),
  };
  const entry: Entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, extra)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    checksum: view.getUint32(at + 16, true),
    ...wideSizes(view, declared, extra, extra + extraLength),
    record: { start: at, end: extra + extraLength + view.getUint16(at + 32, true) },
  };
  if (view.getUint32(entry.start, true) !== LOCAL_HEADER) damaged(entry.name);
  return entry;
}

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly start: number;
}

/** A field that is full in the record stands as 64 bits in the Zip64 extra field, in this order, only where it is full. */
function wideSizes(view: DataView, declared: Sizes, from: number, to: number): Sizes {
  let at = zip64Field(view, from, to);
  if (at === null) return declared;
  const wide = (value: number): number => {
    if (value !== FULL_32) return value;
    const read = readUint64(view, at!);
    at! += 8;
    return read;
  };
  const size = wide(declared.size);
  const packedSize = wide(declared.packedSize);
  return { size, packedSize, start: wide(declared.start) };
}

/** Where the data of the Zip64 extra field starts; null where there is none. */
export function zip64Field(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_FIELD) return at + 4;
  }
  return null;
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

/** Entries that share bytes multiply them without end (D. Fifield, "A better zip bomb", 2019). */
function refuseOverlaps(entries: readonly Entry[], directoryStart: number): void {
  const ordered = [...entries].sort((a, b) => a.start - b.start);
  ordered.forEach((entry, index) => {
    const next = ordered[index + 1]?.start ?? directoryStart;
    if (entry.start + 30 + entry.packedSize > next) damaged(entry.name);
  });
}
