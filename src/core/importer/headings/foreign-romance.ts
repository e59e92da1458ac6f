import type { Language } from './foreign-language'

/** Spanish, French, Portuguese, Italian. */
export const ROMANCE: readonly Language[] = [
  {
    // Spanish
    fillers:
      'qué cuál cuáles son es hay existen existentes más frecuentes frecuente comunes común principales principal posibles posible habituales diferentes distintos distintas diversos otros otras algunos algunas sus su tus tu mis mi del de la el los las un una unos unas y e o en para por que se al a puede pueden tengo tiene tienen existe conocer sobre típicos típicas clínicos clínicas médicos médicas importantes usados utilizados recomendados recetados disponibles asociados tempranos generales empleados',
    names: {
      types: 'tipos|tipo|formas|clases|clasificación|variantes|grados|estadios|etapas|fases|subtipos',
      causes:
        'causas|causa|factores riesgo|factores desencadenantes|desencadenantes|origen|motivos|etiología|quién riesgo|causas factores riesgo',
      symptoms:
        'síntomas|síntoma|signos|signos síntomas|síntomas signos|manifestaciones|cuadro clínico|cuadro|molestias|señales',
      diagnosticTests:
        'diagnóstico|diagnósticos|pruebas|pruebas diagnósticas|pruebas diagnóstico|exámenes|estudios|análisis|exploraciones|exploración|exploración física|exploraciones complementarias|exámenes complementarios|métodos diagnósticos|métodos diagnóstico|evaluación',
      care: 'cuidados|autocuidado|autocuidados|cuidado|remedios caseros|remedios naturales|medidas|medidas no farmacológicas|tratamiento no farmacológico|tratamientos no farmacológicos|consejos|recomendaciones|rehabilitación|fisioterapia|ejercicios|estilo vida|cambios estilo vida|hábitos|tratamiento conservador',
      drugs:
        'medicamentos|medicinas|fármacos|medicación|tratamiento farmacológico|tratamientos farmacológicos|tratamiento con medicamentos|tratamiento con fármacos|pastillas|comprimidos|gotas|colirios|pomadas|cremas|jarabes|analgésicos|medicamentos con receta',
      procedures:
        'cirugía|cirugías|procedimientos|operación|operaciones|intervenciones|intervención|intervención quirúrgica|intervenciones quirúrgicas|tratamiento quirúrgico|procedimientos quirúrgicos|tratamientos quirúrgicos',
      prevention: 'prevención|medidas preventivas|medidas prevención',
      redFlags:
        'señales alarma|signos alarma|síntomas alarma|banderas rojas|urgencias|señales alerta|signos alerta|signos peligro|señales peligro',
      faq: 'preguntas|preguntas respuestas|dudas|consultas frecuentes|pregunta',
      treatment: 'tratamiento|tratamientos|opciones tratamiento',
      furniture: 'fuentes|referencias|bibliografía|enlaces interés',
      other: 'pronóstico|complicaciones|evolución|historia',
    },
    phrases: {
      redFlags:
        '(?:cuándo|cuando) (?:debo|debe|debes|debería|hay|es|se|tengo|conviene|consultar|acudir|ir|llamar|ver|buscar|pedir|visitar|contactar|preocupar|preocuparse|volver|llevar) ?…|(?:acuda|acude|consulte|consulta|llame|llama|vaya|busque|pida) …(?: si| urgencias| urgentemente| inmediatamente| de inmediato| cuanto antes)…',
      prevention:
        '(?:cómo|qué|consejos|medidas|se puede|puedo|es posible) …(?:prevenir|evitar|prevenirl[oa]s?|evitarl[oa]s?|reducir (?:el|su|mi|tu) riesgo|previene|se evita) ?…',
      diagnosticTests:
        '(?:cómo|de qué manera) (?:se |lo |la |le )?(?:diagnostica|detecta|confirma|sabe el médico|estudia|evalúa|descubre) ?…|qué (?:pruebas|exámenes|análisis|estudios) …',
      drugs:
        'qué (?:medicamentos|medicinas|fármacos|pastillas) …|tratamiento con (?:medicamentos|fármacos|medicinas|pastillas) ?…',
      procedures:
        '(?:cuándo|se|hay|necesito|es necesari[oa]|hace falta|me|tengo) …(?:operar|operarse|opera|operarme|cirugía|operación|quirófano) ?…',
      care: '(?:qué|cómo) (?:puedo|puede|puedes|podemos|debo|se puede) (?:hacer|cuidar|aliviar|ayudar|convivir)…|…en casa|…sin (?:medicamentos|fármacos|medicinas|cirugía|medicación|pastillas)…|(?:cómo|consejos para) (?:aliviar|cuidar|vivir con|convivir)…|qué (?:ayuda|alivia)…',
      causes:
        'por qué …|a qué se debe ?…|qué (?:lo |la |los |las )?(?:causa|provoca|produce|origina|desencadena|puede causar) ?…|quién(?:es)? …riesgo…|cómo se (?:contrae|contagia|transmite|produce) ?…',
      symptoms:
        'qué (?:se siente|siento|notar[áé]|se nota) ?…|cómo (?:se manifiesta|reconocer|saber si|sé si|se siente|se reconoce|se presenta) ?…',
      faq: '(?:preguntas|dudas) …',
      overview: 'qué es …|en qué consiste …',
    },
  },
  {
    // French
    fillers:
      "quels quelles quel quelle sont est les le la l' des du de d' un une et ou à au aux en pour par y a-t-il existe-t-il principales principaux principale fréquentes fréquents courantes courants possibles différentes différents diverses autres certains certaines mes mon ma vos votre leur leurs ses son plus se sur que il existe typiques cliniques médicaux médicales utilisés prescrits recommandés disponibles précoces habituels habituelles éventuelles éventuels importants",
    names: {
      types: 'types|type|formes|forme|classification|stades|variantes|grades|sortes|catégories',
      causes:
        'causes|cause|origine|origines|facteurs risque|facteurs déclenchants|facteurs favorisants|déclencheurs|raisons|causes facteurs risque|étiologie',
      symptoms:
        'symptômes|symptôme|signes|manifestations|signes symptômes|signes cliniques|tableau clinique|plaintes|signes évocateurs',
      diagnosticTests:
        'diagnostic|examens|examen|tests|analyses|bilan|examens complémentaires|tests diagnostiques|examen clinique|démarche diagnostique|explorations|examens diagnostic',
      care: 'traitements non médicamenteux|traitement non médicamenteux|mesures non médicamenteuses|conseils|soins|remèdes maison|remèdes naturels|kinésithérapie|rééducation|exercices|mesures hygiéno-diététiques|règles hygiéno-diététiques|hygiène vie|mode vie|autosoins|gestes simples|bons gestes|conseils pratiques|mesures générales',
      drugs:
        'médicaments|médicament|traitement médicamenteux|traitements médicamenteux|remèdes pharmacie|comprimés|collyres|gouttes|pommades|crèmes|sirops|antalgiques',
      procedures:
        'infiltration|infiltrations|chirurgie|opération|opérations|interventions|intervention|interventions chirurgicales|intervention chirurgicale|traitement chirurgical|traitements chirurgicaux|actes|procédures|gestes techniques',
      prevention: 'prévention|mesures préventives|mesures prévention|conseils prévention',
      redFlags:
        "signes d'alerte|signes alerte|signes d'alarme|signes alarme|signaux d'alarme|drapeaux rouges|urgence|urgences|signes gravité|signes danger",
      faq: 'questions|questions fréquentes|foire questions|questions réponses|questions-réponses',
      treatment: 'traitement|traitements|prise charge|options thérapeutiques',
      furniture: 'sources|références|bibliographie|liens utiles|sommaire|pour en savoir|savoir',
      other: 'pronostic|complications|évolution|histoire',
    },
    phrases: {
      redFlags:
        "(?:quand|à quel moment) (?:faut-il |dois-je |doit-on |devez-vous |devriez-vous )?(?:consulter|appeler|voir|aller|contacter|demander|se rendre|revenir|s'inquiéter|prévenir|téléphoner) ?…|(?:consultez|appelez|contactez|rendez-vous|allez|revenez|demandez) …(?: si| aux urgences| sans attendre| immédiatement| rapidement| en urgence)…",
      prevention:
        "prévenir (?:les?|la|une?|l'|de) …|éviter (?:les |une |la |l')(?:nouvelle|récidives?|rechutes?|complications?) ?…|(?:comment|que faire pour|conseils pour|peut-on|puis-je|est-il possible) …(?:prévenir|éviter|l'éviter|la prévenir|le prévenir|réduire (?:le|son|votre|mon) risque|empêcher) ?…",
      diagnosticTests:
        'comment …(?:diagnosti\\p{L}+|dépist\\p{L}+|confirm\\p{L}+|détect\\p{L}+|poser? le diagnostic|fait-on le diagnostic|sait-on) ?…|(?:quels|quelles) (?:examens|tests|analyses) …',
      drugs: '(?:quels|quel) médicaments? …|traitements? (?:par|avec) (?:des |les )?(?:médicaments|comprimés)…',
      procedures:
        "(?:quand|faut-il|doit-on|est-ce|dois-je|une|l') …(?:opérer|opération|chirurgie|opère-t-on|opérée?|intervention) ?…",
      care: "(?:que|qu'est-ce que|comment) (?:puis-je|peut-on|pouvez-vous|faire|je peux|vous pouvez|dois-je) (?:faire|soulager|aider|vivre)…|que faire…|…à la maison|…sans (?:médicaments?|opération|chirurgie|comprimés)…|comment (?:soulager|vivre avec|se soigner|prendre soin|soigner)…|ce que vous pouvez faire…",
      causes:
        "pourquoi …|(?:à quoi est-ce dû|d'où vient) ?…|qu'est-ce qui (?:cause|provoque|déclenche|favorise) …|qui (?:est|peut) …(?:risque|touché|concerné|atteint)\\p{L}*…|comment (?:attrape-t-on|l'attrape-t-on|se transmet) …",
      symptoms:
        'comment (?:se manifeste|reconnaître|savoir si|la reconnaître|le reconnaître|se présente|se reconnaît) ?…|que (?:ressent-on|ressent|peut-on ressentir) ?…',
      faq: '(?:vos |les |)questions …',
      overview: "qu'est-ce que …|c'est quoi …|qu'est-ce qu'…",
    },
  },
  {
    // Portuguese
    fillers:
      'qual quais que o a os as um uma uns umas de do da dos das e ou em no na nos nas para por são é há existem mais comuns comum frequentes frequente principais principal possíveis possível diferentes outros outras alguns algumas seu sua seus suas meu minha se ao à tenho têm típicos típicas clínicos clínicas médicos usados utilizados indicados recomendados disponíveis gerais',
    names: {
      types: 'tipos|tipo|formas|classificação|variantes|graus|estágios|fases|subtipos',
      causes:
        'causas|causa|fatores risco|factores risco|fatores desencadeantes|gatilhos|origem|motivos|etiologia|causas fatores risco',
      symptoms: 'sintomas|sintoma|sinais|sinais sintomas|manifestações|quadro clínico|queixas',
      diagnosticTests:
        'diagnóstico|exames|exame|testes|exames diagnósticos|exames diagnóstico|exames complementares|exame físico|avaliação|análises|meios diagnóstico',
      care: 'cuidados|autocuidado|autocuidados|remédios caseiros|tratamento não farmacológico|tratamentos não farmacológicos|tratamento não medicamentoso|tratamentos não medicamentosos|medidas não farmacológicas|medidas|fisioterapia|reabilitação|exercícios|dicas|conselhos|recomendações|estilo vida|mudanças estilo vida|tratamento conservador|orientações',
      drugs:
        'medicamentos|remédios|fármacos|medicação|tratamento medicamentoso|tratamento farmacológico|tratamento com medicamentos|comprimidos|colírios|gotas|pomadas|cremes|xaropes|analgésicos|tratamento com remédios',
      procedures:
        'cirurgia|cirurgias|procedimentos|operação|operações|intervenções|intervenção cirúrgica|tratamento cirúrgico|procedimentos cirúrgicos|tratamentos cirúrgicos',
      prevention: 'prevenção|medidas preventivas|medidas prevenção',
      redFlags:
        'sinais alerta|sinais alarme|sinais perigo|bandeiras vermelhas|urgência|emergência|sinais gravidade|sintomas alarme',
      faq: 'perguntas|perguntas respostas|dúvidas|perguntas frequentes|dúvidas frequentes',
      treatment: 'tratamento|tratamentos|opções tratamento',
      furniture: 'fontes|referências|bibliografia|assuntos relacionados|leia também|saiba',
      other: 'prognóstico|complicações|evolução|história',
    },
    phrases: {
      redFlags:
        'quando (?:devo |deve |se deve |é preciso |é necessário |preciso |ir )?(?:procurar|consultar|ir|chamar|ver|buscar|ligar|contactar|contatar|recorrer|voltar|me preocupar|se preocupar|marcar|ao) ?…|(?:procure|consulte|chame|ligue|vá|volte|busque) …(?: se| imediatamente| urgente| urgência| quanto antes)…',
      prevention:
        '(?:como|o que fazer para|dicas para|é possível|posso|pode-se) …(?:prevenir|evitar|preveni-l[oa]|evitá-l[oa]|reduzir o risco|se prevenir|proteger) ?…',
      diagnosticTests:
        'como (?:é |se |o médico )?…(?:diagnostic\\p{L}+|detect\\p{L}+|confirm\\p{L}+|feito o diagnóstico|sabe|descobr\\p{L}+|diagnóstico) ?…|(?:que|quais|quais os|que tipos de) (?:exames|testes|análises) …',
      drugs:
        '(?:que|quais|quais os|quais são os) (?:medicamentos|remédios|fármacos) …|tratamentos? com (?:medicamentos|remédios|fármacos|comprimidos)…',
      procedures: '(?:quando|é|preciso|vou|será|a) …(?:operar|cirurgia|operação|operado|operada) ?…',
      care: '(?:o que|como) (?:posso|pode|podemos|devo|se pode|você pode|eu posso) (?:fazer|aliviar|ajudar|cuidar)…|…em casa|…sem (?:medicamentos|remédios|fármacos|cirurgia|medicação|comprimidos)…|como (?:aliviar|cuidar|viver com|conviver|lidar)…|o que (?:ajuda|alivia|fazer)…',
      causes:
        '(?:por que|porque|por quê|porquê) …|(?:a que se deve|de onde vem) ?…|o que (?:causa|provoca|desencadeia|origina|pode causar) ?…|quem …(?:risco|ter|adoecer)…|como se (?:pega|transmite|apanha|contrai) ?…|como (?:é transmitid[oa]|ocorre a transmissão) ?…',
      symptoms:
        'como (?:se manifesta|reconhecer|saber se|sei se|se apresenta|identificar|é que se sente) ?…|o que (?:se sente|sinto|posso sentir|você sente|vai sentir) ?…',
      faq: '(?:perguntas|dúvidas|suas perguntas|suas dúvidas) …',
      overview: 'o que é …|o que são …',
    },
  },
  {
    // Italian
    fillers:
      "quali qual quale che cosa cos' sono è i il lo la le gli l' un una uno di del della dei delle degli dell' da dal e o in nel nella per con ci si più comuni comune frequenti frequente principali principale possibili possibile diversi diverse altri altre alcuni alcune tuoi tue suoi sue mio mia esistono tipici tipiche clinici cliniche medici mediche utilizzati usati consigliati disponibili generali vari varie",
    names: {
      types: 'tipi|tipo|tipologie|forme|forma|classificazione|stadi|varianti|gradi|fasi',
      causes: 'cause|causa|fattori rischio|fattori scatenanti|origine|motivi|eziologia|cause fattori rischio',
      symptoms: 'sintomi|sintomo|segni|segni sintomi|sintomi segni|manifestazioni|quadro clinico|disturbi|campanelli',
      diagnosticTests:
        'diagnosi|esami|esame|esami diagnostici|test|test diagnostici|accertamenti|indagini|analisi|esame obiettivo|visita|indagini diagnostiche',
      care: 'cura sé|rimedi naturali|rimedi casalinghi|rimedi casa|consigli|consigli pratici|fisioterapia|riabilitazione|esercizi|stile vita|terapia non farmacologica|terapie non farmacologiche|trattamento non farmacologico|trattamenti non farmacologici|trattamento conservativo|terapia conservativa|cure domiciliari|accorgimenti|buone abitudini|misure generali',
      drugs:
        'farmaci|medicinali|medicine|terapia farmacologica|terapie farmacologiche|trattamento farmacologico|terapia farmaci|cura farmaci|farmaco|trattamento farmaci|cure farmacologiche|compresse|colliri|gocce|pomate|creme|antidolorifici',
      procedures:
        'chirurgia|interventi|intervento|intervento chirurgico|interventi chirurgici|operazione|operazioni|procedure|terapia chirurgica|trattamento chirurgico|procedure chirurgiche',
      prevention: 'prevenzione|misure preventive|misure prevenzione',
      redFlags:
        "segnali d'allarme|segnali allarme|campanelli d'allarme|campanelli allarme|segni allarme|sintomi allarme|urgenza|emergenza|bandiere rosse|segnali pericolo",
      faq: 'domande|domande risposte|domande frequenti|dubbi',
      treatment: 'trattamento|trattamenti|terapia|terapie|cura|cure',
      furniture: 'fonti|bibliografia|riferimenti|link utili|leggi anche|indice',
      other: 'prognosi|complicanze|complicazioni|decorso|storia',
    },
    phrases: {
      redFlags:
        'quando (?:è (?:necessario|il caso|bene|opportuno) |devo |si deve |bisogna |occorre |è )?(?:consultare|andare|chiamare|vedere|rivolgersi|contattare|recarsi|preoccuparsi|tornare|sentire|chiedere|di|il|grave) ?…|(?:consulti|chiami|vada|torni|si rivolga|contatti|chiama|rivolgiti|vai) …(?: se| subito| immediatamente| al pronto soccorso)…',
      prevention:
        '(?:come|cosa fare per|consigli per|si può|è possibile|posso) …(?:prevenir\\p{L}*|evitar\\p{L}*|ridurre il rischio|si previene|proteggersi) ?…',
      diagnosticTests:
        'come (?:si |viene |il medico )?…(?:diagnostica\\p{L}*|fa la diagnosi|scopre|accerta|riconosce il medico|arriva alla diagnosi|conferma\\p{L}*|diagnosi) ?…|quali (?:esami|test|accertamenti|analisi) …',
      drugs:
        'quali (?:farmaci|medicinali|medicine) …|(?:terapi[ae]|cur[ae]|trattament[oi]) (?:con|a base di) (?:i )?(?:farmaci|medicinali)…',
      procedures:
        "(?:quando|è|serve|devo|bisogna|l') …(?:operare|operarsi|intervento|operazione|chirurgia|operarmi|opera) ?…",
      care: '(?:cosa|che cosa|come) (?:posso|si può|puoi|può|possiamo|devo) (?:fare|aiutare|alleviare|curar\\p{L}+)…|cosa fare…|…(?:a|in) casa|…senza (?:farmaci|medicine|medicinali|intervento|operazione|chirurgia)…|come (?:alleviare|convivere|curarsi|prendersi cura)…|cosa aiuta…',
      causes:
        'perché …|a cosa è dovut[oa] ?…|da (?:cosa|dove) (?:dipende|viene|deriva) ?…|(?:cosa|che cosa) (?:causa|provoca|scatena) ?…|chi …(?:rischio|colpisce|colpit[oi]|soffre)…|come si (?:prende|trasmette|contrae) ?…',
      symptoms:
        'come (?:si manifesta|riconoscer\\p{L}+|si riconosce|si presenta|capire se|so se) ?…|cosa (?:si sente|si prova|sento) ?…',
      faq: '(?:domande|le domande|dubbi) …',
      overview: "(?:che )?cos'è …|che cosa (?:è|sono) …|cosa (?:è|sono) …",
    },
  },
]
