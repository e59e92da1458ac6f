import type { HeadingTopic } from './heading-rules'

/** A heading that two sections could bear; what else the article has decides. */
export interface Framed {
  topic: HeadingTopic
  orElse?: HeadingTopic
}

/** Parts of speech that the frames are built of. */
const PARTS: Readonly<Record<string, string>> = {
  WHO: '(?:i|you|we|they|he|she|one|people|patients|parents|carers|someone|everyone|women|men|children|adults|sufferers|the patient|(?:my|your|our|their|the|a|an) (?:child|children|baby|son|daughter|toddler|partner|relative|loved one|family|patients?|parents?)|(?:people|those|patients|women|men|children) with .{1,40}?)',
  DOCTOR:
    '(?:(?:an?|the|your|my|our|their|his|her) )?(?:family |eye |skin |heart |hospital |good )?(?:doctors?|gps?|physicians?|specialists?|nurses?|consultants?|surgeons?|clinicians?|dentists?|midwi(?:fe|ves)|pharmacists?|opticians?|therapists?|physios?|physiotherapists?|(?:derma|uro|neuro|cardio|rheumato|gynaeco|gyneco|ophthalmo)logists?|p(?:a)?ediatricians?|psychiatrists?|experts?|health ?care (?:professionals?|providers?|teams?|workers?)|health (?:professionals?|visitors?|teams?)|teams?|clinics?|hospitals?|wards?)',
  MAY: "(?:can|could|do|does|did|may|might|must|should|shall|will|would|can't|cannot)",
  SORT: '(?:types?|kinds?|forms?|sorts?|variet(?:y|ies)|sub-?types?|variants?|stages?|grades?|classes|categor(?:y|ies))',
  TEST: '(?:tests?|scans?|x-?rays?|mri|biops(?:y|ies)|exam(?:s|inations?)?|checks?|check-?ups?|investigations?|blood tests?|screening)',
  DRUG: '(?:drugs?|medic(?:ines?|ations?)|tablets?|pills?|capsules?|pain ?killers?|pain relief|pain relievers?|remedies from the pharmacy|prescriptions?|pharmacotherapy|(?:eye|ear|nose|nasal)[- ]?(?:drops?|sprays?)|drops|sprays|creams|ointments|gels|lotions|patches|inhalers)',
  CLASS:
    '(?:antibiotics?|antivirals?|antifungals?|antihistamines?|antidepressants?|anticoagulants?|anti-?inflammator(?:y|ies)|nsaids?|analgesics?|steroids?|corticosteroids?|biologics?|immunosuppressants?|hormones?|insulin|statins?|diuretics?|blood thinners?|beta[- ]blockers?|nebuli[sz]ers?|shampoos?|mouthwash(?:es)?|suppositor(?:y|ies)|pessar(?:y|ies)|sedatives?|laxatives?|antacids?|injections?)',
  SURGERY:
    '(?:surger(?:y|ies)|operations?|operating|procedures?|lasers?|laser (?:treatments?|therapy|surgery)|keyhole surgery|endoscop(?:y|ic treatments?)|transplants?|transplantation|implants?|stents?|stenting|surgical treatments?|catheter (?:treatments?|procedures?)|shunts?|resections?|ablation)',
  NOT_DRUG:
    '(?:drugs?|medic\\w+|tablets?|pills?|pain ?killers?|surgery|(?:an )?operations?|the knife|prescriptions?|chemicals|injections?)',
  HELP: '(?:\\w+ ){0,3}(?:help|care|attention|advice|assistance|treatment|aid)',
  SOON: '(?:at once|immediately|straight ?away|right away|without (?:a )?delay|urgently|the same day|same day|as soon as possible|in an emergency)',
  NOT_IGNORED:
    "(?:(?:that )?{WHO} )?(?:(?:should|must|can|may|need)(?: not|n't)|cannot|never|not|(?:should|must) never) (?:to )?(?:ignore|overlook|miss|dismiss|neglect)\\b.*",
  AND: '(?:,? (?:and|or|with|plus) |, ?| ?[/&+] ?)',
  ADJ: '(?:(?:other|new|newer|common|usual|stronger|strong|simple|prescription|prescribed|oral|topical|local|sleeping|main|useful|important|medicated|injected|inhaled|intravenous|biological|targeted|anti-inflammatory|further|different|available|first-line|second-line|minor|major|open|modern|hospital|outpatient|keyhole|robotic|cosmetic|emergency|laser|the|your|some|any|which|what|all) ){0,3}',
}

