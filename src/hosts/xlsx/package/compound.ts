/** The OLE2 compound file ([MS-CFB]): only far enough to name what is in it. */

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on have special meanings. */
const LAST_SECTOR = 0xfffffffa;
const ENTRIES_IN_HEADER = 109;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** The names of all streams and storages; as many as can be found where the file is damaged. */
export function compoundStreams(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  try {
    const size = 1 << view.getUint16(30, true);
    const seen = new Set<number>();
    let sector = view.getUint32(48, true);
    while (sector < LAST_SECTOR && !seen.has(sector)) {
      seen.add(sector);
      const start = (sector + 1) * size;
      for (let at = start; at < start + size; at += 128) names.push(entryName(view, at));
      sector = nextSector(view, size, sector);
    }
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem;
  }
  return names.filter((name) => name !== '');
}

function entryName(view: DataView, at: number): string {
  const length = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) / 2 - 1);
  return Array.from({ length }, (_, index) => String.fromCharCode(view.getUint16(at + index * 2, true))).join('');
}

/** The chain goes on where the allocation table says; directories lie in the part of it that the header names. */
function nextSector(view: DataView, size: number, sector: number): number {
  const perTable = size / 4;
  const table = Math.floor(sector / perTable);
  if (table >= ENTRIES_IN_HEADER) return LAST_SECTOR;
  const tableSector = view.getUint32(76 + table * 4, true);
  return view.getUint32((tableSector + 1) * size + (sector % perTable) * 4, true);
}
