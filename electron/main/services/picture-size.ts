/** Width and height of a picture in pixels, as its own head tells them. */
export interface PictureSize {
  width: number
  height: number
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * Reads the size of a PNG or JPEG from its head, before anything decodes it: a small file can name a picture that fills the
 * memory.
 * @returns `undefined` for everything else
 */
export function pictureSize(bytes: Buffer): PictureSize | undefined {
  if (bytes.subarray(0, PNG.length).equals(PNG)) return pngSize(bytes)
  return bytes.length > 3 && bytes.readUInt16BE(0) === 0xffd8 ? jpegSize(bytes) : undefined
}

function pngSize(bytes: Buffer): PictureSize | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
  return positive({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) })
}

/** Walks the segments up to the frame; the markers C4, C8 and CC among them are no frames. */
function jpegSize(bytes: Buffer): PictureSize | undefined {
  let at = 2
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return positive({ width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) })
    const length = bytes.readUInt16BE(at + 2)
    if (length < 2) return undefined
    at += 2 + length
  }
  return undefined
}

function positive(size: PictureSize): PictureSize | undefined {
  return size.width > 0 && size.height > 0 ? size : undefined
}
