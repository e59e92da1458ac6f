import type { Concepts } from './concept'

/** Structure, supply, function and mechanism. */
export const ANATOMY: Concepts = {
  'location of the muscle': {
    also: 'iliacus, iliacus muscle, musculus iliacus, iliopsoas, iliopsoas muscle, iliopsoas complex, iliopsoas group, psoas, psoas major, location of the iliacus, location',
    lay: 'where is the muscle located, which bone is it on, whereabouts is it, where is the muscle, where is it, where is the iliacus',
    misspelt: 'illiacus, illacus, iliacis, illiopsoas, soas, so-as, psoaz, ilicus, iliakus, illiopsoaz, iliopsoaz',
  },
  'origin and insertion': {
    also: 'origin, insertion, iliac fossa, lesser trochanter, trochanter minor, attachment, attachments, muscle attachment',
    lay: 'where does the muscle attach, inner pelvis, inside of hip bone, inner hip bone, thigh bone',
    misspelt: 'origin and incertion, orgin and insertion, lesser trocanter',
  },
  'main arteries': {
    also: 'arterial supply, iliolumbar artery, lumbar artery, lumbar arteries, vascular supply, arteries, artery',
    lay: 'artery supplies the muscle, blood vessels',
    misspelt: 'main artaries, main arterys',
  },
  'blood supply': {
    also: 'blood flow, circulation, perfusion, importance of blood flow, why blood flow matters, vascularisation',
    misspelt: 'blood suply, blood suppply',
  },
  'primary innervation': {
    also: 'innervation, main nerve supply, femoral nerve, lumbar plexus, anterior crural nerve',
    abbreviation: 'L2-L4, L2-4, L2, L3, L4',
    lay: 'which nerve supplies the muscle, nerve supplies the iliacus, supplying nerve',
    misspelt: 'primary inervation, inervation, primary enervation',
  },
  'nerve supply': {
    also: 'neural supply, role of nerves, part played by nerves, role of the nerves',
    misspelt: 'nerve suply',
  },
  'hip flexion': {
    also: 'hip flexor, hip flexor function, flexion of the hip, lifting the leg, raising the knee, bending the hip, front of hip muscle, hip bending muscle',
    lay: 'what lifts the leg, what moves the leg',
    misspelt: 'hip flexer, hip flection, hip flextion',
  },
  stabilisation: {
    also: 'pelvic stability, stabilising the pelvis, pelvic stabilisation, stability',
    lay: 'keeps your balance, keep balance, balance',
    misspelt: 'stabalization, stabilazation',
  },
  'posture maintenance': {
    also: 'keeping posture, spinal alignment, maintenance of posture',
    lay: 'keeps spine straight, keeps the spine aligned, holds you upright',
    misspelt: 'posture maintainance, posture maintenence',
  },
  'overuse or fatigue': { also: 'mechanism overuse or fatigue, repetitive movement', misspelt: 'overuse or fatige' },
  'protective mechanism': {
    also: 'guarding, splinting, secondary spasm, protective spasm, mechanism protection, protective guarding, reflex guarding, protection',
    lay: 'body protects itself, body protecting the area, muscle protecting itself',
    misspelt: 'protective mecanism, protectiv mechanism',
  },
  irritation: { also: 'mechanism irritation, nerve irritation', misspelt: 'iritation, irritaton' },
  pathophysiology: {
    also: 'mechanism, mechanism of spasm, pathophysiology of spasm, pathogenesis',
    lay: 'how it happens, why does a muscle spasm',
    misspelt: 'pathophisiology, patophysiology',
  },
  'femoral nerve': { also: 'anterior crural nerve' },
}
