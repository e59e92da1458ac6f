import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createLog } from '../../../../electron/main/log'
import { temporaryFolder } from '../temporary-folder'
import { eventually } from '../../../support/eventually'

it('writes lines to the log file of the data folder, and makes none while there is nothing to say', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'logs', 'main.log')
  const log = createLog(folder)
  expect(existsSync(file)).toBe(false)
  log('page gone: oom')
  log('refused library:listPacks: unknown caller')
  await eventually(async () => {
    const lines = (await readFile(file, 'utf8')).trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/page gone: oom$/)
  })
})
