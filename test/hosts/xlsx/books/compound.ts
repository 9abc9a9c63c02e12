/** OLE2 compound files that hold nothing but names. */

/** A file with these streams. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const size = 512;
  const bytes = new Uint8Array(size * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  // The allocation table lies in sector 0, the directory in sector 1.
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  for (let index = 1; index < 109; index++) view.setUint32(76 + index * 4, 0xffffffff, true);
  for (let sector = 0; sector < size / 4; sector++) view.setUint32(size + sector * 4, 0xffffffff, true);
  view.setUint32(size, 0xfffffffd, true);
  view.setUint32(size + 4, 0xfffffffe, true);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = size * 2 + index * 128;
    [...name].forEach((letter, place) => view.setUint16(at + place * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}
