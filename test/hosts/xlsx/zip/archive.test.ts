import { strToU8, unzipSync } from 'fflate';
import { Unreadable } from '../../../../src/hosts/xlsx/failure';
import { entryContent, openArchive, refuseBomb } from '../../../../src/hosts/xlsx/zip/archive';
import { checksum } from '../../../../src/hosts/xlsx/zip/checksum';
import { rewriteArchive } from '../../../../src/hosts/xlsx/zip/rewrite';
import { zipped } from '../books/zip';

const PARTS = { 'a.xml': '<a/>'.repeat(50), 'folder/b.bin': new Uint8Array([1, 2, 3, 250]), 'c.xml': '<c>内容</c>' };

function failureOf(work: () => unknown): string {
  try {
    work();
  } catch (problem) {
    if (problem instanceof Unreadable) return problem.failure.code;
    throw problem;
  }
  return 'none';
}

test('the checksum is that of the standard', () => {
  expect(checksum(strToU8('123456789')).toString(16)).toBe('cbf43926');
  expect(checksum(new Uint8Array())).toBe(0);
});

test.each([0, 6] as const)('reads what another zip library wrote, level %d', (level) => {
  const archive = openArchive(zipped(PARTS, level));
  expect(archive.entries.map(({ name }) => name)).toEqual(Object.keys(PARTS));
  expect(new TextDecoder().decode(entryContent(archive, archive.entries[2]!))).toBe('<c>内容</c>');
});

test('untouched entries keep every byte: header, times, compressed content, order', () => {
  const before = openArchive(zipped(PARTS));
  const after = openArchive(rewriteArchive(before, { replaced: new Map([['a.xml', strToU8('<new/>')]]), added: [] }));
  expect(after.entries.map(({ name }) => name)).toEqual(Object.keys(PARTS));
  for (const index of [1, 2]) {
    const [old, now] = [before.entries[index]!, after.entries[index]!];
    const length = 30 + old.name.length + old.packedSize;
    expect(after.bytes.subarray(now.start, now.start + length)).toEqual(
      before.bytes.subarray(old.start, old.start + length),
    );
  }
  expect(new TextDecoder().decode(entryContent(after, after.entries[0]!))).toBe('<new/>');
});

test('entries are added behind the others and left out without a trace; another library reads the result', () => {
  const before = openArchive(zipped(PARTS));
  const bytes = rewriteArchive(before, {
    replaced: new Map([['folder/b.bin', null]]),
    added: [{ name: '新.xml', content: strToU8('<d/>') }],
  });
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toEqual(['a.xml', 'c.xml', '新.xml']);
  expect(new TextDecoder().decode(parts['新.xml'])).toBe('<d/>');
});

test('sizes behind the content (data descriptors) and an archive comment survive', () => {
  const bytes = withDescriptorsAndComment();
  const before = openArchive(bytes);
  const rewritten = rewriteArchive(before, { replaced: new Map([['b.xml', strToU8('<b2/>')]]), added: [] });
  const after = openArchive(rewritten);
  expect(new TextDecoder().decode(after.comment)).toBe('note');
  expect(new TextDecoder().decode(entryContent(after, after.entries[0]!))).toBe('<a>first</a>');
  expect(after.bytes.subarray(0, after.entries[1]!.start)).toEqual(bytes.subarray(0, before.entries[1]!.start));
  expect(Object.keys(unzipSync(rewritten))).toEqual(['a.xml', 'b.xml']);
});

test('sizes and places of a Zip64 archive are read, and corrected when it is written', () => {
  const before = openArchive(asZip64(zipped(PARTS)));
  expect(before.entries.map(({ name }) => name)).toEqual(Object.keys(PARTS));
  expect(new TextDecoder().decode(entryContent(before, before.entries[2]!))).toBe('<c>内容</c>');
  const after = openArchive(
    rewriteArchive(before, { replaced: new Map([['a.xml', strToU8('<longer/>'.repeat(900))]]), added: [] }),
  );
  expect(new TextDecoder().decode(entryContent(after, after.entries[2]!))).toBe('<c>内容</c>');
});

const WHOLE = zipped(PARTS);
test.each<[string, () => unknown, string]>([
  ['cut off at the end', () => openArchive(WHOLE.subarray(0, WHOLE.length - 30)), 'damaged'],
  ['cut off in the middle', () => openArchive(WHOLE.subarray(0, 100)), 'damaged'],
  ['content changed', () => readAll(flipped(WHOLE, 45)), 'damaged'],
  ['not a byte', () => openArchive(new Uint8Array()), 'damaged'],
  ['entries that lie over one another', () => openArchive(overlapping(WHOLE)), 'damaged'],
  ['an entry under a password', () => readAll(withFlag(WHOLE)), 'encrypted'],
  ['a compression of another kind', () => readAll(withMethod(WHOLE, 12)), 'unsupported'],
  ['a bomb by its ratio', () => refuseBomb(entry({ size: 100_000_000, packedSize: 100_000 }), 0), 'too-large'],
  ['a bomb by its sum', () => refuseBomb(entry({ size: 16_000_000, packedSize: 900_000 }), 530_000_000), 'too-large'],
  ['one part alone', () => refuseBomb(entry({ size: 300_000_000, packedSize: 290_000_000 }), 0), 'too-large'],
  ['a small part of any ratio', () => refuseBomb(entry({ size: 1_000_000, packedSize: 1_000 }), 0), 'none'],
])('damage and danger: %s', (_, work, code) => expect(failureOf(work)).toBe(code));

