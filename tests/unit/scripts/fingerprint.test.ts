import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isSameContent, takeFingerprint } from '../../../scripts/setup/fingerprint.mjs'

let root = ''
const write = (path: string, text: string) => writeFileSync(join(root, path), text)
const take = () => takeFingerprint(root, ['src', 'package.json', 'not-there'])

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'))
  mkdirSync(join(root, 'src/screens'), { recursive: true })
  write('src/screens/board.vue', 'board')
  write('package.json', '{}')
})

afterEach(() => rmSync(root, { recursive: true }))

describe('takeFingerprint', () => {
  it('names every file below the inputs, and leaves out what is not there', () => {
    expect(Object.keys(take())).toEqual(['package.json', 'src/screens/board.vue'])
  })

  it('believes the known hash of a file that was not touched', () => {
    const known = take()
    const believed = { ...known, 'package.json': { ...known['package.json']!, hash: 'known' } }
    expect(takeFingerprint(root, ['package.json'], believed)['package.json']?.hash).toBe('known')
  })

  it('reads a file again whose time is new', () => {
    const known = { 'package.json': { ...take()['package.json']!, hash: 'known' } }
    utimesSync(join(root, 'package.json'), 1, 1)
    expect(takeFingerprint(root, ['package.json'], known)['package.json']?.hash).not.toBe('known')
  })
})

describe('isSameContent', () => {
  it('does not mind new times', () => {
    const before = take()
    utimesSync(join(root, 'src/screens/board.vue'), 1, 1)
    expect(isSameContent(before, take())).toBe(true)
  })

  it.each([
    ['a changed file', () => write('src/screens/board.vue', 'BOARD')],
    ['a new file', () => write('src/new.ts', '')],
    ['a removed file', () => rmSync(join(root, 'src/screens/board.vue'))],
  ])('sees %s', (_case, change) => {
    const before = take()
    change()
    expect(isSameContent(before, takeFingerprint(root, ['src', 'package.json'], before))).toBe(false)
  })
})
