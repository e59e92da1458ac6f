import { describe, expect, test } from 'vitest'
import { readHeading, wordsOfTitle } from '../../../../src/core/importer/headings/heading-words'

/** Language, title, then headings as guides have them: the plain names, and as people ask. */
const LANGUAGES: readonly (readonly [string, string, Readonly<Record<string, readonly string[]>>])[] = [
  [
    'Spanish',
    'Migraña',
    {
      types: ['Tipos de migraña', '¿Cuáles son los tipos?', 'Clasificación'],
      causes: ['Causas más comunes', '¿Por qué aparece?', '¿A qué se debe?', 'Factores de riesgo'],
      symptoms: ['Síntomas', '¿Cuáles son los síntomas?', '¿Cómo se manifiesta la migraña?'],
      diagnosticTests: ['Pruebas diagnósticas', '¿Cómo se diagnostica?', '¿Qué pruebas necesito?'],
      care: ['Tratamiento sin medicamentos', '¿Qué puedo hacer?', 'Cuidados en casa', 'Remedios caseros'],
      drugs: ['Medicamentos', 'Tratamiento con fármacos', '¿Qué medicamentos se usan?'],
      procedures: ['Cirugía', 'Cirugía y otros procedimientos', '¿Cuándo hay que operar?'],
      prevention: ['Prevención', '¿Cómo se puede prevenir?', '¿Qué puedo hacer para evitar otra crisis?'],
      redFlags: ['¿Cuándo ir a urgencias?', '¿Cuándo debo consultar al médico?', 'Signos de alarma'],
      faq: ['Preguntas frecuentes', 'Dudas más frecuentes'],
    },
  ],
  [
    'French',
    'Migraine',
    {
      types: ['Quels types existe-t-il ?', 'Les différents types de migraine', 'Formes de la migraine'],
      causes: ['Quelles sont les causes ?', 'Pourquoi a-t-on la migraine ?', 'Causes fréquentes'],
      symptoms: ['Symptômes', 'Quels sont les signes ?', 'Comment reconnaître la migraine ?'],
      diagnosticTests: ['Quels examens faut-il faire ?', 'Comment pose-t-on le diagnostic ?', 'Examens'],
      care: [
        'Que faire à la maison ?',
        'Traitement sans médicaments',
        'Conseils pratiques',
        'Comment soulager la migraine ?',
      ],
      drugs: ['Médicaments', 'Quels médicaments prendre ?', 'Les médicaments utilisés'],
      procedures: ['Chirurgie', 'Faut-il opérer ?', 'Interventions'],
      prevention: ['Prévention', 'Comment éviter les crises ?', 'Comment prévenir la migraine'],
      redFlags: ['Quand consulter ?', 'Quand faut-il appeler le médecin ?', "Signes d'alerte"],
      faq: ['Questions fréquentes', 'Vos questions les plus fréquentes'],
    },
  ],
  [
    'Portuguese',
    'Enxaqueca',
    {
      types: ['Quais são os tipos?', 'Tipos de enxaqueca'],
      causes: ['O que causa a enxaqueca?', 'Causas mais comuns', 'Por que acontece?'],
      symptoms: ['Quais são os sintomas?', 'Sinais e sintomas', 'Como reconhecer a enxaqueca?'],
      diagnosticTests: ['Como é feito o diagnóstico?', 'Exames', 'Quais exames são necessários?'],
      care: ['Tratamento sem remédios', 'O que posso fazer em casa?', 'Cuidados gerais'],
      drugs: ['Remédios', 'Quais medicamentos são usados?', 'Tratamento com remédios'],
      procedures: ['Cirurgia', 'Quando é preciso operar?'],
      prevention: ['Prevenção', 'Como evitar novas crises?', 'Como prevenir'],
      redFlags: ['Quando ir ao médico', 'Quando procurar ajuda médica', 'Sinais de alerta'],
      faq: ['Perguntas frequentes', 'Dúvidas frequentes'],
    },
  ],
  [
    'German',
    'Migräne',
    {
      types: ['Welche Formen gibt es?', 'Arten der Migräne'],
      causes: ['Warum bekommt man Migräne?', 'Häufige Ursachen', 'Wie entsteht Migräne?'],
      symptoms: ['Woran erkenne ich Migräne?', 'Typische Beschwerden', 'Wie äußert sich Migräne?'],
      diagnosticTests: ['Wie wird Migräne festgestellt?', 'Welche Untersuchungen gibt es?', 'Untersuchungen'],
      care: ['Was kann ich selbst tun?', 'Behandlung ohne Medikamente', 'Was hilft?', 'Selbsthilfe'],
      drugs: ['Welche Medikamente helfen?', 'Medikamente gegen Migräne', 'Medikamentöse Behandlung'],
      procedures: ['Operationen', 'Wann wird operiert?'],
      prevention: ['Vorbeugung', 'Wie kann man Migräne vorbeugen?', 'So lässt sich Migräne vermeiden'],
      redFlags: ['Wann sollten Sie zum Arzt?', 'Wann muss ich ins Krankenhaus?', 'Warnzeichen'],
      faq: ['Häufige Fragen', 'Fragen und Antworten'],
    },
  ],
  [
    'Italian',
    'Emicrania',
    {
      types: ['Quali tipi esistono?', 'Tipi di emicrania'],
      causes: ["Quali sono le cause dell'emicrania?", 'Perché viene?', 'Cause più comuni'],
      symptoms: ['Quali sono i sintomi?', 'Come si manifesta?'],
      diagnosticTests: ['Quali esami servono?', 'Come si fa la diagnosi?', 'Esami'],
      care: ['Cosa posso fare a casa?', 'Cura senza farmaci', 'Consigli pratici'],
      drugs: ['Farmaci', 'Quali farmaci si usano?'],
      procedures: ['Interventi chirurgici', 'Quando operare?'],
      prevention: ['Prevenzione', 'Come prevenire gli attacchi?'],
      redFlags: ['Quando andare dal medico?', 'Quando chiamare il medico', "Campanelli d'allarme"],
      faq: ['Domande frequenti', 'Domande e risposte'],
    },
  ],
  [
    'Dutch',
    'Migraine',
    {
      types: ['Welke soorten zijn er?', 'Vormen van migraine'],
      causes: ['Waardoor krijg je migraine?', 'Oorzaken', 'Hoe ontstaat migraine?'],
      symptoms: ['Wat zijn de klachten?', 'Hoe herken je migraine?'],
      diagnosticTests: ['Welke onderzoeken zijn er?', 'Hoe wordt de diagnose gesteld?'],
      care: ['Wat kunt u zelf doen?', 'Behandeling zonder medicijnen', 'Adviezen'],
      drugs: ['Medicijnen', 'Welke medicijnen helpen?'],
      procedures: ['Operatie', 'Wanneer is een operatie nodig?'],
      prevention: ['Hoe kunt u migraine voorkomen?', 'Preventie'],
      redFlags: ['Wanneer naar de huisarts?', 'Wanneer moet ik bellen?', 'Alarmsymptomen'],
      faq: ['Veelgestelde vragen'],
    },
  ],
  [
    'Polish',
    'Migrena',
    {
      types: ['Jakie są rodzaje?'],
      causes: ['Jakie są przyczyny?', 'Czynniki ryzyka', 'Co powoduje migrenę?'],
      symptoms: ['Jakie są objawy?', 'Objawy'],
      diagnosticTests: ['Jakie badania trzeba zrobić?', 'Badania'],
      care: ['Domowe sposoby', 'Co można zrobić samemu?', 'Leczenie bez leków'],
      drugs: ['Leki', 'Jakie leki pomagają?'],
      procedures: ['Zabiegi i operacje', 'Leczenie operacyjne'],
      prevention: ['Jak zapobiegać?', 'Profilaktyka'],
      redFlags: ['Kiedy do lekarza?', 'Kiedy zgłosić się do lekarza'],
      faq: ['Najczęściej zadawane pytania'],
    },
  ],
  [
    'Turkish',
    'Migren',
    {
      types: ['Migren türleri nelerdir?'],
      causes: ['Nedenleri nelerdir?', 'Migren neden olur?'],
      symptoms: ['Belirtileri nelerdir?', 'Belirtiler'],
      diagnosticTests: ['Nasıl teşhis edilir?', 'Tanı'],
      care: ['Evde bakım', 'Evde neler yapabilirim?'],
      drugs: ['İlaçlar', 'Hangi ilaçlar kullanılır?'],
      procedures: ['Ameliyat'],
      prevention: ['Migren nasıl önlenir?', 'Korunma'],
      redFlags: ['Ne zaman doktora gitmeli?', 'Doktora ne zaman başvurulmalı?'],
      faq: ['Sık sorulan sorular'],
    },
  ],
  [
    'Russian',
    'Мигрень',
    {
      types: ['Виды', 'Какие бывают формы?'],
      causes: ['Причины', 'Почему возникает мигрень?', 'Основные причины'],
      symptoms: ['Симптомы', 'Как распознать мигрень?'],
      diagnosticTests: ['Диагностика', 'Какие обследования нужны?'],
      care: ['Лечение без лекарств', 'Что можно сделать дома?', 'Советы'],
      drugs: ['Лекарства', 'Какие препараты применяются?'],
      procedures: ['Операции', 'Хирургическое лечение'],
      prevention: ['Профилактика', 'Как предотвратить приступ?'],
      redFlags: ['Когда обратиться к врачу?', 'Когда нужно вызвать скорую?'],
      faq: ['Частые вопросы', 'Вопросы и ответы'],
    },
  ],
  [
    'Hindi',
    'माइग्रेन',
    {
      types: ['माइग्रेन के प्रकार', 'प्रकार'],
      causes: ['कारण', 'माइग्रेन क्यों होता है?', 'मुख्य कारण'],
      symptoms: ['लक्षण', 'माइग्रेन के लक्षण क्या हैं?'],
      diagnosticTests: ['जाँच', 'जाँच कैसे होती है?'],
      care: ['घरेलू उपाय', 'घर पर क्या करें?'],
      drugs: ['दवाएँ', 'दवाइयाँ'],
      procedures: ['ऑपरेशन'],
      prevention: ['बचाव', 'कैसे बचें?', 'रोकथाम'],
      redFlags: ['डॉक्टर को कब दिखाएँ?', 'डॉक्टर से कब मिलें'],
      faq: ['अक्सर पूछे जाने वाले सवाल'],
    },
  ],
  [
    'Arabic',
    'الصداع النصفي',
    {
      types: ['أنواع الصداع النصفي', 'ما هي أنواع الصداع النصفي؟'],
      causes: ['الأسباب', 'ما أسباب الصداع النصفي؟'],
      symptoms: ['الأعراض', 'ما هي أعراض الصداع النصفي؟'],
      diagnosticTests: ['التشخيص', 'كيف يتم تشخيص الصداع النصفي؟'],
      care: ['العلاج المنزلي', 'ماذا يمكنني أن أفعل؟'],
      drugs: ['الأدوية', 'ما هي الأدوية المستخدمة؟'],
      procedures: ['الجراحة'],
      prevention: ['الوقاية', 'كيف يمكن الوقاية؟'],
      redFlags: ['متى يجب زيارة الطبيب؟', 'متى تراجع الطبيب'],
      faq: ['الأسئلة الشائعة'],
    },
  ],
  [
    'Chinese',
    '偏头痛',
    {
      types: ['类型', '偏头痛有哪些类型？'],
      causes: ['病因', '为什么会得偏头痛？', '偏头痛的原因是什么？'],
      symptoms: ['症状', '偏头痛有哪些症状？'],
      diagnosticTests: ['检查', '如何诊断偏头痛？', '需要做哪些检查？'],
      care: ['家庭护理', '在家可以怎么做？', '非药物治疗'],
      drugs: ['药物治疗', '用什么药？'],
      procedures: ['手术治疗', '什么时候需要手术？'],
      prevention: ['预防', '如何预防偏头痛？'],
      redFlags: ['什么时候去医院？', '何时就医'],
      faq: ['常见问题'],
    },
  ],
  [
    'Japanese',
    '片頭痛',
    {
      types: ['種類', 'どんな種類がありますか？'],
      causes: ['原因', 'なぜ起こるのですか？', '片頭痛の原因は何ですか？'],
      symptoms: ['症状', 'どんな症状が出ますか？'],
      diagnosticTests: ['検査', 'どのように診断しますか？'],
      care: ['セルフケア', '自分でできること', '薬を使わない治療'],
      drugs: ['薬', 'どんな薬を使いますか？'],
      procedures: ['手術'],
      prevention: ['予防', '発作を防ぐには'],
      redFlags: ['受診の目安', '病院に行くべきとき'],
      faq: ['よくある質問'],
    },
  ],
]

