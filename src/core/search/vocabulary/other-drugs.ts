import type { Concepts } from './concept'

const each = (names: string): Concepts =>
  Object.fromEntries(
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => [name, {}]),
  )

/** Drugs and drug groups of other fields of medicine, known so that they are refused and never read as a slip. */
export const OTHER_DRUGS: Concepts = each(`
  insulin, metformin, amoxicillin, penicillin, antibiotic, antibiotics, flucloxacillin, doxycycline, ciprofloxacin, azithromycin, vancomycin,
  cephalexin, nitrofurantoin, trimethoprim, clarithromycin, omeprazole, lansoprazole, pantoprazole, famotidine, ranitidine, simvastatin,
  atorvastatin, rosuvastatin, statin, amlodipine, lisinopril, ramipril, losartan, bisoprolol, metoprolol, atenolol, propranolol, furosemide,
  bendroflumethiazide, spironolactone, digoxin, amiodarone, nitroglycerin, levothyroxine, thyroxine, salbutamol, albuterol, inhaler, montelukast, sertraline,
  fluoxetine, citalopram, escitalopram, paroxetine, mirtazapine, bupropion, lithium, olanzapine, quetiapine, risperidone, haloperidol,
  lorazepam, alprazolam, temazepam, zolpidem, zopiclone, melatonin, phenytoin, valproate, carbamazepine, lamotrigine, levetiracetam,
  topiramate, levodopa, donepezil, sumatriptan, methotrexate, sulfasalazine, hydroxychloroquine, adalimumab, etanercept, infliximab,
  rituximab, semaglutide, ozempic, liraglutide, dulaglutide, empagliflozin, sitagliptin, gliclazide, glipizide, allopurinol, colchicine,
  febuxostat, alendronate, denosumab, tamoxifen, letrozole, cisplatin, chemotherapy, testosterone, oestrogen, progesterone, contraceptive,
  contraception, sildenafil, viagra, tadalafil, finasteride, tamsulosin, cetirizine, loratadine, fexofenadine, diphenhydramine, antihistamine,
  epinephrine, adrenaline, naloxone, nicotine, ketamine, propofol, midazolam, vaccine, vaccination, immunisation, acyclovir, oseltamivir,
  fluconazole, ivermectin, loperamide, senna, lactulose, ondansetron, metoclopramide, antacid, laxative, beta blocker, ace inhibitor, diuretic,
  antihypertensive, antiviral, antifungal, antipsychotic, hormone replacement therapy, birth control pill, morning-after pill, glucosamine,
  chondroitin, vitamin D, vitamin C, iron tablets, folic acid, omega-3, fish oil, cannabis, cannabidiol, CBD oil, turmeric, ginseng`)
