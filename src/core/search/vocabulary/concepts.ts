import type { Concepts } from './concept'
import { ANATOMY } from './anatomy'
import { CARE } from './care'
import { CONDITIONS } from './conditions'
import { DRUG_CLASSES } from './drug-classes'
import { DRUGS } from './drugs'
import { EVERYDAY, OTHER_CONDITIONS } from './other-conditions'
import { OTHER_DRUGS } from './other-drugs'
import { PROBLEMS } from './problems'
import { PROCEDURES } from './procedures'
import { QUESTIONS } from './questions'
import { TESTS } from './tests'

/** What musculoskeletal guides are about. */
export const CONCEPTS: Concepts = {
  ...TESTS,
  ...DRUG_CLASSES,
  ...DRUGS,
  ...PROCEDURES,
  ...CARE,
  ...PROBLEMS,
  ...CONDITIONS,
  ...ANATOMY,
  ...QUESTIONS,
}

/** Known to medicine or to everyday life, and found only in a guide that names it. */
export const ELSEWHERE: Concepts = { ...OTHER_DRUGS, ...OTHER_CONDITIONS, ...EVERYDAY }
