import { describe, expect, it } from 'vitest'
import { packagesFor, parseMissingLibraries } from '../../../scripts/setup/library-packages.mjs'

const lddOutput = `	linux-vdso.so.1 (0x00007ffd)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f)
	libnss3.so => not found
	libgtk-3.so.0 => not found
	libnss3.so => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
`

describe('parseMissingLibraries', () => {
  it('reads what the loader did not find, each once', () => {
    expect(parseMissingLibraries(lddOutput)).toEqual(['libgtk-3.so.0', 'libnss3.so'])
  })

  it('is empty when nothing is missing', () => {
    expect(parseMissingLibraries('	libc.so.6 => /lib/libc.so.6 (0x00007f)\n')).toEqual([])
  })
})

describe('packagesFor', () => {
  it('names each package once', () => {
    const { packages } = packagesFor(['libnss3.so', 'libnssutil3.so', 'libgbm.so.1'], () => true)
    expect(packages).toEqual(['libgbm1', 'libnss3'])
  })

  it('takes the newer name where the system has it, the older one elsewhere', () => {
    const libraries = ['libasound.so.2', 'libgtk-3.so.0']
    expect(packagesFor(libraries, () => true).packages).toEqual(['libasound2t64', 'libgtk-3-0t64'])
    const isOlder = (name: string) => !name.endsWith('t64')
    expect(packagesFor(libraries, isOlder).packages).toEqual(['libasound2', 'libgtk-3-0'])
  })

  it('sets apart the libraries without a known package', () => {
    expect(packagesFor(['libother.so.9'], () => true)).toEqual({ packages: [], unknown: ['libother.so.9'] })
  })
})
