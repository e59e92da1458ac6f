import type { Concepts } from './concept'

const each = (names: string): Concepts =>
  Object.fromEntries(
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => [name, {}]),
  )

/** Conditions, tests and phrases of other fields, whose words a guide may hold one by one without holding the thing itself. */
export const OTHER_CONDITIONS: Concepts = each(`
  knee replacement, shoulder replacement, knee pain, shoulder pain, elbow pain, neck pain, foot pain, heel pain, chest pain, wrist pain, ankle pain, jaw pain,
  ear pain, eye pain, hand pain, arm pain, finger pain, toe pain, knee arthroscopy, headache, head ache, migraine, earache, toothache, sore throat, stomach ulcer, heartburn, blood pressure,
  high blood pressure, blood sugar, blood glucose, blood group, blood transfusion, blood donation, blood type, heart attack, heart failure, heart rate, heart surgery, heart disease,
  stroke rehabilitation, cardiac arrest, cardiac stress test, treadmill test, asthma, asthma attack, lung cancer, breast cancer, prostate cancer, skin cancer, bowel cancer, cancer screening,
  common cold, cold sore, cold sores, flu jab, flu vaccine, heat stroke, heat rash, heat exhaustion,
  pregnancy test, pregnancy, morning sickness, labour ward, period pain, birth control, sleep apnoea, sleep apnea, sleep study, sleeping pills, insomnia, weight loss diet,
  weight loss surgery, eye test, hearing test, allergy test, drug test, driving test, covid test, skin test, urine test, stool test, lung function test, genetic test, HIV test, smear test, glucose test,
  brain scan, brain MRI, chest X-ray, dental X-ray, head CT, bone density scan, bone scan, thyroid, thyroid function, kidney stones, kidney function, liver function,
  gallstones, diabetes, type 2 diabetes, epilepsy, dementia, depression, schizophrenia, bipolar disorder, autism, eczema, psoriasis, acne, rash, hair loss, hives,
  diarrhoea, constipation, vomiting, nausea, food poisoning, irritable bowel, coeliac disease, crohn's disease, reflux, hiccups, haemorrhoids, urinary infection, cystitis,
  cataract, glaucoma, tinnitus, vertigo, dizziness, sinusitis, tonsillitis, bronchitis, pneumonia, tuberculosis, malaria, measles, chickenpox, shingles, covid, influenza, hepatitis, HIV,
  anaemia, leukaemia, lymphoma, gout, lupus, rheumatoid arthritis, osteoporosis, carpal tunnel, tennis elbow, frozen shoulder, plantar fasciitis, rotator cuff, whiplash, ankle sprain,
  wrist fracture, broken arm, broken leg, broken nose, ACL tear, meniscus tear, achilles tendon, bunion, ingrown toenail, hand surgery, spinal fusion, back surgery, brain surgery, plastic surgery,
  eye surgery, cataract surgery, gallbladder surgery, heart bypass, hysterectomy, vasectomy, appendectomy, tonsillectomy, colonoscopy, gastroscopy, endoscopy of the stomach, mammogram, dialysis, transplant,
  root canal, tooth extraction, dental implant, dentist, hearing aid, contact lenses, pacemaker, insulin pump, wheelchair,
  water infection, chest infection, ear infection, eye infection, throat infection, skin infection, kidney infection, patch test, prick test, sprained ankle, torn ligament, cruciate ligament,
  ankle, wrist, elbow, jaw, ear, eye, nose, throat, hair, tooth, teeth, gum, tongue, lung, heart, liver, kidney, brain, breast, prostate, uterus, ovary, womb, thumb, finger, toe, heel, foot, feet, hand,
  arm, forearm, neck, head, face, scalp, rib, chest, calf, shin, shoulder, knee, eyelid, nail, lip, penis, vagina, testicle, thyroid gland, spleen, pancreas, gallbladder, oesophagus`)

/** Everyday phrases that share words with guides. */
export const EVERYDAY: Concepts = each(`
  train timetable, train ticket, bus timetable, muscle car, credit card, tax return, stock market, weather forecast, football results, football scores, hotel booking, flight ticket, pizza delivery, recipe,
  password, mortgage, holiday, muscle building, protein shake, hip hop, core curriculum, nerve gas, stress ball, rest room, rest home, patch notes, block party, massage chair, massage parlour, needle felting,
  press release, ultrasound pregnancy, sports car, ice cream, ice hockey, ice skating, ice cube tray, dry ice, heat wave, heat pump, heat map, cold war, cold call, hot dog, yoga mat, yoga pants, blood orange, core data`)
