import { DEFAULT_PAGE_OPTIONS, type HandoutItem, type HandoutRequest } from '../../../../src/core/handout/request'
import type { EditorNote, Entry, EntryOfKind, PatientText } from '../../../../src/core/topic/entry'
import { entryId } from '../../../../src/core/topic/entry'
import type { Blank, Choice, Statement } from '../../../../src/core/topic/fact'
import type { Source, SourceId } from '../../../../src/core/topic/source'
import type { Pack, PackId } from '../../../../src/core/topic/topic'

const sourceId = (text: string) => text as SourceId
const cited = { sources: [sourceId('S1')] }
const said = (text: string): Statement => ({ text, ...cited })
const chosen = (choice: string): { stated: Choice[] } => ({ stated: [{ choice, ...cited }] })
const notStated: Blank = { blank: 'notStated' }

/** Patient text with only what a test is about. */
export function patientText(part: Partial<PatientText> & { name: string }): PatientText {
  return { what: [], why: [], steps: [], stopIf: [], watchFor: [], tellClinician: [], doNotMix: [], ...part }
}

function base(name: string, patient: PatientText | null) {
  const editorNotes: EditorNote[] = []
  return { name, synonyms: [], summary: said(`About ${name}`), details: [], editorNotes, twins: [], patient }
}

/** A care measure. */
export function care(slug: string, patient: PatientText | null): EntryOfKind<'care'> {
  const facts = {
    how: notStated,
    dose: notStated,
    selfCare: chosen('yes'),
    phase: chosen('acute'),
    cautions: notStated,
    evidence: notStated,
  }
  return { id: entryId(`care/${slug}`), kind: 'care', ...base(slug, patient), facts }
}

/** A drug. */
export function drug(slug: string, patient: PatientText | null): EntryOfKind<'drug'> {
  const facts = {
    role: { stated: [{ text: 'Calms a muscle', sources: [sourceId('S2')] }] },
    class: notStated,
    agents: notStated,
    labelStatus: chosen('offLabel'),
    labelDetail: notStated,
    routes: chosen('oral'),
    adultDoses: {
      stated: [{ agent: slug, dose: '5 mg three times a day', max: '80 mg a day', duration: notStated, ...cited }],
    },
    boxedWarnings: notStated,
    contraindications: notStated,
    interactions: notStated,
    cautions: notStated,
    monitoring: notStated,
    evidence: notStated,
  }
  return { id: entryId(`drug/${slug}`), kind: 'drug', ...base(slug, patient), facts }
}

/** A red flag with the sign that a patient notices. */
export function redFlag(slug: string, urgency: 'now' | 'today' | Blank, sign: string | null): EntryOfKind<'redFlag'> {
  const facts = {
    explanation: notStated,
    mayIndicate: notStated,
    action: notStated,
    urgency: typeof urgency === 'string' ? chosen(urgency) : urgency,
  }
  const patient = sign === null ? null : patientText({ name: slug, what: [sign] })
  return { id: entryId(`redFlag/${slug}`), kind: 'redFlag', ...base(slug, patient), facts }
}

const source = (publisher: string, year: string | null, kind: Source['kind'] = 'review'): Source => ({
  title: `What ${publisher} says`,
  publisher,
  kind,
  address: null,
  year,
  readOn: null,
})

