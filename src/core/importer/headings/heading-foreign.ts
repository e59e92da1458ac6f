import { ASIAN } from './foreign-asian'
import { EASTERN } from './foreign-eastern'
import type { Language } from './foreign-language'
import { LATIN } from './foreign-latin'
import { NORTHERN } from './foreign-northern'
import { ROMANCE } from './foreign-romance'
import { SCRIPTS } from './foreign-scripts'
import { UNSPACED } from './foreign-unspaced'
import type { HeadingTopic } from './heading-rules'
import { oneCase } from './one-case'

/** Headings of guides in other languages, folded, as they stand alone. What the larger languages put about them stands with each. */
const WORDS: Partial<Record<HeadingTopic, string>> = {
  types:
    '类别|病型|病期|types|formes|classification|stades|arten|formen|einteilung|stadien|tipos|formas|clasificación|clasificação|tipi|forme|classificazione|stadi|soorten|vormen|类型|分类|分型|種類|分類|型|виды|классификация|типы|стадии|الأنواع|أنواع|סוגים',
  causes:
    '病因病机|发病原因|危险因素|发病机制与病因|causes|les causes|causes et facteurs de risque|facteurs de risque|étiologie|ursachen|ursache|ursachen und risikofaktoren|risikofaktoren|causas|las causas|causas y factores de riesgo|factores de riesgo|fatores de risco|etiología|cause|le cause|cause e fattori di rischio|fattori di rischio|oorzaken|oorzaak|risicofactoren|orsaker|årsager|årsaker|przyczyny|病因|原因|诱因|病因と危険因子|причины|факторы риска|الأسباب|أسباب|סיבות|גורמים',
  symptoms:
    '症状表现|临床症状|主要症状|自覚症状|symptômes|体征|征象|les symptômes|signes|signes et symptômes|symptome|anzeichen|beschwerden|symptome und beschwerden|anzeichen und symptome|síntomas|los síntomas|signos y síntomas|sintomas|sinais e sintomas|sintomi|i sintomi|segni e sintomi|symptomen|verschijnselen|klachten|symtom|symptomer|objawy|症状|临床表现|症候|симптомы|признаки|الأعراض|أعراض|תסמינים|סימפטומים',
  diagnosticTests:
    '诊断检查|化验检查|影像检查|检验|診察|diagnostic|le diagnostic|examens|examens diagnostiques|tests de diagnostic|bilan|bilan diagnostique|examens médicaux|analyses|diagnostische tests|diagnostische untersuchungen|diagnoseverfahren|tests und untersuchungen|exámenes diagnósticos|estudios diagnósticos|pruebas de diagnóstico|exames diagnósticos|testes diagnósticos|exames complementares|test diagnostici|accertamenti|diagnostisch onderzoek|onderzoeken|диагностические тесты|методы диагностики|обследование|анализы|الفحوصات التشخيصية|الفحوصات|الفحوص|الفحوص الطبية|الاختبارات التشخيصية|التحاليل|طرق التشخيص|בדיקות אבחון|诊断方法|实验室检查|検査方法|診断方法|examens complémentaires|tests diagnostiques|diagnose|diagnostik|untersuchungen|untersuchung|diagnóstico|pruebas|pruebas diagnósticas|exámenes|exames|exames e diagnóstico|diagnosi|esami|esami diagnostici|onderzoek|diagnostiek|diagnos|undersökning|diagnostyka|rozpoznanie|badania|检查|诊断|检查方法|辅助检查|検査|診断|検査と診断|диагностика|обследование|التشخيص|الفحوصات|אבחון|בדיקות',
  care: '急救|急救处理|急救措施|現場急救|応急処置|応急手当|erste hilfe|premiers secours|premiers soins|gestes de premiers secours|primeros auxilios|primo soccorso|primeiros socorros|eerste hulp|første hjælp|första hjälpen|førstehjelp|pierwsza pomoc|ilk yardım|первая помощь|प्राथमिक उपचार|الإسعافات الأولية|إسعافات أولية|עזרה ראשונה|非药物疗法|家庭护理|居家护理|生活调理|生活方式|康复|康复锻炼|康复训练|物理治疗|理疗|保守治疗|自我管理|自宅でのケア|自宅ケア|リハビリ|理学療法|薬以外の治療|traitement non médicamenteux|traitements non médicamenteux|mesures non médicamenteuses|rééducation|kinésithérapie|conseils|que faire à la maison|remèdes maison|nichtmedikamentöse behandlung|nicht-medikamentöse behandlung|nicht medikamentöse behandlung|behandlung ohne medikamente|selbsthilfe|hausmittel|was sie selbst tun können|was kann ich selbst tun|physiotherapie|krankengymnastik|tratamiento no farmacológico|remedios caseros|autocuidado|autocuidados|fisioterapia|tratamento não farmacológico|terapia non farmacologica|trattamento non farmacologico|trattamenti non farmacologici|rimedi naturali|rimedi casalinghi|consigli|zelfzorg|wat kunt u zelf doen|egenvård|非药物治疗|自我护理|日常护理|生活調整|护理|セルフケア|非薬物療法|生活習慣|生活の工夫|немедикаментозное лечение|домашнее лечение|العلاج غير الدوائي|العناية المنزلية|טיפול לא תרופתי',
  drugs:
    '用药|药物疗法|常用药|药品|西药|お薬について|内服薬|médicaments|les médicaments|traitement médicamenteux|traitements médicamenteux|medikamente|arzneimittel|medikamentöse behandlung|medikamentöse therapie|medicamentos|fármacos|tratamiento farmacológico|medicación|tratamento medicamentoso|farmaci|i farmaci|medicinali|terapia farmacologica|medicijnen|geneesmiddelen|läkemedel|medicin|leki|leczenie farmakologiczne|药物|药物治疗|常用药物|薬|薬物療法|お薬|治療薬|лекарства|медикаментозное лечение|препараты|الأدوية|العلاج الدوائي|תרופות|טיפול תרופתי',
  procedures:
    '外科治疗|外科手术|手术与操作|介入治疗|手术方法|外科的治療|処置|chirurgie|interventions|traitement chirurgical|opération|interventions chirurgicales|operation|operationen|eingriffe|operative behandlung|cirugía|procedimientos|tratamiento quirúrgico|cirugías|cirurgia|procedimentos|tratamento cirúrgico|chirurgia|interventi|interventi chirurgici|terapia chirurgica|operatie|operaties|ingrepen|kirurgi|leczenie operacyjne|手术|手术治疗|手術|手術療法|хирургическое лечение|операции|операция|الجراحة|العمليات الجراحية|ניתוח|ניתוחים',
  prevention:
    '预防方法|如何预防|預防|再発予防|予防策|prévention|comment prévenir|vorbeugung|vorbeugen|prävention|prevención|cómo prevenir|prevenção|prevenzione|come prevenire|preventie|voorkomen|förebyggande|forebyggelse|profilaktyka|zapobieganie|预防|预防措施|予防|予防法|профилактика|الوقاية|מניעה',
  redFlags:
    "警示症状|就诊指征|危险症状|急诊情况|警告信号|紧急情况|注意すべき症状|受診のタイミング|危険な症状|quand consulter|quand consulter un médecin|critères d'orientation|wann überweisen|cuándo derivar|criterios de derivación|何时需要就医|何时看医生|何时应就医|转诊指征|quand consulter le médecin|signes d'alerte|signes d'alarme|urgence|wann zum arzt|wann sie zum arzt gehen sollten|wann sollte man zum arzt|wann zum arzt gehen|warnzeichen|alarmzeichen|warnsignale|cuándo consultar|cuándo acudir al médico|cuándo ver a un médico|cuándo consultar al médico|señales de alarma|signos de alarma|quando procurar um médico|quando procurar ajuda|sinais de alerta|quando consultare il medico|quando rivolgersi al medico|quando andare dal medico|segnali d'allarme|segnali di allarme|wanneer naar de dokter|wanneer naar de huisarts|alarmsymptomen|när ska man söka vård|kiedy do lekarza|何时就医|就医时机|什么时候看医生|危险信号|受診の目安|こんなときは受診|すぐに受診|危険なサイン|когда обратиться к врачу|когда обращаться к врачу|متى تزور الطبيب|متى ترى الطبيب|علامات الخطر|מתי לפנות לרופא|סימני אזהרה",
  faq: '问题与解答|问与答|常见疑问|q&a|questions fréquentes|常见问题解答|常见问答|foire aux questions|häufige fragen|häufig gestellte fragen|fragen und antworten|preguntas frecuentes|perguntas frequentes|domande frequenti|veelgestelde vragen|vanliga frågor|常见问题|问答|よくある質問|часто задаваемые вопросы|вопросы и ответы|الأسئلة الشائعة|أسئلة شائعة|שאלות נפוצות',
  overview:
    "définition|présentation|introduction|généralités|überblick|einleitung|definition|was ist das|definición|introducción|descripción general|resumen|definição|introdução|visão geral|definizione|introduzione|panoramica|cos'è|overzicht|inleiding|概述|简介|定义|概要|はじめに|обзор|введение|определение|نظرة عامة|مقدمة|סקירה|מבוא",
  treatment:
    'traitement|traitements|les traitements|prise en charge|behandlung|therapie|tratamiento|tratamientos|tratamento|tratamentos|trattamento|trattamenti|terapia|cura|behandeling|behandling|leczenie|治疗|治療|治療法|лечение|العلاج|טיפול',
  other:
    'évolution|pronostic|complications|komplikationen|prognose|verlauf|complicaciones|pronóstico|complicações|prognóstico|complicanze|prognosi|complicaties|并发症|预后|合併症|予後|осложнения|прогноз|المضاعفات|סיבוכים',
  furniture:
    'sommaire|table des matières|références|sources|inhalt|inhaltsverzeichnis|quellen|literatur|einzelnachweise|índice|contenido|referencias|fuentes|conteúdo|referências|indice|bibliografia|fonti|inhoud|bronnen|目录|参考文献|目次|содержание|источники|литература|المحتويات|المراجع|תוכן עניינים|מקורות',
  conclusion:
    'conclusion|en résumé|fazit|zusammenfassung|conclusión|conclusiones|conclusão|conclusione|conclusioni|in sintesi|conclusie|samenvatting|结论|总结|まとめ|заключение|выводы|الخلاصة|خاتمة|סיכום',
  disclaimer:
    'avertissement|haftungsausschluss|aviso legal|aviso médico|disclaimer|avvertenza|免责声明|免責事項|إخلاء مسؤولية',
}

