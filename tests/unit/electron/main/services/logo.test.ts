import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readLogo } from '../../../../../electron/main/services/logo'
import { LETTERHEAD_LIMITS } from '../../../../../src/core/handout/letterhead'
import { temporaryFolder } from '../../temporary-folder'

const picture = vi.hoisted(() => ({ width: 1200, height: 300, isEmpty: false, bytesPerPixel: 1 }))
vi.mock('electron', () => ({
  nativeImage: {
    createFromBuffer: () => ({
      isEmpty: () => picture.isEmpty,
      getSize: () => ({ width: picture.width, height: picture.height }),
      resize: ({ width, height }: { width: number; height: number }) => ({
        toPNG: () => Buffer.alloc(width * height * picture.bytesPerPixel, width % 251),
      }),
    }),
  },
}))

function head(width: number, height: number, size = 40): Buffer {
  const bytes = Buffer.alloc(size)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  bytes.write('IHDR', 12, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

async function read(bytes: Buffer | string) {
  const path = join(await temporaryFolder(), 'logo.png')
  await writeFile(path, bytes)
  return readLogo(path)
}

describe('readLogo', () => {
  it('makes a new picture, as large as a letterhead shows it', async () => {
    Object.assign(picture, { width: 1200, height: 300, isEmpty: false, bytesPerPixel: 1 })
    const logo = await read(head(1200, 300))
    expect(logo.ok && Buffer.from(logo.value, 'base64').length).toBe(600 * 150)
  })

  it('halves a picture until it is small enough, and leaves a small one as it is', async () => {
    Object.assign(picture, { width: 600, height: 240, bytesPerPixel: 8 })
    const noisy = await read(head(600, 240))
    expect(noisy.ok && noisy.value.length).toBeLessThan(LETTERHEAD_LIMITS.logo)
    expect(noisy.ok && Buffer.from(noisy.value, 'base64').length).toBe(300 * 120 * 8)
    Object.assign(picture, { width: 60, height: 20, bytesPerPixel: 1 })
    const small = await read(head(60, 20))
    expect(small.ok && Buffer.from(small.value, 'base64').length).toBe(1200)
  })

  it.each<[string, Buffer | string, string]>([
    ['text', 'hello', 'neither a PNG nor a JPEG'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'neither a PNG nor a JPEG'],
    ['a picture too wide', head(4097, 1), '4097 by 1 pixels'],
    ['a file too large', head(10, 10, 2_000_001), 'more than 2 MB'],
  ])('refuses %s and says why', async (_, bytes, why) => {
    const refused = await read(bytes)
    expect(refused.ok ? '' : refused.error.message).toContain(why)
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })

  it('refuses a damaged picture and a file that is not there', async () => {
    picture.isEmpty = true
    expect(await read(head(10, 10))).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(await readLogo(join(await temporaryFolder(), 'none.png'))).toMatchObject({ error: { code: 'io' } })
  })
})