/** In the order in which they are tried. Each is a whole heading, folded. */
const FRAMES: readonly (readonly [HeadingTopic, readonly string[], orElse?: HeadingTopic])[] = [
  [
    'causes',
    [
      '(?:(?:which|what|common|other|some) )?(?:types of )?{DRUG} (?:(?:that|which) )?(?:(?:can|may|could|might|often) )?(?:causes?|triggers?|brings? on|worsens?|set off|leads? to|raises?|increases?|provokes?|induces?|makes? .{1,40} worse)\\b.*',
    ],
  ],
  [
    'symptoms',
    ['(?:the )?(?:\\w+ ){0,3}(?:signs?,? (?:and|&) symptoms?|symptoms?,? (?:and|&) signs?)(?: .{1,30})? {NOT_IGNORED}'],
    'redFlags',
  ],
  ['redFlags', ['(?:the )?(?:\\w+ ){0,3}(?:symptoms?|warning signs?)(?: .{1,30})? {NOT_IGNORED}'], 'symptoms'],
  [
    'redFlags',
    [
      'when (?:to|should {WHO}|must {WHO}|do {WHO}|would {WHO}|will {WHO}|{WHO} (?:should|must|need to|have to)|it is time to) (?:(?:need to|have to|also|urgently|immediately|really|definitely|always) ){0,2}(?:see|seek|call|come|bring|ring|phone|contact|consult|visit|worry|return|be (?:worried|concerned|seen|alarmed)|make an appointment|dial|speak|talk|check with|report|attend|act|rush|ask for|get (?:in touch|{HELP}|to (?:the |a )?(?:doctor|hospital))|take {WHO} to|go (?:back )?to (?:the |a |an |your )?(?:doctor|hospital|gp|a ?& ?e|er|emergency|clinic|casualty|ward))\\b.*',
      '(?:please )?(?:come(?: (?:back|in|to us|back to us|to the \\w+))?|call|ring|phone|contact|consult|see (?:us|someone|{DOCTOR})|seek|visit (?:us|{DOCTOR})|attend|return(?: to (?:us|hospital|the \\w+))?(?= (?:if|when|{SOON}))|dial|go(?: back)? to (?:a ?& ?e|er|(?:the |a |your )?(?:nearest )?(?:hospital|emergency|casualty|{DOCTOR}))|get in touch|make an appointment|book an? (?:\\w+ )?appointment|get {HELP}|ask for {HELP}|(?:talk to|speak to|tell) (?:us|{DOCTOR})|let us know)(?: .{1,40}?)? (?:if|when|{SOON})(?: .{1,60})?',
      '(?:get|seek|call for|ask for) {HELP} (?:now|today|early|quickly|promptly)(?: .{1,60})?|act (?:now|fast|quickly|at once)(?: .{1,40})?',
      '(?:take|bring) (?:your|the) (?:child|baby|son|daughter|patient|relative|pet)(?: .{1,40})? (?:to|back|in) .*',
      "(?:get|seek|find|ask for|needing|getting|seeking) (?:\\w+ )?(?:medical|urgent|emergency|immediate|professional|expert|doctor's) (?:help|care|attention|advice|assistance|treatment)(?: .*)?",
      "(?:do not|don't|never) (?:wait|delay|ignore|hesitate|sit on|put off)\\b.*",
      'when .{0,30}(?:is|are|becomes?|gets?|turns?|means?) (?:it )?(?:an? )?(?:\\w+ )?(?:serious|emergency|urgent|dangerous|life[- ]threatening|worrying|too much)\\b.*',
      '(?:signs?|symptoms?|things|situations|reasons|cases|times|features|changes) (?:of danger|of an emergency|to worry(?: about)?|(?:that|which) (?:need|require|mean|call for|should) .*(?:help|attention|care|doctors?|hospital|emergency|999|911|112|worry|alarm)\\b.*|to (?:see|call|seek|go to|ring|phone) .*)',
      "(?:it is |it's )?time to (?:see|call|seek|visit|go to|get|ring|phone|talk to) .*",
      'who (?:should|needs to|must|ought to) (?:see|seek|be seen|be referred|visit|call|consult|go to)\\b.*',
      '(?:worrying|serious|dangerous|alarming|concerning|severe|emergency|danger|alarm|warning) (?:symptoms?|signs?|signals?|features?|changes)(?: .*)?',
      '(?:alarm|warning) bells|danger signals?|red alerts?|safety[- ]net(?:ting)?(?: advice)?|(?:in|in case of) an? emergency|emergency signs?|in case of emergency|sos',
      '(?:what )?(?:to do )?(?:if|when) (?:it|things|you|the \\w+|your \\w+|symptoms?) (?:gets?|becomes?|is|are|grows?) (?:suddenly )?worse\\b.*|if (?:things|something) (?:go|goes) wrong',
    ],
  ],
  [
    'faq',
    [
      "(?!(?:.* )?(?:any|further|more|if|with|have|got|contact|call|send|write|security|exam|survey|discussion|study|quiz|review|research|clinical|screening|test) )(?:[a-z]+(?:'s|s')? ){0,3}(?:questions|queries)(?: (?:and|&) (?:our |the |their )?(?:answers?|replies))?(?: (?:we|people|patients|parents|women|men|mothers|fathers|families|readers|carers|you|they|our|from|about|on|often|asked|that|answered|i)\\b.*)?",
      '(?:what|things|questions) (?:that )?(?:our |my |other |some |most )?(?:people|patients|parents|readers|women|men|mothers|families|clients|visitors|carers|you|they) (?:\\w+ )?(?:ask|asked|want to know|wonder)\\b.*',
      'you (?:also |often )?(?:ask|asked|wanted to know)\\b.*|(?:ask|asking) (?:the|an|our|your) (?:doctors?|experts?|gp|nurses?|pharmacists?|specialists?|physios?|team)',
    ],
  ],
  [
    'prevention',
    [
      '(?:how|what|ways|tips|things|steps|measures|advice) (?:to|on|that|(?:else )?{MAY}|{WHO} {MAY}|for)(?: {WHO})?(?: {MAY})? ?(?:(?:best|help|also|do|try|take|do now|do yourself) )?(?:to )?(?:prevent|preventing|avoid(?! (?:eating|drinking))|avoiding|guard against|ward off|stay (?:well|healthy|clear|free)|staying (?:well|healthy)|keep (?:it|.{1,30}) (?:away|at bay|from|off)|protect|protecting)\\b.*',
      '(?:how|what|ways|tips|things|steps|can) (?:to|that|{MAY}|{WHO} {MAY}|i|you|we)(?: {WHO})? ?(?:(?:best|help|also|do|try) )?(?:to )?(?:lower|reduce|cut|decrease|lessen|minimi[sz]e|limit) .{0,40}(?:risks?|chances?|odds|likelihood|spread)\\b.*',
      '(?:can|could|may) .{1,50} be (?:prevented|avoided|stopped)|is .{1,40} (?:preventable|avoidable)|how (?:is|can|could|might|may|are) .{1,40} (?:be )?(?:prevented|avoided)\\b.*',
      '(?:how (?:to|can|do|could) (?:{WHO} )?)?(?:stop|stopping|prevent|preventing|halt|keep|keeping) .{0,40}(?:spread(?:ing)?|coming back|returning|recurring|recurrences?|relapses?|(?:from )?happening(?: again)?|from getting worse|getting it again|passing it on|away|at bay)\\b.*',
      '(?:staying|keeping|remaining|stay|keep) (?:\\w+ )?(?:well|healthy|fit|safe|ahead|in remission|.{1,30}[ -]free)(?: .{0,30})?',
      '(?:not|avoid(?:ing)?) (?:catching|getting|passing|spreading) .*|(?:protecting|protect) (?:yourself|others|other people|your .{1,30}|the .{1,30})|guarding against .*',
      '(?:primary |secondary |relapse |attack )?prophyla(?:xis|ctic .{1,20})|vaccin(?:es?|ations?)|immuni[sz]ations?|(?:relapse|recurrence) prevention|preventing (?:bad |new |more |another |further |future )?.{1,40}',
      '(?:lower|lowering|reduce|reducing|cut|cutting|minimi[sz]e|minimi[sz]ing) (?:the|your|my|their) (?:risks?|chances?|odds)\\b.*',
    ],
  ],
  [
    'diagnosticTests',
    [
      'how (?:(?:do|does|did|will|would|can|could|should|might|may) )?{DOCTOR} (?:(?:can|will|may|might|usually|often) )?(?:find|finds|know|knows|tell|tells|diagnose|diagnoses|confirm|confirms|check|checks|test|tests|detect|detects|recogni[sz]es?|identif(?:y|ies)|works? out|makes? (?:sure|certain|a|the)|be sure|assess|assesses|examine|examines|investigate|investigates|decides?|determines?|establish|establishes|looks? for|spots?|picks? (?:it )?up|reach|reaches|rules? out|measures?)\\b.*',
      'how (?:(?:do|will|would|can|could|should|might|may) )?(?:we|they) (?:(?:can|will|may|usually) )?(?:find out|diagnose|confirm|check|test|make (?:sure|certain|a diagnosis|the diagnosis)|be sure|assess|examine|investigate|rule out|rule .{1,20} out|detect|work out|measure|identify|know (?:what|that|it))\\b.*',
      'how (?:is|are|was|can|will|would|may|might) .{1,50}? (?:be )?(?:diagnosed|confirmed|found(?: out)?|detected|identified|recogni[sz]ed|assessed|investigated|tested(?: for)?|examined|proved|proven|established|evaluated|picked up|discovered|spotted|measured|checked(?: for)?|ruled out|worked out)\\b.*',
      '(?:what|which) (?:\\w+ ){0,2}{TEST}(?: .*)?',
      '(?:will|do|does|should|must|might|may|would) {WHO} (?:have|need|get|require|want)(?: to have)? (?:(?:any|some|a|an|more|special|other|blood|further|to be) ){0,2}(?:{TEST}|tested|examined|scanned|checked)\\b.*',
      '(?:is|are) there (?:an?|any) (?:\\w+ )?{TEST}\\b.*|{TEST} (?:(?:that|which) )?(?:{WHO}|{DOCTOR}) (?:may|might|will|can|could|should|need|have|order|do|use)\\b.*',
      '(?:having|getting|undergoing|being|going for) (?:\\w+ ){0,2}(?:{TEST}|tested|diagnosed|diagnosis|examined|checked(?: out)?|assessed)(?: .*)?',
      '(?:finding out|making (?:sure|certain)|being (?:sure|certain))(?: (?:that it|it|what|if|whether|of)\\b.*)?|(?:checking|testing|screening|examining) for .{1,50}|looking for (?:the )?(?:signs|clues|damage|infection)\\b.*|ruling .{0,30}out\\b.*',
      '(?:finding|looking for|searching for|tracking down|identifying|investigating|getting to) (?:the|a|your|its|an?) (?:underlying |root |real |exact )?(?:causes?|reasons?|source|triggers?|problem|root)\\b.*',
      'what (?:we|they) (?:(?:will|may|might|can|would) )?(?:ask|check|examine|test|measure|look (?:for|at))\\b.*',
      'what (?:{MAY} )?{DOCTOR} (?:(?:will|may|might|can|would) )?(?:checks?|asks?|looks? (?:for|at)|examines?|tests?|wants? to know|orders?|measures?)\\b.*',
      '(?:telling|knowing) (?:for sure|it apart|what it is)|(?:naming|pinning down|clinching|confirming|making|reaching|establishing) (?:the|a) (?:problem|diagnosis|condition|disease)',
    ],
  ],
  [
    'drugs',
    [
      '(?:(?:treatments?|therapy|treating .{1,30}|treat .{1,30}|help|relief|managed?|management) (?:with|by|using|from|through) )?{ADJ}(?:{DRUG}(?:{AND}{ADJ}(?:{DRUG}|{CLASS})){0,4}|{CLASS}(?:{AND}{ADJ}{CLASS}){0,3}{AND}{ADJ}{DRUG})(?: (?:for|against|used|that|to|in|of|which|and their|your|you|we|available|by|at|from|given|prescribed|explained|treatments?|therapy|therapies|options)\\b.{0,60})?',
      '(?:what|which) (?:\\w+ ){0,2}{DRUG} .*|what (?:{MAY} )?{DOCTOR} (?:(?:will|may|might|can|could|would) )?prescribes?\\b.*|what (?:we|they) (?:(?:will|may|might|can|could|would) )?prescribe\\b.*',
      '(?:will|do|does|should|must|might|may|can) {WHO} (?:have|need|get|take|be given|use|require|want)(?: to (?:take|use))?(?: (?:any|some|a))? {DRUG}\\b.*',
      "(?:taking|using|choosing|starting) (?:your |the |any |a )?{DRUG}\\b.*|(?:on|by|with|from|needing) (?:a )?prescription|(?:from|at) (?:the|your) (?:pharmacy|chemist|pharmacist|drug ?store)|prescribed (?:treatments?|therap(?:y|ies))|(?:your|the) (?:doctor's )?prescription",
      '(?:drug|medic(?:ine|ation)) (?:treatments?|therap(?:y|ies)|options|list|table|guide|choices?|cabinet|chest|chart)(?: .{0,40})?|hormone (?:treatments?|therap(?:y|ies)|replacement(?: therapy)?)',
    ],
  ],
  [
    'procedures',
    [
      '(?!.*\\b(?:after|before|recover\\w*|complications?|avoid\\w*|without|prepar\\w*)\\b)(?:is|are|will|do|does|when|if|would|can|could|should|what if) .{0,40}\\b(?:surgery|operations?|operated(?: on)?|an operation|a procedure|operate)\\b.*',
      '(?:(?:treatments?|therapy) (?:with|by) )?{ADJ}{SURGERY}(?:{AND}{ADJ}(?:{SURGERY}|injections?)){0,4}(?: (?:for|against|used|that|to|in|of|which|as|you|we|available|at|treatments?|options|explained)\\b.{0,60})?',
      '(?:going )?under the knife|(?:in|going to) (?:the )?(?:operating )?theatre|(?:having|needing|considering|undergoing|choosing) (?:an? )?(?:\\w+ )?(?:surgery|operation|procedure|laser treatment)s?',
    ],
  ],
  [
    'care',
    [
      '(?:what|how) (?:else )?(?:can|could|do|should|may|might|must|will|would|to) (?:{WHO} )?(?:do(?: (?:about|for|to|yourself|myself|at home|now|when)\\b.*)?|try|help|cope|look after|care for|ease|relieve|soothe|calm|comfort|deal with|feel better|get relief|(?:make|keep) .{1,30}(?:better|easier|comfortable)|live (?:well )?with|support|nurse)\\b.*',
      'what (?:else )?(?:helps?|works|can help|might help|may help|eases|relieves|soothes|makes it better|brings relief|to try|to do at home|{WHO} can (?:do|try))\\b.*',
      '(?:looking after|caring for|taking care of|soothing|easing|relieving|calming|comforting|coping with|dealing with|nursing) .{1,50}',
      '(?:practical|everyday|daily|day[- ]to[- ]day|simple|self[- ]help|home|comfort|relief|life ?style|helpful|useful|general|basic|non[- ]?medical|natural|physical|hands[- ]on) (?:tips?|advice|measures|hints|steps|ideas|habits|care|help|changes|treatments?|therap(?:y|ies)|remed(?:y|ies)|methods|agents|modalities|approach(?:es)?|things|support)(?: .*)?',
      '(?:.{1,40} )?(?:without|with no|instead of|other than|besides|beyond|apart from|aside from|as well as|more than|not just|not only) (?:any |using |taking |just |the )?{NOT_DRUG}(?:(?: or |, ){NOT_DRUG})?(?: .{0,30})?',
      '(?:.{1,30} )?(?:at|in your) home(?: .{1,20})?',
      '(?:rest|heat|exercise|physio|movement|massage|posture|splints?|braces?|bracing|splinting|orthotics|orthoses|insoles|footwear|aids|relaxation|sleep|activity)(?:{AND}(?:rest|ice|heat|cold|exercises?|physio|movement|massage|posture|splints?|braces?|orthotics|insoles|footwear|aids|relaxation|sleep|activity|diet|devices|equipment)){1,3}',
      '(?:physical (?:agents|modalities|measures)|exercise (?:therap(?:y|ies)|programmes?|programs?)|hands[- ]on (?:treatments?|therap(?:y|ies))|the first steps|first steps|self[- ]treatments?|what you can do|your part|tips for (?:relief|coping|comfort|everyday life|daily life|carers|parents|living).*)',
    ],
  ],
  [
    'causes',
    [
      "why (?!(?:should|treat|(?:we|you) (?:\\w+ )?(?:test|treat|screen|ask|check|give|use|offer|recommend|take|need)|choose|see|visit|test|bother|act|early|is (?:it|this|treatment|early) (?:important|done|used|needed)|(?:do|does|should|must|might) {WHO} (?:need|have to|take|see|want)\\b))(?:can|can't|cannot|could|couldn't|do|don't|does|doesn't|did|didn't|has|have|is|isn't|am|are|aren't|was|were|would|might|me|us|my|your|it|this|we|people|some)\\b.*",
      '(?:what|which things|what things|things (?:that|which)|factors (?:that|which)|what else|which factors) (?:(?:may|might|can|could|will|often|usually|commonly|actually|really) ){0,2}(?:have )?(?:causes?|caused|triggers?|triggered|provokes?|leads? (?:up )?to|led to|results? in|is behind|are behind|lies? behind|is to blame|contributes? to|sets? .{0,30}off|brings? .{0,30}on|starts?|makes? .{0,40}(?:worse|more likely|happen|flare|start)|rais(?:e|es) .{0,30}risk|increas(?:e|es) .{0,30}(?:risk|chance|likelihood)|puts? .{0,30}at risk)\\b.*',
      'where (?:does|do|did|can|might) .{1,40} come from|where .{1,30} comes? from|how (?:do|does|did|can|could|might|would) {WHO} (?:get|catch|develop|pick up|end up with|come by)(?! (?:rid|help|better|relief|diagnos|tested|treat|ready|support|checked|started|through|to sleep|an? (?:appointment|diagnosis|test|prescription|scan)))\\b.*',
      'how (?:{WHO} (?:get|catch)|(?:is|was|are) .{1,40} (?:caught|spread|passed on|transmitted|acquired|caused|triggered|brought on|inherited)|(?:does|do|can) .{1,40} (?:spread|start|begin|arise|come about))(?! rid)\\b.*',
      '{WHO} (?:are|is) (?:(?:more|most|especially|particularly|also) )?(?:likely to (?:have|get|develop|suffer|be affected)|at (?:(?:higher|greater|increased|particular|special|most) )?risk)\\b.*|(?:people|those|groups) (?:who are )?(?:most )?at (?:(?:higher|greater|increased|particular|special|most) )?risk(?: .{0,30})?',
      '(?:am i|are you|is my child|are we|who is|who are|who might be|could you be) (?:most |more |at (?:higher |greater |the most )?)?(?:at )?(?:risk|likely|affected)\\b.*|who (?:else )?(?:may|might|can|could|does|do) (?:get|have|develop|be affected|it affect|they affect|catch)\\b(?! .*(?:vaccin|test|treat|screen|operat|surg|help|care)).*',
      "(?:the )?(?:(?:usual|common|likely|main|possible|real|hidden|typical) )?(?:culprits|suspects|offenders|root causes?|roots|origins?|reasons?) (?:of|behind|for) (?!.*\\b(?:referral|admission|surgery|operations?|treat\\w*|tests?|testing|visits?|calling|seeing|using|taking)\\b).{1,50}|(?:the )?(?:usual|common|likely|main) (?:culprits|suspects|offenders)|what (?:is|lies|'s) behind\\b.*|behind it",
      '(?:provoking|precipitating|aggravating|trigger|triggering|causal|contributory|predisposing|underlying|environmental|genetic) (?:factors?|causes?|events?|conditions?|agents?|diseases)(?: .{0,40})?',
    ],
  ],
  [
    'symptoms',
    [
      '(?:what|how) (?:it|they|this) (?:(?:may|might|can|will|often|usually) )?(?:looks?|feels?|shows?|appears?|presents?|manifests?|sounds?)(?: like| itself| themselves| up)?(?: .{0,40})?',
      'what (?:do|does|did|will|would|can|might) .{1,50} (?:look|feel|seem|sound)s?(?: like)?(?: .*)?|what .{1,40} (?:looks?|feels?|sounds?) like\\b.*',
      'how (?:do|does|did|will|would|can|might|may) .{1,50} (?:feel|show(?: up| itself)?|present|look|appear|manifest|affect (?:you|me|us|people|patients|children|your .{1,20}|the .{1,20}|daily life))(?: .{0,30})?|how (?:it|they|.{1,30}) (?:feels?|looks?|shows?(?: up| itself)?|presents?|manifests?|affects? (?:you|people|patients|the .{1,20}|your .{1,20}))',
      'what (?:do|will|would|might|may|can|could|should) {WHO} (?:notice|feel|see|experience|complain of|suffer from|look (?:out )?for|watch (?:out )?for|spot|recogni[sz]e|expect to (?:see|feel|notice))\\b.*',
      '(?:what|things) {WHO} (?:(?:may|might|will|can|could|should|often|usually|typically|first) ){0,2}(?:notice|feel|see|experience|complain of|suffer from|report|describe|look (?:out )?for|watch (?:out )?for)s?\\b.*',
      'how (?:do|can|will|would|could|should|to|might) (?:{WHO} )?(?:(?:you|i|we|they) )?(?:know|tell|recogni[sz]e|spot|notice|suspect|identify)(?! (?:the |your |its )?(?:cause|trigger|source)).*',
      '(?:do|could|might|does|may) {WHO}(?: \\w+)? have (?!to\\b).{1,40}|have (?:i|you) got .{1,40}|(?:could|might) (?:it|this|that) be .{1,40}',
      '(?:spotting|recogni[sz]ing|noticing) .{1,50}|(?:knowing|telling) (?:the |it|if|when|whether|that|your|early ).*|(?:typical |common |main |usual |tell-?tale |first |early )?(?:(?<=tell-?tale )signs?|clues|hallmarks|tell-?tales|complaints)(?: .{1,40})?',
    ],
  ],
  [
    'types',
    [
      '(?:what|which) (?:\\w+ ){0,2}?{SORT}(?! of (?:treat|doctor|test|exam|specialist|medic|drug|surg|help|food|diet|pain|exercise|question|therap|people|person|scan|care|operation))(?: .{1,60})?',
      '(?:how many|the (?:two|three|four|five|six|seven|many|main|different|various|common)|different|various|two|three|four|five|six|several|many) (?:\\w+ ){0,2}{SORT}(?! of (?:treat|test|exam|medic|drug|surg|therap|scan|operation|exercise|food))(?: (?:of|are|exist)\\b.{0,60}| there are)?',
      'how (?:is|are|do|does|can) .{1,40} (?:be )?(?:classified|graded|staged|divided|grouped|categori[sz]ed|classify it)\\b.*|is there (?:more than one|only one|just one|one) {SORT}\\b.*',
      '(?:not all .{1,30} (?:is|are) (?:the same|alike|equal))|.{1,30} comes? in (?:\\w+ ){1,4}(?:forms|types|kinds|shapes|varieties|guises)\\b.*|(?:the )?many faces of .{1,40}|(?:sorts|varieties|categories) of .{1,40}',
    ],
  ],
  ['types', ['(?:the )?categories'], 'furniture'],
  ['procedures', ['(?:the )?interventions?'], 'care'],
  ['structure', ['(?:the )?attachments?'], 'furniture'],
  ['treatment', ['(?:the )?medical (?:treatments?|management|therap(?:y|ies)|options|care)'], 'drugs'],
]

