import { failure, success, type Result } from '../result'
import type { Entry, PatientText } from '../topic/entry'
import { KIND_LABELS, type Kind } from '../topic/kind'
import type { HandoutAction, HandoutPart } from './document'
import { namesDose } from './dose'

const NUMBER_WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

/** Kinds whose entries are something to do at home. */
const DOABLE: readonly Kind[] = ['care', 'prevention']

/**
 * The heading over the chosen entries: "Do these three things", or a neutral one when something else than things to do at
 * home is among them.
 */
export function actionsHeading(actions: readonly HandoutAction[]): string {
  if (!actions.every((action) => DOABLE.includes(action.kind))) return 'What we talked about'
  if (actions.length === 1) return 'Do this'
  return `Do these ${NUMBER_WORDS[actions.length] ?? actions.length} things`
}

/**
 * Puts an entry's patient text in the order of the page: a care measure as its steps and when to stop, so that three of them
 * fit on one page with the red flags (who must not do it is the clinician's question when choosing); everything else under
 * labels.
 * @returns `invalid-input` where the entry has no patient text; `pack-invalid` where a drug's or procedure's patient text
 *   names a dose
 */
export function buildAction(entry: Entry): Result<HandoutAction> {
  const { id, kind, name, patient } = entry
  if (!patient)
    return failure(
      'invalid-input',
      `${name} has no text for patients yet (${id}: ${KIND_LABELS[kind].one}). Leave it out or choose another entry.`,
    )
  if (kind === 'drug' || kind === 'procedure') {
    const dose = allSentences(patient).find(namesDose)
    if (dose !== undefined)
      return failure('pack-invalid', `The text for patients of ${name} names a dose, and a handout prints none.`, [
        `${id}.patient: expected no dose, got "${dose}"`,
      ])
  }
  const isStepwise = kind === 'care' && patient.steps.length > 0
  return success({
    id,
    kind,
    name: patient.name,
    opening: isStepwise ? [] : patient.what,
    steps: isStepwise ? patient.steps : [],
    closing: isStepwise ? patient.stopIf : [],
    parts: isStepwise ? [] : partsOf(kind, patient),
  })
}

function allSentences(patient: PatientText): string[] {
  const { name, what, why, steps } = patient
  return [name, ...what, ...why, ...steps, ...safetyOf(patient)]
}

function safetyOf({ tellClinician, doNotMix, watchFor, stopIf }: PatientText): string[] {
  return [...tellClinician, ...doNotMix, ...watchFor, ...stopIf]
}

function partsOf(kind: Kind, patient: PatientText): HandoutPart[] {
  const parts: HandoutPart[] = [
    { label: 'Why', sentences: patient.why, isNumbered: false },
    { label: stepsLabel(kind), sentences: patient.steps, isNumbered: kind !== 'drug' },
    { label: 'Tell us', sentences: patient.tellClinician, isNumbered: false },
    { label: 'Do not mix', sentences: patient.doNotMix, isNumbered: false },
    { label: 'Watch for', sentences: patient.watchFor, isNumbered: false },
    { label: stopLabel(kind), sentences: patient.stopIf, isNumbered: false },
  ]
  return parts.filter((part) => part.sentences.length)
}

function stepsLabel(kind: Kind): string {
  return kind === 'diagnosticTest' || kind === 'procedure' ? 'What happens' : 'What to do'
}

/** Drugs that must not be stopped at once have their danger signs in the same list: only for care does it say stop. */
function stopLabel(kind: Kind): string {
  return DOABLE.includes(kind) ? 'When to stop' : 'Get help'
}