/** Section by heading. */
const FOREIGN: ReadonlyMap<string, HeadingTopic> = new Map(
  (Object.keys(WORDS) as HeadingTopic[]).flatMap((topic) =>
    (WORDS[topic] ?? '').split('|').map((heading) => [oneCase(heading.normalize('NFKC')), topic] as const),
  ),
)

const JOINT = / ?[/,&] ?| (?:et|und|en|och|og|oraz|ve|और|एवं|[वyeiи]) | [וو](?=\p{L})| ?[与和及、・と] ?/u
const SMALL = new Set(
  "le la les l' du de des d' un une el los las del il lo gli di della dei delle do da dos das der die das dem den von bei für het een van bij av om przy при у от の 的 في".split(
    ' ',
  ),
)

/** Letters as a folded heading has them. */
const plain = (text: string): string => oneCase(text.normalize('NFKC'))

/** A language made ready: its names by what is left of a heading, its phrases as patterns. */
interface Reader {
  /** Its own among the bits of {@link KNOWN}. */
  bit: number
  fillers: ReadonlySet<string>
  names: ReadonlyMap<string, HeadingTopic>
  phrases: readonly (readonly [HeadingTopic, RegExp])[]
}

/** Those that take part of what the others would: "¿Qué puedo hacer para prevenirla?" is about prevention. */
const ORDER: readonly HeadingTopic[] = [
  'procedures',
  'redFlags',
  'faq',
  'prevention',
  'diagnosticTests',
  'drugs',
  'care',
  'causes',
  'symptoms',
  'types',
  'overview',
]