const COMPILED = FRAMES.map(([topic, frames, orElse]) => {
  const source = frames.map((frame) => filled(filled(frame))).join('|')
  return [topic, new RegExp(`^(?:${source})$`, 'u'), orElse] as const
})

function filled(frame: string): string {
  return frame.replace(/\{([A-Z_]+)\}/g, (_, name: string) => PARTS[name] ?? name)
}

/** Sentences that only look like questions for a section. */
const NO_FRAME =
  /^(?:what to (?:do|eat|drink|avoid)(?! (?:at home|yourself))\b.*|(?:finding|find) out (?:more|about)\b.*|why (?:it|this)(?:'s| is) (?:important|done)|what to expect|how (?:long|common|soon|far|old)\b|how (?:does|do|will) .{1,40} (?:work|help)\b|(?:can|will|does|do|is|are) .{1,60} (?:work|cure|catching|contagious|dangerous)$)/

/**
 * Reads a heading that is worded as a question, a demand or a whole phrase: "How do doctors find out?", "Come back if …".
 * @param folded the whole heading, as `foldHeading` gives it
 */
export function readFrame(folded: string): Framed | undefined {
  if (folded.length > 100 || NO_FRAME.test(folded)) return undefined
  for (const [topic, frame, orElse] of COMPILED) if (frame.test(folded)) return { topic, ...(orElse && { orElse }) }
  return undefined
}
