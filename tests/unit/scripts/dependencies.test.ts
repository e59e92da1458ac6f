import { describe, expect, it } from 'vitest'
import { isInstalled } from '../../../scripts/setup/dependencies.mjs'

const vue = { version: '3.5.0', integrity: 'sha512-a' }
const otherSystem = { version: '1.0.0', integrity: 'sha512-b', optional: true }
const lock = { packages: { '': {}, 'node_modules/vue': vue, 'node_modules/other-system': otherSystem } }

describe('isInstalled', () => {
  it('accepts what the lock asks for, without the optional packages of other systems', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/vue': vue } })).toBe(true)
  })

  it.each([
    ['nothing is installed', undefined],
    ['a package is missing', { packages: {} }],
    ['a package has another version', { packages: { 'node_modules/vue': { ...vue, version: '3.4.0' } } }],
    ['a package has other content', { packages: { 'node_modules/vue': { ...vue, integrity: 'sha512-z' } } }],
    [
      'a package is there that the lock does not have',
      { packages: { 'node_modules/vue': vue, 'node_modules/x': vue } },
    ],
  ])('refuses when %s', (_case, installed) => {
    expect(isInstalled(lock, installed)).toBe(false)
  })
})