const entriesOf = (table: Language['names']): [HeadingTopic, string][] =>
  (Object.keys(table) as HeadingTopic[]).map((topic) => [topic, table[topic] ?? ''])

const patternsOf = (phrases: Language['phrases']): Reader['phrases'] =>
  ORDER.flatMap((topic) => {
    const phrase = phrases[topic] && plain(phrases[topic] ?? '').replaceAll('...', '.{0,60}')
    return phrase ? [[topic, new RegExp(`^(?:${phrase})$`, 'u')] as const] : []
  })

const LANGUAGES: readonly Language[] = [...ROMANCE, ...LATIN, ...SCRIPTS, ...NORTHERN, ...EASTERN, ...ASIAN]

const READERS: readonly Reader[] = LANGUAGES.map(({ fillers, names, phrases }, i) => ({
  bit: 1 << i,
  fillers: new Set(plain(fillers).split(' ')),
  names: new Map(
    entriesOf(names).flatMap(([topic, all]) => all.split('|').map((name) => [plain(name), topic] as const)),
  ),
  phrases: patternsOf(phrases),
}))
/** Every word that a language's tables have, with the bits of the languages: most headings are of none of them. */
const KNOWN = new Map<string, number>()
for (const [i, { fillers, names, phrases }] of LANGUAGES.entries())
  for (const text of [fillers, ...Object.values(names), ...Object.values(phrases)])
    for (const word of plain(text).match(/[\p{L}\p{M}\u200C'-]+/gu) ?? [])
      KNOWN.set(word, (KNOWN.get(word) ?? 0) | (1 << i))

/** Languages of which two words, or the first, stand in a heading; one is enough in other letters than Latin ones. */
function languagesOf(words: readonly string[]): Reader[] {
  let [once, twice] = [0, 0]
  for (const word of words) {
    const bits = KNOWN.get(word) ?? 0
    twice |= once & bits
    once |= bits
  }
  const bits =
    twice | (KNOWN.get(words[0] ?? '') ?? 0) | (words.length > 1 && LATIN_LETTER.test(words[0] ?? '') ? 0 : once)
  return bits ? READERS.filter(({ bit }) => bit & bits) : []
}

/** The share of a word that its endings leave. */
const STEM = 0.75
const LATIN_LETTER = /^\p{scx=Latin}/u

const UNSPACED_PHRASES = UNSPACED.flatMap((phrases) => patternsOf(phrases))

/** Before the name of a section where words are not divided: "common", "main". */
const CHINESE_ADJECTIVE = /^(?:常见的?|主要的?|可能的?|典型的?|一般的?|よくある|主な|代表的な|有哪些|有什么|什么是)/u
/** Behind it: "which are there", "is what". */
const CHINESE_ASKED = /(?:有哪些|是什么|有什么|包括哪些|はなんですか|は何ですか|について)$/u
const WITHOUT_SPACES = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u

/**
 * Reads a heading of another language: the name of a section alone, with the condition of the title, as a question, or names of several
 * sections.
 * @returns the sections in their order; nothing where anything else stands beside them
 */
export function readForeign(folded: string, titleWords: ReadonlySet<string>): HeadingTopic[] | undefined {
  const whole = topicOf(folded, titleWords)
  if (whole) return [whole]
  const names = folded.split(JOINT)
  if (names.length < 2) return undefined
  const topics = names.map((name) => topicOf(name, titleWords))
  return topics.every((topic) => topic !== undefined) ? topics : undefined
}

/**
 * Reads a heading that begins with the name of a section and goes on with words that are not known: "Medikamente gegen starke Schmerzen".
 * Some small word of the same language has to stand in it.
 */
export function beginsForeign(folded: string): HeadingTopic | undefined {
  if (WITHOUT_SPACES.test(folded)) return undefined
  const words = wordsOf(folded)
  for (const { fillers, names } of languagesOf(words)) {
    const rest = words.filter((word) => !fillers.has(word))
    if (rest.length < 2 || rest.length === words.length) continue
    const topic = names.get(rest.slice(0, 2).join(' ')) ?? names.get(rest[0] ?? '')
    if (topic) return topic
  }
  return undefined
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/(?<=(?<!\p{L})(?:[ld]|qu|dell|all|nell|cos))'/gu, "' ")
    .split(/[\s,;:«»“”"]+/u)
    .filter(Boolean)

function topicOf(name: string, titleWords: ReadonlySet<string>): HeadingTopic | undefined {
  const known = FOREIGN.get(name)
  if (known || !name) return known
  if (WITHOUT_SPACES.test(name)) return undividedTopic(name, titleWords)
  const words = wordsOf(name)
  const rest = words.filter((word) => !SMALL.has(word) && !titleWords.has(word))
  const bare = rest.length && rest.length < words.length ? FOREIGN.get(rest.join(' ')) : undefined
  return bare ?? languageTopic(name, words, titleWords)
}

function languageTopic(
  name: string,
  words: readonly string[],
  titleWords: ReadonlySet<string>,
): HeadingTopic | undefined {
  if (!words.some((word) => KNOWN.has(word))) return undefined
  const others = words.filter((word) => !isOfTitle(word, titleWords))
  for (const { fillers, names, phrases } of languagesOf(others.length ? others : words)) {
    const own = names.get(name)
    if (own) return own
    const rest = words.filter((word) => !fillers.has(word))
    const left = rest.filter((word) => others.includes(word))
    const topic = names.get(rest.join(' ')) ?? names.get(left.join(' ')) ?? FOREIGN.get(left.join(' '))
    // A word of the title alone, or of another language, says nothing.
    if (topic && left.length < words.length) return topic
    for (const [asked, phrase] of phrases) if (phrase.test(name)) return asked
  }
  return undefined
}

/** A word of the title, also with another ending: "мігрені" of "Мігрень", "편두통의" of "편두통". */
function isOfTitle(word: string, titleWords: ReadonlySet<string>): boolean {
  if (titleWords.has(word)) return true
  for (const own of titleWords) {
    const longest = Math.max(own.length, word.length)
    const stem = Math.ceil(longest * STEM)
    if (stem > 2 && own.length >= stem && word.startsWith(own.slice(0, stem))) return true
  }
  return false
}

/** "紧张性头痛的常见病因": the condition, an adjective, and one or more names of one section. */
function undividedTopic(name: string, titleWords: ReadonlySet<string>): HeadingTopic | undefined {
  let rest = name
  for (const word of titleWords) if (rest.startsWith(word)) rest = rest.slice(word.length)
  rest = rest
    .replace(/^[的の]/u, '')
    .replace(CHINESE_ADJECTIVE, '')
    .replace(CHINESE_ASKED, '')
  return namesAlone(rest) ?? UNSPACED_PHRASES.find(([, phrase]) => phrase.test(name))?.[0]
}

function namesAlone(name: string): HeadingTopic | undefined {
  let rest = name
  let topic: HeadingTopic | undefined
  while (rest) {
    const length = [8, 7, 6, 5, 4, 3, 2].find((count) => rest.length >= count && FOREIGN.has(rest.slice(0, count)))
    const next = length === undefined ? undefined : FOREIGN.get(rest.slice(0, length))
    if (!next || (topic && topic !== next)) return undefined
    topic = next
    rest = rest.slice(length)
  }
  return topic
}
