/** CRC-32 as zip uses it (ISO 3309, reversed polynomial EDB88320), four bytes at a step. */

const TABLES: readonly Uint32Array[] = makeTables();

/** @example checksum(new TextEncoder().encode('123456789')).toString(16) // 'cbf43926' */
export function checksum(bytes: Uint8Array): number {
  const [first, second, third, fourth] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = 0xffffffff;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = fourth[crc & 255]! ^ third[(crc >>> 8) & 255]! ^ second[(crc >>> 16) & 255]! ^ first[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = first[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

function makeTables(): Uint32Array[] {
  const first = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    first[byte] = crc;
  }
  const tables = [first];
  while (tables.length < 4) {
    const previous = tables[tables.length - 1]!;
    tables.push(Uint32Array.from(previous, (crc) => first[crc & 255]! ^ (crc >>> 8)));
  }
  return tables;
}
