import { generateKeyPairSync } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { versionOf } from '../../../support/library-on-disk'
import { runCommand } from './run-command'

let folder: string
const at = (name: string) => join(folder, name)
const put = (name: string, value: unknown) =>
  writeFile(at(name), typeof value === 'string' ? value : JSON.stringify(value))

beforeEach(async () => {
  folder = await temporaryFolder()
})

describe('validate', () => {
  it('says that a pack is whole, and prints nothing', async () => {
    await put('p.json', versionOf('1.0'))
    const { code, stdout, stderr } = await runCommand(['validate', at('p.json')])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toBe(
      'p.json is a whole pack: Guide clinic-guide, version 1.0, 1 entry, not yet reviewed by a clinician, not signed.\n',
    )
  })

  it('prints each fault on a line, and why it was refused beside them', async () => {
    await put('p.json', { ...versionOf('one'), extra: 1 })
    const { code, stdout, stderr } = await runCommand(['validate', at('p.json')])
    expect(code).toBe(1)
    expect(stdout.trim().split('\n').sort()).toEqual([
      'extra: expected no such field',
      'manifest.version: expected a version such as 1.0 or 1.0.2',
    ])
    expect(stderr).toContain('p.json has 2 faults')
  })

  it.each([[], ['a', 'b']])('takes one file, not %j', async (...files) => {
    expect((await runCommand(['validate', ...files])).code).toBe(2)
  })
})

describe('pack sign and verify', () => {
  async function keys(name = 'key') {
    const made = await runCommand(['pack', 'keygen', '--out', at(`${name}.pem`)])
    expect(made.code).toBe(0)
    await put(`${name}.pub`, made.stdout)
    return made
  }
  const sign = (out = 'signed.json') =>
    runCommand(['pack', 'sign', at('p.json'), '--key', at('key.pem'), '--out', at(out)])

  it('make a pack that its own key verifies, and no other', async () => {
    const { stderr } = await keys()
    await keys('other')
    await put('p.json', versionOf('1.0'))
    const fingerprint = /called ([0-9a-f ]+)\./.exec(stderr)?.[1] ?? ''
    expect((await sign()).stderr).toContain(fingerprint)
    const verify = (...names: string[]) =>
      runCommand(['pack', 'verify', at('signed.json'), ...names.flatMap((name) => ['--key', at(name)])])
    expect(await verify()).toEqual({
      code: 0,
      stdout: `signed.json: signature whole, key ${fingerprint}\n`,
      stderr: '',
    })
    expect(await verify('other.pub', 'key.pub')).toMatchObject({ code: 0 })
    const refused = await verify('other.pub')
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('none of those given')
  })

  it('find every change after signing', async () => {
    await keys()
    await put('p.json', versionOf('1.0'))
    await sign()
    const text = await readFile(at('signed.json'), 'utf8')
    await put('signed.json', text.replace('As version 1.0', 'As version 1.1'))
    const tampered = await runCommand(['pack', 'verify', at('signed.json')])
    expect(tampered.code).toBe(1)
    expect(tampered.stderr).toContain('does not fit its content')
    expect((await runCommand(['validate', at('signed.json')])).stderr).toContain('does not fit its content')
    const unsigned = await runCommand(['pack', 'verify', at('p.json')])
    expect(unsigned.code).toBe(1)
    expect(unsigned.stderr).toContain('carries no signature')
  })

  it('sign a signed pack anew', async () => {
    await keys()
    await put('p.json', versionOf('1.0'))
    await sign('p.json')
    await sign()
    expect(JSON.parse(await readFile(at('signed.json'), 'utf8'))).toEqual(
      JSON.parse(await readFile(at('p.json'), 'utf8')),
    )
  })

  it('keep a private key to its owner and never overwrite one', async () => {
    await keys()
    const key = await readFile(at('key.pem'), 'utf8')
    if (process.platform !== 'win32') expect((await stat(at('key.pem'))).mode & 0o777).toBe(0o600)
    const again = await runCommand(['pack', 'keygen', '--out', at('key.pem')])
    expect(again.code).toBe(1)
    expect(await readFile(at('key.pem'), 'utf8')).toBe(key)
  })

  it('refuse what is no key, and write nothing', async () => {
    await put('p.json', versionOf('1.0'))
    await put('key.pem', 'no key')
    expect((await sign()).stderr).toContain('key.pem is no private key')
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 })
    await put('key.pem', rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
    expect(await sign()).toMatchObject({ code: 1 })
    await keys('right')
    await put('key.pem', await readFile(at('right.pem'), 'utf8'))
    const withPrivate = await runCommand(['pack', 'verify', at('p.json'), '--key', at('key.pem')])
    expect(withPrivate.stderr).toContain('This is a private key')
    await put('p.json', { ...versionOf('1.0'), extra: 1 })
    expect((await sign()).stderr).toContain('extra: expected no such field')
    expect(await readdir(folder)).not.toContain('signed.json')
  })

  it.each([
    ['pack'],
    ['pack', 'fly'],
    ['pack', 'constructor'],
    ['pack', 'sign', 'p.json'],
    ['pack', 'verify'],
    ['pack', 'diff', 'one.json'],
    ['pack', 'keygen'],
    ['pack', 'sign', '--nonsense'],
  ])('explain the wrong usage %j %j %j', async (...words) => {
    const { code, stderr } = await runCommand(words.filter(Boolean))
    expect(code).toBe(2)
    expect(stderr).toContain('pack sign PACK.json --key FILE --out FILE')
  })
})

describe('pack diff', () => {
  it('prints what changed, as text or as one value', async () => {
    await put('old.json', versionOf('1.0'))
    await put('new.json', versionOf('1.1'))
    const { code, stdout } = await runCommand(['pack', 'diff', at('old.json'), at('new.json')])
    expect(code).toBe(0)
    expect(stdout).toContain('- As version 1.0 says.\n    + As version 1.1 says.')
    const json = await runCommand(['pack', 'diff', at('old.json'), at('new.json'), '--json'])
    expect(JSON.parse(json.stdout)).toMatchObject({
      from: { version: '1.0' },
      to: { version: '1.1' },
      counts: { added: 0, removed: 0, changed: 1, other: 0 },
      entries: [{ id: 'cause/sitting', change: 'changed' }],
    })
  })

  it('names the file that cannot be read, and says when it is another guide', async () => {
    await put('old.json', versionOf('1.0'))
    await put('new.json', versionOf('1.0', 'other-guide'))
    const missing = await runCommand(['pack', 'diff', at('old.json'), at('none.json')])
    expect(missing.code).toBe(1)
    expect(missing.stderr).toContain('none.json cannot be read')
    expect((await runCommand(['pack', 'diff', at('old.json'), at('new.json')])).stderr).toContain('two guides')
  })
})
