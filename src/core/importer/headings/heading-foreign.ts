import type { HeadingTopic } from './heading-rules'

/** Headings of guides in other languages, folded, whole headings only: nothing is concluded from a part of one. */
const WORDS: Partial<Record<HeadingTopic, string>> = {
  types:
    'types|formes|classification|stades|arten|formen|einteilung|stadien|tipos|formas|clasificación|clasificação|tipi|forme|classificazione|stadi|soorten|vormen|类型|分类|分型|種類|分類|型|виды|классификация|типы|стадии|الأنواع|أنواع|סוגים',
  causes:
    'causes|les causes|causes et facteurs de risque|facteurs de risque|étiologie|ursachen|ursache|ursachen und risikofaktoren|risikofaktoren|causas|las causas|causas y factores de riesgo|factores de riesgo|fatores de risco|etiología|cause|le cause|cause e fattori di rischio|fattori di rischio|oorzaken|oorzaak|risicofactoren|orsaker|årsager|årsaker|przyczyny|病因|原因|诱因|病因と危険因子|причины|факторы риска|الأسباب|أسباب|סיבות|גורמים',
  symptoms:
    'symptômes|体征|征象|les symptômes|signes|signes et symptômes|symptome|anzeichen|beschwerden|symptome und beschwerden|anzeichen und symptome|síntomas|los síntomas|signos y síntomas|sintomas|sinais e sintomas|sintomi|i sintomi|segni e sintomi|symptomen|verschijnselen|klachten|symtom|symptomer|objawy|症状|临床表现|症候|симптомы|признаки|الأعراض|أعراض|תסמינים|סימפטומים',
  diagnosticTests:
    'diagnostic|le diagnostic|examens|examens diagnostiques|tests de diagnostic|bilan|bilan diagnostique|examens médicaux|analyses|diagnostische tests|diagnostische untersuchungen|diagnoseverfahren|tests und untersuchungen|exámenes diagnósticos|estudios diagnósticos|pruebas de diagnóstico|exames diagnósticos|testes diagnósticos|exames complementares|test diagnostici|accertamenti|diagnostisch onderzoek|onderzoeken|диагностические тесты|методы диагностики|обследование|анализы|الفحوصات التشخيصية|الفحوصات|الفحوص|الفحوص الطبية|الاختبارات التشخيصية|التحاليل|طرق التشخيص|בדיקות אבחון|诊断方法|实验室检查|検査方法|診断方法|examens complémentaires|tests diagnostiques|diagnose|diagnostik|untersuchungen|untersuchung|diagnóstico|pruebas|pruebas diagnósticas|exámenes|exames|exames e diagnóstico|diagnosi|esami|esami diagnostici|onderzoek|diagnostiek|diagnos|undersökning|diagnostyka|rozpoznanie|badania|检查|诊断|检查方法|辅助检查|検査|診断|検査と診断|диагностика|обследование|التشخيص|الفحوصات|אבחון|בדיקות',
  care: 'traitement non médicamenteux|traitements non médicamenteux|mesures non médicamenteuses|rééducation|kinésithérapie|conseils|que faire à la maison|remèdes maison|nichtmedikamentöse behandlung|nicht-medikamentöse behandlung|nicht medikamentöse behandlung|behandlung ohne medikamente|selbsthilfe|hausmittel|was sie selbst tun können|was kann ich selbst tun|physiotherapie|krankengymnastik|tratamiento no farmacológico|remedios caseros|autocuidado|autocuidados|fisioterapia|tratamento não farmacológico|terapia non farmacologica|trattamento non farmacologico|trattamenti non farmacologici|rimedi naturali|rimedi casalinghi|consigli|zelfzorg|wat kunt u zelf doen|egenvård|非药物治疗|自我护理|日常护理|生活調整|护理|セルフケア|非薬物療法|生活習慣|生活の工夫|немедикаментозное лечение|домашнее лечение|العلاج غير الدوائي|العناية المنزلية|טיפול לא תרופתי',
  drugs:
    'médicaments|les médicaments|traitement médicamenteux|traitements médicamenteux|medikamente|arzneimittel|medikamentöse behandlung|medikamentöse therapie|medicamentos|fármacos|tratamiento farmacológico|medicación|tratamento medicamentoso|farmaci|i farmaci|medicinali|terapia farmacologica|medicijnen|geneesmiddelen|läkemedel|medicin|leki|leczenie farmakologiczne|药物|药物治疗|常用药物|薬|薬物療法|お薬|治療薬|лекарства|медикаментозное лечение|препараты|الأدوية|العلاج الدوائي|תרופות|טיפול תרופתי',
  procedures:
    'chirurgie|interventions|traitement chirurgical|opération|interventions chirurgicales|operation|operationen|eingriffe|operative behandlung|cirugía|procedimientos|tratamiento quirúrgico|cirugías|cirurgia|procedimentos|tratamento cirúrgico|chirurgia|interventi|interventi chirurgici|terapia chirurgica|operatie|operaties|ingrepen|kirurgi|leczenie operacyjne|手术|手术治疗|手術|手術療法|хирургическое лечение|операции|операция|الجراحة|العمليات الجراحية|ניתוח|ניתוחים',
  prevention:
    'prévention|comment prévenir|vorbeugung|vorbeugen|prävention|prevención|cómo prevenir|prevenção|prevenzione|come prevenire|preventie|voorkomen|förebyggande|forebyggelse|profilaktyka|zapobieganie|预防|预防措施|予防|予防法|профилактика|الوقاية|מניעה',
  redFlags:
    "quand consulter|quand consulter un médecin|critères d'orientation|wann überweisen|cuándo derivar|criterios de derivación|何时需要就医|何时看医生|何时应就医|转诊指征|quand consulter le médecin|signes d'alerte|signes d'alarme|urgence|wann zum arzt|wann sie zum arzt gehen sollten|wann sollte man zum arzt|wann zum arzt gehen|warnzeichen|alarmzeichen|warnsignale|cuándo consultar|cuándo acudir al médico|cuándo ver a un médico|cuándo consultar al médico|señales de alarma|signos de alarma|quando procurar um médico|quando procurar ajuda|sinais de alerta|quando consultare il medico|quando rivolgersi al medico|quando andare dal medico|segnali d'allarme|segnali di allarme|wanneer naar de dokter|wanneer naar de huisarts|alarmsymptomen|när ska man söka vård|kiedy do lekarza|何时就医|就医时机|什么时候看医生|危险信号|受診の目安|こんなときは受診|すぐに受診|危険なサイン|когда обратиться к врачу|когда обращаться к врачу|متى تزور الطبيب|متى ترى الطبيب|علامات الخطر|מתי לפנות לרופא|סימני אזהרה",
  faq: 'questions fréquentes|常见问题解答|常见问答|foire aux questions|häufige fragen|häufig gestellte fragen|fragen und antworten|preguntas frecuentes|perguntas frequentes|domande frequenti|veelgestelde vragen|vanliga frågor|常见问题|问答|よくある質問|часто задаваемые вопросы|вопросы и ответы|الأسئلة الشائعة|أسئلة شائعة|שאלות נפוצות',
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
    (WORDS[topic] ?? '').split('|').map((heading) => [heading.normalize('NFKC'), topic] as const),
  ),
)

