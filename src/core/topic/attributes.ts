import type { Fact, Shape } from './fact'
import type { Kind } from './kind'

/** Blocks of the detail pane and of the compare table. */
export const ATTRIBUTE_GROUPS = ['purpose', 'how', 'safety', 'evidence', 'practicalities'] as const
export type AttributeGroup = (typeof ATTRIBUTE_GROUPS)[number]

export const GROUP_LABELS: Readonly<Record<AttributeGroup, string>> = {
  purpose: 'Purpose',
  how: 'How',
  safety: 'Safety',
  evidence: 'Evidence',
  practicalities: 'Practicalities',
}

/** One typed attribute of a kind: the only place that knows its shape, label, help and choices. */
export interface Attribute<S extends Shape = Shape> {
  shape: S
  label: string
  help: string
  group: AttributeGroup
  /** For `choice` and `choices`: code -> label. */
  choices?: Readonly<Record<string, string>>
  /** Offered for narrowing on the board. */
  isFacet?: boolean
}

type AttributeMap = Readonly<Record<string, Attribute>>

const YES_NO = { yes: 'yes', no: 'no' } as const
const URGENCY = { emergency: 'emergency', urgent: 'urgent', routine: 'routine' } as const

const diagnosticTest = {
  category: {
    shape: 'choice',
    label: 'Category',
    help: 'Which family of tests it belongs to.',
    group: 'purpose',
    choices: {
      examination: 'history and examination',
      functional: 'functional',
      imaging: 'imaging',
      laboratory: 'laboratory',
      electrodiagnostic: 'electrodiagnostic',
    },
    isFacet: true,
  },
  question: { shape: 'text', label: 'Question answered', help: 'What the test can settle.', group: 'purpose' },
  howDone: { shape: 'text', label: 'How it is done', help: 'What happens during the test.', group: 'how' },
  positiveFinding: { shape: 'text', label: 'Positive finding', help: 'What counts as a positive test.', group: 'how' },
  limits: {
    shape: 'text',
    label: 'Limits',
    help: 'What the test cannot tell, and how it misleads.',
    group: 'evidence',
  },
  preparation: {
    shape: 'text',
    label: 'Preparation',
    help: 'What the patient must do before.',
    group: 'practicalities',
  },
  radiation: {
    shape: 'choice',
    label: 'Radiation',
    help: 'Bands used here: low, under 1 mSv; moderate, about 10 mSv.',
    group: 'safety',
    choices: { none: 'no radiation', low: 'radiation low', moderate: 'radiation moderate' },
    isFacet: true,
  },
  contraindications: { shape: 'list', label: 'Contraindications', help: 'When it must not be done.', group: 'safety' },
  invasive: {
    shape: 'choice',
    label: 'Invasive',
    help: 'Whether skin is pierced.',
    group: 'safety',
    choices: YES_NO,
    isFacet: true,
  },
  setting: {
    shape: 'choice',
    label: 'Setting',
    help: 'Where it is usually done.',
    group: 'practicalities',
    choices: {
      bedside: 'bedside',
      clinic: 'clinic',
      imagingDepartment: 'imaging department',
      laboratory: 'laboratory',
    },
    isFacet: true,
  },
  relatedSigns: { shape: 'list', label: 'Related signs', help: 'Signs to look for in the same step.', group: 'how' },
  performance: {
    shape: 'performance',
    label: 'Performance',
    help: 'Published figures. Hardly any concern a spasm: the target is named.',
    group: 'evidence',
  },
} as const satisfies AttributeMap

const drug = {
  role: { shape: 'text', label: 'Role', help: 'What it may be used for here.', group: 'purpose' },
  class: { shape: 'text', label: 'Class', help: 'Pharmacological class.', group: 'purpose' },
  agents: { shape: 'agents', label: 'Agents', help: 'Generic names, brands and ATC codes.', group: 'purpose' },
  labelStatus: {
    shape: 'choice',
    label: 'Label status',
    help: 'Whether a label covers this use.',
    group: 'purpose',
    choices: {
      labelled: 'labelled for musculoskeletal conditions',
      offLabel: 'off-label for muscle spasm',
      supplement: 'supplement',
      notStandardTerm: 'not a standard term',
    },
    isFacet: true,
  },
  labelDetail: { shape: 'text', label: 'Label wording', help: 'What the label says of the use.', group: 'purpose' },
  routes: {
    shape: 'choices',
    label: 'Route',
    help: 'How it is given.',
    group: 'how',
    choices: {
      oral: 'oral',
      rectal: 'rectal',
      topical: 'topical',
      intraArticular: 'joint injection',
      softTissueInjection: 'soft tissue or bursa injection',
    },
    isFacet: true,
  },
  adultDoses: {
    shape: 'doses',
    label: 'Adult dose',
    help: 'What the cited label or monograph says for adults; not advice for one patient.',
    group: 'how',
  },
  boxedWarnings: {
    shape: 'list',
    label: 'Boxed warning',
    help: 'Warnings that the regulator has put in a box on the label.',
    group: 'safety',
  },
  contraindications: { shape: 'list', label: 'Contraindications', help: 'When it must not be given.', group: 'safety' },
  interactions: { shape: 'list', label: 'Interactions', help: 'Drugs and foods that act on it.', group: 'safety' },
  cautions: { shape: 'list', label: 'Cautions', help: 'Who needs extra care.', group: 'safety' },
  monitoring: { shape: 'list', label: 'Monitoring', help: 'What must be watched.', group: 'safety' },
  evidence: { shape: 'list', label: 'Evidence', help: 'What studies found.', group: 'evidence' },
} as const satisfies AttributeMap

