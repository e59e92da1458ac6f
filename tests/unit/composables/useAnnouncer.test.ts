import { describe, expect, it } from 'vitest'
import { useAnnouncer } from '../../../src/composables/useAnnouncer'

describe('useAnnouncer', () => {
  it('says a sentence, and the same sentence again, to whoever listens', () => {
    const { announce } = useAnnouncer()
    const { message } = useAnnouncer()
    const heard = ['Saved.', 'Saved.', 'Saved.'].map((text) => {
      announce(text)
      return message.value
    })
    expect(heard.map((text) => text.trim())).toEqual(['Saved.', 'Saved.', 'Saved.'])
    expect(new Set([heard[0], heard[1]]).size).toBe(2)
    expect(new Set([heard[1], heard[2]]).size).toBe(2)
  })
})
