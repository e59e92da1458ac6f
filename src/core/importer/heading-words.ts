import type { OriginSection } from '../topic/section'

/** What a heading opens: a section of a guide, treatment of whatever kind, or a page's own furniture. */
export type HeadingTopic = OriginSection | 'treatment' | 'furniture'

/** A heading as it was read. */
export interface HeadingReading {
  topic: HeadingTopic
  /** Nothing but the section's name, a count and the condition stands in it. */
  isExact: boolean
  /** Further sections that it names: "Causes and symptoms". */
  others: HeadingTopic[]
}

/** Furniture is told only by the whole heading: "Related" alone, never "Related injuries". */
const FURNITURE =
  /^(?:table of contents?|contents?|on this page|in this (?:article|guide|page)|what(?:'s| is) in this (?:article|guide)|jump to|quick links|related(?: (?:articles?|posts?|topics?|reading|pages?|conditions?|links?|stories))?|you (?:may|might) also (?:like|enjoy|be interested in)|(?:read|learn) (?:more|next|also)|see also|further reading|recommended(?: (?:for you|reading|articles?))?|more (?:from|articles?|on|like this)\b.*|share|share (?:this|on|the)\b.*|follow us.*|subscribe.*|(?:our )?newsletter|sign up.*|comments?|\d+ comments?|leave a (?:reply|comment)|(?:post|add) a comment|(?:article )?references?|(?:article )?sources?|bibliography|citations?|external links|about the authors?|authors?|tags?|categories|advertise?ments?|sponsored.*|cookies?|(?:cookie|privacy)\b.*|we use cookies|popular(?: posts?)?|trending.*|latest.*|recent (?:posts?|articles?|comments?)|navigation|main menu|menu|search|archives?|most (?:read|popular).*|site ?map|contact us|about us)$/

/** In the order in which they are tried: what is special before what is general. */
const RULES: readonly (readonly [HeadingTopic | 'noSection', RegExp])[] = [
  [
    'faq',
    /\bfaqs?\b|frequently asked(?: questions)?|common(?:ly asked)? questions?|questions? (?:and|&) answers?|q ?(?:&|and) ?a\b|(?:people|patients) (?:also )?ask|^questions$/,
  ],
  [
    'redFlags',
    /when (?:to|should (?:i|you|one|someone)|do (?:i|you) need to) (?:see|seek|call|visit|contact|consult|get|go|worry|talk|be seen)(?: (?:a|your|the|an|medical|professional|immediate|urgent))*(?: (?:doctors?|gp|help|care|attention|physicians?|healthcare|provider|specialist|advice|emergency))*|see (?:a|your) (?:doctor|gp|physician)s?(?: if| when)?|seek (?:immediate |urgent |emergency )?(?:medical |professional )?(?:help|care|attention|advice)(?: if| when)?|(?:red|warning) flags?|(?:warning|danger|alarm|emergency) (?:signs?|symptoms?|features?)|emergenc(?:y|ies)|call (?:911|999|112)|medical attention/,
  ],
  ['disclaimer', /disclaimer|(?:medical|legal|important) notice/],
  [
    'care',
    /non[- ]?(?:pharmac\w*|drugs?|medic\w*|surgical|operative)(?: (?:treatments?|therap(?:y|ies)|management|care|measures|options|interventions?|approaches))?|drug[- ]free (?:treatments?|therap(?:y|ies)|care)|(?:home|natural) (?:remed(?:y|ies)|care|treatments?|management)|self[- ]?(?:care|help|management|treatment)|physio ?therap(?:y|ies|eutic)?|physical (?:therap(?:y|ies)|rehabilitation)|life ?style(?: (?:changes?|modifications?|measures?|advice))?|conservative (?:treatments?|management|care|measures)|(?:rehabilitation|therapeutic|stretching|strengthening)? ?exercises?(?: therap(?:y|ies))?|rehabilitation|alternative (?:treatments?|therap(?:y|ies))|complementary (?:treatments?|therap(?:y|ies))|supportive (?:care|treatments?|measures)|electrotherap(?:y|ies)|mind[- ]body (?:therap(?:y|ies)|techniques)/,
  ],
  [
    'prevention',
    /prevent(?:ions?|ive|ing|ative|ed)?(?: (?:measures?|tips|strategies|steps))?|(?:reduc\w+|lower\w*) (?:your|the) risk|how to avoid/,
  ],
  [
    'procedures',
    /(?:surger(?:y|ies)|surgical|operative|operations?)(?: (?:treatments?|options|procedures?|management|interventions?|care))?|(?:minimally |non-?)?invasive(?: (?:procedures?|treatments?|interventions?|options))?|procedures?|interventional (?:treatments?|procedures?)/,
  ],
  [
    'drugs',
    /(?:drugs?|medications?|medicines?|pharmac\w+|prescriptions?|pain ?killers?|medicinal)(?: (?:treatments?|therap(?:y|ies)|management|options|used|classes|interventions?))?(?: commonly used)?|commonly used (?:drugs?|medications?)/,
  ],
  [
    'conclusion',
    /conclusions?|summary|final (?:thoughts?|words?)|key (?:takeaways?|points?|messages?)|take ?aways?|(?:the )?bottom line|in short|in summary|to sum up|wrap(?:ping)? up/,
  ],
  [
    'noSection',
    /differential diagnos[ei]s|look-?alikes?|(?:conditions|diseases) that mimic|complications?|prognosis|outlook|epidemiology|prevalence|living with|recovery|what to (?:do|eat|avoid)\b.*|do'?s and don'?ts|supplements?|diet(?:ary)?|nutrition|foods?|stem cells?|history/,
  ],
  [
    'diagnosticTests',
    /diagnos(?:is|es|tics?|ed|ing|e)(?: (?:tests?|procedures?|work-?up|methods?|tools?|studies|imaging|approach|evaluation))?|(?:physical|clinical|manual|laboratory|lab|pathological|imaging|electro-?diagnostic|blood|special|orthopa?edic|provocative|other) (?:and (?:pathological|laboratory|imaging|provocative|special) )?(?:tests?|exam(?:s|inations?)?|studies|assessments?|investigations?)|tests?|investigations?|imaging(?: (?:tests?|studies))?|exam(?:s|inations?)?|work-?ups?|evaluation|assessments?|labs?\b|laborator(?:y|ies)|scans?/,
  ],
  [
    'causes',
    /caus(?:es?|ed|ing|ative)(?: factors?)?|a?etiolog(?:y|ies|ical)(?: factors?)?|risk factors?|triggers?|reasons?|why (?:does|do|did|is|are)\b.*|who (?:is|gets)\b.*|predispos\w+(?: factors?)?|contributing factors?/,
  ],
  [
    'symptoms',
    /symptoms?|(?:clinical )?signs?|clinical (?:features?|presentations?|picture|manifestations?)|manifestations?|presentations?|presenting (?:features?|complaints?)|complaints?|how does it feel|what (?:it|does it) feels?(?: like)?/,
  ],
  [
    'types',
    /types?|classif\w+|stag(?:es?|ing)|grad(?:es?|ing)|severit(?:y|ies)|forms|kinds?|sub-?types?|variants?|phases?|degrees?/,
  ],
  ['bloodSupply', /(?:blood|arterial|vascular) suppl(?:y|ies)|vascularization|arter(?:y|ies)|vasculature/],
  ['nerveSupply', /nerve suppl(?:y|ies)|innervations?|nerves?/],
  ['functions', /functions?|actions?|roles?|what (?:it|does it|does the \w+) do(?:es)?/],
  [
    'mechanism',
    /patho-?physiolog\w+|mechanisms?(?: of (?:injury|action|disease))?|pathogenesis|how (?:it|does it|they) (?:works?|happens?|develops?|occurs?)|what happens\b.*|biomechanics/,
  ],
  [
    'structure',
    /anatom(?:y|ical)(?: (?:structures?|overview|location))?|structures?|locations?|origins?|insertions?|attachments?/,
  ],
  [
    'treatment',
    /treatments?|treated|manag(?:ement|ing|ed)|therap(?:y|ies|eutics?)|remed(?:y|ies)|interventions?|care options/,
  ],
  [
    'overview',
    /overview|introduction|definitions?|backgrounds?|descriptions?|at a glance|meaning|^what (?:is|are)\b.*|^about\b.*|^understanding\b.*|general information|key facts/,
  ],
]

/** Words that say nothing about which section a heading opens. */
const FILLERS: ReadonlySet<string> = new Set(
  'include includes including following the a an and or of common commonly most main possible potential likely major top best key general list lists used evidence based effective recommended essential detailed important available various different other more what how is are does do it its their your you can be s for to in that may with option options section chapter part step factor factors measure measures tips method methods strategies ways things know about should need explained simple plain english guide known full complete advanced associated related vs typical early late acute chronic muscle condition disease syndrome disorder problem therapies approaches techniques professional medical each benefits doctor doctors'.split(
    ' ',
  ),
)

/** Whole words only. */
const COMPILED = RULES.map(
  ([topic, rule]) => [topic, new RegExp(`(?<!\\p{L})(?:${rule.source})(?!\\p{L})`, 'u')] as const,
)

/** Words that open a section only when nothing else stands beside them: "Nerves", not "Nerve gliding". */
const WEAK =
  /^(?:nerves?|arter(?:y|ies)|actions?|roles?|forms|kinds?|degrees?|phases?|origins?|insertions?|locations?|attachments?|structures?|reasons?|labs?|descriptions?|meaning|scans?|triggers?|grad(?:es?|ing))$/

/** The condition: what follows "of", "for", "in". */
const TAIL = / (?:of|for|in|from|behind|due to|associated with|related to|that cause)\b.*$/

/**
 * Reads a heading: which section of a guide does it open?
 * @param heading as it stands, with counts, numbers and capitals
 * @param titleWords words of the article's title, which a heading may repeat
 * @returns nothing for a heading that names no section
 */
export function readHeading(heading: string, titleWords: ReadonlySet<string>): HeadingReading | undefined {
  if (heading.length > 140) return undefined
  const folded = foldHeading(heading)
  if (FURNITURE.test(folded)) return { topic: 'furniture', isExact: true, others: [] }
  const whole = folded.replace(/^(?:types|kinds|forms) of (?=treatment|surger|drug|medic|test|therap)/, '')
  const body = (whole.replace(TAIL, '') || whole).trim()
  // "Signs of infection" names a section, "Overview of treatments" another: the part before the "of" counts, if it says anything.
  const fromBody = matchRules(body)
  const found = fromBody.found.length ? fromBody : matchRules(whole)
  const [first] = found.found
  if (!first || found.isUnknown) return undefined
  const isPair = /\b(?:and|or)\b|[&/,+]/.test(fromBody.found.length ? body : whole)
  const leftover = found.rest.replace(/[^\p{L}\s]/gu, ' ')
  const isExact = leftover.split(/\s+/).every((word) => !word || FILLERS.has(word) || titleWords.has(word))
  if (!isExact && WEAK.test(first.words)) return undefined
  const topics = [...new Set(isPair ? byPlace(found.found) : [first.topic])]
  const [topic = first.topic, ...others] = topics
  return { topic, isExact, others: withoutKin(topic, others) }
}

interface Match {
  topic: HeadingTopic
  at: number
  words: string
}

function matchRules(text: string): {
  found: Match[]
  rest: string
  isUnknown: boolean
} {
  const found: Match[] = []
  let rest = text
  for (const [topic, rule] of COMPILED) {
    // "Structure and location" names one section twice.
    for (let again = 0; again < 4; again++) {
      const match = rule.exec(rest)
      if (!match?.[0].trim()) break
      if (topic === 'noSection') {
        if (!found.length) return { found, rest, isUnknown: true }
        break
      }
      if (!again) found.push({ topic, at: match.index, words: match[0] })
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length)
    }
  }
  return { found, rest, isUnknown: false }
}

const byPlace = (found: readonly Match[]): HeadingTopic[] =>
  [...found].sort((a, b) => a.at - b.at).map(({ topic }) => topic)

/** "Drug treatment" is about drugs; "Anatomy and function" and "Overview and definition" are what they begin with. */
function withoutKin(topic: HeadingTopic, others: readonly HeadingTopic[]): HeadingTopic[] {
  const prose = new Set<HeadingTopic>(['overview', 'structure', 'functions', 'mechanism', 'bloodSupply', 'nerveSupply'])
  return others.filter(
    (other) => !(prose.has(topic) && prose.has(other)) && !(other === 'treatment' && topic !== 'diagnosticTests'),
  )
}

/** Lower case, one kind of quotation mark, without the number before and the count in a heading. */
function foldHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(
      /^(?:(?:section|part|chapter|step)\s+)?(?:\p{Nd}{1,3}|[ivx]{1,4}|[a-h])(?:\.\p{Nd}{1,2}){0,3}[.):]\s*/u,
      '',
    )
    .replace(/(?<![^\p{L}\p{N})?'-])[^\p{L}\p{N})?'-]+$/u, '')
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(/\b\d+\b\+?/g, ' ')
    .replace(/(?<![?!.:])[?!.:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of a title, folded, for {@link readHeading}. */
export function wordsOfTitle(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
}
