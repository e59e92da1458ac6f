import type { Letterhead as KeptLetterhead } from '../records/record'
import { failure, success, type Result } from '../result'

/** The clinic's head as a sheet shows it. Every line may be empty; a clinic's own, never a patient's. */
export interface Letterhead {
  clinic: string
  clinician: string
  address: string
  phone: string
  /** PNG as a `data:` address, re-encoded by the main process; `null` for none. */
  logo: string | null
}

export const NO_LETTERHEAD: Readonly<Letterhead> = { clinic: '', clinician: '', address: '', phone: '', logo: null }

/** Characters of a line and of the address, and bytes of the re-encoded logo in its address. */
export const LETTERHEAD_LIMITS = { line: 200, address: 400, logo: 700_100 } as const

const LOGO = /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/u

/** Whether a text is a picture that a sheet may carry: a PNG in the address itself, size-capped. Nothing else is ever loaded. */
export function isLogo(text: string): boolean {
  return text.length <= LETTERHEAD_LIMITS.logo && LOGO.test(text)
}

/** Whether there is anything to print. */
export function hasLetterhead({ clinic, clinician, address, phone, logo }: Letterhead): boolean {
  return Boolean(clinic.trim() || clinician.trim() || address.trim() || phone.trim() || logo)
}

/** @returns the letterhead; `invalid-input` with what is wrong with it */
export function checkLetterhead(letterhead: Letterhead): Result<Letterhead> {
  const { logo, ...lines } = letterhead
  for (const [name, text] of Object.entries(lines)) {
    const most = name === 'address' ? LETTERHEAD_LIMITS.address : LETTERHEAD_LIMITS.line
    if (text.length > most)
      return failure(
        'invalid-input',
        `The letterhead's ${name} holds at most ${most} characters on a sheet; it has ${text.length}.`,
      )
  }
  if (logo !== null && !isLogo(logo))
    return failure('invalid-input', 'The logo is no PNG picture that the app made. Choose the picture again.')
  return success(letterhead)
}

/** The address of a re-encoded logo, as a sheet takes it. @param base64 of a PNG */
export function logoAddress(base64: string): string {
  return `data:image/png;base64,${base64}`
}

/** The letterhead as a sheet shows it, of the one that is kept. */
export function letterheadOf({ clinic, clinician, address, phone, logo }: KeptLetterhead): Letterhead {
  return { clinic, clinician, address, phone, logo: logo === null ? null : logoAddress(logo) }
}
