import type { Concepts } from './concept'

/** Conditions that are near, alike or behind. */
export const CONDITIONS: Concepts = {
  'iliopsoas abscess': {
    also: 'psoas abscess, iliacus abscess, pyomyositis',
    lay: 'pus in psoas, deep muscle infection, pus in the muscle',
    misspelt: 'psoas abcess, soas abscess',
  },
  'iliacus haematoma': {
    also: 'iliacus hematoma, iliopsoas haematoma, psoas haematoma, retroperitoneal haematoma, retroperitoneal bleed, haematoma, iliacus or iliopsoas haematoma',
    lay: 'collection of blood, blood collection, internal bleeding, blood pooling in the muscle, deep bruise, psoas bleed, muscle bleed, bleeding into the muscle, bleed into muscle, blood in the muscle',
    misspelt: 'haematoma of illiacus, hemotoma, haemotoma, heamatoma',
  },
  'femoral neuropathy': {
    lay: 'damaged femoral nerve, damage to the thigh nerve, knee gives way from nerve',
    also: 'femoral nerve palsy, femoral nerve injury, femoral mononeuropathy',
    misspelt: 'femoral nueropathy',
  },
  'septic arthritis': {
    also: 'septic joint, septic hip, joint infection, septic arthritis of the hip, pyogenic arthritis',
    lay: 'germs in the joint, infection in the joint, infection in the hip, infected hip, infected joint',
    misspelt: 'septic arthritus',
  },
  'compartment syndrome': {
    lay: 'pressure building up in the muscle, muscle pressure emergency',
    also: 'acute compartment syndrome, iliacus compartment syndrome, raised compartment pressure',
    abbreviation: 'ACS',
    misspelt: 'compartement syndrome',
  },
  appendicitis: {
    lay: 'grumbling appendix, appendix pain, appendix, inflamed appendix, burst appendix',
    misspelt: 'apendicitis, appendicitus',
  },
  'avulsion fracture': {
    also: 'lesser trochanter avulsion, apophyseal avulsion, growth plate avulsion',
    misspelt: 'avultion fracture',
  },
  'stress fracture': {
    lay: 'crack in the bone, cracked bone, cracked hip, hairline crack, hip crack',
    also: 'femoral neck stress fracture, hairline fracture, bone stress injury',
    abbreviation: 'FNSF',
    misspelt: 'stress facture',
  },
  'osteonecrosis of the femoral head': {
    also: 'avascular necrosis, osteonecrosis, aseptic necrosis',
    abbreviation: 'AVN, ONFH',
    lay: 'bone dying, dying bone, dead bone, bone death, hip bone dying, bone has died, dead hip, loss of blood supply to the hip, hip bone collapse, necrosis, bone death of hip',
    misspelt: 'osteonecrosys',
  },
  'iliopsoas tendinopathy': {
    lay: 'inflamed tendon, sore tendon, inflamed bursa, tendonitis, tendinitis, bursitis, tendon trouble',
    also: 'iliopsoas tendinitis, iliopsoas tendonitis, psoas tendinitis, hip flexor tendonitis, iliopsoas syndrome, iliopsoas bursitis, iliopectineal bursitis, hip bursitis, iliopsoas tendinopathy or bursitis',
    misspelt: 'illiopsoas tendonitis, burcitis',
  },
  'snapping hip': {
    also: 'coxa saltans, internal snapping hip, clicking hip syndrome, internal snapping hip coxa saltans',
    lay: "hip that snaps, hip that clicks, clunky hip, dancer's hip",
    misspelt: 'snaping hip',
  },
  'hip osteoarthritis': {
    lay: 'worn out hip, worn hip, worn out joint, worn joint, wear and tear of the hip, bone on bone, arthritic hip, worn cartilage, hip wearing out',
    also: 'coxarthrosis, degenerative hip, arthritis of hip, hip arthritis',
    abbreviation: 'hip OA',
    misspelt: 'hip osteoarthritus',
  },
  'femoroacetabular impingement': {
    lay: 'pinching in the hip, pinching hip, hip pinches, hip bones catching',
    also: 'hip impingement, cam lesion, pincer lesion, femoroacetabular impingement or labral tear',
    abbreviation: 'FAI',
    misspelt: 'femoroacetabuler impingement',
  },
  'labral tear': { also: 'hip labral tear, acetabular labrum tear', lay: 'torn labrum', misspelt: 'laberal tear' },
  'athletic pubalgia': {
    lay: 'footballers groin, footballer groin, sportsman groin, sportsman hernia, adductor strain, inner thigh strain',
    also: "sports hernia, gilmore's groin, osteitis pubis, pubic-related groin pain, adductor-related groin pain, groin pain in athletes",
  },
  'inguinal hernia': {
    lay: 'lump in the groin, groin lump, bulge in the groin, groin bulge, rupture in the groin, bulge when I cough, lump when coughing',
    also: 'hernia, groin hernia, femoral hernia',
    misspelt: 'ingunial hernia, herniea',
  },
  'lumbar radiculopathy': {
    in: 'lumbar spine problem, nerve compression',
    also: 'sciatica, nerve root pain, radicular pain, disc prolapse, prolapsed disc, herniated disc, radiculopathy',
    lay: 'trapped nerve in back, nerve pain from the back, bulging disc, bulging disk, leg pain from the back, slipped disc, slipped disk, pinched nerve in back, disc in back',
    misspelt: 'siatica, sciatca, radiculapathy',
  },
  'meralgia paraesthetica': {
    lay: 'burning thigh, burning outer thigh, numb outer thigh, outer thigh burning, tight belt numb thigh, skinny jeans numb thigh',
    also: 'meralgia paresthetica, bernhardt-roth syndrome, lateral thigh numbness',
    misspelt: 'miralgia',
  },
  'deep vein thrombosis': {
    also: 'venous thrombosis',
    abbreviation: 'DVT',
    lay: 'blood clot, clot, clot in calf, blood clot in thigh, leg clot after flight, blood clot in leg, clot in the leg, leg clot',
    misspelt: 'deep vain thrombosis',
  },
  'cauda equina syndrome': {
    also: 'cauda equina, saddle anaesthesia',
    abbreviation: 'CES',
    lay: 'numb bum, numb backside, numb buttocks, numb saddle, numb around the back passage, numb private parts, numb genitals, cannot feel when wiping, numb between legs, numb bottom',
    misspelt: 'corda equina, cauda equine',
  },
  rhabdomyolysis: {
    also: 'muscle breakdown',
    abbreviation: 'rhabdo',
    lay: 'muscle breaking down, muscles breaking down, muscle melting, dark urine after exercise, cola urine after exercise',
    misspelt: 'rabdomyolysis',
  },
  'total hip arthroplasty': {
    also: 'hip replacement, artificial hip, iliopsoas impingement after hip replacement',
    abbreviation: 'THA, THR',
    lay: 'new hip',
  },
  'heterotopic ossification': { also: 'myositis ossificans, extra bone', abbreviation: 'HO' },
  'myofascial pain syndrome': {
    also: 'myofascial pain, trigger point pain, myofascial trigger point',
    abbreviation: 'MPS, MTrP',
  },
  spasticity: { also: 'hypertonia, upper motor neurone, muscle overactivity' },
  metastasis: { also: 'bone metastasis, secondary cancer', lay: 'spread of cancer' },
  sepsis: { also: 'septicaemia', lay: 'blood poisoning' },
  'iliacus muscle spasm': {
    also: 'iliacus spasm, iliacus cramp, iliopsoas spasm, psoas spasm, hip flexor spasm, hip flexor cramp, iliacus tightness',
    lay: 'cramp in hip, groin muscle spasm, hip cramp',
    misspelt: 'illiacus spasm, illacus spasm, iliacis spasm, iliacus spazm',
  },
}
