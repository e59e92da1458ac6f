import { describe, expect, it } from 'vitest'
import { PLAIN_WORD_COUNT } from '../../../../src/core/quality/checks/plain-words'
import { RULES, RULE_IDS, type RuleId } from '../../../../src/core/quality/rules'
import { found, judged, line, marked } from './sheet'

/** Each rule: what clinicians write, and the words that must be marked in it; nothing where the text is good. */
const CASES: Readonly<Record<RuleId, readonly [text: string, words: string[]][]>> = {
  unsafeSign: [
    ['Inject 4 U at night.', ['U']],
    ['Inject 4u at night.', ['u']],
    ['Take 400 IU of vitamin D.', ['IU']],
    ['Take 1 tablet QD.', ['QD.']],
    ['Take 1 tablet q.d. with food.', ['q.d.']],
    ['Take 1 tablet QOD.', ['QOD.']],
    ['Take 5 mg MS for pain.', ['MS']],
    ['MgSO4 is not MSO4.', ['MgSO4', 'MSO4']],
    ['Take 50 µg.', ['µg']],
    ['Take 50 μg.', ['μg']],
    ['Drink 10 cc of syrup.', ['cc']],
    ['Take 1 at HS.', ['HS.']],
    ['Take 1 qhs if you ache.', ['qhs']],
    ['Call us if the pain is > 7.', ['>']],
    ['Call us if pulse < 50 or ≥ 120.', ['<', '≥']],
    ['Come in @ 9.', ['@']],
    ['Take 1 tablet/day.', ['/']],
    ['Rest & ice.', [' & ']],
    ['Put 2 drops in OD and AS.', ['OD', 'AS']],
    ['Take it q6h.', ['q6h']],
    ['Inject SC in the belly.', ['SC']],
    ['Take half: ½ tablet.', ['½']],
    ['Take D/C papers with you.', ['D/C']],
    ['Do you feel as well as before? Come in at noon, us too.', []],
    ['Write to clinic@example.org about it.', []],
    ['It may be 20 °C or 20°C in the room.', []],
    ['Ms Miller and you do this as told.', []],
    ['You and/or your partner can call.', []],
  ],
  doseNumber: [
    ['Take 5.0 mg at bedtime.', ['5.0']],
    ['Take .5 mg at bedtime.', ['.5']],
    ['Take 10mg at bedtime.', ['10']],
    ['Take Tegretol300 mg.', ['Tegretol300']],
    ['Take 5 mg. in the morning.', ['.']],
    ['Take 1000 mg at most.', ['1000']],
    ['Take two tablets in the morning.', ['two']],
    ['Take 1/2 tablet.', ['1/2']],
    ['Take 0.5 mg. Then rest.', []],
    ['Take 5 mg in the morning and 2.5 mg at bedtime.', []],
    ['Take 1,000 mg at most.', []],
    ['Call 01632 960000 or come on 12.5.2026.', []],
    ['This is version 1.0 of the plan.', []],
    ['Rest for two days and take two friends.', []],
  ],
  schedule: [
    ['Take 1 tablet twice daily.', ['twice daily']],
    ['Take 1 tab BID PRN.', ['BID']],
    ['Take 2 pills three times a day.', ['three times a day']],
    ['Take 1 capsule every 8 hours.', ['every 8 hours']],
    ['Take 1 capsule every 4 to 6 hours.', ['every 4 to 6 hours']],
    ['Take 1 tablet once a day.', ['once a day']],
    ['Take the medicine as directed.', ['as directed']],
    ['Take 1 tablet in the morning and 1 tablet in the evening.', []],
    ['Do this stretch three times a day.', []],
    ['Put ice on it every 2 hours.', []],
    ['Take ibuprofen twice daily.', ['twice daily']],
    ['Take a break twice a day.', []],
    ['Take it off twice a day.', []],
  ],
  sentenceLength: [
    [
      'When you sit for a long time you should get up every hour and walk around a bit.',
      ['When you sit for a long time you should get up every hour and walk around a bit'],
    ],
    ['When you sit for a long time you should get up every hour. Walk around a bit.', []],
    ['See Dr. Miller and bring the list of all the pills that you take now.', []],
  ],
  shorthand: [
    ['Take 1 tab BID PRN.', ['tab', 'BID', 'PRN']],
    ['F/u in 2 wks.', ['F/u', 'wks']],
    ['Check ROM & do your HEP.', ['ROM', 'HEP']],
    ['Your EMG is on Monday.', ['EMG']],
    ['You have an EMG (a test of the muscle) on Monday.', []],
    ['You have a test of the muscle (EMG) on Monday.', []],
    ['Your MRI is on Monday in the US.', []],
    ['Doctors call the group NSAIDs.', []],
    ['I will do what I can. Stay on the tablet, with the cap on.', ['cap']],
    ['DO NOT lift it.', []],
  ],
  medicalTerm: [
    ['The bursa is sore.', ['bursa']],
    ['You may have osteoporosis.', ['osteoporosis']],
    ['The bursa (a small fluid pad) is sore.', []],
    ['A bursa is a small fluid pad. The bursa is sore.', []],
    ['The doctor looks with ultrasound at the tendon, the cord that ties muscle to bone.', []],
    ['You have a shallow hip socket, called hip dysplasia.', []],
    ['Your hip is sore.', []],
  ],
  plainWord: [
    ['Utilise ice.', ['Utilise']],
    ['Utilizing ice helps.', ['Utilizing']],
    ['Rest prior to the visit.', ['prior to']],
    ['Discontinue the medication in the event of oedema.', ['Discontinue', 'medication', 'in the event of', 'oedema']],
    ['Call if you have edema or a hematoma.', ['edema', 'hematoma']],
    ['Inflammation is how the body heals. Inflammation hurts.', []],
    ['Use ice. Stop before it hurts.', []],
    ['Take the prior, to be safe.', []],
  ],
  passiveVoice: [
    ['It should be taken with food.', ['should be taken']],
    ['The tablet must not be chewed.', ['must not be chewed']],
    ['You are used to it. It is used to it.', []],
    ['The tablet is usually given at night.', ['is usually given']],
    ['The dressing was changed by the nurse.', ['was changed']],
    ['It is broken by force.', ['is broken']],
    ['Your knee is swollen and you are tired.', []],
    ['The skin is red. The bed is low. You are in need of rest.', []],
    ['Take it with food.', []],
    ['The muscle is, as planned, better.', []],
  ],
  address: [
    ['The patient should rest.', ['The patient']],
    ['Patients must not drive.', ['Patients']],
    ['You should rest. Many patients like it.', []],
  ],
  doubleNegative: [
    ['It is not uncommon.', ['not uncommon']],
    ['Do not fail to call.', ['Do not fail']],
    ['Do not stop it unless we say so.', ['not stop it unless']],
    ['Drink no fewer than six cups.', ['no fewer than']],
    ['Do not lie in bed all day.', []],
    ['Do not sit for a long time without a break.', []],
    ['If you do not feel better, do not wait.', []],
    ['Stop when you no longer feel thirsty.', []],
  ],
  calculation: [
    ['Take 10 mg per kg.', ['mg per kg']],
    ['Add up all your tablets.', ['Add up']],
    ['Double your dose.', ['Double your dose']],
    ['Take 2 tablets in the morning.', []],
  ],
  numbers: [
    ['Rest 10-15 minutes.', ['10-15']],
    ['Rest 10–15 minutes.', ['10–15']],
    ['About 2.5% of people bleed.', ['2.5%']],
    ['The odds ratio is high.', ['odds ratio']],
    ['Rest 10 to 15 minutes.', []],
    ['Call 555-0100 now.', []],
    ['About 3 in 100 people bleed.', []],
  ],
  capitals: [
    ['DO NOT LIFT your leg.', ['DO NOT LIFT']],
    ['Do NOT lift your leg.', ['NOT']],
    ['This is IMPORTANT.', ['IMPORTANT']],
    ['Your MRI is on Monday.', []],
    ['I rest.', []],
  ],
  exclamation: [
    ['Call us!', ['!']],
    ['Call us.', []],
  ],
}

