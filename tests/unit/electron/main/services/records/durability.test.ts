import { expect, it } from 'vitest'
import { saveOnFullDisk } from '../../../../../support/records/full-disk'
import { killWhileSaving } from '../../../../../support/records/killed-saves'
import { savingProgram } from '../../../../../support/records/saving-program'
import { smallDisk } from '../../../../../support/small-disk'
import { temporaryFolder } from '../../../temporary-folder'

// The short form of `npm run test:durability`.
const KILLS = 15

it(`is whole and has lost nothing that was saved after ${KILLS} kills`, { timeout: 60_000 }, async () => {
  const program = await savingProgram(await temporaryFolder())
  let n = 0
  const result = await killWhileSaving(program, await temporaryFolder(), KILLS, () => n++ / KILLS)
  expect(result).toMatchObject({ corrupt: 0, lost: 0, leftOver: [] })
  expect(result.saves).toBeGreaterThan(0)
  expect(result.midChange).toBeGreaterThan(0)
})

it(
  'keeps the old file on a full disk and writes the new one once there is room',
  { timeout: 60_000 },
  async ({ skip }) => {
    const disk = await smallDisk(1_024)
    if (!disk) return skip('this user may not mount a small disk')
    for (const room of [0, 4_096, 60_000])
      expect(await saveOnFullDisk(disk, room)).toEqual({
        isRefused: true,
        code: 'disk-full',
        isOldWhole: true,
        isTold: true,
        isInMemory: true,
        isSavedLater: true,
        leftOver: [],
      })
  },
)
