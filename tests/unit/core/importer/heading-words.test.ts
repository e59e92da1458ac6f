import { describe, expect, test } from 'vitest'
import { readHeading, wordsOfTitle } from '../../../../src/core/importer/headings/heading-words'

const words = wordsOfTitle('Creaking wrist')

/** Topic, then headings as articles have them. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  types: ['Types of Creaking Wrist', 'Classification', 'Stages', 'Arten', '分类'],
  causes: [
    '20 Causes of a Creaking Wrist',
    'What causes it?',
    'Causes and triggers',
    'Who gets it?',
    '一、病因',
    '第二章 主要原因',
    'Les causes du Creaking Wrist',
    'Ursachen und Symptome',
    'Risk Factors',
    'Why does it happen?',
    'What makes it worse?',
    'Les causes',
    'Facteurs de risque',
    'Причины',
    '病因',
  ],
  symptoms: [
    'Signs and symptoms',
    'Signs and symptoms[edit]',
    'Symptoms {#symptoms}',
    'What are the symptoms?',
    'Check if you have a creaking wrist',
    'What to look out for',
    'How do I know if I have it?',
    'Clinical features',
    '🔍 SYMPTOMS',
    'Symptome',
    'Síntomas',
    '症状',
  ],
  diagnosticTests: [
    'Tests before the operation',
    'Examens diagnostiques',
    '四、诊断检查',
    'الفحوصات التشخيصية',
    'Which tests may be done?',
    'How is it diagnosed?',
    'Getting a diagnosis',
    'Tests and scans',
    'How will the doctor find out?',
    'Investigations',
    'Esami',
  ],
  care: [
    'Managing a creaking wrist without medicines',
    'Treatment without drugs or surgery',
    'Non-Drug Treatments',
    'What you can do at home',
    'Things you can do to ease a creaking wrist',
    'How can I help myself?',
    'How to treat a creaking wrist yourself',
    'Lifestyle and home remedies',
    'Self-care',
    'Hand care and exercises',
    'Selbsthilfe',
  ],
  drugs: [
    'Regenerative and Stem Cell Drugs',
    'Medication options',
    'Which medicines are used?',
    'Treatment with tablets',
    'Over-the-counter and prescription drugs',
    'Drug treatment',
    'Pharmacy treatments',
    '药物',
  ],
  procedures: [
    'Injections and surgery',
    'Surgical options',
    'Minimally invasive treatments',
    'Office procedures',
    'Operation',
  ],
  prevention: [
    'How to avoid a creaking wrist',
    '5 Ways to Prevent It',
    'Reducing your risk',
    'Stopping it coming back',
  ],
  redFlags: [
    'When to seek urgent help',
    'When to refer urgently',
    'Referral criteria',
    'Indications for urgent referral',
    'When should I worry?',
    'See a doctor if:',
    'Go to hospital if',
    'Call us at once if',
    'Non-urgent advice: See a GP if:',
    'When to get medical help',
    'Emergency warning signs',
    'Red flag symptoms',
    'When to contact us urgently',
    'Quand consulter',
  ],
  faq: ['Your questions answered', 'People also ask', 'Q&A', 'Questions people often ask', 'Häufige Fragen'],
  furniture: [
    'On this page',
    'You may also like',
    '3 thoughts on “Wrists”',
    'Customers also bought',
    'Reader poll: what helped?',
  ],
  other: ['Complications of surgery', 'Prognosis', 'Outlook', 'How common is it?', 'Useful numbers', 'Living with it'],
  treatment: ['Treatment', 'How is a creaking wrist treated?', 'Treatment from a GP', 'Traitement'],
}

describe('a heading', () => {
  test.each(Object.entries(HEADINGS).flatMap(([topic, all]) => all.map((heading) => [heading, topic] as const)))(
    '“%s” opens %s',
    (heading, topic) => {
      expect(readHeading(heading, words)?.topic).toBe(topic)
    },
  )

  test.each([
    'Overuse',
    'Nerve gliding',
    'Ice',
    'Driving',
    'Related injuries',
    'A word from the team',
    'Wrist',
    'Self-referral form',
    'Why it is done',
  ])('“%s” names no section', (heading) => {
    expect(readHeading(heading, words)).toBeUndefined()
  })

  test('of two sections says so', () => {
    expect(readHeading('Causes and Symptoms', words)).toMatchObject({ topic: 'causes', others: ['symptoms'] })
    expect(readHeading('Symptoms that need urgent help', words)?.topic).toBe('redFlags')
  })
})
