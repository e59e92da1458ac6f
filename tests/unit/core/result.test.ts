import { describe, expect, it } from 'vitest'
import { assertNever, failure, success } from '../../../src/core/result'

describe('Result', () => {
  it('wraps a value', () => {
    expect(success(null)).toEqual({ ok: true, value: null })
  })

  it('carries details only when there are any', () => {
    expect(failure('io', 'No.')).toEqual({ ok: false, error: { code: 'io', message: 'No.' } })
    expect(failure('io', 'No.', [])).toEqual({ ok: false, error: { code: 'io', message: 'No.' } })
    expect(failure('io', 'No.', ['a: b'])).toEqual({
      ok: false,
      error: { code: 'io', message: 'No.', details: ['a: b'] },
    })
  })

  it('throws for a case that the types rule out', () => {
    expect(() => assertNever({ odd: 1 } as never)).toThrow('unhandled case: {"odd":1}')
  })
})
