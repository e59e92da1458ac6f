import type { Concepts } from './concept'

/** What patients ask; matched with the titles of questions and answers. */
export const QUESTIONS: Concepts = {
  'what causes it': {
    also: 'what causes these spasms, causes of spasm, why did I get this, what causes spasm, reason for spasm, why do these spasms start, where does the spasm come from',
  },
  'spasm or strain': {
    also: 'spasm or a strain, muscle spasm or strain, spasm versus strain, strain or spasm, spasm or pulled muscle, difference between spasm and strain, spasm or tear, how to tell spasm from strain, is it a pulled muscle, is it a strain',
  },
  'settles on its own': {
    also: 'get better on its own, better on its own, gets better by itself, will it get better by itself, improve on its own, clear up on its own, clear up by itself, sort itself out, will it clear up, just wait, wait and see, leave it alone, go away, pass on its own, resolve on its own, go away on its own, go away by itself, does it go away, will it go away, self-limiting, settle without treatment, get better by itself, heal by itself, disappear by itself, resolve without treatment, will it pass, heal on its own',
    misspelt: 'resolve on it own',
  },
  'is it dangerous': {
    also: 'something serious, anything serious, is this serious, anything to worry about, harmful, do harm, cause damage, permanent damage, lasting damage, anything sinister, dangerous, is it serious, is it harmful, life-threatening, can it do harm, is it bad, should I worry, how serious, is spasm dangerous',
  },
  'heat or cold': {
    also: 'ice or heat, heat or ice, hot or cold, cold or heat, heat or cold therapy, ice versus heat, warm or cold, heat vs ice, hot or cold pack, heat or ice pack, heat or ice therapy',
  },
  'recovery time': {
    also: 'when will I be able to walk, when will I walk normally, when can I walk normally, when will I be able to work, when can I go back to work, off work, back to normal, going to be ok, recovery timeline, timeline, timescale, time frame, how many days until better, prognosis, how long to recover, healing time, how long does it take to recover, how long does it last, how soon does it get better, duration of recovery, how long does it take to heal, how long until better, how long will it take, time to recover, recovery period, how many weeks until better, how long off sport, how long to get better, how long will it last, when will it be better, how long until healed',
    misspelt: 'recovry time, recovery tme',
  },
  'stress and spasm': {
    also: 'can stress cause spasm, stress cause my muscle to spasm, does stress play a part, anxiety and spasm, can anxiety cause spasm, can worry cause it',
  },
  'need for physical therapy': {
    also: 'physio worth it, is physio worth it, will physio help, worth seeing a physio, physio help, do I need physical therapy, do I need physiotherapy, physio needed, is physical therapy needed, should I see a physio, do I need physio, need physio, need physiotherapy',
  },
  'exercises to prevent spasm': {
    abbreviation: 'HEP',
    also: 'home exercises, home exercise, home exercise programme, home exercise program, exercise programme, exercise sheet, exercise handout, best exercises, best exercises to prevent spasms, preventive exercise, which exercises, exercises for prevention, exercises that help, what exercises, exercise to prevent spasm, good exercises',
  },
  'does posture matter': {
    also: 'can poor posture really affect my iliacus muscle, posture and spasm, bad posture effect, does posture affect, can posture cause it, can bad posture cause spasm',
  },
  'when to see a doctor': {
    also: 'call an ambulance, ring 111, ring 999, call 911, dial 999, A and E, walk-in centre, urgent care, emergency department, go to the ER, when to ring the doctor, when to book an appointment, out of hours doctor, see a doctor, when should I see a doctor, seek medical help, get medical help, urgent referral, emergency referral, red flag referral, go to hospital, when to seek help, when to see GP, see my GP, go to A&E, emergency room, when to call a doctor, when to refer, medical attention, when should I worry, when to get help, when to go to the doctor',
    misspelt: 'when to see a docter, see a docter, see docter',
  },
  'is surgery needed': {
    in: 'surgery',
    also: 'is surgery ever necessary, is an operation ever needed, do I need an operation, do I need surgery, when to operate, when is surgery needed, need for surgery, surgery necessary, operation needed, when to have surgery, surgery needed, who needs surgery, indications for surgery',
  },
}
