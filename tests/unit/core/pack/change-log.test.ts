import { describe, expect, it } from 'vitest'
import { logEdit, versionAfter } from '../../../../src/core/pack/change-log'
import { PACK_LIMITS } from '../../../../src/core/pack/schema'

const FIRST = { version: '1.0', on: '2026-01-01', changes: ['Imported.'] }

/** The days of a leap year and some more, each with one change. */
function logOfDays(days: number) {
  let log = [FIRST]
  for (let i = 1; i <= days; i++) {
    const on = new Date(Date.UTC(2026, 1, i)).toISOString().slice(0, 10)
    log = logEdit(log, { version: `1.${i}`, on, changes: [`Change ${i}.`] })
  }
  return log
}

describe('versionAfter', () => {
  it.each([
    [['1.0'], '1.1'],
    [['1.0', '1.9'], '1.10'],
    [['2.0', '1.9'], '2.1'],
    [['1.0.7'], '1.1'],
    [['1.999999999'], '2.0'],
  ])('%j is followed by %s', (versions, next) => {
    expect(versionAfter(...versions)).toBe(next)
  })

  it('has nothing to give after the highest there is', () => {
    expect(versionAfter('999999999.999999999')).toBeUndefined()
  })
})

describe('logEdit', () => {
  it('keeps what the guide came from, and one item a day', () => {
    const sameDay = logEdit([FIRST], { version: '1.1', on: FIRST.on, changes: ['A.'] })
    expect(sameDay).toEqual([FIRST, { version: '1.1', on: FIRST.on, changes: ['A.'] }])
    expect(logEdit(sameDay, { version: '1.2', on: FIRST.on, changes: ['B.'] })).toEqual([
      FIRST,
      { version: '1.2', on: FIRST.on, changes: ['A.', 'B.'] },
    ])
  })

  it('says once what was done several times in a day', () => {
    let log = [FIRST]
    for (const [i, change] of ['A.', 'B.', 'A.'].entries())
      log = logEdit(log, { version: `1.${i + 1}`, on: '2026-02-02', changes: [change] })
    expect(log.at(-1)?.changes).toEqual(['B.', 'A.'])
  })

  it('counts what finds no room in a long day', () => {
    let log = [FIRST]
    for (let i = 1; i <= 250; i++)
      log = logEdit(log, { version: `1.${i}`, on: '2026-02-02', changes: [`Change ${i}.`] })
    const { changes = [] } = log.at(-1) ?? {}
    expect(changes).toHaveLength(PACK_LIMITS.items)
    expect([changes[0], changes[1], changes.at(-1)]).toEqual(['And 51 earlier changes.', 'Change 52.', 'Change 250.'])
  })

  it('folds its oldest days when it is full, and never loses where the guide came from', () => {
    const log = logOfDays(450)
    expect(log).toHaveLength(PACK_LIMITS.items)
    expect(log[0]).toEqual(FIRST)
    expect(log.at(-1)).toMatchObject({ version: '1.450', changes: ['Change 450.'] })
    expect(log[1]?.changes.at(-1)).toBe('Change 252.')
    expect(log[1]?.changes[0]).toBe('And 53 earlier changes.')
  })
})
