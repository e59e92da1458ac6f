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
export const OTHER_CONDITIONS: Concepts = {
  ...each(`
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
  stress incontinence, urge incontinence, bed wetting, overactive bladder, water infection, chest infection, ear infection, eye infection, throat infection, skin infection, kidney infection, patch test, prick test, sprained ankle, torn ligament, cruciate ligament,
  ankle, wrist, elbow, jaw, ear, eye, nose, throat, hair, tooth, teeth, gum, tongue, lung, heart, liver, kidney, brain, breast, prostate, uterus, ovary, womb, thumb, finger, toe, heel, foot, feet, hand,
  arm, forearm, neck, head, face, scalp, rib, chest, calf, shin, shoulder, knee, eyelid, nail, lip, penis, vagina, testicle, thyroid gland, spleen, pancreas, gallbladder, oesophagus`),
  diabetes: { lay: 'sugar diabetes, diabetic' },
}

/** Everyday phrases that share words with guides. */
export const EVERYDAY: Concepts = each(`
  train timetable, train ticket, bus timetable, muscle car, credit card, tax return, stock market, weather forecast, football results, football scores, hotel booking, flight ticket, pizza delivery, recipe,
  password, mortgage, holiday, muscle building, protein shake, hip hop, core curriculum, nerve gas, stress ball, rest room, rest home, patch notes, block party, massage chair, massage parlour, needle felting,
  press release, ultrasound pregnancy, sports car, ice cream, ice hockey, ice skating, ice cube tray, dry ice, heat wave, heat pump, heat map, cold war, cold call, hot dog, yoga mat, yoga pants, blood orange, core data,
  rest api, rest stop, rest area, rest assured, rest in peace, cold case, cold front, cold feet, cold turkey, cold brew, cold storage, cold fusion, cold caller, heat index, heat sink, heat exchanger, heat gun, dead heat, ice age, ice rink,
  ice breaker, ice lolly, black ice, ice fishing, ice cap, iced tea, nerve agent, nerve centre, nerve center, war of nerves, test match, test tube, test drive, test pilot, test paper, crash test, screen test, beta test, unit test, test case, theory test, maths test,
  spelling test, stress test bank, bank stress test, personality test, muscle shirt, muscle memory, muscle beach, hip flask, hip bath, rose hip, hip roof, hip hotel, hip joint pub, back bench, back door, back garden, back burner, backpack, back story, back yard, back order, back up, full back, horse back, call back, cash back, play back,
  core memory, core value, core sample, hard core, core subject, apple core, processor core, patch panel, software patch, security patch, eye patch, cabbage patch, pumpkin patch, patchwork, block chain, block of flats, road block, writer's block, building block, breeze block, office block, cream tea, cream cheese, sour cream, cream cake, sun cream,
  shaving cream, hair gel, shower gel, gel nails, gel pen, tablet computer, android tablet, stone tablet, band practice, wedding band, rock band, boy band, brass band, band width, spinal tap, swiss roll, rock and roll, roll call, egg roll, sausage roll, toilet roll, knitting needle, record needle, new release, release date,
  release note, day release, pool table, car pool, pool party, gene pool, whirlpool, walk in wardrobe, dog walking, sleep walking, water bill, water polo, water slide, water park, watercolour, water meter, blood moon, blood diamond, blood bank, blood sport, blood brother, blood pudding, bone china, bone idle, dog bone,
  joint venture, joint account, joint committee, pain au chocolat, trigger happy, gun trigger, trigger warning, point of sale, pressure cooker, pressure washer, tyre pressure, peer pressure, air pressure, yoga teacher, yoga retreat, yoga studio, yoga instructor, yoga teacher training, pilates studio, pilates teacher, sports day, sports bra, sports news, sports shop, exercise book,
  chair lift, chair person, standing order, standing ovation, running costs, running late, running shoes, running joke, stretch limo, stretch marks, stretch jeans, virus strain, leg of lamb, table leg, leg room, chicken thigh, doctor who, doctor strange, tree surgery, tree surgeon, operation manual, military operation, operating system, injection moulding,
  fuel injection, lethal injection, barcode scan, document scan, scan document, range rover, range of products, motion sickness, motion picture, motion sensor, slow motion, pay raise, raise money, ultrasound cleaner, film screening, electric car, electric guitar, electric bill, electric bike, electric fence, magnesium alloy, magnesium wheels, drug dealer, drug trafficking,
  drug lord, war on drugs, social care, child care, care home, car care, skin care, medical drama, medical school, medical student, history lesson, history book, ancient history, browser history, case study, court case, phone case, brief case, observation deck, observation tower, gait horse, posture politics, labour party, party popper, physical education, physical geography,
  trauma novel, weight lifting, weight watchers, weightlifting, foam party, foam mattress, foam board, foam cup, rubber band, rubber duck, brass band music, sleep mode, sleeping bag, sleepover, sleepwalker, water gun, light bulb, tension rod, surface tension, tensions, spasm band, arm chair, desk lamp, desk drawer, desk top`)
