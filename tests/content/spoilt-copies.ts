import { entryId, type Entry, type EntryOfKind } from '../../src/core/topic/entry'
import type { ContentRule } from '../../src/core/content/check-content'
import type { Kind } from '../../src/core/topic/kind'
import type { SourceId } from '../../src/core/topic/source'
import type { Pack } from '../../src/core/topic/topic'
import { INVENTED_SENTENCE } from './bundled-content'

const entryOf = <K extends Kind>(pack: Pack, id: string, kind: K): EntryOfKind<K> => {
  const entry = pack.entries.find((candidate) => candidate.id === id)
  if (entry?.kind !== kind) throw new TypeError(`expected the entry ${id}`)
  return entry as EntryOfKind<K>
}
const patientOf = (entry: Entry) => {
  if (!entry.patient) throw new TypeError(`expected patient text in ${entry.id}`)
  return entry.patient
}
/** Sets what the types would not let pass. */
const setFact = (entry: Entry, attribute: string, fact: unknown) => {
  Object.assign(entry.facts, { [attribute]: fact })
}
const baclofen = (pack: Pack) => entryOf(pack, 'drug/baclofen', 'drug')
const GUIDE = 'GUIDE' as SourceId
const EDITORS = 'EDITORS' as SourceId

/** A copy of the bundled pack with one thing wrong, and the only rule that may find fault with it. */
export interface SpoiltCopy {
  /** What is wrong: "refused when …". */
  name: string
  spoil: (pack: Pack) => void
  rule: ContentRule | 'pack'
  fault: RegExp
}

