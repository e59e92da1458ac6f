/** Which published list a sign is on. */
export type SignList = 'jointCommission' | 'ismp'

/** A sign that has been misread with harm. */
export interface UnsafeSign {
  /** Linear pattern; what it matches is what is marked. */
  pattern: RegExp
  lists: readonly SignList[]
  /** How it has been misread. */
  danger: string
  /** What to write instead. */
  write: string
}

const both = ['jointCommission', 'ismp'] as const
const ismp = ['ismp'] as const

const sign = (pattern: RegExp, lists: readonly SignList[], danger: string, write: string): UnsafeSign => ({
  pattern,
  lists,
  danger,
  write,
})

/**
 * Signs of the Joint Commission's Official “Do Not Use” List (2004 and later) and of ISMP's List of Error-Prone Abbreviations,
 * Symbols, and Dose Designations (www.ismp.org/recommendations/error-prone-abbreviations-list) that can stand on a sheet for a
 * patient. Facts of the lists in this project's words. Signs that are also everyday English (“in”, “as”, “ad”, “m”) count in capitals
 * or beside a number only. Signs for drug preparation and wards are left out.
 */
export const UNSAFE_SIGNS: readonly UnsafeSign[] = [
  sign(/(?<=\d ?)u\b/giu, both, 'read as 0, 4 or cc', 'units'),
  sign(/\biu\b/giu, both, 'read as IV or 10', 'units'),
  sign(/\bq\.?d\b\.?/giu, both, 'read as four times a day', 'once a day, in the morning'),
  sign(/\bq\.?o\.?d\b\.?/giu, both, 'read as every day or four times a day', 'every other day'),
  sign(/\bMS\b/gu, both, 'can mean two different drugs, or an illness', 'the whole name'),
  sign(/\bMSO4\b|\bMSO₄/gu, both, 'read as magnesium sulphate', 'morphine sulphate'),
  sign(/\bMgSO4\b|\bMgSO₄/gu, both, 'read as morphine sulphate', 'magnesium sulphate'),
  sign(/[µμ]g\b/gu, ismp, 'read as mg, a thousand times too much', 'mcg, or micrograms'),
  sign(/\bng\b/gu, ismp, 'read as mg', 'nanograms'),
  sign(/(?<=\d ?)cc\b/giu, ismp, 'read as units', 'mL'),
  sign(/\bH\.?S\b\.?/gu, ismp, 'means bedtime and half-strength', 'at bedtime'),
  sign(/\b(?:q\.?)?hs\b\.?/gu, ismp, 'means bedtime and half-strength; qhs is read as every hour', 'at bedtime'),
  sign(/\bBT\b/gu, ismp, 'read as BID', 'at bedtime'),
  sign(/\bqn\b/giu, ismp, 'read as every hour', 'at bedtime'),
  sign(/\bq1d\b/giu, ismp, 'read as four times a day', 'once a day, in the morning'),
  sign(/\bq ?\d{1,2} ?[ap]m\b/giu, ismp, 'read as every so many hours', 'the time of day, such as 6 in the evening'),
  sign(/\bq ?\d{1,2}(?:-\d{1,2})? ?h(?:rs?)?\b/giu, ismp, 'the q is misread', 'the times of day'),
  sign(/\bO\.?D\b\.?|\bo\.d\.?/gu, ismp, 'means right eye and once a day', 'right eye, or once a day'),
  sign(/\bO[SU]\b/gu, ismp, 'read as AS or AU, the ears', 'left eye, or both eyes'),
  sign(/\bA[DSU]\b/gu, ismp, 'read as OD, OS or OU, the eyes', 'right ear, left ear, or both ears'),
  sign(/\bD\/C\b/giu, ismp, 'means discharge and discontinue', 'stop, or leave hospital'),
  sign(/\bIJ\b/gu, ismp, 'read as IV', 'injection'),
  sign(/\bOJ\b/gu, ismp, 'read as OD or OS', 'orange juice'),
  sign(/\bper os\b/giu, ismp, 'read as left eye', 'by mouth'),
  sign(/\bS[CQ]\b|\bsub ?q\b/giu, ismp, 'read as SL (under the tongue) or “5 every”', 'under the skin'),
  sign(/\bSSRI(?= +insulin)|\bSSI\b/gu, ismp, 'read as another drug or an infection', 'sliding scale insulin'),
  sign(/\bU\.?D\b\.?/gu, ismp, 'read as unit dose', 'as we told you, with how much and when'),
  sign(/\bTIW\b/giu, ismp, 'read as three times a day', 'three days a week'),
  sign(/\bBIW\b/giu, ismp, 'read as twice a day', 'two days a week'),
  sign(/\b[x×] ?\d+ ?d\b/giu, ismp, 'read as so many doses', 'for so many days'),
  sign(/\bAPAP\b/gu, ismp, 'not known as a drug’s name', 'paracetamol (acetaminophen)'),
  sign(/\bASA\b/gu, ismp, 'not known as a drug’s name', 'aspirin'),
  sign(/\bHCTZ?\b/gu, ismp, 'read as another drug', 'the drug’s whole name'),
  sign(/\bMTX\b/gu, ismp, 'read as another drug', 'methotrexate'),
  sign(/[<>≤≥]/gu, ismp, 'read the wrong way round, or as a number', 'less than, or more than'),
  sign(/(?<=\d ?)@|@(?= ?\d)/gu, ismp, 'read as 2', 'at'),
  sign(/ & /gu, ismp, 'read as 2', ' and '),
  sign(/ \+ /gu, ismp, 'read as 4', ' and '),
  sign(
    /(?<=\d ?(?:mc?g|g|mL|units?|tabs?|tablets?|pills?) ?)\/(?= ?(?:day|d|hour|hr|h|dose|week|wk)(?!\p{L}))/giu,
    ismp,
    'read as 1',
    ' a ',
  ),
  sign(/(?<=\d)°(?! ?[CF]\b)/gu, ismp, 'read as 0', 'hours'),
  sign(/[½¼¾⅓⅔]/gu, ismp, 'small fractions are misread', 'half, a third, in words'),
]