const JOINT = / ?[/,&] ?| (?:et|und|en|och|og|oraz|[yeiи]) | [וو](?=\p{L})| ?[与和及、・と] ?/u
const SMALL = new Set(
  "le la les l' du de des d' un une el los las del il lo gli di della dei delle do da dos das der die das dem den von bei für het een van bij av om przy при у от の 的 في".split(
    ' ',
  ),
)
/** Before the name of a section where words are not divided: "common", "main". */
const CHINESE_ADJECTIVE = /^(?:常见的?|主要的?|可能的?|典型的?|一般的?|よくある|主な)/u
const WITHOUT_SPACES = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u

/**
 * Reads a heading of another language: the name of a section alone, with the condition of the title, or names of several sections.
 * @returns the sections in their order; nothing where anything else stands beside them
 */
export function readForeign(folded: string, titleWords: ReadonlySet<string>): HeadingTopic[] | undefined {
  const whole = topicOf(folded, titleWords)
  if (whole) return [whole]
  const topics = folded.split(JOINT).map((name) => topicOf(name, titleWords))
  return topics.length > 1 && topics.every((topic) => topic !== undefined) ? topics : undefined
}

function topicOf(name: string, titleWords: ReadonlySet<string>): HeadingTopic | undefined {
  const known = FOREIGN.get(name)
  if (known || !name) return known
  if (WITHOUT_SPACES.test(name)) return undividedTopic(name, titleWords)
  const words = name.replace(/(?<=\b[ld])'/g, "' ").split(/\s+/)
  const rest = words.filter((word) => !SMALL.has(word) && !titleWords.has(word))
  return rest.length && rest.length < words.length ? FOREIGN.get(rest.join(' ')) : undefined
}

/** "紧张性头痛的常见病因": the condition, an adjective, and one or more names of one section. */
function undividedTopic(name: string, titleWords: ReadonlySet<string>): HeadingTopic | undefined {
  let rest = name
  for (const word of titleWords) if (rest.startsWith(word)) rest = rest.slice(word.length)
  rest = rest.replace(/^[的の]/u, '').replace(CHINESE_ADJECTIVE, '')
  let topic: HeadingTopic | undefined
  while (rest) {
    const length = [6, 5, 4, 3, 2].find((count) => rest.length >= count && FOREIGN.has(rest.slice(0, count)))
    const next = length === undefined ? undefined : FOREIGN.get(rest.slice(0, length))
    if (!next || (topic && topic !== next)) return undefined
    topic = next
    rest = rest.slice(length)
  }
  return topic
}
