import { chmod, readdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { makeNote } from '../fixtures/make-records'
import { openRecords } from '../support/records/open-records'
import { savingProgram, startSaving } from '../support/records/saving-program'
import { temporaryFolder } from '../unit/electron/temporary-folder'
import { say } from './say'

/** A user that owns nothing here. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0

it('a folder that may not be written: the old file whole, the reason told', async ({ skip }) => {
  if (process.platform === 'win32') {
    say('SKIPPED: folders have other rights on Windows')
    return skip('folders have other rights on Windows')
  }
  const program = await savingProgram(await temporaryFolder())
  const userData = await temporaryFolder()
  const app = openRecords(userData)
  await app.put(makeNote('a'))
  await app.store.flush()
  const old = await readFile(app.path, 'utf8')
  await chmod(userData, 0o755)
  await chmod(app.folder, 0o555)
  await chmod(app.path, 0o444)
  await chmod(dirname(program), 0o755)
  const { said, child, ended } = startSaving(program, userData, 1, isRoot ? NOBODY : undefined)
  const stop = setTimeout(() => child.kill('SIGKILL'), 20_000)
  while (!said.some(({ refused, saved }) => refused ?? saved)) await new Promise((done) => setTimeout(done, 20))
  child.kill('SIGKILL')
  await ended
  clearTimeout(stop)
  await chmod(app.folder, 0o755)
  expect(said.at(-1)?.refused).toMatchObject({ code: 'io', message: expect.stringContaining('not allowed') as string })
  expect(await readFile(app.path, 'utf8')).toBe(old)
  expect(await readdir(app.folder)).toEqual(['notes.json'])
  say('refused in a read-only folder with the reason; the old file whole')
})
