import type { Concepts } from './concept'

/** Injections, operations and other invasive procedures. */
export const PROCEDURES: Concepts = {
  'botulinum toxin': {
    also: `botulinum toxin injection, onabotulinumtoxinA, abobotulinumtoxinA, incobotulinumtoxinA, rimabotulinumtoxinB, botulinum toxin type A,
      chemodenervation, botox injection, botulinum neurotoxin`,
    abbreviation: 'BoNT, BTX-A, BTX, BoNT-A',
    brand: 'Botox, Dysport, Xeomin, Myobloc, Azzalure, Bocouture, Daxxify, Neurobloc, Jeuveau',
    lay: 'botox, muscle freezing injection, injection to relax the muscle, muscle relaxing injection, wrinkle jab, wrinkle injection, frown line injection, muscle paralysing injection, injection to paralyse the muscle, toxin injection',
    misspelt: 'botulinium, botulinum toxine, botox inj, botulin toxin, bottox, botulinim, botolinum, botux',
  },
  'trigger point injection': {
    also: 'trigger point needling injection, myofascial injection, trigger point infiltration, wet needling',
    abbreviation: 'TPI',
    lay: 'trigger point shot, muscle knot injection, injection into the knot, shot in the muscle knot, jab in the knot, needle into the knot, injection for muscle knot',
    misspelt: 'triger point injection, trigger point ingection',
  },
  'ultrasound-guided injection': {
    also: 'image-guided injection, guided injection, sonographically guided injection, ultrasound guided steroid injection, iliopsoas bursa injection',
    abbreviation: 'USG injection, USGI, US guided injection, US-guided injection',
    lay: 'scan-guided injection, injection with scan, injection under ultrasound, injection using a scan, needle guided by scan, guided jab',
  },
  'steroid injection': {
    in: 'corticosteroid',
    also: 'corticosteroid injection, local steroid injection, cortisone injection, intra-articular steroid, bursa injection, depot steroid injection',
    abbreviation: 'CSI',
    lay: 'cortisone shot, steroid shot, steroid jab, cortisone jab, hydrocortisone injection, steroid needle',
    misspelt: 'steriod injection, cortizone shot, cortizone injection, sterroid injection',
  },
  'surgical release': {
    in: 'surgery',
    also: `iliopsoas release, tendon release, psoas release, iliopsoas tenotomy, psoas tenotomy, fractional lengthening, open release, tendon lengthening,
      psoas lengthening, muscle release surgery, open surgery`,
    abbreviation: 'IFL',
    lay: 'cutting the tendon, surgery to release the muscle, release operation, cut the tight muscle, operation to loosen the muscle, surgery to loosen muscle',
    misspelt: 'surgicle release, surgical relese, sugical release',
  },
  surgery: {
    also: 'surgical treatment, operative treatment, surgery for spasm, invasive treatment, invasive procedure',
    lay: 'have an op, theatre, surgeon, cut open, go under the knife, operation',
    misspelt: 'surgury, sergery, surgary',
  },
  'nerve block': {
    also: 'femoral nerve block, fascia iliaca block, regional block, regional anaesthesia, peripheral nerve block, regional nerve block, nerve blockade',
    abbreviation: 'FIB, FNB, FICB',
    lay: 'freezing the nerve, switch off the nerve, deadening injection, jab to numb the nerve, freeze the nerve, numb the nerve, injection to block the nerve, injection to numb a nerve, nerve numbing injection, deaden the nerve, nerve injection',
    misspelt: 'nerv block, nerve bloc',
  },
  'percutaneous needle tenotomy': {
    also: 'needle tenotomy, tendon fenestration, dry needle tenotomy, percutaneous tenotomy, percutaneous ultrasonic tenotomy, tenotomy, needle fenestration',
    abbreviation: 'PNT, PUT',
    brand: 'Tenex',
    lay: 'needling the tendon, poking holes in the tendon, needle into tendon, needle through the skin to treat the tendon',
    misspelt: 'percutanous tenotomy, percutaneus needle tenotomy, tenotamy, tenetomy, percutaneous needle tenetomy',
  },
  arthroscopy: {
    also: 'hip arthroscopy, arthroscopic evaluation, arthroscopic surgery, diagnostic arthroscopy, arthroscopic assessment',
    lay: 'camera in the hip, camera in the hip keyhole, tiny camera, camera operation, camera inside the joint, keyhole, keyhole hip surgery, hip scope, keyhole surgery, camera in the joint, keyhole look in the hip, looking inside the joint, camera into hip, scope of the hip',
    misspelt: 'arthoscopy, arthroscopey, arthoscopic, orthoscopic, athroscopy, arthroscopik, orthoscopy',
  },
  fasciotomy: {
    also: 'compartment release, decompressive fasciotomy, fascial release, compartment decompression, surgical decompression',
    lay: 'muscle sheath, cut the sheath, cutting the muscle sheath, cut the muscle sheath, fascia release surgery, cutting the fascia, opening the compartment, cut to relieve pressure, surgery to relieve pressure, relieve pressure in muscle',
    misspelt: 'fasiotomy, faciotomy, fasciotamy, fashiotomy, fasciectomy, phasciotomy, fascitomy',
  },
  'endoscopic debridement': {
    also: 'adhesiolysis, endoscopic iliopsoas release, endoscopic release, endoscopic surgery, endoscopic tenotomy, scar debridement, lysis of adhesions',
    lay: 'scar tissue removal, remove scar tissue, clean up scar tissue, cleaning out scar tissue, cut away scar tissue, scar clean-out, clear adhesions, removing adhesions',
    misspelt: 'debreedment, debridment, endoscopic debridemant, debridemant, endoscopik debridement',
  },
  neurostimulator: {
    also: `implantable neurostimulator, implanted stimulator, spinal cord stimulator, peripheral nerve stimulator, dorsal column stimulator,
      neuromodulation, implanted nerve stimulator, spinal cord stimulation, implantable pulse generator, nerve stimulator implant`,
    abbreviation: 'SCS, PNS, IPG',
    lay: 'implant in the spine, spine implant, implant in the back, pain pacemaker, implant for pain, pacemaker for pain, implanted pain device, electric implant, chip in spine for pain, nerve implant, stimulator implant, battery implant for pain',
    misspelt: 'neurostimulater, nuerostimulator, neuro stimulator, neurostimulatr',
  },
}
