const list = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Words that carry no meaning in a search: "do I need an x-ray for this" is about "x-ray". Folded, not stemmed. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  list(`a an and any are as at be been being but by can could did didnt do does doesnt doing dont wont wouldnt hasnt havent hadnt arent wasnt werent couldnt shouldnt for from get gets getting got had has
  have having he her hers him his how i if im in into is isnt it its ive me my mine need of on onto or our ours shall she
  should so some such than that the their them then there these they this those through to too us use used using was we were what
  whats when where which while who whom whose why will with would you your yours about`),
)

/**
 * Words that patients and clinicians put around what they ask for. They may help to choose between entries; an entry need not
 * hold them, and a guide that lacks them can still answer. Folded, not stemmed.
 */
export const SOFT_WORDS: ReadonlySet<string> = new Set(
  list(`indications indication boxed features feature distinguishing threshold thresholds progression scoring protocol protocols regimen list sheet leaflet handout overview summary okay alright
  extra forte plus max rapid duo sr xr er shop bought necessary needed cant cannot not accuracy accurate sensitivity specificity reliability reliable aftercare sedating sedation sedative sedate drowsy drowsiness radiation exposure cost costs price cheap expensive
  available availability buy buying prescription prescribe prescribed urgent urgently term set elderly adult adults benefit benefits evidence effective effectiveness
  onset strength strengths appointment specialist happens prepare preparation interpret interpretation result results finding findings positive negative
  invasive painful painless quickly properly meantime compare comparison alternative alternatives instead substitute up down out over off able actually advice advise again ago all allow allowed almost already also always am anyone anything anyway around
  ask away back bad badly because become been before begin believe best better between bit both bring call called came cannot
  care case cases certain choose come comes common commonly concerned consider correct day days deal definition describe details
  different difficult each early easily easier easy effective either else end enough especially even ever every everyone everything
  exactly example explain explained expect far fast feel feeling feels felt few find fine first fix following form found full
  general generally give given gives giving go goes going gone good great guide guidance guideline guidelines happen happening
  happens hard hear hello help helped helpful helps here hi hour hours idea important include includes including information info instead
  just keep keeps kept kind kinds know known last later lately least less let lets like likely list little live long longer look
  looking looks lot lots made main mainly make makes making management manage many may maybe mean meaning means meant method methods might minute minutes
  month months more most mostly much must name named near nearly never new next nice no normal normally not nothing now number
  often ok okay old once one ones only option options order other others otherwise overall own part patient patients people
  per perhaps person picture place please point possible possibly probably problem problems proper properly provide purpose put puts question
  questions quick quickly quite rather really reason reasons recommend recommended recommendation regular regularly related right role said same say saying says
  second see seem seems seen several show shows simple simply since slow slowly small someone something sometimes somewhere soon sort start started
  starts starting stay still stop stops stuff suddenly suggest suggested suitable supposed sure take taken takes taking talk tell than thank thanks
  thing things think third though three till time times tip tips today together told tonight took tried try trying turn twice two type typical typically
  under understand until upon useful usual usually various version very via want wanted wants way ways week weeks well went whether whole
  whatever whenever within without wont wonder wondering work working works worse worst worth wrong year years yes yet
  he's hows does done doing makes guy man woman men women self home daily inside outside side left lower upper top bottom own level levels
  affect affected affects cause caused causes causing due doctor doctors clinician treat treated treating treatment treatments therapy therapies
  someones myself yourself himself herself itself ourselves moment moments whilst during after`),
)

/**
 * Everyday and professional words that stand for each other wherever they occur in a phrase. Each line is one meaning, its first
 * word the one that is compared. Folded, not stemmed.
 */
export const SAME_MEANING: readonly (readonly string[])[] = [
  list('pain pains painful hurt hurts hurting hurty ache aches aching achy sore soreness ow'),
  list('medicine medicines medication medications med meds drug drugs pill pills tablet tablets'),
  list('surgery surgeries surgical operation operations operate operating operated surgeon op'),
  list('injection injections inject injected injecting jab jabs shot shots'),
  list('abdomen abdominal belly tummy stomach'),
  list('doctor doctors gp physician clinician'),
  list('weakness weak weaker weakening'),
  list('stiffness stiff stiffer'),
  list('tightness tight tightening tightened'),
  list('swelling swollen swell puffy puffiness swells'),
  list('numbness numb'),
  list('tingling tingle tingles tingly'),
  list('cramp cramps cramping cramped crampy'),
  list('tiredness tired tire'),
  list('exercise exercises exercising workout workouts'),
  list('strengthen strengthening strength strong stronger'),
  list('difficulty difficult trouble hard struggle struggling cant cannot unable'),
  list('bruise bruises bruising bruised'),
  list('dangerous danger harmful harm'),
  list('worsening worse worsen increasing increase increased'),
  list('quickly quick fast'),
  list('thinner thinners thinning'),
  list('diagnosis diagnoses diagnose diagnosed diagnosing diagnostic'),
  list('examination examinations exam examine examining'),
  list('assessment assess assessing assessments'),
  list('prevention prevent prevents preventing preventive preventative'),
  list('recovery recover recovers recovering recovered heal heals healing healed'),
  list('relaxant relaxants relaxer relaxers relax relaxing'),
  list('reliever relievers relief relieve relieving killer killers'),
  list('patch patches plaster plasters'),
  list('cream creams gel gels ointment ointments'),
  list('posture postural'),
  list('inflammation inflamed inflammatory'),
  list('scan scans scanning imaging'),
  list('lump lumps lumpy'),
  list('walk walking walks walked'),
  list('urine wee pee piss peeing weeing urinate urinating urination urinary'),
  list('bowel bowels poo poop pooing pooping stool stools faeces feces'),
  list('buttock buttocks bum butt backside arse'),
  list('pharmacy chemist chemists drugstore pharmacist pharmacies'),
  list('cancer tumour tumor tumours malignancy malignant neoplasm cancerous'),
  list('locked lock seized seize seizes stuck jammed'),
  list('chair seat armchair sofa couch settee recliner'),
  list('stairs stair steps staircase upstairs downstairs'),
  list('fracture fractures fractured broken'),
  list('fever feverish pyrexia'),
  list('bleeding bleed bleeds bled haemorrhage hemorrhage'),
  list('chilli chili pepper peppers cayenne'),
  list('buckle buckles buckling buckled collapses collapse'),
  list('physio physios physiotherapist physiotherapists'),
  list('electric electrical electricity electronic'),
  list('injury injuries injured'),
  list('thigh thighs'),
  list('sitting sit sits sat seated'),
  list('sleep sleeping sleeps slept asleep'),
  list('drink drinking drinks drank'),
  list('twist twists twisted twisting'),
  list('lift lifting lifts lifted'),
  list('kneel kneeling'),
  list('squeeze squeezing squeezed'),
  list('click clicks clicking clicked clicky'),
  list('football soccer'),
  list('fall fell falls falling fallen'),
  list('cycling cycle bike bicycle biking'),
  list('run running runner runners runs jog jogging jogger'),
]
