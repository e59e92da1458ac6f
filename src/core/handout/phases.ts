export const PHASES = ['before', 'during', 'after'] as const
export type Phase = (typeof PHASES)[number]

const MARK = /^(?<phase>Before|During|After):\s*/u

/**
 * Sorts the steps of a test or procedure by time. A step that begins with "Before:", "During:" or "After:" opens that time, and
 * those after it belong to it; steps ahead of any mark happen during it.
 * @returns the time of each step, in the given order
 */
export function phasesOf(steps: readonly string[]): Phase[] {
  let phase: Phase = 'during'
  return steps.map((step) => {
    const word = MARK.exec(step)?.groups?.['phase']?.toLowerCase()
    phase = PHASES.find((candidate) => candidate === word) ?? phase
    return phase
  })
}

/** A step without its mark, which stands over it as a heading. */
export function withoutPhase(step: string): string {
  const rest = step.replace(MARK, '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
