import type { Concepts } from './concept'

/** Causes, symptoms, grades and warning signs. */
export const PROBLEMS: Concepts = {
  overuse: {
    also: 'overuse in sports, overuse injury, repetitive strain, repetitive stress, sports overuse, over use, repetitive use, repeated hip movement, overload',
    abbreviation: 'RSI',
    lay: 'too much dancing, dancing too much, too much kicking, too much hiking, too much climbing, too much rowing, too much ballet, too much tennis, too much dance, too many miles, marathon training, repeated kicking, too much running, too much cycling, running too much, doing too much sport, too much football, soccer, cycling a lot, too much sport, overdoing sport, overdid it',
    misspelt: 'over-use, overus',
  },
  'strenuous exercise': {
    also: 'strenuous activity, heavy workout, intense exercise, hard training, vigorous exercise, high-intensity exercise, intense workout, heavy exercise',
    lay: 'heavy gym session, tough workout, crossfit, hard workout, going hard at the gym, heavy training',
    misspelt: 'strenous exercise, strenuous excercise, strenuos exercise',
  },
  'prolonged sitting': {
    also: 'sitting too long, sitting all day, desk job, sedentary sitting, long sitting, extended sitting, sitting for long periods, sitting at a desk',
    lay: 'sitting at a computer, office job, long drive, long car journey, long flight, driving all day, sat all day, sit all day, lorry driver, desk work',
    misspelt: 'prolonged siting, prolongued sitting, proloned sitting',
  },
  'poor posture': {
    also: 'bad posture, slouching, slumped posture, incorrect posture, faulty posture, slouch, hunching',
    lay: 'hunched over, sitting crooked, standing badly, bad way of sitting, slumping',
    misspelt: 'poor postur, poor posutre, bad postur, pore posture',
  },
  'sudden movement': {
    also: 'sudden movements, quick twist, sudden twist, jerky movement, awkward twist, quick twisting, abrupt movement',
    lay: 'turned awkwardly, awkward move, sudden jerk, lunged suddenly, twisted awkwardly, slipped, moved too fast, twisted suddenly, sudden turn, turned quickly, wrong move, twisting suddenly',
    misspelt: 'suden movement, sudden movment, sudden movemnts',
  },
  'direct trauma': {
    also: 'injury from blow, fall on hip, direct blow, contusion, bruise, blunt trauma, direct injury, direct impact, blow to the hip',
    lay: 'fell off, fell off my horse, fell off a ladder, came off my bike, thrown off, hit by a car, rugby tackle, collision, crash, knocked over, slipped on ice, tripped over, car crash, car accident, road accident, accident, bumped my hip, fell down, fall down the stairs, kicked in the hip, fell on my hip, fell on hip, fell off a bike, fall from a bike, hit my hip, kick to the hip, banged my hip, knock to the hip, hit on the hip, fell over, tackled',
    misspelt: 'direct truama, direct tramua, direct troma',
  },
  'muscle fatigue': {
    also: 'tired muscle, overworked muscle, muscular fatigue, muscle exhaustion',
    lay: 'muscles tired, overworked muscles, muscles giving up, muscles worn out, tired muscles, muscle overworked',
    misspelt: 'muscle fatige, muscle fatigue, mucle fatigue, muscle fatique',
  },
  dehydration: {
    also: 'dehydrated, fluid loss, not enough water, volume depletion, low fluids, insufficient fluids',
    lay: 'did not drink, dehydrated after exercise, dry mouth, too little to drink, not drinking enough water, not drinking enough fluids, drinking too little, drinks too little, not drinking enough, thirsty, dried out, did not drink enough, too little water',
    misspelt: 'dehidration, dehydraton, dehydrashun, dehydratation, dihydration, deyhdration',
  },
  'electrolyte imbalance': {
    also: 'electrolyte disturbance, electrolyte disorder, hypokalaemia, hypomagnesaemia, hypocalcaemia, low potassium, low magnesium, low calcium, low sodium, potassium deficiency, magnesium deficiency, calcium deficiency, low electrolytes, potassium, hyponatraemia',
    abbreviation: 'lytes, low K, low Mg, low Ca',
    lay: 'salt imbalance, mineral imbalance, low salts, salts out of balance, lack of minerals, lack of salt, lack of potassium, lack of magnesium',
    misspelt: 'electrolite imbalance, electrolyte inbalance, electrolight imbalance, electrolyt imbalance',
  },
  'improper stretching': {
    also: 'no warm-up, skipped stretching, wrong stretching, missed warm-up, inadequate stretching, bad stretching, no stretching, missed cool-down, skipped warm-up',
    lay: 'forgot to stretch, did not warm up, forgot to warm up, skipping the warm-up, not warming up, not stretching, stretching wrong, skip warm up',
    misspelt: 'improper streching, inproper stretching, improper strechting',
  },
  'acute injury': {
    also: 'fresh injury, recent injury, muscle strain, pulled muscle, muscle pull, torn muscle, muscle tear, hip flexor strain, groin strain, strained muscle, lifting injury, sports injury',
    lay: 'hurt it lifting, lifting something heavy, heavy lifting, pulled my groin, lifted heavy box, tore a muscle, pulled groin, pulled something, strain or tear',
    misspelt: 'acute injery, acute injurry, accute injury, acute ingury',
  },
  'nerve compression': {
    also: 'pinched nerve, trapped nerve, nerve entrapment, compressed nerve, nerve impingement, nerve pressure, entrapment neuropathy, nerve irritation',
    lay: 'squashed nerve, nerve being pressed, pressure on a nerve, nerve is trapped',
    misspelt: 'nerve compresion, nerv compression, nerve compressoin',
  },
  'inflammatory conditions': {
    also: 'inflammation, inflammatory disease, myositis, muscle inflammation, inflammatory myopathy, polymyositis, dermatomyositis, inflammatory disorder, inflamed muscle, inflammatory muscle disease',
    lay: 'muscle is inflamed',
    misspelt: 'inflamatory conditions, inflammatry conditions, inflamation, imflammation',
  },
  stress: {
    also: 'mental stress, psychological stress, anxiety, tension, emotional stress, mental strain, stress and spasm, psychosocial stress',
    lay: 'being anxious, worry, feeling tense, stressed out, anxious, under pressure at work, stressed, worrying',
    misspelt: 'stres, anxeity',
  },
  overtraining: {
    also: 'over training, overtraining syndrome, overreaching, training too much, excessive training, excessive exercise, exercise without recovery',
    abbreviation: 'OTS',
    lay: 'too much gym, training too hard, exercising too much, too much exercise, overdoing it at the gym, too much training, no rest days',
    misspelt: 'overtraning, over traning, overtrainning',
  },
  'poor ergonomics': {
    also: 'bad workstation, bad desk setup, unergonomic workstation, poor workstation, inadequate workstation, poor desk setup',
    lay: 'chair too low, desk chair too low, chair too high, seat too low, screen too low, badly set up desk, bad chair, bad desk, wrong chair, desk too low, awful chair, uncomfortable desk',
    misspelt: 'poor ergonomic, poor erganomics, poor ergonomix',
  },
  'lumbar spine problem': {
    also: 'lumbar spine problems, back problem, lower back problem, spinal problem, lumbar disorder, lower back issue, low back disorder, lumbar pathology, lumbar disc disease',
    lay: 'back pain, low back pain, bad back, back trouble, dodgy back, back trouble causing hip pain, lower back trouble, lumbar trouble',
    misspelt: 'lumber spine problems, lumbar spin problem, lumbar spine probems',
  },
  'previous injury': {
    also: 'previous injuries, old injury, prior injury, past injury, earlier injury, history of injury, injury that did not heal',
    lay: 'injury years ago, hurt it before, old sports injury, never healed properly, old wound',
    misspelt: 'previous injurys, previus injury, previos injuries',
  },
  'age-related changes': {
    also: 'ageing, aging, getting older, degeneration, wear and tear, age related degeneration, muscle degeneration, older age, sarcopenia, elderly',
    lay: 'old, older, old age, growing old, because of my age, getting on in years, old muscles, my age',
    misspelt: 'age related changs, age-realted changes, aging changes',
  },
  'sedentary lifestyle': {
    also: 'inactivity, physical inactivity, lack of exercise, sedentary behaviour, inactive lifestyle, lack of physical activity, deconditioning',
    lay: 'not exercising, never exercises, does no exercise, sits around, inactive, sitting around, no sport, couch potato, never exercise, no exercise, lazy lifestyle, not moving enough, sitting on the sofa all day, not active, unfit',
    misspelt: 'sedentry lifestyle, sedantary lifestyle, sedentary life style, sedentery',
  },
  'sharp or dull pain': {
    also: 'sharp pain, dull pain, stabbing pain, knife-like pain, aching, dull ache, nagging pain, hip pain, sore hip, painful hip, coxalgia, lower abdominal pain, pelvic pain, hip ache',
    lay: 'throbbing, throbbing pain, burning pain, gnawing pain, niggle, niggling pain, twinge, pulsing pain, catching pain, grinding pain, pinching pain, deep ache, constant ache, hurts in my hip, stabbing in the hip, hip hurts, lower belly hurts, lower tummy pain, lower stomach pain, low belly ache, stabbing',
    misspelt: 'sharp or dul pain, shap pain',
  },
  'hip flexor tightness': {
    also: 'tightness, tight hip flexors, tight hips, hip tightness, tight psoas, hip flexor stiffness, hip flexion contracture, tight muscle',
    lay: 'hip feels tight, front of hip tight, feels tight',
    misspelt: 'tigthness, hip flexer tightness, tighness',
  },
  stiffness: {
    also: 'stiff hip, rigidity, stiff leg, hip stiffness, stiff',
    lay: 'seized up, hip seized up, seized hip, stiff as a board, locked up, rusty hip, stiff after sitting, leg will not bend, cannot move freely, feels stiff, stiff in the morning',
    misspelt: 'stifness, stiffnes',
  },
  'cramping sensation': {
    also: 'muscle cramp, cramp, cramps, cramping, charley horse, charlie horse',
    lay: 'feels like a cramp, muscle cramps up, cramp feeling',
    misspelt: 'cramping sensaton, craming, krampf',
  },
  'radiating pain': {
    also: 'referred pain, shooting pain, pain down the leg, pain down thigh, groin pain, sore groin, inguinal pain, groin ache, pain in the groin, thigh pain, spreading pain, travelling pain',
    lay: 'pain down to the knee, spreading down the leg, pain moves, travels down, goes down my leg, shooting down the leg, runs down the leg, pain goes into the groin, pain spreads to the thigh, crotch pain, pain moving down leg, pain shoots down, pain travels down my leg, pain runs down leg, pain spreading',
    misspelt: 'radiateing pain, radiating pian, raidating pain, groyne pain',
  },
  'difficulty walking': {
    also: 'trouble walking, limp, limping, gait disturbance, walking difficulty, impaired walking, antalgic gait',
    lay: 'hobbling about, dragging my leg, drags leg, cannot walk far, walking funny, shuffling, needs a stick to walk, cannot walk, hard to walk, hobbling, hobble, walk with a limp, walking hurts, cannot move leg smoothly, cannot walk properly',
    misspelt: 'dificulty walking, difficulty waking, difficulity walking',
  },
  tenderness: {
    also: 'tender, sore to touch, point tenderness, tender to touch, tender spot, tender on pressing',
    lay: 'hurts when I press, hurts to touch, sore when touched, painful to touch, hurts when pressed, sore when pressed',
    misspelt: 'tendernes, tenderess, tendorness',
  },
  'muscle weakness': {
    also: 'weakness, weak leg, weak hip, loss of strength, paresis, leg weakness, reduced power',
    lay: 'wobbly knee, wobbly legs, unsteady leg, unstable leg, leg will not hold me, knee wobbles, leg collapses, wobbly leg, leg like jelly, jelly legs, leg goes from under me, knee gives way, knee buckles, leg gives way, no strength in leg, leg feels weak, leg buckles, leg is weak, hip feels weak, cannot lift my leg',
    misspelt: 'muscle weekness, muscle weaknes, mucsle weakness',
  },
  'spasmodic contraction': {
    also: 'spasmodic contractions, twitching, involuntary contraction, myospasm, muscle guarding, fasciculation, involuntary movement',
    lay: 'muscle jumping, muscle twitches, jumping muscle, muscle clenches, sudden tightening, muscle grabs, muscle jumps',
    misspelt: 'spasmodic contractons, spazmodic, spasmatic contractions',
  },
  'pain during stretching': {
    also: 'pain with stretching, pain on stretching, stretch pain, pain raising leg, stretching pain, pain on leg raising, pain when stretching',
    lay: 'hurts when I stretch, hurts to stretch, hurts to lift leg, hurts to raise my leg, hurts when stretching, hurts lifting my leg',
    misspelt: 'pain during streching, pain durring stretching',
  },
  'pain with activity': {
    also: 'increased pain with activity, exercise pain, pain climbing stairs, exertional pain, pain on movement, activity-related pain, pain on exertion, movement pain',
    lay: 'makes it worse, makes pain worse, hurts on stairs, hurts going upstairs, worse when I move, hurts when moving, hurts climbing stairs, hurts when I run, hurts when active, stairs hurt, worse with movement, worse on stairs',
    misspelt: 'pain with activty, increased pain with activty, increassed pain with activity',
  },
  'pain at rest': {
    also: 'resting pain, pain sitting, night pain, pain while sitting, rest pain, pain lying down, nocturnal pain',
    lay: 'sore lying down, hurts all the time, sore all the time, hurts in bed, cannot get comfortable, painful lying down, hurts when lying still, hurts at night, hurts when sitting, hurts even when resting, hurts sitting still, hurts lying down, wakes me at night, sitting hurts',
    misspelt: 'pain at rst, pain at reast',
  },
  'limited range of motion': {
    also: 'reduced range of motion, restricted movement, stiff joint, decreased range of movement, loss of motion, restricted range of movement, limited range of motion in the hip joint, loss of movement, limited mobility, reduced mobility',
    abbreviation: 'reduced ROM, decreased ROM, limited ROM, loss of ROM',
    lay: 'cannot move my hip far, hip will not move far, cannot bend fully, hip does not move far, hip locked',
    misspelt: 'limited rage of motion, limited range of moton, limitted range of motion',
  },
  swelling: {
    also: 'localised swelling, local swelling, oedema, swollen, puffiness, local oedema, tissue swelling',
    lay: 'puffy groin, lumpy swelling, swelled up, puffed up, swollen up, puffy hip, blown up, hip is puffy',
    misspelt: 'sweling, odema, localized sweling, swolling, edeema',
  },
  'difficulty standing up': {
    also: 'trouble standing, sit to stand pain, trouble rising, difficulty rising, difficulty getting up',
    lay: 'get up from a chair, up from a chair, rising from a chair, chair hurts, hard to get up from chair, cannot get out of a chair, struggle to get up, cannot stand up, cannot straighten up, getting up from the sofa, getting out of the car, hard to get off the sofa, hard to stand up',
    misspelt: 'dificulty standing up, difficulty standin up',
  },
  'discomfort while bending': {
    also: 'bending forward, discomfort while bending forward, pain on bending, stooping, forward bending pain, flexion discomfort',
    lay: 'tie my shoes, tie my laces, tying laces, put my socks on, put on socks, hurts to bend over, hurts to tie my shoes, bending over hurts, hurts putting on socks, hurts to bend, leaning forward hurts, cannot bend down, tying shoes',
    misspelt: 'discomfort while bendng, discomfert while bending, disconfort while bending',
  },
  'sensation of a knot': {
    also: 'muscle knot, knot, lump in muscle, nodule, taut band, knots, palpable nodule',
    lay: 'bump in the muscle, hard ball, hard bit in the muscle, tight ball, lump in the groin muscle, hard lump, ball in the muscle, tight ball in muscle, lump in my hip, feel a lump, hard spot in muscle',
    misspelt: 'sensation of a not, sensaton of a knot, muscle not',
  },
  'popping sensation': {
    also: 'popping, clicking hip, snapping, clunk, hip pops, occasional popping, occasional popping sensation, hip clicking, crepitus, click, snap',
    lay: 'hip clicks, hip cracks, hip snaps, noise in my hip, hip makes a noise, hip clunks, clicking noise, cracking hip, pop in hip',
    misspelt: 'poping sensation, occasional poping, ocasional popping',
  },
  fatigue: {
    also: 'tiredness, exhaustion, lower body fatigue, tired legs, weariness, lethargy',
    lay: 'worn out, always tired, no energy, legs feel tired, tired all the time, knackered, legs are heavy',
    misspelt: 'fatige, fatuige, fatique',
  },
  'disruption of daily activities': {
    also: 'functional limitation, ADL limitation, disability, loss of function, activity limitation, impairment of daily life, interferes with daily life',
    abbreviation: 'ADL, ADLs',
    lay: 'cannot do chores, chores, cannot get on with life, cannot look after myself, cannot cook or clean, cannot do housework, cannot do my job, daily life affected, everyday life is hard, cannot work, stops me doing things, cannot get dressed',
    misspelt: 'disruption of daily activites, disruption of dayly activities, distruption of daily activities',
  },
  'mild spasm': {
    also: 'slight spasm, grade 1 spasm, minor spasm, grade I spasm, light spasm, occasional tightness',
    lay: 'small cramp, little cramp, little spasm',
    misspelt: 'mild spazm, mild spasim',
  },
  'moderate spasm': { also: 'grade 2 spasm, medium spasm, grade II spasm', misspelt: 'moderat spasm, moderate spazm' },
  'severe spasm': {
    also: 'grade 3 spasm, bad spasm, intense spasm, grade III spasm, serious spasm',
    lay: 'really bad cramp, very bad spasm, terrible spasm, worst spasm, extreme cramp',
    misspelt: 'sever spasm, severe spazm, seveer spasm',
  },
  'severe or increasing pain': {
    also: 'worsening pain, increasing pain, severe pain, unbearable pain, intense pain, progressive pain, escalating pain',
    lay: 'pain getting worse, pain worse and worse, terrible pain, agony, unbearable, excruciating, worst pain',
    misspelt: 'severe or increaseing pain, sever pain',
  },
  'persistent muscle spasm': {
    also: 'persistent muscle spasms, persistent spasm, ongoing spasm, chronic spasm, continuing spasm',
    lay: 'spasm that will not go away, spasm will not stop, spasm keeps coming back, cramp that never stops, cramp will not go away, constant spasm',
    misspelt: 'persistant muscle spasms, persistant spasm, persistent spazms',
  },
  'numbness or tingling': {
    also: 'numbness, numb, loss of feeling, sensory loss, hypoaesthesia, tingling, pins and needles, paraesthesia, prickling, sensory disturbance, numb leg',
    lay: 'no feeling, lost feeling, lost sensation, feels asleep, leg asleep, toes tingle, loss of sensation, tingly leg, dead leg, leg gone to sleep, leg has gone numb, foot asleep, cannot feel my leg, needles and pins, leg feels dead, fuzzy feeling in leg, leg fell asleep',
    misspelt: 'numness, numbness or tingeling, parasthesia, tingeling, numbnes',
  },
  'signs of infection': {
    also: 'fever, pyrexia, high temperature, febrile, redness, erythema, red skin, chills, infected, infection, rigors',
    lay: 'the shivers, shivers, sweats, night sweats and fever, hot to touch, running a fever, burning up, feels warm and red, hot and red, running a temperature, red and hot, shivering, raised temperature, feeling hot, red hot skin, temperature',
    misspelt: 'signs of infecton, fevor, signs of infectoin, feaver',
  },
  'difficulty walking or standing': {
    also: 'difficulty standing, unable to weight bear, cannot stand, unable to walk, inability to bear weight',
    lay: 'cannot put weight on leg, cannot put weight on it, cannot walk or stand',
    misspelt: 'dificulty walking or standing',
  },
  'lack of improvement': {
    also: 'no improvement, not responding, failed treatment, not getting better, treatment failure, failure of conservative treatment, refractory',
    lay: 'nothing helps, still hurts after days, not getting better after a week, no better, does not get better, still not better, has not improved, treatment is not working',
    misspelt: 'lack of improvment, lack of improvemnt',
  },
  'red flag': {
    also: 'red flags, warning sign, danger sign, alarm symptom, warning signs, danger signs, alarm signs, alarm features',
    misspelt: 'redflag, red flaggs',
  },
  'bladder or bowel change': {
    also: 'bladder, bowel, incontinence, urinary incontinence, faecal incontinence, urinary retention, loss of bladder control, loss of bowel control, bladder problem, bowel problem, sphincter disturbance, saddle numbness',
    lay: 'bladder accident, bowel accident, cannot control my bladder, cannot control my bowels, bladder leak, numb bum, cannot hold my wee, hold my urine, hold it in, holding my water, constantly need the toilet, not aware of needing the toilet, wet myself, wetting myself, soiled myself, cannot pee, cannot poo, leaking urine, trouble going to the toilet, cannot go to the toilet, no control of my bladder, lost control of my bowels, toilet, toilet trouble, bathroom accidents, numb down below, numb between the legs',
  },
  'dark urine': {
    also: 'red-brown urine, brown urine, red urine, myoglobinuria, cola-coloured urine, tea-coloured urine, discoloured urine, blood in urine',
    lay: 'brown pee, dark pee, pee the colour of cola, pee like tea, wee like coca cola',
  },
  'unexplained weight loss': {
    also: 'weight loss, losing weight, lost weight, losing weight without trying, loss of weight',
    lay: 'clothes too big, getting thinner, shedding pounds, dropped a stone',
  },
  immunosuppression: {
    also: 'immunosuppressed, immunocompromised, immune deficiency, weakened immune system, injecting drug use, intravenous drug use, IV drug user',
    lay: 'weak immune system, low immunity, poor immunity, injecting drugs, shooting up',
  },
  'known cancer': {
    also: 'history of cancer, previous cancer, past cancer, cancer history',
    lay: 'had cancer, had cancer before, cancer in the past, used to have cancer',
  },
}