test('a part that inflates beyond its declared size is damage, not memory', () => {
  const bytes = zipped({ 'a.xml': 'x'.repeat(100_000) });
  const view = new DataView(bytes.buffer);
  const record = openArchive(bytes).entries[0]!.record.start;
  view.setUint32(record + 24, 10, true);
  expect(failureOf(() => readAll(bytes))).toBe('damaged');
});

function readAll(bytes: Uint8Array): void {
  const archive = openArchive(bytes);
  for (const part of archive.entries) entryContent(archive, part);
}

function entry(sizes: { size: number; packedSize: number }) {
  return {
    name: 'a',
    method: 8,
    flags: 0,
    time: 0,
    date: 0,
    checksum: 0,
    start: 0,
    record: { start: 0, end: 0 },
    ...sizes,
  };
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at]! ^= 255;
  return copy;
}

function overlapping(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const { entries } = openArchive(copy);
  new DataView(copy.buffer).setUint32(entries[1]!.record.start + 42, entries[0]!.start, true);
  return copy;
}

function withFlag(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint16(openArchive(copy).entries[0]!.record.start + 8, 1, true);
  return copy;
}

function withMethod(bytes: Uint8Array, method: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint16(openArchive(copy).entries[0]!.record.start + 10, method, true);
  return copy;
}

/** Two stored entries whose headers leave the sizes to descriptors, as writers that stream do. */
function withDescriptorsAndComment(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let length = 0;
  const put = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [name, text] of [
    ['a.xml', '<a>first</a>'],
    ['b.xml', '<b/>'],
  ] as const) {
    const [nameBytes, content] = [strToU8(name), strToU8(text)];
    const start = length;
    const header = new DataView(new ArrayBuffer(30));
    header.setUint32(0, 0x04034b50, true);
    header.setUint16(6, 8, true);
    header.setUint16(26, nameBytes.length, true);
    const descriptor = new DataView(new ArrayBuffer(16));
    descriptor.setUint32(0, 0x08074b50, true);
    descriptor.setUint32(4, checksum(content), true);
    descriptor.setUint32(8, content.length, true);
    descriptor.setUint32(12, content.length, true);
    for (const piece of [new Uint8Array(header.buffer), nameBytes, content, new Uint8Array(descriptor.buffer)])
      put(piece);
    const record = new DataView(new ArrayBuffer(46));
    record.setUint32(0, 0x02014b50, true);
    record.setUint16(8, 8, true);
    record.setUint32(16, checksum(content), true);
    record.setUint32(20, content.length, true);
    record.setUint32(24, content.length, true);
    record.setUint16(28, nameBytes.length, true);
    record.setUint32(42, start, true);
    records.push(new Uint8Array(record.buffer), nameBytes);
  }
  const directory = length;
  records.forEach(put);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, 2, true);
  end.setUint16(10, 2, true);
  end.setUint32(12, length - directory, true);
  end.setUint32(16, directory, true);
  end.setUint16(20, 4, true);
  put(new Uint8Array(end.buffer));
  put(strToU8('note'));
  return joined(pieces);
}

/** The same archive with all sizes and places moved into Zip64 fields. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const archive = openArchive(bytes);
  const records = archive.entries.map(({ record, size, packedSize, start }) => {
    const old = bytes.slice(record.start, record.end);
    const view = new DataView(old.buffer);
    for (const field of [20, 24, 42]) view.setUint32(field, 0xffffffff, true);
    view.setUint16(30, 28, true);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    [size, packedSize, start].forEach((value, index) => extra.setBigUint64(4 + index * 8, BigInt(value), true));
    return joined([old, new Uint8Array(extra.buffer)]);
  });
  const directory = joined(records);
  const end = new DataView(new ArrayBuffer(98));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(4, 44n, true);
  end.setBigUint64(24, BigInt(records.length), true);
  end.setBigUint64(32, BigInt(records.length), true);
  end.setBigUint64(40, BigInt(directory.length), true);
  end.setBigUint64(48, BigInt(archive.directoryStart), true);
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(64, BigInt(archive.directoryStart + directory.length), true);
  end.setUint32(72, 1, true);
  end.setUint32(76, 0x06054b50, true);
  end.setUint16(84, 0xffff, true);
  end.setUint16(86, 0xffff, true);
  end.setUint32(88, 0xffffffff, true);
  end.setUint32(92, 0xffffffff, true);
  return joined([bytes.subarray(0, archive.directoryStart), directory, new Uint8Array(end.buffer)]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
