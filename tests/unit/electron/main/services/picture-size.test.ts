import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureSize } from '../../../../../electron/main/services/picture-size'

const png = (width: number, height: number) => {
  const head = Buffer.alloc(33)
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  head.write('IHDR', 12, 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}
const jpeg = (...segments: number[][]) => Buffer.from([0xff, 0xd8, ...segments.flat(), 0xff, 0xd9])
const APP = [0xff, 0xe0, 0, 4, 1, 2]
const TABLE = [0xff, 0xc4, 0, 4, 9, 9]
const frame = (width: number, height: number) => [
  0xff,
  0xc2,
  0,
  11,
  8,
  height >> 8,
  height & 255,
  width >> 8,
  width & 255,
  3,
  0,
  0,
  0,
]

describe('pictureSize', () => {
  it.each<[what: string, bytes: Buffer, size: object | undefined]>([
    ['a PNG', png(640, 200), { width: 640, height: 200 }],
    ['a PNG that names a huge picture', png(4_000_000_000, 9), { width: 4_000_000_000, height: 9 }],
    ['a PNG of no width', png(0, 9), undefined],
    ['a PNG cut off', png(9, 9).subarray(0, 20), undefined],
    ['a JPEG', jpeg(APP, frame(300, 150)), { width: 300, height: 150 }],
    ['a JPEG with tables before the frame', jpeg(APP, TABLE, frame(300, 150)), { width: 300, height: 150 }],
    ['a JPEG without frame', jpeg(APP, TABLE), undefined],
    ['a JPEG whose segment has no length', jpeg([0xff, 0xe0, 0, 0], frame(3, 3)), undefined],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
    ['nothing', Buffer.alloc(0), undefined],
  ])('of %s', (_, bytes, size) => {
    expect(pictureSize(bytes)).toEqual(size)
  })

  it('never fails', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (tail) => void pictureSize(jpeg([...tail]))))
  })
})
