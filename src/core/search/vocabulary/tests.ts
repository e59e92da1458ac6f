import type { Concepts } from './concept'

/** Examinations, imaging, laboratory and electrodiagnostic tests. */
export const TESTS: Concepts = {
  'physical examination': {
    also: 'clinical examination, hands-on exam, examination by a doctor, bedside examination',
    abbreviation: 'PE, O/E',
    lay: 'physical exam, clinical exam, check-over, doctor checks you over, physical check, being examined',
    misspelt: 'phisical examination, physical examnation, physcial exam',
  },
  'medical history': {
    also: 'medical history review, history taking, anamnesis, patient history, case history, clinical history, take a history, past medical history, review of history',
    abbreviation: 'Hx, PMH, HPI',
    lay: 'questions the doctor asks, doctor asks questions, asking about symptoms, background questions, talk about past illnesses',
    misspelt: 'medical histry, medicle history',
  },
  observation: {
    also: 'inspection, visual inspection, visual examination',
    lay: 'looking at the patient, look for swelling, looking at the hip, eyeballing',
    misspelt: 'obsevation, observaton',
  },
  'range of motion test': {
    also: `range of movement test, mobility test, goniometry, goniometer, range of motion, range of movement, hip range of motion, joint mobility measurement,
      flexibility test, Thomas test, modified Thomas test, hip extension test, FABER test, Patrick test, FADIR test, log roll test`,
    abbreviation: 'ROM, ROM test, AROM, PROM, FABER, FADIR',
    lay: 'how far hip moves, measuring movement, how far can the leg move, bend test, measure how far the hip moves, movement test, how far you can move your hip',
    misspelt: 'range of moton, rage of motion, range of motoin',
  },
  'straight leg raise test': {
    also: 'straight leg raise, straight leg raising, passive straight leg raise, Lasegue, Lasègue sign, Lasegue test, straight leg test',
    abbreviation: 'SLR, SLR test, PSLR',
    lay: 'lifting leg straight test, lift the straight leg, lying leg lift test, raising straight leg, leg lift test, leg raise',
    misspelt: 'laseque, strait leg raise, straight leg rase, streight leg raise, lasague, straight leg riase',
  },
  'resisted hip flexion test': {
    also: 'resisted hip flexion, resisted flexion, Stinchfield test, Stinchfield, hip flexor strength test, resisted straight leg raise test, psoas strength test',
    abbreviation: 'RHF',
    lay: 'push against my knee test, lift knee against hand, pushing against resistance, leg push test, hip strength test, push your leg against hand',
    misspelt: 'resisted hip flection, risisted hip flexion, resisted hip flextion, stinchfeild',
  },
  palpation: {
    also: 'manual palpation, hands-on examination, digital palpation',
    lay: 'feeling the muscle, pressing on muscle, press on the muscle, doctor presses on it, feeling for knots, touch exam, pressing the belly muscle, poking the muscle',
    misspelt: 'palpatation, palpitation of muscle, palption, pulpation, palpatoin',
  },
  'X-ray': {
    also: 'radiograph, radiography, plain film, roentgenogram, plain radiograph, hip film, bone film, pelvis X-ray, hip X-ray, pelvic film, X-rays',
    abbreviation: 'XR, CXR plain film, AXR',
    lay: 'bone scan picture, radiation photo, x-ray picture, picture of my hip bone, bone picture, picture of the bones, bone photo, radiation picture, picture of bone, exray',
    misspelt: 'xrays, x-ary, x rey, ex-ray, xary, xrey',
  },
  MRI: {
    also: 'magnetic resonance imaging, MR imaging, magnetic resonance, MRI magnetic resonance imaging, magnetic resonance scan, hip MRI',
    abbreviation: 'NMR, MR scan, MRI scan, NMR scan, MR',
    lay: 'tube machine, tunnel machine, magnet machine, big tube, tunnel, machine like a tunnel, loud scan, scan in the tube, scan with magnets, magnet scan, tunnel scan, tube scan, magnetic scan, scanner tunnel, noisy scan, big magnet, scan in a tunnel, claustrophobic scan, the tube',
    misspelt: 'emri, magnetic resonnance, magnetic resonence imaging, MIR scan',
  },
  ultrasound: {
    also: 'ultrasonography, sonography, sonogram, diagnostic ultrasound, echography, musculoskeletal ultrasound, ultrasound scan, ultrasonic scan, hip ultrasound',
    abbreviation: 'USS, US, US scan, MSK US, MSUS',
    lay: 'scan with jelly, jelly on the skin, probe on the skin, scan like for babies, jelly scan, gel scan, baby scan, sound wave scan, pregnancy scan, scan with gel, sound scan',
    misspelt: 'ultra sound, ultrasond, ultasound, ultrasund, ultrsound, utrasound, ultrasoud, ulrasound',
  },
  'dynamic ultrasound': {
    also: 'real-time ultrasound, dynamic sonography, dynamic ultrasonography, motion ultrasound, real time imaging, functional ultrasound',
    abbreviation: 'DUS, RTUS',
    lay: 'moving ultrasound, scan while moving, ultrasound while moving, scan during movement, ultrasound during movement, live scan, moving scan',
    misspelt: 'dinamic ultrasound, dynamic ultrasond',
  },
  'CT scan': {
    also: 'computed tomography, CAT scan, computerised tomography, cross-sectional imaging, computed axial tomography, contrast CT',
    abbreviation: 'CT, CAT, CECT',
    lay: 'doughnut scan, ring scanner, donut scanner, 3D x-ray, slices scan, cross-section scan',
    misspelt: 'cat scn, ct-scan, ct scann, computed tomograpy, C.T. scan',
  },
  'blood test': {
    also: `lab test, laboratory test, blood work, bloodwork, C-reactive protein, erythrocyte sedimentation rate, white blood cell count, white cell count,
      creatine kinase, creatine phosphokinase, full blood count, complete blood count, inflammatory markers, muscle enzyme test, blood count, serum tests,
      international normalised ratio, prothrombin time, blood panel, lab work, laboratory investigations, infection markers, blood culture, procalcitonin, kidney function test, renal function test, liver function test`,
    abbreviation: 'CRP, ESR, WBC, WCC, CK, CPK, FBC, CBC, INR, PT/INR, labs, U&E, U&Es, UEs, CMP, BMP, LFT',
    lay: 'finger prick, blood taken, bloods done, have my blood done, arm needle for blood, vampire test, sed rate, taking blood, blood sample, blood drawn, blood draw, blood check, needle for blood, check for infection in blood, routine bloods',
    misspelt: 'bood test, blod tests, blood tets, blood tst',
  },
  electromyography: {
    also: 'needle electromyography, electromyogram, electrodiagnostic testing, electrodiagnosis, electromyographic study, electrodiagnostics',
    abbreviation: 'EMG, EDX, needle EMG, sEMG',
    lay: `electric shock test, muscle electrical test, electrical test of the muscle, needle in the muscle test, muscle needle test, test of muscle electricity,
      needle test, muscle electricity test, electric test, shock test, electric muscle test, electrical activity of muscle`,
    misspelt:
      'electromiography, electromyograpy, electromyografy, electromiogram, elektromyography, electromygraphy, EGM, electomyography',
  },
  'nerve conduction study': {
    also: `nerve conduction test, nerve conduction velocity, electroneurography, nerve conduction studies, nerve conduction, nerve function test,
      conduction study, electroneuronography, nerve velocity test`,
    abbreviation: 'NCS, NCV, ENG, NCT, ENoG',
    lay: 'shocks to the nerve, test for nerve speed, nerve electricity test, how fast nerves work, nerve test, nerve shock test, nerve speed test, zapping the nerves, electric nerve test, nerve zap test, little shocks to the nerve, electric shock nerve test, testing the nerves',
    misspelt: 'nerve conducton, nerve conduction studdy, nerv conduction, nerve condution study, nerve conduktion',
  },
  'gait analysis': {
    also: 'gait assessment, gait study, gait evaluation, gait observation, gait lab, walking analysis, gait test',
    lay: 'walking test, how I walk, watching me walk, walking pattern, the way you walk, treadmill video, filmed walking, look at my walk, watch the patient walk',
    misspelt: 'gate analysis, gait analisis, gait anaylsis, gaite analysis, gait analysys',
  },
  'posture assessment': {
    also: 'postural assessment, postural analysis, postural screen, alignment assessment, posture analysis, posture evaluation',
    lay: 'posture check, alignment check, how I stand, check how I stand, check if I stand straight, standing straight test, posture test',
    misspelt: 'posture assesment, posture asessment, postere assessment, posture assesement',
  },
  'functional movement screening': {
    also: 'functional movement screen, movement screen, movement screening, movement quality screen, squat test, functional assessment',
    abbreviation: 'FMS',
    lay: 'movement check, squat and lunge test, movement limitation test, seven movements test',
    misspelt: 'functional movment screening, functional movement screning',
  },
  'trigger point examination': {
    also: 'trigger point palpation, myofascial examination, trigger point exam, tender point examination, trigger point assessment',
    abbreviation: 'TrP exam, MTrP exam',
    lay: 'pressing for tender spots, finding the knots, finding tender points, finding sore spots, knot check, find sore points, locate tender spots',
    misspelt: 'triger point examination, trigger point examanation',
  },
  'stress test': {
    also: 'load test, exercise stress test, provocation test, loading test, hop test, single-leg hop test, muscle stress test, muscle loading test',
    lay: 'putting load on the muscle, testing muscle under load, test under strain, muscle load test',
    misspelt: 'stres test, stress tset',
  },
  'MR arthrography': { in: 'MRI', also: 'MR arthrogram, arthrogram, MRA hip, contrast MRI' },
  'joint aspiration': { also: 'arthrocentesis, hip aspiration', lay: 'tapping the joint, draining fluid from joint' },
  'psoas sign': { also: 'iliopsoas sign, psoas test, obraztsova sign, Cope psoas test' },
  'femoral nerve stretch test': {
    also: 'femoral stretch test, reverse Lasegue, prone knee bend, femoral nerve tension test',
    abbreviation: 'FNST',
  },
  'diagnostic injection': { also: 'anaesthetic injection test, injection test' },
  'diagnostic test': {
    also: 'diagnostic imaging tests, diagnostic workup, investigations, diagnostics, work-up, how is it diagnosed',
    lay: 'tests to have, which tests, what tests',
  },
}