const ENTRIES: Entry[] = [
  care(
    'ice',
    patientText({
      name: 'Cool it, first two days',
      what: ['You rest a wrapped cold pack on the sore spot.'],
      steps: [
        'Wrap a cold pack in a damp cloth.',
        'Lie down and rest it on the sore spot.',
        'Take it off after 15 minutes at most.',
        'Do this a few times a day.',
      ],
      stopIf: ['Take it off at once if the cold hurts.', 'If your pain gets worse, stop and ask for advice.'],
      watchFor: ['Cold for too long can harm skin and nerves.'],
      tellClinician: ['Do not use it on numb, broken or infected skin.'],
    }),
  ),
  care(
    'heat',
    patientText({
      name: 'Then warm it',
      steps: [
        'Start after three days, once any swelling is down.',
        'Wrap a warm pack in a towel.',
        'Rest it on your hip for 10 to 15 minutes.',
        'Do this up to three times a day.',
      ],
      stopIf: ['Stop if it feels too hot or your skin looks burnt.', 'Get out of a bath if you feel faint.'],
      watchFor: ['Check your skin often.', 'Do not fall asleep with a warm pack on.'],
      tellClinician: ['Ask first if your skin is numb or your blood flow poor.'],
    }),
  ),
  care(
    'stretch',
    patientText({
      name: 'Stretch when the pain eases',
      steps: [
        'Lie on your back at the side of a bed.',
        'Bend your good leg and let the sore leg hang down.',
        'Hold a mild pull for 20 seconds without a bounce.',
        'Rest, then do this three times in all.',
      ],
      stopIf: ['Stop if it hurts more than a mild pull.', 'Stop if your hip pain gets worse.'],
      watchFor: ['Call your clinic if a stretch brings strong pain.'],
    }),
  ),
  care(
    'no-steps',
    patientText({ name: 'Rest well', what: ['Sleep helps a sore muscle.'], why: ['It heals at night.'] }),
  ),
  care('no-text', null),
  drug(
    'relaxant',
    patientText({
      name: 'A muscle relaxant',
      what: ['It calms a tight muscle.'],
      why: ['It may ease the pain.'],
      tellClinician: ['Tell us if you have kidney trouble.', 'Tell us if you are pregnant.'],
      doNotMix: ['Do not drink alcohol with it.'],
      watchFor: ['It can make you sleepy.'],
      stopIf: ['Do not stop it at once after a long time.'],
    }),
  ),
  drug('dosed', patientText({ name: 'A pill with a dose', what: ['Take 10 mg at night.'] })),
  redFlag('weak-leg', 'now', 'Your leg gets weak or numb and you take a blood thinner.'),
  redFlag('saddle', 'now', 'You lose feeling between your legs or around your bottom.'),
  redFlag('bladder', 'now', 'You cannot pass urine, or you leak urine or stool.'),
  redFlag('fever', 'now', 'You have a fever or chills and your hip hurts.'),
  redFlag('injury', 'now', 'You had a bad fall or crash and cannot stand on the leg.'),
  redFlag('belly', 'now', 'You have strong pain in your belly or your back.'),
  redFlag('clot', 'now', 'Your whole leg swells, or your chest hurts when you breathe.'),
  redFlag('worse', 'today', 'The pain is strong and keeps getting worse.'),
  redFlag('walk', 'today', 'You cannot walk or move the hip as you did before.'),
  redFlag('tingle', 'today', 'Your thigh or your leg tingles or feels numb.'),
  redFlag('lump', 'today', 'You find a new lump or swelling in your groin.'),
  redFlag('weight', 'today', 'You lose weight or sweat at night without a reason.'),
  redFlag('not-better', 'today', 'You are no better after a few days of care at home.'),
]

/** An invented pack with a home-care sheet of three items and thirteen red flags. */
export function handoutPack(change: Partial<Pack> = {}): Pack {
  const id = 'test-spasm' as PackId
  return {
    schemaVersion: 1,
    manifest: {
      id,
      version: '1.0',
      effectiveOn: '2026-11-01',
      title: 'Test muscle spasm',
      language: 'en',
      publisher: 'Test publisher',
      licence: 'none',
      review: { status: 'unreviewed' },
      intendedUse: ['Tests.'],
      notFor: ['Care.'],
      changeLog: [{ version: '1.0', on: '2026-11-01', changes: ['Made.'] }],
    },
    topic: {
      id,
      title: 'Test muscle spasm',
      synonyms: [],
      patient: {
        name: 'Hip muscle spasm',
        homeCareTitle: 'Hip muscle spasm: what to do at home',
        lead: [
          'A muscle deep in the front of your hip is tight and will not let go.',
          'It lifts your leg when you walk.',
          'Most mild spasms ease in a few days.',
        ],
        avoid: [
          'Sitting for a long time: stand up and walk a little.',
          'Running, stairs and kicks that bring the pain back.',
        ],
        disclaimer: [
          'This sheet gives general facts.',
          'It does not take the place of advice from your own clinician.',
        ],
      },
      homeCareItems: [entryId('care/ice'), entryId('care/heat'), entryId('care/stretch')],
    },
    texts: [],
    entries: ENTRIES,
    sources: {
      [sourceId('S1')]: source('Test College', '2009'),
      [sourceId('S2')]: source('Test Agency', null, 'label'),
    },
    codes: [],
    ...change,
  }
}

/** A request for the default sheet. */
export function handoutRequest(change: Partial<HandoutRequest> = {}): HandoutRequest {
  return {
    ...DEFAULT_PAGE_OPTIONS,
    packId: 'test-spasm' as PackId,
    template: 'home-care',
    items: [],
    edits: [],
    patientName: '',
    nextVisit: '',
    note: '',
    ...change,
  }
}

/** Whole entries to choose. */
export function itemsOf(...ids: readonly string[]): HandoutItem[] {
  return ids.map((id) => ({ id: entryId(id) }))
}