describe('headings of other languages', () => {
  const cases = LANGUAGES.flatMap(([language, title, sections]) =>
    Object.entries(sections).flatMap(([topic, headings]) =>
      headings.map((heading) => [language, heading, topic, title] as const),
    ),
  )
  test.each(cases)('%s: “%s” opens %s', (_, heading, topic, title) => {
    for (const form of [heading, `2. ${heading}`, heading.toUpperCase()])
      expect(readHeading(form, wordsOfTitle(title)), form).toMatchObject({ topic, isExact: true, others: [] })
  })

  test('of two sections name both, in their order', () => {
    expect(readHeading('Causes et symptômes', new Set())).toMatchObject({ topic: 'causes', others: ['symptoms'] })
    expect(readHeading('Причины и симптомы', new Set())).toMatchObject({ topic: 'causes', others: ['symptoms'] })
  })

  test('that begin with a section and say more are read with a doubt', () => {
    const reading = readHeading('Symptome bei den ganz kleinen Kindern', new Set())
    expect(reading).toMatchObject({ topic: 'symptoms', isExact: false })
  })

  test.each(['Reposo', 'Bouillotte', 'Wärme', 'Tonometria', 'Ходьба', 'पानी पिएँ', 'الراحة', '热敷', '散歩', 'Der Fuß'])(
    '“%s” names no section',
    (heading) => {
      expect(readHeading(heading, new Set())).toBeUndefined()
    },
  )
})
