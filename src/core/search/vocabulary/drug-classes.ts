import type { Concepts } from './concept'

/** Classes and groups of drugs. */
export const DRUG_CLASSES: Concepts = {
  NSAID: {
    also: `nonsteroidal anti-inflammatory drug, nonsteroidal anti-inflammatory drugs NSAIDs, nonsteroidal anti-inflammatory, non-steroidal,
      nonsteroidal, anti-inflammatory, anti inflammatory drug, anti-inflammatory medicine, oral NSAID, anti-inflammatory tablet`,
    lay: 'antiinflam, anti inflam, anti-inflammatories',
    misspelt: 'NASID, NSAD, antiinflamatory, anti-inflamatory, anti inflamatories',
  },
  'prescription-strength NSAID': {
    in: 'NSAID',
    also: 'prescription NSAID, high-dose NSAID, COX-2 inhibitor, coxib, selective COX-2 inhibitor, strong NSAID',
    lay: 'strong anti-inflammatory, stronger anti-inflammatory, prescription anti-inflammatory, prescription ibuprofen',
  },
  'topical NSAID': {
    also: `anti-inflammatory gel, anti-inflammatory cream, topical anti-inflammatory, NSAID gel, NSAID cream, topical nonsteroidal,
      gel NSAID`,
    lay: 'gel for muscles anti-inflammatory, anti-inflammatory rub on, rub on ibuprofen, ibuprofen rub, anti-inflammatory rub, rub-on anti-inflammatory',
  },
  'NSAID patch': {
    in: 'topical NSAID',
    also: `NSAID patch system, anti-inflammatory patch, medicated plaster, NSAID plaster, transdermal NSAID, anti-inflammatory plaster,
      anti-inflammatory sticker`,
  },
  'muscle relaxant': {
    also: 'spasmolytic, skeletal muscle relaxant, centrally acting muscle relaxant',
    lay: 'muscle relaxer, muscle loosener, tablets to relax the muscle, drug to relax muscles, something to relax the muscle',
    misspelt: 'muscle relaxent, muscle relaxers, muscle relaxor',
  },
  antispasmodic: {
    in: 'muscle relaxant',
    also: 'anti-spasmodic, antispasmodic medication, anti-spasmodic medication, antispastic, spasmolytic drug',
    lay: 'anti-cramp tablet, anti-spasm tablet, anti spasm medicine, drug against spasm',
  },
  'oral corticosteroid': {
    in: 'corticosteroid',
    also: 'systemic corticosteroid, systemic steroid, oral glucocorticoid, glucocorticoid',
    abbreviation: 'OCS',
    lay: 'steroid tablets, oral steroids, steroid pills, cortisone tablets, steroid burst, steroid course, steroids by mouth, dose pack',
  },
  corticosteroid: {
    lay: 'steroids',
    also: 'steroid, cortisone, corticoid',
    misspelt: 'sterroid, corticosteriod, cortisteroid, steriod',
  },
  'topical analgesic': {
    also: `counterirritant, rubefacient, topical pain relief, liniment, topical anaesthetic, external analgesic, pain relieving cream`,
    brand: `Biofreeze, Bengay, Salonpas, Icy Hot, Tiger Balm, Deep Heat, Deep Freeze, Aspercreme, Ralgex, Movelat, Radian B, Mentholatum,
      Transvasin`,
    lay: `rub-on pain gel, rub-on painkiller, rub on pain cream, pain relief gel, pain gel, pain cream, pain rub, muscle rub,
      numbing patch, numbing cream, painkilling patch, pain patch, heat rub, cream for pain, gel for pain, menthol gel, muscle gel`,
  },
  opioid: {
    also: 'opioid pain reliever, opioid analgesic, opiate, narcotic, narcotic analgesic',
    lay: 'strong painkillers, heavy painkillers, strong pills, hospital painkillers, strong painkiller, strongest painkiller, morphine-like drug, addictive painkiller, strong pain medicine',
    misspelt: 'opiod, opoid, opiod pain reliever',
  },
  'analgesic combination': {
    also: 'combination painkiller, compound analgesic, combination analgesic, mixed painkiller, combined pain reliever, dual painkiller',
    lay: 'two painkillers in one tablet, painkillers combined, mixing painkillers, combining painkillers, two painkillers together',
  },
  'over-the-counter pain reliever': {
    also: `non-prescription painkiller, simple analgesic, nonprescription analgesic, over-the-counter analgesic,
      over-the-counter painkiller, over the counter`,
    abbreviation: 'OTC, OTC pain reliever',
    lay: `OTC analgesic, OTC painkiller, OTC tablets, OTC medicine, painkillers at the drugstore, pain tablets from the chemist, pain relief without a prescription, supermarket tablets, chemist painkillers, headache tablets, pain pills from the shop, painkiller, pain reliever, pain killer, supermarket painkiller, painkillers from the chemist, pharmacy painkiller,
      painkillers without prescription, drugstore painkiller, non prescription pain pills, shop bought painkillers, pain pill`,
  },
  antidepressant: {
    also: `low-dose antidepressant, tricyclic antidepressant, tricyclic, serotonin-noradrenaline reuptake inhibitor,
      serotonin-norepinephrine reuptake inhibitor`,
    abbreviation: 'TCA, SNRI',
    lay: 'antidepressant for pain, happy pills, mood tablets for pain, depression tablets',
    misspelt: 'antidepresant, anti-depressant, antidepressent',
  },
  gabapentinoid: {
    also: 'nerve pain drug, anticonvulsant, antiepileptic',
    lay: 'nerve pain tablets, tablets for nerve pain',
  },
  'muscle enzyme modulator': { also: 'enzyme modulator', lay: 'muscle enzyme drug, muscle enzyme medicine' },
  'vitamin B complex': {
    also: 'B complex, B vitamins, vitamin B, cobalamin, cyanocobalamin, hydroxocobalamin, thiamine, pyridoxine, methylcobalamin, folate',
    abbreviation: 'B12, B6, B1, vit B, vit B12, vitamin B12, vitamin B6, vitamin B1',
    brand: 'Neurobion, Berocca, Becosym',
    lay: 'vitamins for nerves, nerve vitamin, nerve vitamins',
    misspelt: 'vitamine B, vitimin B',
  },
  'magnesium supplement': {
    also: `magnesium, magnesium oxide, magnesium citrate, magnesium glycinate, magnesium chloride, magnesium aspartate`,
    abbreviation: 'Mg',
    brand: 'Mag-Ox, Slow-Mag, Magnaspartate, Uro-Mag',
    lay: 'magnesium tablets, magnesium pills, epsom salts, cramp mineral',
    misspelt: 'magnezium, magnisium, magneseum',
  },
  anticoagulant: {
    also: 'warfarin, heparin, apixaban, rivaroxaban, dabigatran, edoxaban, enoxaparin, anticoagulation, vitamin K antagonist',
    abbreviation: 'NOAC, DOAC, LMWH',
    brand: 'Coumadin, Eliquis, Xarelto, Pradaxa, Lixiana, Savaysa, Clexane, Lovenox',
    lay: 'blood thinners, thinners, tablets that thin the blood, tablets to thin the blood, blood thinner, blood thinning, thins the blood',
    misspelt: 'anticoagulent, warfrin, warferin',
  },
  antiplatelet: {
    also: 'clopidogrel, prasugrel, ticagrelor, low-dose aspirin',
    brand: 'Plavix, Brilinta',
    lay: 'blood thinning tablets',
  },
  'local anaesthetic': {
    also: 'local anesthetic, bupivacaine, ropivacaine, mepivacaine, anaesthetic injection',
    abbreviation: 'LA',
    brand: 'Marcaine, Naropin, Xylocaine',
    lay: 'numbing injection, numbing jab',
  },
  'medication for muscle spasm': {
    also: 'drugs for spasm, medication specifically for muscle spasms, medicines for muscle spasm',
    lay: 'tablets for spasm, pills for spasm, which medicine for spasm, best medicine for spasm, what medication',
  },
}
