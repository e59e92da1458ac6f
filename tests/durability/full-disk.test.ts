import { expect, it } from 'vitest'
import { saveOnFullDisk, type FullDisk } from '../support/records/full-disk'
import { smallDisk } from '../support/small-disk'
import { say } from './say'

const SIZES = 40

it(`a full disk at ${SIZES} sizes: the old file whole, the error told, saved once there is room`, async ({ skip }) => {
  const disk = await smallDisk(1_024)
  if (!disk) {
    say('SKIPPED: this user may not mount a small disk')
    return skip('this user may not mount a small disk')
  }
  const results: FullDisk[] = []
  for (let n = 0; n < SIZES; n++) results.push(await saveOnFullDisk(disk, n * 4_096))
  const refused = results.filter(({ isRefused }) => isRefused)
  say(`${SIZES} sizes from 0 to ${(SIZES - 1) * 4} KiB: ${refused.length} refused, all saved later`)
  for (const [n, result] of results.entries())
    expect(result, `${n * 4} KiB`).toMatchObject({
      isOldWhole: true,
      isInMemory: true,
      isSavedLater: true,
      leftOver: [],
    })
  for (const [n, result] of refused.entries())
    expect(result, `refusal ${n}`).toMatchObject({ code: 'disk-full', isTold: true })
  expect(refused.length).toBeGreaterThan(SIZES / 2)
  expect(refused.length).toBeLessThan(SIZES)
})