const procedure = {
  purpose: { shape: 'text', label: 'Purpose', help: 'What it is meant to achieve.', group: 'purpose' },
  whenConsidered: {
    shape: 'text',
    label: 'When considered',
    help: 'At what point it is thought of.',
    group: 'purpose',
  },
  invasiveness: {
    shape: 'choice',
    label: 'Invasiveness',
    help: 'How far it enters the body.',
    group: 'how',
    choices: {
      injection: 'injection',
      percutaneous: 'percutaneous',
      endoscopic: 'arthroscopic or endoscopic',
      implant: 'implant',
      openSurgery: 'open surgery',
    },
    isFacet: true,
  },
  guidance: {
    shape: 'choice',
    label: 'Guidance',
    help: 'Imaging that steers it.',
    group: 'how',
    choices: { none: 'no image guidance', ultrasound: 'ultrasound', fluoroscopy: 'fluoroscopy' },
    isFacet: true,
  },
  anaesthesia: { shape: 'text', label: 'Anaesthesia', help: 'How pain is blocked during it.', group: 'how' },
  risks: { shape: 'list', label: 'Risks', help: 'What can go wrong.', group: 'safety' },
  contraindications: { shape: 'list', label: 'Contraindications', help: 'When it must not be done.', group: 'safety' },
  recovery: { shape: 'text', label: 'Recovery', help: 'What follows it.', group: 'practicalities' },
  evidence: { shape: 'text', label: 'Evidence', help: 'What studies found.', group: 'evidence' },
} as const satisfies AttributeMap

const care = {
  how: { shape: 'text', label: 'How', help: 'What is done.', group: 'how' },
  dose: {
    shape: 'text',
    label: 'How much',
    help: 'Time, repetitions and frequency, where a source gives them.',
    group: 'how',
  },
  selfCare: {
    shape: 'choice',
    label: 'Self-care',
    help: 'Whether a person can do it alone at home.',
    group: 'practicalities',
    choices: { yes: 'self-care', no: 'with a professional' },
    isFacet: true,
  },
  phase: {
    shape: 'choice',
    label: 'Phase',
    help: 'When in the course it belongs.',
    group: 'purpose',
    choices: { acute: 'acute', subacute: 'subacute', prevention: 'prevention' },
    isFacet: true,
  },
  cautions: { shape: 'list', label: 'Cautions', help: 'Who needs extra care.', group: 'safety' },
  evidence: { shape: 'text', label: 'Evidence', help: 'What studies found.', group: 'evidence' },
} as const satisfies AttributeMap

const redFlag = {
  explanation: { shape: 'text', label: 'Why it matters', help: 'What the sign may mean.', group: 'purpose' },
  mayIndicate: { shape: 'list', label: 'May indicate', help: 'Conditions to think of.', group: 'purpose' },
  action: { shape: 'text', label: 'What to do', help: 'The step that the sources name.', group: 'how' },
  urgency: {
    shape: 'choice',
    label: 'Urgency',
    help: 'How fast a patient should seek help.',
    group: 'safety',
    choices: { now: 'emergency care now', today: 'contact the clinic today' },
    isFacet: true,
  },
} as const satisfies AttributeMap

const differential = {
  clue: { shape: 'text', label: 'Distinguishing clue', help: 'What tells it from a spasm.', group: 'purpose' },
  confirm: { shape: 'text', label: 'Confirmed by', help: 'The test that settles it.', group: 'how' },
  urgency: {
    shape: 'choice',
    label: 'Urgency',
    help: 'How fast it must be settled.',
    group: 'safety',
    choices: URGENCY,
    isFacet: true,
  },
} as const satisfies AttributeMap

/** Every kind's attributes. Schema, screens, facets, compare rows and search fields all derive from this. */
export const ATTRIBUTES = {
  diagnosticTest,
  drug,
  procedure,
  care,
  redFlag,
  differential,
  cause: {},
  symptom: {},
  severity: {},
  prevention: {},
  faq: {},
  anatomy: {},
} as const satisfies Readonly<Record<Kind, AttributeMap>>

/** The facts of a kind: one per attribute, none missing. */
export type Facts<K extends Kind> = {
  -readonly [A in keyof (typeof ATTRIBUTES)[K]]: Fact<ShapeOf<(typeof ATTRIBUTES)[K][A]>>
}

type ShapeOf<T> = T extends { shape: infer S extends Shape } ? S : never

/**
 * The attributes of a kind in the order in which they are shown.
 * @returns pairs of attribute name and definition
 */
export function attributesOf(kind: Kind): [name: string, attribute: Attribute][] {
  return Object.entries(ATTRIBUTES[kind])
}
