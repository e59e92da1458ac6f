import { describe, expect, test } from 'vitest'
import { readHeading, wordsOfTitle } from '../../../../src/core/importer/headings/heading-words'

/** Headings by section; `X` stands for the condition. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  types: [
    'What types of X are there?',
    'Which kind of X do I have?',
    'The different forms of X',
    'What are the stages?',
    'Is there more than one type?',
    'How is X classified?',
    'Not all X is the same',
    'X comes in several forms',
    'Two kinds of X',
    '3 TYPES OF X',
    'Varieties of X',
  ],
  causes: [
    "Why can't I shake off X?",
    'Why do I have X?',
    'Why me?',
    'WHY DOES IT COME BACK?',
    'What brings X on?',
    'What may cause X',
    'What is behind X?',
    'What makes X worse?',
    'What can trigger X?',
    'Where does X come from?',
    'How do you get X?',
    'How did I catch it?',
    'How is X spread?',
    'How people catch X',
    'Who is at risk of X?',
    'Are you at risk?',
    'What increases your risk?',
    'The usual suspects',
    'Common culprits behind X',
    'Precipitating factors',
    '🔥 9 things that set X off',
    'Underlying conditions',
    'Possible Causes of X',
    'You are more likely to have X if you',
    'People at risk',
  ],
  symptoms: [
    'What X looks like',
    'What it looks like',
    'What does X feel like?',
    'How X feels',
    'How does X show itself?',
    'How X affects you',
    'What you may feel and see',
    'What you might notice first',
    'What will I notice?',
    'What do people with X notice?',
    'What patients complain of',
    'How do I know if I have X?',
    'How to recognise X',
    'How can I tell?',
    'Do I have X?',
    'Could it be X?',
    'Spotting X early',
    'Typical complaints',
    'Tell-tale signs',
    'SIGNS AND SYMPTOMS OF X',
    'What should I look out for?',
  ],
  diagnosticTests: [
    'How Doctors Find Out It Is X',
    'How does my doctor know?',
    'How will the doctor confirm X?',
    'How we make sure',
    'HOW DO WE MAKE SURE?',
    'How is X diagnosed?',
    'How can X be confirmed?',
    'How we diagnose X',
    'How we rule out other things',
    'What tests will I need?',
    'Which scans are used?',
    'Will my child need any tests?',
    'Do I need a scan?',
    'Are there any blood tests?',
    'Tests you may have',
    'Getting tested for X',
    'Finding the cause of X',
    'Checking for X',
    'What will the doctor ask?',
    'Making the diagnosis',
    '5 Tests Your Doctor May Order',
    'Clinical examination',
  ],
  care: [
    'What can I do about X?',
    'What else can I do?',
    'What helps?',
    'How can parents help?',
    'How do I look after my child at home?',
    'How to live with X',
    'Looking after your X',
    'Easing X',
    'Soothing without medicine',
    'Treatment without medicines',
    'Relief without pills',
    'Beyond medicines',
    'More than tablets',
    'Everyday tips',
    'Practical advice',
    'Rest and exercise',
    'Heat, massage and relaxation',
    'Treating X at home',
    'Physical agents',
    'WHAT YOU CAN DO YOURSELF',
    'Dealing with X',
    'Simple measures',
  ],
  drugs: [
    'Treatment with creams and tablets',
    'Sleeping pills and other medicines',
    'EYE DROPS AND OTHER DRUGS',
    'Creams, gels and ointments',
    'Antibiotics and other medicines',
    'Inhalers and tablets',
    'Which medicines help X?',
    'What can the doctor prescribe?',
    'Do I need antibiotics or other tablets?',
    'Will I have to take tablets?',
    'Medicines for X',
    'Medicines Used for X',
    'Taking your medicines',
    'On prescription',
    'From the pharmacy',
    'Drug therapy',
    'Medicines that are sold for X',
    '9 Medicines',
  ],
  procedures: [
    'LASER AND SURGERY',
    'Is surgery needed?',
    'Will I need an operation?',
    'IS AN OPERATION EVER NEEDED?',
    'When Surgery Is Considered',
    'When is an operation an option?',
    'Operations for X',
    'Surgery as a last resort',
    'Keyhole surgery and open operations',
    'Having an operation',
    'Laser treatment',
  ],
  prevention: [
    'How can I avoid X?',
    'How to avoid it',
    'Can X be prevented?',
    'Is X preventable?',
    'How to stop X coming back',
    'Stop the spread',
    'Preventing another attack of X',
    'Keeping X at bay',
    'Staying well',
    'Protecting others',
    'What can I do to prevent X?',
    'How to lower your risk next time',
    'How do I keep it from coming back?',
    'Lower your chances of X',
    '4 Ways to Prevent X',
    'How to Prevent X From Coming Back',
  ],
  redFlags: [
    'WHEN TO COME AT ONCE',
    'COME BACK TO US IF',
    'Get help now',
    'When should I bring my child back?',
    'Seek help straight away if there is',
    'CALL 911 IF',
    'See a doctor without delay if your baby',
    'See a doctor the same day if',
    'Go to A&E if',
    'Talk to your doctor when…',
    'Ring the maternity line at once if',
    'Red Flags: When to Call Us',
    'When must I see a doctor?',
    'When to go to hospital',
    'Do not wait if',
    'Worrying symptoms',
    'Danger signals',
    'When X is an emergency',
    'If it gets worse',
    'Who should see a doctor?',
    'It is time to see a doctor',
    'Signs of danger',
    'Reasons to call the doctor',
    'Safety-netting advice',
  ],
  faq: [
    'Questions Our Patients Ask',
    "Parents' questions",
    'Questions women ask',
    'Your questions',
    'Questions and answers',
    'Other questions about X',
    'What patients ask us',
    'You asked',
    'Ask the doctor',
    'Common queries',
  ],
}

const CONDITIONS = ['Gout', 'Dry Eye', 'a Slipped Disc']

describe('a heading of its family', () => {
  const cases = Object.entries(FAMILIES).flatMap(([topic, headings]) =>
    headings.flatMap((heading) =>
      (heading.includes('X') ? CONDITIONS : ['Gout']).map(
        (condition) => [heading.replace(/\bX\b/, condition), condition, topic] as const,
      ),
    ),
  )
  test.each(cases)('“%s” about %s opens %s and nothing else', (heading, condition, topic) => {
    for (const form of [heading, heading.toUpperCase(), `🩺 ${heading}`, `3. ${heading}`])
      expect(readHeading(form, wordsOfTitle(condition)), form).toMatchObject({ topic, isExact: true, others: [] })
  })
})

describe('a name of an item opens no section of its own', () => {
  test.each([
    'Steroid eye drops',
    'NSAIDs',
    'Statins',
    'Insulin',
    'Antibiotics and antacids',
    'Relative rest',
    'Shock wave therapy',
    'Night splint',
    'Cold weather',
    'Why it is important',
    'How long will it last?',
    'Where to sit',
    'How soon can I drive?',
    'Go to bed early',
    'Go back to sport when the pain has gone',
    'Return to work when you feel ready',
    'Behind the knee',
    'Looking for a clinic',
    'Discussion questions',
    'Contact us with questions',
    'Find out more about gout',
    'What to do when you miss a dose',
    'Making sure your home is safe',
  ])('“%s”', (heading) => {
    const reading = readHeading(heading, wordsOfTitle('Gout'))
    expect(reading?.isExact && reading.topic !== 'other').toBeFalsy()
  })
})

describe('what is not to be taken is no list of drugs', () => {
  test.each([
    ['Medicines to avoid', 'other'],
    ['Drugs to avoid in kidney disease', 'other'],
    ['Which medicines should I avoid?', 'other'],
    ['Tablets to stop before the operation', 'other'],
    ['Painkillers: what not to take', 'other'],
    ["Don't take these with alcohol", 'other'],
    ['Who should not take colchicine', 'other'],
    ['Drug interactions', 'other'],
    ['Contraindications', 'other'],
    ['Warnings and precautions', 'other'],
    ['Drugs that cause gout', 'causes'],
    ['Medicines that can make gout worse', 'causes'],
    ['Which medicines can trigger gout?', 'causes'],
    ['Medicines for gout', 'drugs'],
    ['Drugs to stop an attack', 'drugs'],
    ['Medicines that do not need a prescription', 'drugs'],
    ['Warning signs', 'redFlags'],
  ])('“%s” is read as %s', (heading, topic) => {
    expect(readHeading(heading, wordsOfTitle('Gout'))?.topic).toBe(topic)
  })
})

describe('an invitation, a test to come, a good sign', () => {
  test.each([
    ['Do you have any questions?', 'other'],
    ['If you have questions or concerns', 'other'],
    ['Questions for your surgeon', 'other'],
    ['Questions about gout', 'faq'],
    ['Before your test', 'other'],
    ['After surgery', 'other'],
    ['Signs of recovery', 'other'],
    ['Signs of healing problems', 'symptoms'],
    ['Why we test', 'diagnosticTests'],
    ['Why we get gout', 'causes'],
    ['Latest news', 'furniture'],
    ['Latest treatments', 'treatment'],
    ['Talk to your doctor about vaccination', undefined],
    ['Talk to your doctor if it hurts', 'redFlags'],
  ])('“%s” is read as %s', (heading, topic) => {
    expect(readHeading(heading, wordsOfTitle('Gout'))?.topic).toBe(topic)
  })
})

describe('a heading that two sections could bear', () => {
  test.each([
    ['Interventions', 'procedures', 'care'],
    ['Medical treatment', 'treatment', 'drugs'],
    ['Attachments', 'structure', 'furniture'],
    ['8 Warning Signs You Should Not Ignore', 'redFlags', 'symptoms'],
    ['Signs and Symptoms You Should Not Ignore', 'symptoms', 'redFlags'],
    ['Symptoms you should never ignore', 'redFlags', 'symptoms'],
  ])('“%s” is %s, or else %s', (heading, topic, orElse) => {
    expect(readHeading(heading, wordsOfTitle('Gout'))).toMatchObject({ topic, orElse })
  })

  test('of two questions names both', () => {
    expect(readHeading('What causes it, and how is it diagnosed?', new Set())).toMatchObject({
      topic: 'causes',
      others: ['diagnosticTests'],
    })
  })
})
