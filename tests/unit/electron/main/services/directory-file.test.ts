import { expect, test } from 'vitest'
import { decodeDirectory, encodeDirectory } from '../../../../../electron/main/services/directory-file'
import { buildDirectory } from '../../../../../src/core/search/library-directory'
import { guide, libraryOf } from '../../../core/search/library-fixture'

test('a directory is the same after the disk, wherever in a larger buffer its bytes lie', () => {
  const { directory } = libraryOf([guide('Tennis elbow', 'Ibuprofen', 'Übung'), guide('Wrist sprain', 'Splint')])
  const bytes = encodeDirectory(directory)
  expect(decodeDirectory(bytes)).toEqual(directory)
  expect(decodeDirectory(Buffer.concat([Buffer.from('x'), bytes]).subarray(1))).toEqual(directory)
})

test('that of an empty library is empty', () => {
  const empty = buildDirectory([])
  expect(decodeDirectory(encodeDirectory(empty))).toEqual(empty)
})
