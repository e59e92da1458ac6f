import type { Concepts } from './concept'

/** Care without drugs, and what prevents a relapse. */
export const CARE: Concepts = {
  rest: {
    also: 'relative rest, resting, unloading, bed rest, offloading, activity avoidance',
    lay: 'take it easy, put your feet up, take a break, laying off, time off sport, stop activity',
  },
  'ice therapy': {
    also: 'ice, ice pack, cold therapy, cryotherapy, icing, cold application, ice massage, cold treatment',
    lay: `ice cube, frozen bag, frozen veg, ice bag, put ice on, ice lolly pack, freezer pack, cold flannel, frozen peas, bag of peas, bag of ice, cold gel pack, cool pack, ice cubes, cool it down, freeze it, cold pack, ice it, frozen vegetables,
      minutes of icing, minutes of ice, how long to ice, cold compress, put ice on it`,
    misspelt: 'ice therepy, iceing, criotherapy, cyrotherapy, crytherapy, ice theraphy',
  },
  'heat therapy': {
    also: 'heat, heat pack, hot pack, thermotherapy, warm compress, heating pad, heat wrap, heat application, moist heat',
    lay: `hot wrap, warm wrap, heated wrap, hottie, heated pad, electric blanket, warm bag, warm water bottle, heat bag, hot pad, hot tub, sauna, jacuzzi, microwave pack, warm flannel, wheat bag, wheatie, hot water bottle, warm bath, hot bath, warm towel, warm pack, microwave bag, heat pad, bean bag warm, hot shower,
      warming the muscle, hot flannel, wheat pack`,
    misspelt: 'heat therepy, heat theraphy, heet therapy, thermo therapy, heat pach',
  },
  stretching: {
    also: 'gentle stretching, stretch, flexibility exercise, hip flexor stretch, static stretching, lunge stretch, flexibility training, stretching exercise, kneeling stretch',
    lay: 'limber up, loosen up, lengthen the muscle, stretch it out, how to stretch',
    misspelt: 'streching, strech, stretchin, gental stretching, gentle streching, stretsching',
  },
  'massage therapy': {
    also: 'massage, soft tissue therapy, deep tissue massage, soft tissue massage, manual therapy, sports massage, soft tissue mobilisation, remedial massage, Swedish massage',
    lay: 'rubbing, masseuse, masseur, rub the sore muscle, having a massage, rub down, rubbing the muscle, back rub, massaging, having it rubbed, muscle kneading, kneading',
    misspelt: 'massarge, masage, message therapy, massage therepy, massge, massuse, massage theraphy',
  },
  'physical therapy': {
    also: 'physiotherapy, physical therapist, physiotherapist, rehabilitation, supervised exercise, exercise therapy, physiotherapy referral, therapeutic exercise, remedial exercise',
    abbreviation: 'PT, physio, rehab',
    lay: 'physio exercises, see a physio, physios, guided exercises, seeing a physio, exercises with a physio, supervised exercises',
    misspelt:
      'phisiotherapy, physiotherepy, phsyio, phisical therapy, fisiotherapy, physical therepy, phsyiotherapy, physotherapy, fysiotherapy',
  },
  'regular physical therapy': {
    in: 'physical therapy',
    also: 'regular physical therapy sessions, maintenance physiotherapy, ongoing physiotherapy',
    lay: 'physio top-up, regular physio',
  },
  'ultrasound therapy': {
    also: 'therapeutic ultrasound, sonotherapy, ultrasonic therapy, ultrasound treatment, sound wave therapy',
    abbreviation: 'US therapy, LIPUS, TUS',
    lay: 'sound waves to heal, healing ultrasound, deep heat machine, sound wave treatment, sound waves for muscle, healing sound waves',
    misspelt: 'ultrasound therepy, ultra sound therapy, ultrasond therapy',
  },
  'electrical muscle stimulation': {
    also: 'electrical stimulation, neuromuscular electrical stimulation, electrostimulation, electrotherapy, electro-stimulation, interferential therapy, muscle stimulator, functional electrical stimulation',
    abbreviation: 'EMS, NMES, FES, e-stim, estim, IFT, ES',
    lay: 'muscle pads, pads that make the muscle jump, electric muscle machine, muscle zapper, electric muscle pads, zapping the muscle, muscle stim, slendertone, electric pads that make muscle twitch, current to relax muscle, electric current through muscle',
    misspelt: 'electical stimulation, electrical stimulaton, eletrical stimulation, electrical muscle simulation',
  },
  TENS: {
    also: 'transcutaneous electrical nerve stimulation, tens transcutaneous electrical nerve stimulation, transcutaneous nerve stimulation',
    abbreviation: 'TENS, TNS',
    lay: 'electric shock pads, shock pads, electric pads, electrical pads, pads with wires, zapping pads, tens machine, tens unit, tingle machine, pain machine, labour pain machine, tingling pads, electric pads for pain, sticky pads for pain, sticky pads, stick-on pads, pads that block pain, buzzing machine, stick-on electric pads',
    misspelt: 'tense machine, tens machin, tenz, tens mashine, tense unit, transcutanous electrical nerve stimulation',
  },
  'trigger point release': {
    also: 'ischaemic compression, trigger point therapy, myofascial release, trigger point pressure release, trigger point massage, dry needling',
    abbreviation: 'MFR, TPR',
    lay: 'pressing out knots, work out knots, knot release, press the knot, release muscle knots, getting rid of knots, working out the knots, pressure on the knot, knot treatment',
    misspelt: 'triger point release, trigger point relase, trigger point realease',
  },
  'foam rolling': {
    also: 'foam roller, roller massage, self-myofascial release, rolling',
    abbreviation: 'SMR',
    lay: 'rolling on a foam tube, rolling the muscle, rolling out the muscle, roll out, foam tube, roller, blackroll',
    misspelt: 'foam roling, fome rolling, foam roler, foamrolling',
  },
  hydrotherapy: {
    also: 'aquatic therapy, water exercise, pool therapy, aquatic exercise, balneotherapy, aquatherapy, water therapy, aqua therapy, pool exercise, aqua aerobics, water-based exercise',
    lay: 'pool, aqua class, aqua fit, aquafit, water aerobics, walking in water, exercise class in the pool, swim, swimming pool, exercises in the pool, exercise in warm water, swimming pool exercise, swimming, water workout, warm pool, exercising in water, moving in warm water',
    misspelt: 'hydrotherepy, hidrotherapy, hydrotheraphy, hydro therapy, hydrotherpy, hyrdotherapy',
  },
  acupuncture: {
    also: 'needling, traditional acupuncture, acupuncturist, electroacupuncture, Chinese needling, medical acupuncture',
    abbreviation: 'TCM',
    lay: 'chinese medicine, needles in the skin chinese medicine, chinese medicine needles, pins in the skin, needle therapy, sticking needles in, chinese needles, needles in the skin, thin needles, tiny needles, needles for pain, fine needles, traditional chinese needles',
    misspelt: 'accupuncture, acupunture, acupunctur, akupuncture, acupucture, acapuncture',
  },
  yoga: {
    also: 'yoga poses, asana, hatha yoga',
    lay: 'downward dog, yoga class, pigeon pose, cobra pose',
    misspelt: 'yogga, yogo',
  },
  pilates: {
    also: 'pilates method, core class, reformer pilates, mat pilates',
    lay: 'reformer class',
    misspelt: 'pilaties, pilattes, pilates clas, pillates, pilatus',
  },
  'posture correction': {
    also: 'posture training, correct posture, postural correction, posture re-education, Alexander technique, postural training',
    lay: 'fix my posture, stop slouching, straighten up, improve posture, correcting posture',
    misspelt: 'posture corection, postere correction, posture correcton',
  },
  'good posture': {
    also: 'maintain good posture, keep a good posture, upright posture, sitting posture advice',
    lay: 'sit up straight, stand up straight, keep your back straight',
    misspelt: 'good postur, mantain good posture',
  },
  'ergonomic adjustment': {
    also: 'ergonomics, workstation setup, desk setup, workplace ergonomics, workstation assessment, ergonomic workstation, ergonomic assessment, office ergonomics, monitor height',
    lay: 'office chair set up, chair set up, screen height, keyboard height, laptop stand, adjust my chair, office set up, sitting properly at a desk, set up my desk, desk height, chair height, fix my desk, computer setup, how to set up my workstation, desk ergonomics, adjust my desk',
    misspelt: 'ergonomic ajustments, erganomic, ergonomik, ergonomics ajustment, urgonomic',
  },
  'ergonomic furniture': {
    also: 'ergonomic chair, use ergonomic furniture, standing desk, lumbar support, sit-stand desk, office chair, adjustable desk',
    lay: 'proper chair, better chair, good chair, back support cushion, desk chair, special chair, height adjustable desk',
    misspelt: 'ergonomic furnature, erganomic furniture, ergonomic furnitur',
  },
  'stress management': {
    also: 'stress reduction, meditation, mindfulness, relaxation technique, stress relief, MBSR, relaxation therapy, progressive muscle relaxation',
    lay: 'calming down, relaxing, stay calm, headspace, mindfulness app, calm down, reduce stress, coping with stress, how to relax, dealing with stress, destress, unwind, lower my stress, chill out',
    misspelt: 'stress managment, stres management, meditaion, mediation for stress, stress mangement',
  },
  'stress reduction technique': {
    also: 'practice stress reduction techniques, practise stress reduction, stress reduction',
    misspelt: 'stress redution',
  },
  'mindful breathing': {
    also: 'breathing exercise, diaphragmatic breathing, deep breathing, belly breathing, breath control, controlled breathing, breathwork, abdominal breathing, paced breathing',
    lay: 'breathing, slow breathing, breathing slowly, breathe in and out, slow breaths, deep breaths, breathe deeply, breathing to relax, breathe slowly',
    misspelt: 'mindfull breathing, mindful breathin, deep breating, brething exercises, mindfull brething',
  },
  'activity modification': {
    also: 'modify activity, pacing, lifestyle change, activity pacing, change of routine, lifestyle modification, adapting activity, workload modification',
    lay: 'cut back on sport, change what I do, slow down, do less, changing routine, avoid what hurts, change my routine, ease off training',
    misspelt: 'activity modifcation, activty modification, activity modificaton',
  },
  'gradual return to exercise': {
    also: `graded return to exercise, return to play, return to sport, graduated return, return to activity, return to running, return to training, resume exercise,
      graded exercise, load progression, progressive loading`,
    abbreviation: 'RTP, RTS',
    lay: `back to sports, when can I play again, back to the gym, go back to the gym, back to training, back to dancing, back to cycling, back to the pitch, when can I swim, getting back to sport, back to running, back to the gym, back to football, start training again, when can I run, can I still run, can I run, run again,
      start running again, go back to sport, play sport again, can I exercise, can I train, exercise again, keep running, back in training, when can I exercise,
      can I still exercise, can I still train, can I play, resume sport, resume running, can I go to the gym, can I keep exercising, build up exercise slowly`,
    misspelt:
      'gradual return to excercise, gradual return to exersise, graduel return, return to excercise, gradual retrun',
  },
  'resistance band': {
    also: 'stretch band, elastic band, exercise band, theraband, resistance loop, band exercise, elastic resistance, thera-band, resistance training band',
    brand: 'TheraBand',
    lay: 'rubber bands, stretchy bands, rubber band exercises, big elastic bands, stretchy rubber band, rubber strap',
    misspelt: 'resistence bands, strech bands, therraband, resistance bans, resistence band',
  },
  'self-massage tool': {
    also: 'self-massage tools, massage ball, lacrosse ball, massage gun, massage stick, trigger point ball, percussion massager, massage roller, self-massage device, self massage',
    brand: 'Theragun, Hypervolt',
    lay: 'rolling on a ball, massage tool, vibrating gun, cricket ball, massage pistol, tennis ball, ball to roll on, spiky ball, golf ball massage, ball massage, massage myself, tennis ball massage, massager',
    misspelt: 'self masage tools, self message tools, self massge tool, massage bal',
  },
  hydration: {
    also: 'proper hydration, stay hydrated, drink water, fluids, water intake, oral fluids, fluid intake, adequate fluids, rehydration, drink enough',
    lay: 'drink more, glasses of water, how much water, drinking enough water, plenty of fluids, water bottle, drink plenty, drinking water, sports drink',
    misspelt: 'hidration, hydraton, proper hydraton, hydartion, stay hydrted',
  },
  'nutritional support': {
    also: 'nutrition, diet, healthy eating, vitamins and minerals, balanced diet, dietary advice, dietary support, nutritional advice, dietitian, nutrient support',
    lay: 'what food, eating, food, bananas, foods, vitamins in food, meals, diet tips, vegan diet, what to eat, food for muscles, eat well, healthy food, foods that help, which foods, eating well, good food, what should I eat',
    misspelt: 'nutritonal support, nutrional support, nutritinal, nutrision, nutritional suport',
  },
  'cold compress after activity': {
    also: `cold compress post-activity, cold water immersion, ice after exercise, post-exercise cooling, cold pack after exercise, post-workout icing, icing after sport,
      cold compress after exercise, post activity ice, ice after sport, cold compress after sport`,
    abbreviation: 'CWI',
    lay: 'ice bath, cold plunge, ice after running, ice after training, ice after a run, ice after gym, ice after workout, cold shower after sport, cool it after sport, cold bath after training',
    misspelt: 'cold compres post-activity, cold compress post activty, cold compress post-activty',
  },
  'warm-up': {
    also: `dynamic warm-up, warm up properly, pre-exercise warm-up, warm-up exercise, activation exercises, dynamic stretching, warm up before exercise, light activity before exercise`,
    lay: 'get the muscles warm, warm up before sport, loosen up before sport, warming up, warm up before running',
    misspelt: 'dinamic warm up, warmp up, warm-op, warmup, dynamic warmup, dymamic warm up',
  },
  'cool-down': {
    also: 'cool down after activity, warm-down, cooling down, stretching after sport, post-exercise stretching',
    lay: 'cool off after exercise, wind down after sport, stretch after running',
    misspelt: 'cooldown, cool dwon, coool down',
  },
  sleep: {
    also: 'restorative sleep, sleep hygiene, rest at night, sleep quality, night rest, adequate sleep',
    lay: 'cannot sleep, mattress, pillow between knees, sleeping better, better sleep, how to sleep, sleeping position, kip, bedtime, good night sleep, enough sleep, sleep better, hours of sleep, how much sleep, sleep well, getting enough sleep, shut-eye, night sleep',
    misspelt: 'restoritive sleep, slep, restoratve sleep, resorative sleep',
  },
  'avoiding overtraining': {
    also: 'avoid overtraining, rest day, recovery day, training breaks, deload week',
    lay: 'do not overdo it, not overdoing it, breaks between training, take breaks',
    misspelt: 'avoid overtraning, avoiding over-traning',
  },
  'core strengthening': {
    also: 'strengthen core muscles, core exercises, core stability, core muscles, core training, core stabilisation, trunk strengthening, core strength, abdominal strengthening, strengthen the core',
    lay: 'tummy muscles, stomach muscles, belly muscles, planks, plank, sit-ups, crunches, strong tummy muscles, stomach exercises, tummy muscle exercise, abs exercises, strong abs, ab workout',
    misspelt: 'core strenghtening, core strenthening, strenghten core, core excercises',
  },
  'balanced workouts': {
    also: 'balance your workouts, workout balance, recovery session, training balance, alternate training, balanced training, periodisation',
    lay: 'mix hard and easy days, easy days and hard days, hard and easy training, vary my training',
    misspelt: 'balanse your workouts, ballance your workouts',
  },
  'follow-up evaluation': {
    also: 'follow-up, follow-up evaluations, review appointment, check-up, regular review, follow-up visit, monitoring visit, follow-up appointment, progress check, reassessment',
    abbreviation: 'F/U, FU',
    lay: 'come back and see you, next visit, follow up visit, return visit, second appointment, see me again, next appointment, come back to clinic, when to come back to clinic, check in with doctor, checkup, recheck',
    misspelt: 'folow-up, follow up evalution, followup, follow-up evaluatoins',
  },
  'home remedy': {
    also: 'home remedies, home treatment, home care, self-treatment, self-care, household remedies, self-management',
    lay: 'what can I do at home, what can I do myself, treat it at home, what helps at home, do at home, treat it myself',
    misspelt: 'home remidies, home remedys, home remeedies',
  },
  'PEACE and LOVE': {
    in: 'rest, ice therapy',
    also: 'rest ice compression elevation',
    abbreviation: 'RICE, PRICE, POLICE',
  },
  'conservative treatment': {
    also: 'non-surgical treatment, nonoperative treatment, non-pharmacological treatment, non-drug treatment, drug-free treatment',
    lay: 'without drugs, without tablets, without medicine, natural treatment',
  },
}
