import { open, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { nativeImage } from 'electron'
import { LETTERHEAD_LIMITS } from '../../../src/core/handout/letterhead'
import { failure, success, type Result } from '../../../src/core/result'
import { pictureSize } from './picture-size'

/** The most that is read: a photograph has no place in a letterhead. */
const MOST_BYTES = 2_000_000
const MOST_PIXELS = 4_096
/** As large as a letterhead shows it, at three times the resolution of a screen. */
const SHOWN = { width: 600, height: 240 } as const
/** Each try halves the picture; a letterhead's own size is small enough but for noise. */
const MOST_TRIES = 4
/** Of `data:image/png;base64,`, which stands before the picture on a sheet. */
const ADDRESS_LENGTH = 22

/**
 * Reads a clinic's logo. What comes out is a new PNG of the pixels alone: nothing else that the file held reaches a sheet.
 * @param path a PNG or JPEG file
 * @returns the picture as base64; `io` for a file that cannot be read, `invalid-input` for one that is no such picture or too
 *   large
 */
export async function readLogo(path: string): Promise<Result<string>> {
  const name = basename(path)
  const refuse = (why: string) =>
    failure('invalid-input', `${name} was not taken as logo: ${why}. Nothing was changed.`)
  const read = await readCapped(path)
  if (read === undefined) return failure('io', `${name} cannot be read. Nothing was changed.`)
  if (read === 'too large') return refuse(`it has more than ${MOST_BYTES / 1_000_000} MB`)
  const size = pictureSize(read)
  if (!size) return refuse('it is neither a PNG nor a JPEG picture')
  if (size.width > MOST_PIXELS || size.height > MOST_PIXELS)
    return refuse(`it is ${size.width} by ${size.height} pixels, and ${MOST_PIXELS} each way are the most`)
  const picture = nativeImage.createFromBuffer(read)
  if (picture.isEmpty()) return refuse('the picture is damaged')
  const { width, height } = picture.getSize()
  let scale = Math.min(1, SHOWN.width / width, SHOWN.height / height)
  for (let tries = 0; tries < MOST_TRIES; tries++, scale /= 2) {
    const png = picture
      .resize({ width: atLeastOne(width * scale), height: atLeastOne(height * scale), quality: 'best' })
      .toPNG()
    const base64 = png.toString('base64')
    if (base64.length <= LETTERHEAD_LIMITS.logo - ADDRESS_LENGTH) return success(base64)
  }
  return refuse('it cannot be made small enough')
}

const atLeastOne = (pixels: number): number => Math.max(1, Math.round(pixels))

async function readCapped(path: string): Promise<Buffer | 'too large' | undefined> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'r')
    const { size } = await file.stat()
    if (size > MOST_BYTES) return 'too large'
    const bytes = Buffer.alloc(MOST_BYTES + 1)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
    return bytesRead > MOST_BYTES ? 'too large' : bytes.subarray(0, bytesRead)
  } catch {
    return undefined
  } finally {
    await file?.close()
  }
}
