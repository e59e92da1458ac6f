import type { Section } from '../../topic/section'

/** What a question asks for, whatever it is about. */
export const INTENTS = [
  'definition',
  'cause',
  'symptom',
  'severity',
  'diagnosis',
  'medication',
  'selfCare',
  'procedure',
  'prevention',
  'warning',
  'duration',
  'safety',
  'dose',
  'difference',
  'need',
  'function',
] as const
export type Intent = (typeof INTENTS)[number]

interface IntentRule {
  /** Where the answers to it stand; empty where it only describes what else is asked. */
  sections: readonly Section[]
  /** Phrases, words in this order, that ask for it; commas between them. */
  cues: string
}

/** The words by which an intent is told, and the sections that answer it. */
export const INTENT_RULES: Readonly<Record<Intent, IntentRule>> = {
  definition: {
    sections: ['overview', 'faq'],
    cues: 'what is a, what is an, what is the, what is, definition of, define, meaning of, explain',
  },
  cause: {
    sections: ['causes', 'mechanism', 'faq'],
    cues: `what causes, what caused, cause of, causes of, causes, cause, why do i, why do these, why do, why did i, why does, why have i, why am i, reason for, reasons for, due to, risk factors, risk factor,
      triggers, trigger for, brought on by, brings on, how do you get, how did i get, aetiology, etiology`,
  },
  symptom: {
    sections: ['symptoms', 'faq'],
    cues: 'symptoms of, symptom of, symptoms, signs of, signs and symptoms, what does it feel like, feel like, how does it feel, presentation, clinical features',
  },
  severity: {
    sections: ['types'],
    cues: 'how bad, how severe, grades of, grade of, grading, types of, severity, stages of, classification, degrees of',
  },
  diagnosis: {
    sections: ['diagnosticTests'],
    cues: `how is it diagnosed, how to diagnose, how do you diagnose, diagnosis, diagnosed, diagnose, which test, what test, test for, tests for, which scan, what scan, investigations, investigate, work up,
      workup, how to test, test to, tests to, imaging, diagnostic tests, tests`,
  },
  medication: {
    sections: ['drugs', 'faq'],
    cues: `what medicine, which medicine, what medication, which medication, what drug, which drug, what tablets, which tablets, which painkiller, what painkiller, drugs for, drug for, medicine for, medicines for,
      medication for, medications for, medications, medication, medicines, tablets for, pills for, drugs, prescribe, pharmacological`,
  },
  selfCare: {
    sections: ['care', 'faq'],
    cues: `what can i do, what should i do, how to relieve, how to ease, how to treat, how do i treat, how to get rid of, without drugs, without medication, without medicine, without tablets, non drug, drug free,
      non pharmacological, conservative treatment, non surgical, home treatment, home remedies, home remedy, home measures, at home, self care, physical treatments, treatments`,
  },
  procedure: {
    sections: ['procedures', 'faq'],
    cues: 'surgical options, surgery options, which operation, what operation, types of surgery, surgeries, invasive, procedures, invasive procedures, surgical treatment, surgical procedures',
  },
  prevention: {
    sections: ['prevention', 'faq'],
    cues: `how to prevent, how can i prevent, how do i prevent, prevent, prevents, preventing, prevention of, prevention, preventive measures, preventive, avoid getting, how to avoid, stop it coming back, stop it from coming back,
      keep it from coming back, keep it from happening, stop it happening, come back again, coming back, reduce the risk, reduce risk, recurrence, relapse`,
  },
  warning: {
    sections: ['redFlags', 'faq'],
    cues: `warning signs, warning sign, red flags, red flag, danger signs, danger sign, alarm symptoms, alarm signs, when to worry, should i worry, be worried, be concerned, emergency, urgent, see a doctor, see the doctor,
      see my doctor, see a gp, see my gp, call a doctor, call the doctor, seek help, seek medical, medical attention, medical help, go to hospital, go to the hospital, go to a e, go to casualty, when to refer, seek advice, see a specialist, ask for help`,
  },
  duration: {
    sections: ['faq'],
    cues: `how long does it take, how long will it take, how long does it last, how long will it last, how long until, how long before, how long to recover, how long to heal, how long do, how long does, how long will, how long for, how long, how soon,
      when will it get better, time to heal, time to recover, healing time, recovery time, get better, prognosis, how many weeks, how many days`,
  },
  safety: {
    sections: [],
    cues: `side effects of, side effect of, side effects, side effect, adverse effects, adverse effect, adverse reactions, risks of, risk of, risks, dangers of, complications of, complications, complication, contraindications of, contraindications to, contraindications, contraindication,
      contraindicated, interactions with, interactions, interaction, precautions, is it safe to take, is it safe to, is it safe, safe to take, safe, safety of, safety, warnings, caution, cautions, who should not`,
  },
  dose: {
    sections: [],
    cues: `dose of, dosage of, dosing of, dose, doses, dosage, dosing, how much, how many minutes of, how many minutes, minutes of, how often, frequency, how many times, how many, maximum, max, mg, how to use, how to do, how do i do, how is it done, how does it work, how do you, benefits of, benefit of, evidence for,
      effectiveness of, cost of, preparation for, what happens during, what happens in, indications for, indication for, use of, uses of, when to use, when to do, when is, recovery after, technique`,
  },
  difference: {
    sections: ['faq'],
    cues: 'difference between, differences between, versus, vs, compared to, compared with, or a, distinguish, tell apart',
  },
  need: {
    sections: [],
    cues: 'do i need, do i really need, is it necessary, ever necessary, ever needed, is needed, needed, necessary, need for',
  },
  function: {
    sections: ['functions'],
    cues: 'function of, functions of, what does the, job of, what is the job of, purpose of the muscle',
  },
}
