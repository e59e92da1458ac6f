import type { OriginSection } from '../../topic/section'

/** What a heading opens: a section of a guide, treatment of whatever kind, a page's own furniture, or what a guide has no place for. */
export type HeadingTopic = OriginSection | 'treatment' | 'furniture' | 'other'

/** Furniture is told only by the whole heading: "Related" alone, never "Related injuries". */
export const FURNITURE =
  /^(?:table of contents?|contents?|on this page|in this (?:article|guide|page|section|leaflet)|what(?:'s| is) in this (?:article|guide)|page contents?|jump to|quick links|related(?: (?:articles?|posts?|topics?|reading|pages?|conditions?|links?|stories|content|searches))?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)(?: .*)?|(?:read|learn) (?:more|next|also)|see also|further reading|recommended(?: (?:for you|reading|articles?))?|more (?:from|articles?|on|like this)\b.*|share|share (?:this|on|the)\b.*|follow us.*|subscribe.*|(?:our )?newsletter|sign up.*|comments?|\d+ comments?|\d* ?(?:thoughts|responses|replies) (?:on|to) .*|leave a (?:reply|comment)|(?:post|add|write) a (?:comment|review)|(?:article )?references?(?: and (?:notes|further reading))?|(?:article )?sources?|notes?(?: and references)?|footnotes|works cited|literature(?: cited| references)?|(?:web ?)?links(?: and sources)?|sources and links|bibliography|citations?|(?:external |useful )?links|about the authors?|authors?|tags?|advertise?ments?|sponsored.*|cookies?|(?:cookie|privacy)\b.*|we use cookies|popular(?: posts?)?|trending.*|latest(?: (?:posts?|articles?|news|stories|comments?|updates?|videos?|from|in|on)\b.*)?|recent (?:posts?|articles?|comments?)|navigation|main menu|menu|search|archives?|most (?:read|popular).*|site ?map|contact us|about us|(?:customers|people|readers) also (?:bought|read|liked|viewed)|reader poll\b.*|poll\b.*|was this (?:page|article|helpful)\b.*|(?:give )?feedback|keep reading|continue reading.*|up next|what to read next|join (?:our|the|us)\b.*|join [\d,.]+ .*|download (?:our|the|this)\b.*|book (?:now|an appointment|online)\b.*|find (?:a|an) (?:doctor|clinic|specialist)\b.*|shop\b.*)$/

/** A heading that names a part of an article for which a guide has no section: what stands below belongs to nothing above. */
export const OTHER =
  /^(?:what to expect|follow[- ]?up(?: care)?|after[- ]?care|(?:before|during|after|preparing for|getting ready for) (?:(?:the|your|an?) )?(?:operation|surgery|procedure|treatment|appointment|tests?|scan|injection|examination|visit)|(?:useful|important|contact) (?:numbers|contacts?|details|addresses|links|information)|contacts?|(?:more|further|other|additional) (?:information|help|support|resources)|resources|(?:where to (?:get|find) )?(?:more )?(?:help|support|information)(?: (?:and|&) (?:help|support|information))?|support groups?|patient (?:stories|story|support)|etymology|society and culture|abbreviations|glossary|acknowledge?ments?|version history|revision history|questions (?:to|you (?:can|could|may)) ask\b.*|questions for (?:your|the|a)\b.*|(?:(?:do|if) you (?:still )?have|have you(?: got)?|have|got) (?:(?:any|more|further|other) ){0,2}(?:questions|queries|concerns|comments)(?: (?:about|or|and)\b.{0,60})?|who (?:can|will) (?:help|treat)\b.*|(?:the )?signs? (?:of|that) .{0,40}(?:recovery|healing|improvement|improving|recovering|getting better|working))$/

const DRUGS = '(?:drugs?|medic(?:ines?|ations?)|tablets?|pills|pain ?killers|treatments)'

/** What must not be taken, with what not, and who must not: never a list of what to take. */
const WARNING = new RegExp(
  `^(?:(?:.{1,30} )?${DRUGS} (?:.{1,30} )?(?:to avoid(?: (?:in|if|when|with|during|while|for)\\b.*)?|to stop(?: (?:before|when|if|during|taking)\\b.*)?|(?:not|never) to (?:take|use)\\b.*|to be avoided|(?:should|must|can)(?: not|n't) .*|(?:should|must) (?:be avoided|avoid)\\b.*)|(?:which|what) ${DRUGS} .*(?:avoid|not (?:take|use))\\b.*|(?:.{1,60} )?what not to (?:take|use)\\b.*|(?:do not|don't|never) (?:take|use)(?: (?:it|this|these|them|with)\\b.*)?|who (?:should|must|can)(?: not|not|n't) (?:take|use|have)\\b.*|(?:(?:drug|medic(?:ine|ation)|food|herb|alcohol)s?(?: (?:and|or|-|/) \\w+)? )?interactions?(?: with .*)?|contra-?indications?(?: (?:to|for|of|and)\\b.*)?|(?:special )?(?:warnings|cautions)(?: (?:and|for)\\b.*)?)$`,
)

/** Most headings have none of these words. */
const MAY_WARN = /avoid|\bnot\b|n't|never|stop|interact|indicat|warning|caution/

/** Whether a heading, folded, says what must not be taken. */
export const isWarning = (folded: string): boolean => MAY_WARN.test(folded) && WARNING.test(folded)

/** In the order in which they are tried: what is special before what is general. */
export const RULES: readonly (readonly [HeadingTopic, RegExp])[] = [
  [
    'faq',
    /\bfaqs?\b|frequently asked(?: questions)?|(?:common|usual|popular|frequent)(?:ly asked)? questions?(?: answered)?|questions? (?:and|&) answers?|your questions(?: answered)?|questions answered|questions (?:that )?(?:people|patients|you|we|parents|readers|families)\b.*|q ?(?:&|and|\+) ?as?\b|(?:people|patients|readers|you) (?:also |often |may |might )?ask(?:ed)?|^questions$/,
  ],
  [
    'redFlags',
    /when to refer\b.*|when (?:to|should (?:i|you|one|someone|we|patients?|people)|(?:do|must) (?:i|you|we|people)(?: need to)?|you (?:should|must|need to)|is it time to) (?:urgently |immediately |also )?(?:see|seek|call|visit|contact|consult|get|go|worry|talk|ask|phone|ring|be (?:seen|concerned|worried|alarmed)|speak|tell|return|come back|look for (?:urgent |medical )?help)\b.*|when (?:is it|it is|it's|does it become) (?:urgent|an emergency|serious|dangerous)|(?:see|visit|call|contact|consult|tell|phone|ring|speak to|talk to) (?:a|an|your|the|us|our)(?: \w+){0,2}? ?(?:doctors?|gp|physicians?|nurse|pharmacist|surgeon|clinic|ward|team|specialist|midwife|at once|urgently|immediately|straight away|if)\b(?! about\b).*|(?:get|seek|ask for|find|need) (?:\w+ ){0,3}(?:help|care|attention|advice|treatment)(?: (?:if|when|for|at once|now|immediately|urgently|straight away|right away)\b.*|$)|go (?:straight |immediately |at once )?to (?:the |a |your )?(?:hospital|a ?& ?e|accident|emergency|er|casualty|nearest)\b.*|(?:red|warning) flags?(?: symptoms?| signs?)?|(?:warning|danger|alarm|emergency) (?:signs?|symptoms?|features?)|signs of (?:an emergency|danger)|emergenc(?:y|ies)(?! (?:treat|surg|medic|contracep|care plan))|(?:call|dial|ring|phone) (?:911|999|112|111|000)\b.*|(?:non-)?urgent (?:advice|help|care|symptoms?|signs?|medical)\b.*|immediate action required\b.*|(?:signs?|symptoms?)\b.*(?: not| never|n't) (?:to )?ignore|when\b.* (?:is|are|becomes?|turns?|means?)\b.* (?:serious|an emergency|dangerous|urgent)|medical attention|act (?:fast|quickly|at once)|ask for an? .*appointment\b.*|^(?:come|go|get|call|ring|phone|return|contact|seek|stop|tell|speak|dial|attend|do not wait|don't wait)\b.* if(?: (?:you|your|the|it|there)\b.*)?$/,
  ],
  [
    'redFlags',
    /(?:when|who|how|reasons?) (?:to|should (?:i|you|we) (?:be )?) ?(?:urgently |immediately )?(?:refer(?:red)?|escalate)\b.*|^(?:urgent |emergency |immediate |same[- ]day |specialist )?referrals?(?: (?:criteria|indications?|guid(?:ance|elines?)|triggers?|thresholds?))?$|(?:criteria|indications?|reasons?|triggers?|thresholds?) for (?:urgent |emergency |immediate |same[- ]day |specialist )?(?:referral|escalation|admission)\b.*|refer (?:urgently|immediately|at once|the same day|if)\b.*|^refer$/,
  ],
  ['disclaimer', /disclaimer|(?:medical|legal|important) notice/],
  [
    'other',
    /differential diagnos[ei]s|look-?alikes?|(?:conditions|diseases) that mimic|complications?|prognosis|outlook|epidemiology|prevalence|how common\b.*|how long\b.*|living with|(?<!for )recovery(?: time)?|what to (?:do|eat|drink)\b.*|do'?s and don'?ts|supplements?|stem cells?(?! (?:drug|medic))|side[- ]effects?|adverse (?:effects|reactions)|risks (?:of|and (?:benefits|complications))\b.*/,
  ],
  [
    'prevention',
    /prevent(?:ions?|ive|ing|ative|ed)?(?: (?:measures?|tips|strategies|steps))?|(?:reduc|lower|cut|minimi)\w* (?:your|the|my|their|his|her) (?:risks?|chances?|odds)|(?:how (?:to|can (?:i|you)|do (?:i|you)|you can)|ways to) avoid|avoiding\b.*|protect(?:ing)? (?:yourself|your\b.*)|(?:stop|keep)(?:ping|ing)?\b.* (?:from )?(?:coming back|returning|away)|(?:how (?:can|do|could) (?:i|you|we)|how to) (?:stop|avoid)\b.* (?:new|more|another|again|happening|getting)\b.*|how (?:can|do|could) (?:i|you|we) stop (?:new|more|another|getting)\b.*/,
  ],
  [
    'care',
    /(?:\w{1,20} ){0,5}without (?:using )?(?:any )?(?:drugs?|medic\w+|tablets?|pills?|surgery|(?:an )?operations?)(?: or (?:surgery|drugs?|medic\w+))?|non[- ]?(?:pharmac\w*|drugs?|medic\w*|surgical|operative|invasive(?= (?:treat|therap|care|manage|measure|approach)))(?: (?:treatments?|therap(?:y|ies)|management|care|measures|options|interventions?|approaches))?|drug[- ]free (?:treatments?|therap(?:y|ies)|care|options|approaches)|(?:home|natural|herbal|household) (?:remed(?:y|ies)|care|treatments?|management|measures|exercises)|(?:treat\w*|manag\w+|ease|relie\w+|care|help|remedies|do|measures|exercises)\b.* at home|at[- ]home (?:care|treatments?|remedies|measures)|self[- ]?(?:care|help|management|treatment|massage)|(?:treat|manage|help|ease)\b.* (?:yourself|myself)|(?:help(?:ing)?|look(?:ing)? after|car(?:e|ing) for|tak(?:e|ing) care of) (?:yourself|your\b.*)|(?:things|what|steps|ways|something|how) (?:that )?(?:you|i|we|patients|people) (?:can|could|should|may) (?:do|try|help)\b.*|(?:what|how) (?:can|could|should|may|do) (?:i|you|we|patients|people) (?:do|try|help|cope)\b.*|things to (?:try|do)\b.*|what helps\b.*|(?:ways|how) to (?:ease|relieve|soothe|calm|feel better|(?:get|find) relief|help|cope)\b.*|(?:natural|getting|finding|symptom) relief|coping(?: (?:with|strategies|tips)\b.*)?|first aid|physio ?therap(?:y|ies|eutic)?|(?:physical|occupational|manual|talking|psychological|behaviou?ral|cognitive behaviou?ral) (?:therap(?:y|ies)|treatments?|rehabilitation)|life ?style(?: (?:changes?|modifications?|measures?|advice|adjustments?|habits))?|conservative (?:treatments?|management|care|measures|therap(?:y|ies))|(?:rehabilitation|therapeutic|stretching|strengthening)? ?exercises?(?: therap(?:y|ies)| programme| program)?|stretch(?:es|ing)|rehab(?:ilitation)?|(?:alternative|complementary|holistic)(?: (?:and|or) (?:alternative|complementary))? (?:treatments?|therap(?:y|ies)|medicines?|remedies)|supportive (?:care|treatments?|measures)|electrotherap(?:y|ies)|mind[- ]body (?:therap(?:y|ies)|techniques)|(?:skin|wound|foot|nail|eye|mouth|oral|general|daily|everyday|scar|nursing|hand|hair|joint|back|knee|gum|teeth|dental) care|healthy habits|daily habits|^(?:conservative|care)$/,
  ],
  ['treatment', /how (?:to|do (?:i|you|we|doctors)|can (?:i|you|we)) (?:treat|manage|cure|get rid of)\b.*/],
  [
    'procedures',
    /(?:surger(?:y|ies)|surgical|operative|operations?)(?: (?:treatments?|options|procedures?|management|interventions?|care|therapy))?|(?:minimally |non-?)?invasive(?: (?:procedures?|treatments?|interventions?|options|therapies))?|(?:office |hospital |clinic )?procedures?|interventional (?:treatments?|procedures?)|injections?/,
  ],
  [
    'drugs',
    /(?:over[- ]the[- ]counter|otc|prescription|first[- ]line|common|oral|topical)?(?: and prescription)? ?(?:drugs?|medications?|medicines?|pharmac\w+|prescriptions?|pain ?killers?|pain relievers?|medicinal)(?: (?:treatments?|therap(?:y|ies)|management|options|used|classes|interventions?))?(?: commonly used)?|commonly used (?:drugs?|medications?)|over[- ]the[- ]counter(?: (?:treatments?|remedies|options))?|tablets?|creams?|ointments?|pills|antibiotics|^medical$/,
  ],
  [
    'conclusion',
    /conclusions?|summary|(?:final|closing) (?:thoughts?|words?|remarks?)|key (?:takeaways?|points?|messages?)|take[- ]?aways?|take[- ]home messages?|(?:the )?bottom line|in short|in summary|to sum up|wrap(?:ping)? up/,
  ],
  ['other', /diet(?:ary)?|nutrition|foods?/],
  [
    'diagnosticTests',
    /diagnos(?:is|es|tics?|ed|ing|e)(?: (?:tests?|procedures?|work-?up|methods?|tools?|studies|imaging|approach|evaluation|criteria))?|(?:physical|clinical|manual|laboratory|lab|pathological|imaging|electro-?diagnostic|blood|special|orthopa?edic|provocative|other|medical) (?:and (?:pathological|laboratory|imaging|provocative|special) )?(?:tests?|exam(?:s|inations?)?|studies|assessments?|investigations?|checks)|test(?:s|ing)?|investigations?|imaging(?: (?:tests?|studies))?|exam(?:s|inations?)?|work-?ups?|evaluation|assessments?|screening|labs?\b|laborator(?:y|ies)|scans?|how (?:do|does|will|can|would) .*(?:find (?:out|it|them|this)|confirm|detect|check for|test for)\b.*|finding out\b.*/,
  ],
  [
    'symptoms',
    /(?:check|find out) if (?:you|your child|it)\b.*|how (?:do|can|will|would|to) (?:i |you |we )?(?:know|tell|recogni[sz]e|spot)\b.*|recogni[sz]ing\b.*|what (?:you|people|patients) (?:may|might|will|can)? ?(?:notice|feel)\b.*|what (?:will|would|might|do|can) (?:i|you|people|patients) (?:feel|notice|experience)\b.*|what to (?:look (?:out )?for|watch for|notice)\b.*/,
  ],
  [
    'causes',
    /caus(?:es?|ed|ing|ative)(?: factors?)?|a?etiolog(?:y|ies|ical)(?: factors?)?|risk factors?|triggers?|reasons?|why\b.* (?:hurts?|aches?|happens?|develops?|occurs?|swells?|itch(?:es)?|bleeds?|forms?|starts?|comes?)|why (?:does|do|did|is|are|it|they|you|people)\b.*|who (?:is|gets|can get|may get|develops)\b(?! .*(?:vaccin|test|treat|screen|operat|surg|help|care)).*|predispos\w+(?: factors?)?|contributing factors?|what (?:brings|sets)\b.* (?:on|off)|what leads to|what makes\b.*|where does it come from/,
  ],
  [
    'symptoms',
    /symptoms?|(?:clinical )?signs?|(?:clinical |typical |main )?features?|clinical (?:presentations?|picture|manifestations?)|manifestations?|presentations?|presenting (?:features?|complaints?)|complaints?|how does it feel|how it feels|what (?:does|do) \b.*feels? like|what (?:it|does it) feels?(?: like)?/,
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
    /treatments?|treated|treating|how to treat|manag(?:ement|ing|ed)|therap(?:y|ies|eutics?)|remed(?:y|ies)|interventions?|care options|(?:my|your|the) options/,
  ],
  [
    'overview',
    /overview|introduction|definitions?|backgrounds?|descriptions?|at a glance|meaning|^what (?:is|are|'s)\b.*|^what\b.* (?:is|are|means?)$|^about\b.*|^understanding\b.*|general information|(?:key|quick|fast) facts|the basics|in brief/,
  ],
]

/** Words that say nothing about which section a heading opens. */
export const FILLERS: ReadonlySet<string> = new Set(
  'include includes including following the a an and or of common commonly most main possible potential likely major top best key general list lists used evidence based effective recommended essential detailed important available various different other more what which how is are does do did it its their your my our you i we us they them this these those can could be s for to in that may might will with option options section chapter part step factor factors measure measures tips method methods strategies ways way things know about should need needed explained simple plain english guide known full complete advanced associated related vs typical early late acute chronic muscle condition disease syndrome disorder problem illness therapies approaches techniques professional medical each benefits doctor doctors gp hospital clinic specialist patient patients people person someone here there have has had get gets getting given done help helps helpful often usually sometimes frequent frequently well very first second third line choice further so when if who where why usual approved proven popular powerful natural everyday five ten twelve fifteen twenty thirty lead leads notice experience suffer find making reaching before after during by from at on per new notes note brief short long term let look talk deal now really actually quick into every ultimate biggest surprising hidden real smart gentle easy safe telltale classic popular tell-tale culprits'.split(
    ' ',
  ),
)

/** Words that open a section only when nothing else stands beside them: "Nerves", not "Nerve gliding". */
export const WEAK =
  /^(?:nerves?|arter(?:y|ies)|actions?|roles?|forms|kinds?|degrees?|phases?|origins?|insertions?|locations?|attachments?|structures?|reasons?|labs?|descriptions?|meaning|scans?|triggers?|grad(?:es?|ing)|tablets?|creams?|ointments?|pills|antibiotics|injections?|stretch(?:es|ing)|features?|signs?|screening|testing|foods?|supplements?)$/
