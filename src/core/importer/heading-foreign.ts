import type { HeadingTopic } from './heading-rules'

/** Headings of guides in other languages, folded, whole headings only: nothing is concluded from a part of one. */
const WORDS: Partial<Record<HeadingTopic, string>> = {
  types:
    'types|formes|classification|stades|arten|formen|einteilung|stadien|tipos|formas|clasificación|clasificação|tipi|forme|classificazione|stadi|soorten|vormen|类型|分类|分型|種類|分類|型|виды|классификация|типы|стадии|الأنواع|أنواع|סוגים',
  causes:
    'causes|les causes|causes et facteurs de risque|facteurs de risque|étiologie|ursachen|ursache|ursachen und risikofaktoren|risikofaktoren|causas|las causas|causas y factores de riesgo|factores de riesgo|fatores de risco|etiología|cause|le cause|cause e fattori di rischio|fattori di rischio|oorzaken|oorzaak|risicofactoren|orsaker|årsager|årsaker|przyczyny|病因|原因|诱因|病因と危険因子|причины|факторы риска|الأسباب|أسباب|סיבות|גורמים',
  symptoms:
    'symptômes|les symptômes|signes|signes et symptômes|symptome|anzeichen|beschwerden|symptome und beschwerden|anzeichen und symptome|síntomas|los síntomas|signos y síntomas|sintomas|sinais e sintomas|sintomi|i sintomi|segni e sintomi|symptomen|verschijnselen|klachten|symtom|symptomer|objawy|症状|临床表现|症候|симптомы|признаки|الأعراض|أعراض|תסמינים|סימפטומים',
  diagnosticTests:
    'diagnostic|le diagnostic|examens|examens complémentaires|tests diagnostiques|diagnose|diagnostik|untersuchungen|untersuchung|diagnóstico|pruebas|pruebas diagnósticas|exámenes|exames|exames e diagnóstico|diagnosi|esami|esami diagnostici|onderzoek|diagnostiek|diagnos|undersökning|diagnostyka|rozpoznanie|badania|检查|诊断|检查方法|辅助检查|検査|診断|検査と診断|диагностика|обследование|التشخيص|الفحوصات|אבחון|בדיקות',
  care: 'traitement non médicamenteux|traitements non médicamenteux|mesures non médicamenteuses|rééducation|kinésithérapie|conseils|que faire à la maison|remèdes maison|nichtmedikamentöse behandlung|nicht-medikamentöse behandlung|nicht medikamentöse behandlung|behandlung ohne medikamente|selbsthilfe|hausmittel|was sie selbst tun können|was kann ich selbst tun|physiotherapie|krankengymnastik|tratamiento no farmacológico|remedios caseros|autocuidado|autocuidados|fisioterapia|tratamento não farmacológico|terapia non farmacologica|trattamento non farmacologico|trattamenti non farmacologici|rimedi naturali|rimedi casalinghi|consigli|zelfzorg|wat kunt u zelf doen|egenvård|非药物治疗|自我护理|日常护理|生活調整|护理|セルフケア|非薬物療法|生活習慣|生活の工夫|немедикаментозное лечение|домашнее лечение|العلاج غير الدوائي|العناية المنزلية|טיפול לא תרופתי',
  drugs:
    'médicaments|les médicaments|traitement médicamenteux|traitements médicamenteux|medikamente|arzneimittel|medikamentöse behandlung|medikamentöse therapie|medicamentos|fármacos|tratamiento farmacológico|medicación|tratamento medicamentoso|farmaci|i farmaci|medicinali|terapia farmacologica|medicijnen|geneesmiddelen|läkemedel|medicin|leki|leczenie farmakologiczne|药物|药物治疗|常用药物|薬|薬物療法|お薬|治療薬|лекарства|медикаментозное лечение|препараты|الأدوية|العلاج الدوائي|תרופות|טיפול תרופתי',
  procedures:
    'chirurgie|interventions|traitement chirurgical|opération|interventions chirurgicales|operation|operationen|eingriffe|operative behandlung|cirugía|procedimientos|tratamiento quirúrgico|cirugías|cirurgia|procedimentos|tratamento cirúrgico|chirurgia|interventi|interventi chirurgici|terapia chirurgica|operatie|operaties|ingrepen|kirurgi|leczenie operacyjne|手术|手术治疗|手術|手術療法|хирургическое лечение|операции|операция|الجراحة|العمليات الجراحية|ניתוח|ניתוחים',
  prevention:
    'prévention|comment prévenir|vorbeugung|vorbeugen|prävention|prevención|cómo prevenir|prevenção|prevenzione|come prevenire|preventie|voorkomen|förebyggande|forebyggelse|profilaktyka|zapobieganie|预防|预防措施|予防|予防法|профилактика|الوقاية|מניעה',
  redFlags:
    "quand consulter|quand consulter un médecin|quand consulter le médecin|signes d'alerte|signes d'alarme|urgence|wann zum arzt|wann sie zum arzt gehen sollten|wann sollte man zum arzt|wann zum arzt gehen|warnzeichen|alarmzeichen|warnsignale|cuándo consultar|cuándo acudir al médico|cuándo ver a un médico|cuándo consultar al médico|señales de alarma|signos de alarma|quando procurar um médico|quando procurar ajuda|sinais de alerta|quando consultare il medico|quando rivolgersi al medico|quando andare dal medico|segnali d'allarme|segnali di allarme|wanneer naar de dokter|wanneer naar de huisarts|alarmsymptomen|när ska man söka vård|kiedy do lekarza|何时就医|就医时机|什么时候看医生|危险信号|受診の目安|こんなときは受診|すぐに受診|危険なサイン|когда обратиться к врачу|когда обращаться к врачу|متى تزور الطبيب|متى ترى الطبيب|علامات الخطر|מתי לפנות לרופא|סימני אזהרה",
  faq: 'questions fréquentes|foire aux questions|häufige fragen|häufig gestellte fragen|fragen und antworten|preguntas frecuentes|perguntas frequentes|domande frequenti|veelgestelde vragen|vanliga frågor|常见问题|问答|よくある質問|часто задаваемые вопросы|вопросы и ответы|الأسئلة الشائعة|أسئلة شائعة|שאלות נפוצות',
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
export const FOREIGN: ReadonlyMap<string, HeadingTopic> = new Map(
  (Object.keys(WORDS) as HeadingTopic[]).flatMap((topic) =>
    (WORDS[topic] ?? '').split('|').map((heading) => [heading.normalize('NFKC'), topic] as const),
  ),
)
