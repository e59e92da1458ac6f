import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from '../../../scripts/setup/lock.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('withLock', () => {
  it('lets the second work wait for the first', async () => {
    const order: string[] = []
    const work = (name: string) => async () => {
      order.push(`${name} begins`)
      await sleep(20)
      order.push(`${name} ends`)
    }
    await Promise.all([withLock('build', work('a'), folder), withLock('build', work('b'), folder)])
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })

  it('is free again when the work failed', async () => {
    const failing = withLock('build', () => Promise.reject(new Error('failed')), folder)
    await expect(failing).rejects.toThrow('failed')
    await expect(withLock('build', () => Promise.resolve('done'), folder)).resolves.toBe('done')
  })

  it('takes over from a process that is gone', async () => {
    // Above the largest number that Linux gives to a process.
    writeFileSync(join(folder, 'build.lock'), '4194305')
    await expect(withLock('build', () => Promise.resolve('done'), folder)).resolves.toBe('done')
  })
})
