/** What went wrong, as a code that the screens and the command line word for people. */
export const ERROR_CODES = [
  'not-found',
  'invalid-input',
  'pack-invalid',
  'pack-too-new',
  'io',
  'disk-full',
  'cancelled',
  'busy',
  'conflict',
  'internal',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

/** An expected failure. `message` is a whole sentence for a person; `details` holds one fault per line, `path: what was expected`. */
export interface AppError {
  code: ErrorCode
  message: string
  details?: string[]
}

/** The outcome of something that may fail in an expected way. Bugs throw instead. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: AppError }

/** Wraps a value as a success. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

/**
 * Wraps a failure.
 * @param code one of {@link ERROR_CODES}
 * @param message a sentence: what happened, what still works, what to do
 * @param details further lines, most useful first
 */
export function failure(code: ErrorCode, message: string, details?: string[]): { ok: false; error: AppError } {
  return { ok: false, error: details?.length ? { code, message, details } : { code, message } }
}

/** Ends a `switch` over a union: a new member that is not handled fails to compile here. */
export function assertNever(value: never): never {
  throw new TypeError(`unhandled case: ${JSON.stringify(value)}`)
}
