import { expect, it } from 'vitest'
import { killWhileSaving } from '../support/records/killed-saves'
import { savingProgram } from '../support/records/saving-program'
import { temporaryFolder } from '../unit/electron/temporary-folder'
import { say } from './say'

const KILLS = 500

it(`${KILLS} SIGKILLs at random moments of saves: no damage, nothing lost that was saved`, async () => {
  const program = await savingProgram(await temporaryFolder())
  const result = await killWhileSaving(program, await temporaryFolder(), KILLS, Math.random)
  say(
    `${result.kills} kills, ${result.midChange} of them in the middle of a change, ${result.saves} saves: ${result.corrupt} damaged, ${result.lost} lost`,
  )
  expect(result).toMatchObject({ corrupt: 0, lost: 0, leftOver: [] })
  // A run that killed it between the changes only would show nothing.
  expect(result.midChange).toBeGreaterThan(KILLS / 4)
  // Nor would one in which a lock that was left behind let nobody save again.
  expect(result.saves).toBeGreaterThan(KILLS)
})