describe.each(RULE_IDS)('%s', (rule) => {
  it.each(CASES[rule])('in “%s” marks %j', (text, words) => {
    expect(marked(rule, text)).toEqual(words)
  })

  it('names its source', () => {
    expect(RULES[rule].source).toMatch(/\d{4}|own rule|ismp/u)
  })
})

describe('what is offered instead', () => {
  it.each<[RuleId, string, string | RegExp]>([
    ['schedule', 'Take 1 tablet twice daily.', '“1 tablet in the morning and 1 tablet in the evening”'],
    ['schedule', 'Take 2 tabs tid.', '“2 tablets in the morning, 2 tablets at noon and 2 tablets in the evening”'],
    [
      'schedule',
      'Take one pill every 6 hours.',
      /1 pill in the morning, 1 pill at noon, 1 pill in the evening and 1 pill at bedtime/u,
    ],
    ['passiveVoice', 'It should be taken with food.', 'Make it an order: “Take …”.'],
    ['passiveVoice', 'It should be used with food.', 'Make it an order: “Use …”.'],
    ['passiveVoice', 'The leg may be tested.', 'Say who does it'],
    ['passiveVoice', 'You should be seen today.', 'Say who does it'],
    ['passiveVoice', 'It must be applied to the skin.', 'Make it an order: “Apply …”.'],
    ['passiveVoice', 'It must not be chewed.', 'Make it an order: “Do not chew …”.'],
    ['passiveVoice', 'It is given at night.', 'Say who does it: “you”, “we”, “the doctor”.'],
    ['plainWord', 'Utilise ice.', 'Say “use”.'],
    ['medicalTerm', 'The bursa is sore.', /bursa \(a small fluid pad/u],
    ['unsafeSign', 'Inject 4 U.', 'Write “units”.'],
    ['unsafeSign', 'Take 1 tablet QD.', 'Write “once a day, in the morning”.'],
  ])('%s: %s', (rule, text, suggestion) => {
    expect(found(rule, text)[0]?.suggestion).toEqual(
      typeof suggestion === 'string' ? expect.stringContaining(suggestion) : expect.stringMatching(suggestion),
    )
  })

  it.each<[RuleId, string, string]>([
    ['doseNumber', 'Take 5.0 mg.', 'Take 5 mg.'],
    ['doseNumber', 'Take .5 mg.', 'Take 0.5 mg.'],
    ['doseNumber', 'Take 10mg.', 'Take 10 mg.'],
    ['doseNumber', 'Take Tegretol300 mg.', 'Take Tegretol 300 mg.'],
    ['doseNumber', 'Take 1000 mg.', 'Take 1,000 mg.'],
    ['doseNumber', 'Take two tablets.', 'Take 2 tablets.'],
    ['numbers', 'Rest 10–15 minutes.', 'Rest 10 to 15 minutes.'],
    ['plainWord', 'Utilise ice.', 'Use ice.'],
    ['plainWord', 'Rest prior to it.', 'Rest before it.'],
    ['unsafeSign', 'Rest & ice.', 'Rest and ice.'],
    ['unsafeSign', 'Take 1 tablet/day.', 'Take 1 tablet a day.'],
    ['shorthand', 'Take 1 tab now.', 'Take 1 tablet now.'],
    ['exclamation', 'Call us!', 'Call us.'],
  ])('%s mends “%s”', (rule, text, mended) => {
    const finding = found(rule, text)[0]
    expect(finding?.replacement).toBeDefined()
    expect(text.slice(0, finding?.start) + finding?.replacement + text.slice(finding?.end)).toBe(mended)
    expect(marked(rule, mended)).toEqual([])
  })

  it('knows plainer words for at least 150 words and phrases', () => {
    expect(PLAIN_WORD_COUNT).toBeGreaterThanOrEqual(150)
  })
})

describe('across lines', () => {
  it('takes a term that another line explains for explained', () => {
    expect(marked('medicalTerm', 'The bursa is sore.', 'A bursa is a small fluid pad.')).toEqual([])
  })

  it('marks an unexplained term once, where it first stands', () => {
    expect(found('medicalTerm', 'The bursa is sore.', 'Rest the bursa.').map(({ path }) => path)).toEqual([
      'patient#note[0]',
    ])
  })

  it('leaves the words of explained names alone', () => {
    const texts = [line('Ask about bursa medication and EMG.', 'note')]
    expect(judged(texts, { definedNames: ['Bursa medication', 'EMG'] }).findings).toEqual([])
    expect(judged([line('Bursa', 'name'), line('Rest the bursa.')]).findings).toEqual([])
  })

  it('marks percentages where the sheet also says “1 in …”', () => {
    expect(marked('numbers', 'It helps 30% of people.')).toEqual([])
    expect(marked('numbers', 'It helps 30% of people.', 'It harms 1 in 100.')).toEqual(['30%'])
  })
})

describe('which lines are judged', () => {
  it('passes over letterhead, name, dates and sources', () => {
    const words = 'Utilise 5.0 mg QD PRN!'
    const lines = [
      line(words, 'letterhead', 'letterhead.clinic'),
      line(words, 'field', 'patient#name'),
      line(words, 'field', 'patient#nextVisit'),
      line(words, 'field', 'sheet#date'),
      line(words, 'foot', 'sheet#foot.sources'),
      line(words, 'foot', 'sheet#foot.topic'),
    ]
    expect(judged(lines).findings).toEqual([])
  })

  it('looks for dangerous signs in a field to fill in, but does not judge its wording', () => {
    const { findings } = judged([line('Utilise 5.0 mg QD', 'field', 'sheet#howToTake')])
    expect(findings.map(({ rule }) => rule)).toEqual(['doseNumber', 'unsafeSign'])
  })

  it('says which findings stand in lines that nobody can change', () => {
    expect(judged([{ ...line('Utilise ice.'), isFixed: true, isEdited: true }]).findings[0]).toMatchObject({
      isFixed: true,
      isEdited: true,
    })
  })
})