export const SPOILT_COPIES: readonly SpoiltCopy[] = [
  {
    name: 'an item of the guide is missing',
    spoil: (pack) => {
      const drug = baclofen(pack)
      delete drug.origin
    },
    rule: 'coverage',
    fault: /^entries: expected an entry for item 12 of drugs, got none$/,
  },
  {
    name: 'a whole entry is missing that rests on the guide alone',
    spoil: (pack) => {
      const at = pack.entries.findIndex(
        (entry) => entry.kind === 'symptom' && citesOnlyGuide(entry) && entry.twins.length === 0,
      )
      pack.entries.splice(at, 1)
    },
    rule: 'coverage',
    fault: /^entries: expected an entry for item \d+ of symptoms, got none$/,
  },
  {
    name: 'two entries stand for one item',
    spoil: (pack) => {
      baclofen(pack).origin = { section: 'drugs', n: 11 }
    },
    rule: 'coverage',
    fault: /expected an item of its own, got drugs 11|expected an entry for item 12 of drugs/,
  },
  {
    name: 'an item has a number that the guide does not have',
    spoil: (pack) => {
      const id = entryId('diagnosticTest/twenty-first')
      const test = entryOf(pack, 'diagnosticTest/electromyography', 'diagnosticTest')
      pack.entries.push({ ...test, id, twins: [], origin: { section: 'diagnosticTests', n: 21 } })
    },
    rule: 'coverage',
    fault: /^diagnosticTest\/twenty-first\.origin: expected a number from 1 to 20/,
  },
  {
    name: 'a fact has no source',
    spoil: (pack) => {
      setFact(baclofen(pack), 'labelStatus', { stated: [{ choice: 'offLabel', sources: [] }] })
    },
    rule: 'pack',
    fault: /\.facts\.labelStatus\.stated\[0\]\.sources: expected at least one source$/,
  },
  {
    name: 'an attribute is missing altogether',
    spoil: (pack) => {
      Reflect.deleteProperty(baclofen(pack).facts, 'boxedWarnings')
    },
    rule: 'pack',
    fault: /\.facts\.boxedWarnings: expected \{"stated": \[…\]\} or one of the three blanks$/,
  },
  {
    name: 'a source carries nothing',
    spoil: (pack) => {
      pack.sources['Z999' as SourceId] = { ...pack.sources[GUIDE]!, title: 'Carries nothing' }
    },
    rule: 'pack',
    fault: /^sources\.Z999: expected a fact that rests on it; nothing does$/,
  },
  {
    name: 'a fact names a source that is not there',
    spoil: (pack) => {
      baclofen(pack).summary.sources.push('Z999' as SourceId)
    },
    rule: 'pack',
    fault: /^entries\[\d+\]\.summary\.sources: expected a source of this pack, got Z999$/,
  },
  {
    name: 'a link leads nowhere',
    spoil: (pack) => {
      baclofen(pack).twins.push(entryId('drug/nothing'))
    },
    rule: 'pack',
    fault: /\.twins: expected another entry of this pack, got drug\/nothing$/,
  },
  {
    name: 'a blank is not one of the three',
    spoil: (pack) => {
      setFact(baclofen(pack), 'monitoring', { blank: 'unknown' })
    },
    rule: 'pack',
    fault: /\.facts\.monitoring(?:\.blank)?: /,
  },
  {
    name: 'a dispute has one side only',
    spoil: (pack) => {
      setFact(baclofen(pack), 'monitoring', {
        blank: 'sourcesDisagree',
        sides: [{ text: 'Watch it', sources: [GUIDE] }],
      })
    },
    rule: 'pack',
    fault: /\.facts\.monitoring(?:\.sides)?: expected /,
  },
  {
    name: 'general knowledge is passed off as read',
    spoil: (pack) => {
      entryOf(pack, 'severity/mild-spasm', 'severity').summary.sources = [EDITORS]
    },
    rule: 'basis',
    fault: /^severity\/mild-spasm\.summary\.basis: expected generalKnowledge or classification/,
  },
  {
    name: 'a twin does not know of its twin',
    spoil: (pack) => {
      const drug = entryOf(pack, 'drug/local-steroid-injection', 'drug')
      drug.twins = drug.twins.filter((twin) => twin !== 'procedure/ultrasound-guided-injections')
    },
    rule: 'twins',
    fault: /^procedure\/ultrasound-guided-injections\.twins: expected drug\/local-steroid-injection to name /,
  },
  {
    name: 'a summary is too long for a row',
    spoil: (pack) => {
      baclofen(pack).summary.text = 'Long words for a row. '.repeat(8)
    },
    rule: 'summary',
    fault: /^drug\/baclofen\.summary: expected at most 140 characters, got 175$/,
  },
  {
    name: 'an entry for patients has no patient text',
    spoil: (pack) => {
      entryOf(pack, 'drug/magnesium', 'drug').patient = null
    },
    rule: 'patientText',
    fault: /^drug\/magnesium\.patient: expected plain text for a drug$/,
  },
  {
    name: 'a drug does not say what to tell the clinician',
    spoil: (pack) => {
      patientOf(baclofen(pack)).tellClinician = []
    },
    rule: 'patientText',
    fault: /^drug\/baclofen\.patient\.tellClinician: expected at least one sentence$/,
  },
  {
    name: 'self-care has no steps',
    spoil: (pack) => {
      patientOf(entryOf(pack, 'care/self-massage-tools', 'care')).steps = []
    },
    rule: 'patientText',
    fault: /^care\/self-massage-tools\.patient\.steps: expected at least one sentence$/,
  },
  {
    name: 'a sentence is long',
    spoil: (pack) => {
      patientOf(baclofen(pack)).what.push('It can make you feel so weak and so tired that you may not stand up.')
    },
    rule: 'sentences',
    fault: /^drug\/baclofen\.patient\.what\[\d+\]: expected at most 15 words, got 16 in /,
  },
  {
    name: 'a line holds two sentences',
    spoil: (pack) => {
      patientOf(baclofen(pack)).what.push('It calms you. It is old.')
    },
    rule: 'sentences',
    fault: /expected one sentence, got more in "It calms you. It is old\."$/,
  },
  {
    name: 'a line has no full stop',
    spoil: (pack) => {
      pack.topic.patient.avoid.push('Do not run')
    },
    rule: 'sentences',
    fault: /^topic\.patient\.avoid\[\d+\]: expected a full stop at the end of "Do not run"$/,
  },
  {
    name: "an entry's text is too hard",
    spoil: (pack) => {
      patientOf(baclofen(pack)).why = Array.from({ length: 12 }, () => 'Neurological hyperexcitability deteriorates.')
    },
    rule: 'grades',
    fault:
      /^(?:drug\/baclofen\.patient|handout (?:medicine|everything) \S+): expected (?:Flesch-Kincaid grade 6\.0|SMOG grade 8\.0) or less, got \d+\.\d$/,
  },
  {
    name: 'what every handout says is too hard',
    spoil: (pack) => {
      pack.topic.patient.lead = Array.from({ length: 40 }, () => 'Neurological hyperexcitability deteriorates.')
    },
    rule: 'grades',
    fault: /^handout [\w-]+(?: \S+)?: expected (?:Flesch-Kincaid grade 6\.0|SMOG grade 8\.0) or less, got \d+\.\d$/,
  },
  {
    name: "a procedure's patient text names a dose",
    spoil: (pack) => {
      patientOf(entryOf(pack, 'procedure/ultrasound-guided-injections', 'procedure')).steps.push('You get 2 ml of it.')
    },
    rule: 'dose',
    fault: /^procedure\/ultrasound-guided-injections\.patient\.steps\[\d+\]: expected no dose, got "/,
  },
  {
    name: 'a sentence of the guide is taken over',
    spoil: (pack) => {
      entryOf(pack, 'severity/mild-spasm', 'severity').details.push({ text: INVENTED_SENTENCE, sources: [GUIDE] })
    },
    rule: 'wording',
    fault: /^entries\[\d+\]\.details: expected words of our own, got "the grey heron waits .* as in the guide$/,
  },
  {
    name: 'a sentence of the guide is cut into the steps of a patient text',
    spoil: (pack) => {
      const [half, otherHalf] = INVENTED_SENTENCE.split(', ')
      patientOf(baclofen(pack)).steps.push(`${half}.`, `${otherHalf}`)
    },
    rule: 'wording',
    fault: /^entries\[\d+\]\.patient\.steps: expected words of our own, got "the grey heron waits .* as in the guide$/,
  },
  ...['Take 5 mg at night.', 'Take two tablets.', 'Use it twice daily.', 'Wait, then every 6 hours.'].map(
    (line): SpoiltCopy => ({
      name: `a drug's patient text says "${line}"`,
      spoil: (pack) => {
        patientOf(baclofen(pack)).steps.push(line)
      },
      rule: 'dose',
      fault: /^drug\/baclofen\.patient\.steps\[\d+\]: expected no dose, got "/,
    }),
  ),
]

function citesOnlyGuide({ summary, details, editorNotes }: Entry): boolean {
  return [summary, ...details, ...editorNotes].every(({ sources }) => sources.every((id) => id === GUIDE))
}
