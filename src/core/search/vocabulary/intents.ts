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
  'lookAlike',
  'danger',
  'anatomy',
] as const
export type Intent = (typeof INTENTS)[number]

interface IntentRule {
  /** Where the answers to it stand; empty where it only describes what else is asked. */
  sections: readonly Section[]
  /** Where to look when a query asks this and names nothing; where left out, `sections`. */
  alone?: readonly Section[]
  /** Phrases, words in this order, that ask for it; commas between them. */
  cues: string
  /** Phrases that name the section itself: alone, they are answered by its entries in the guide's order. */
  labels?: string
}

/** The words by which an intent is told, and the sections that answer it. */
export const INTENT_RULES: Readonly<Record<Intent, IntentRule>> = {
  definition: {
    sections: ['overview', 'faq'],
    cues: 'what is a, what is an, what is the, what is, what s a, what s an, whats a, whats an, what are, definition of, define, meaning of, explain, what happens in a, what happens in an, tell me about, overview of, overview, what exactly is',
  },
  cause: {
    sections: ['causes', 'mechanism', 'faq'],
    cues: `what causes, what caused, cause of, causes of, cause, why do i, why do these, why do, why did i, why did this, why did it, why has this, why has it, why is this, why is it happening, why does, why have i, why am i,
      reason for, reasons for, due to, trigger for, what triggers, what triggered, what sets it off, what brings it on, brought on by, brings on, how do you get, how did i get, how did this, where does it come from, where did this come from`,
    labels:
      'causes, risk factors, risk factor, triggers, aetiology, etiology, possible causes, common causes, precipitating factors, predisposing factors, contributing factors, precipitants',
  },
  symptom: {
    sections: ['symptoms', 'faq'],
    labels:
      'symptoms, signs and symptoms, complaints, symptom list, list of symptoms, presenting complaints, clinical presentation, clinical picture',
    cues: 'symptoms of, symptom of, signs of, what does it feel like, feel like, how does it feel, presentation, clinical features',
  },
  severity: {
    sections: ['types'],
    cues: 'how bad, how severe, grades of, grade of, types of, stages of, degrees of, is it mild, is it severe',
    labels:
      'grading, severity, severity grades, grades, classification, grading severity, severity scale, grading system, severity levels, stages, staging',
  },
  diagnosis: {
    sections: ['diagnosticTests'],
    cues: `how is it diagnosed, how to diagnose, how do you diagnose, diagnosis, diagnosed, diagnose, which test, what test, test for, tests for, which scan, what scan, investigate, how to test, test to, tests to, imaging, how to confirm, confirm the diagnosis`,
    labels:
      'investigations, work up, workup, diagnostic tests, tests, diagnostics, diagnostic workup, which tests, what tests, test list, list of tests',
  },
  medication: {
    sections: ['drugs', 'faq'],
    cues: `what medicine, which medicine, what medication, which medication, what drug, which drug, what tablets, which tablets, which painkiller, what painkiller, drugs for, drug for, medicine for, medicines for,
      medication for, medications for, medication, tablets for, pills for, prescribe, pharmacological`,
    labels:
      'medications, medicines, drugs, pharmacotherapy, drug list, list of drugs, drug treatment, drug therapy, meds, formulary, medication list, pharmacological treatment, pharmacological management',
  },
  selfCare: {
    sections: ['care', 'faq'],
    cues: `what can i do, what should i do, how to relieve, how to ease, how to treat, how do i treat, how to get rid of, without drugs, without medication, without medicine, without tablets, non drug, drug free,
      non pharmacological, conservative treatment, conservative management, conservative care, conservative measures, conservative options, conservative therapy, nonoperative, non operative, non surgical, home treatment, home remedies, home remedy, home measures, at home, physical treatments, treatments`,
    labels:
      'self care, selfcare, care without drugs, conservative management, conservative care, conservative measures, conservative options, conservative therapy, physical treatments, nonpharmacological, non pharmacological management, non drug treatments, non drug options, self management, physical modalities',
  },
  procedure: {
    sections: ['procedures', 'faq'],
    cues: 'surgical options, surgery options, which operation, what operation, types of surgery, surgeries, invasive, surgical treatment',
    labels:
      'procedures, invasive procedures, surgical options, surgical procedures, interventions, interventional procedures, invasive treatments, interventional options',
  },
  prevention: {
    sections: ['prevention', 'faq'],
    cues: `how to prevent, how can i prevent, how do i prevent, prevent, prevents, preventing, prevention of, preventive, avoid getting, how to avoid, stop it coming back, stop it from coming back,
      keep it from coming back, keep it from happening, stop it happening, come back again, coming back, reduce the risk, reduce risk, recurrence, relapse, stop this happening, stop it returning, stop it recurring, keep it away, happening again, happen again`,
    labels:
      'prevention, preventive measures, preventative measures, prevention tips, preventing recurrence, prophylaxis',
  },
  warning: {
    sections: ['redFlags', 'faq'],
    labels:
      'warning signs, warning sign, red flags, red flag, danger signs, danger sign, alarm symptoms, alarm signs, alarm features, emergency signs, red flag symptoms, warning symptoms, when to worry, worrying signs, worrying symptoms, serious signs, danger symptoms',
    cues: ` should i worry, be worried, be concerned, emergency, urgent, see a doctor, see the doctor,
      see my doctor, see a gp, see my gp, call a doctor, call the doctor, seek help, seek medical, medical attention, medical help, go to hospital, go to the hospital, go to a e, go to casualty, when to refer, seek advice, see a specialist, ask for help`,
  },
  duration: {
    sections: ['faq'],
    cues: `how long does it take, how long will it take, how long does it last, how long will it last, how long until, how long before, how long to recover, how long to heal, how long do, how long does, how long will, how long for, how long, how soon,
      when will it get better, time to heal, time to recover, healing time, recovery time, get better, prognosis, how many weeks, how many days, going to be ok, going to be okay, be alright, be all right, be ok, be okay, get over it, be back to normal, outlook`,
  },
  safety: {
    sections: [],
    alone: ['drugs', 'procedures'],
    cues: `side effects of, side effect of, side effects, side effect, adverse effects, adverse effect, adverse reactions, risks of, risk of, risks, dangers of, complications of, complications, complication, contraindications of, contraindications to, contraindications, contraindication,
      contraindicated, interactions with, interactions, interaction, precautions, is it safe to take, is it safe to, is it safe, safe to take, safe, safety of, safety, warnings, caution, cautions, who should not`,
  },
  dose: {
    sections: [],
    alone: ['drugs'],
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
  lookAlike: {
    sections: ['differential'],
    cues: 'what else could it be, what else can it be, what else might it be, could it be something else, is it something else, mistaken for, confused with, mimicking',
    labels: `differential diagnosis, differential diagnoses, differentials, differential, ddx, look alikes, look alike, lookalikes, lookalike, look alike conditions, lookalike conditions, look alike diagnoses, mimicking conditions, similar diagnoses, mimics, mimic, mimickers, similar conditions, alternative diagnoses,
      alternative diagnosis, other diagnoses, other possible diagnoses, not to miss, conditions that look the same, conditions to exclude, rule outs`,
  },
  danger: {
    sections: [],
    alone: ['redFlags'],
    cues: 'dangerous, is it serious, is this serious, something serious, anything serious, something sinister, anything sinister, something bad, do harm, harmful, life threatening, fatal, could i die, damage me, do damage, do lasting damage',
  },
  anatomy: {
    sections: [],
    alone: ['structure', 'bloodSupply', 'nerveSupply', 'functions', 'mechanism'],
    cues: 'anatomically',
    labels: 'anatomy, anatomical, structure, structure of the muscle, muscle anatomy',
  },
}
