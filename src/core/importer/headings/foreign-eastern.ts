import type { Language } from './foreign-language'

/** Czech with Slovak, Romanian, Hungarian, Greek, Ukrainian. */
export const EASTERN: readonly Language[] = [
  {
    // Czech, Slovak
    fillers:
      'jaké jaký jaká které ktoré aké aká co čo je jsou sú a i nebo alebo u pro pre na v ve o s se sa při pri nejčastější najčastejšie časté hlavní hlavné možné různé rôzne další ďalšie běžné bežné vaše typické používané onemocnění ochorenia nemoci choroby',
    names: {
      types: 'typy|druhy|formy|klasifikace|klasifikácia|rozdělení|rozdelenie|stadia|štádiá|stupně|stupne',
      causes:
        'příčiny|příčina|príčiny|príčina|rizikové faktory|příčiny rizikové faktory|príčiny rizikové faktory|spouštěče|spúšťače',
      symptoms: 'příznaky|příznak|príznaky|symptomy|projevy|prejavy|příznaky projevy|obtíže|ťažkosti',
      diagnosticTests:
        'diagnostika|diagnóza|vyšetření|vyšetrenia|vyšetrenie|testy|diagnostické testy|vyšetřovací metody|stanovení diagnózy',
      care: 'domácí léčba|domáca liečba|domácí péče|samoléčba|rady|doporučení|odporúčania|režimová opatření|režimové opatrenia|životní styl|životný štýl|cvičení|cvičenia|rehabilitace|rehabilitácia|fyzioterapie|fyzioterapia|léčba bez léků|liečba bez liekov|nefarmakologická léčba|nefarmakologická liečba|první pomoc|prvá pomoc',
      drugs:
        'léky|lieky|léčiva|liečivá|medikamenty|farmakologická léčba|farmakologická liečba|medikamentózní léčba|léčba léky',
      procedures:
        'operace|operácia|operácie|chirurgická léčba|chirurgická liečba|chirurgie|zákroky|výkony|operační léčba',
      prevention: 'prevence|prevencia|předcházení|predchádzanie|preventivní opatření',
      redFlags:
        'varovné příznaky|varovné príznaky|varovné signály|alarmující příznaky|červené vlajky|nebezpečné příznaky',
      faq: 'časté dotazy|časté otázky|nejčastější dotazy|otázky|dotazy|otázky odpovědi|otázky odpovede',
      treatment: 'léčba|liečba|terapie|terapia|možnosti léčby|možnosti liečby',
      furniture: 'zdroje|literatura|literatúra|použitá literatura|obsah|odkazy',
      other: 'prognóza|komplikace|komplikácie|průběh|priebeh',
      overview: 'úvod|definice|definícia|popis',
    },
    phrases: {
      redFlags:
        '(?:kdy|kedy) …(?:lékař\\p{L}*|lekár\\p{L}*|doktor\\p{L}*|pomoc|pohotovost\\p{L}*|nemocnic\\p{L}*) ?…|(?:volejte|vyhledejte|vyhľadajte|zavolejte) …',
      prevention: '(?:jak|ako|lze) …(?:předcházet|předejít|predchádzať|predísť|zabránit|zabrániť|vyhnout se) ?…',
      diagnosticTests:
        '(?:jak|ako) …(?:diagnostik\\p{L}*|zjišťuje|zisťuje|určuje|vyšetřuje|pozná lékař) ?…|(?:jaká|aké) (?:vyšetření|vyšetrenia) …',
      drugs: '(?:jaké|aké) (?:léky|lieky) …',
      procedures: '(?:kdy|kedy|je) …(?:operac\\p{L}*|operovat|operovať|operáci\\p{L}*) ?…',
      care: '(?:co|čo) (?:mohu|můžete|můžu|môžem|môžete|pomáhá|pomáha|dělat|robiť) ?…|…doma|…bez (?:léků|liekov|operace|operácie)…|(?:život|žít|žiť) s …',
      causes: '(?:proč|prečo) …|(?:co|čo) (?:způsobuje|spôsobuje|vyvolává) …|(?:kdo|kto) …(?:ohrožen|riziko|riziku)…',
      symptoms: '(?:jak|ako) …(?:projevuje|prejavuje|poznám|rozpoznat|spoznám) ?…|(?:mám|máte) …',
      faq: '(?:časté |nejčastější |najčastejšie )(?:dotazy|otázky) …',
      overview: '(?:co|čo) (?:je|to je) …',
    },
  },
  {
    // Romanian
    fillers:
      'care ce sunt este cele mai frecvente frecvent comune principale principalele posibile diferite alte unele și sau de a al ale la în pentru cu din bolii boala',
    names: {
      types: 'tipuri|tipurile|forme|formele|clasificare|clasificarea|stadii|stadiile',
      causes: 'cauze|cauzele|cauza|factori risc|factorii risc|cauze factori risc|etiologie|declanșatori',
      symptoms: 'simptome|simptomele|semne|semne simptome|simptome semne|manifestări|tablou clinic',
      diagnosticTests:
        'diagnostic|diagnosticul|diagnosticare|investigații|investigațiile|analize|analizele|teste|teste diagnostic|examinări',
      care: 'îngrijire|îngrijire acasă|tratament acasă|tratament nemedicamentos|tratament naturist|remedii naturiste|remedii|sfaturi|recomandări|stil viață|fizioterapie|kinetoterapie|exerciții|recuperare|prim ajutor|fără medicamente',
      drugs: 'medicamente|medicamentele|tratament medicamentos|tratamentul medicamentos|medicație|medicația',
      procedures:
        'operație|operații|intervenții|intervenții chirurgicale|chirurgie|tratament chirurgical|tratamentul chirurgical|proceduri',
      prevention: 'prevenire|prevenirea|prevenție|prevenția|profilaxie|măsuri prevenire',
      redFlags: 'semne alarmă|semnale alarmă|semne avertizare|urgențe|urgență',
      faq: 'întrebări|întrebări frecvente|întrebări răspunsuri',
      treatment: 'tratament|tratamentul|tratamente|opțiuni tratament',
      furniture: 'surse|bibliografie|referințe|cuprins',
      other: 'prognostic|complicații|evoluție',
      overview: 'introducere|definiție|generalități|prezentare generală',
    },
    phrases: {
      redFlags:
        'când …(?:medic\\p{L}*|doctor\\p{L}*|spital|urgență|ajutor|consult\\p{L}*) ?…|(?:mergeți|sunați|adresați-vă|apelați) …',
      prevention: '(?:cum|se poate) …(?:preveni\\p{L}*|previne|evit\\p{L}*) ?…',
      diagnosticTests:
        'cum …(?:diagnostic\\p{L}*|depist\\p{L}*|se stabilește diagnosticul) ?…|ce (?:analize|investigații|teste) …',
      drugs: 'ce medicamente …|tratament cu medicamente…',
      procedures: 'când …(?:operați\\p{L}*|chirurg\\p{L}*|operez) ?…',
      care: 'ce (?:pot|puteți|poți) …(?:face|ajuta) ?…|…acasă|…fără (?:medicamente|operație)…|cum (?:ameliorez|să ameliorați) …',
      causes: 'de ce …|ce (?:cauzează|provoacă|declanșează) …|cine …risc…',
      symptoms: 'cum …(?:manifest\\p{L}*|recunoașt\\p{L}*|simte) ?…',
      faq: 'întrebări …',
      overview: 'ce este …|ce înseamnă …',
    },
  },
  {
    // Hungarian
    fillers: 'mik milyen melyek mi a az és vagy leggyakoribb gyakori fő lehetséges különböző egyéb más betegség főbb',
    names: {
      types: 'típusai|típusok|fajtái|fajták|formái|formák|osztályozás|stádiumai|stádiumok|fokozatai',
      causes:
        'okai|okok|oka|kockázati tényezők|kockázati tényezői|kiváltó okok|kiváltó tényezők|okai kockázati tényezők',
      symptoms: 'tünetei|tünetek|tünete|jelei|jelek|panaszok|tünetei jelei',
      diagnosticTests:
        'diagnózis|diagnózisa|diagnosztika|vizsgálatok|vizsgálat|vizsgálatai|kivizsgálás|kivizsgálása|felismerése',
      care: 'otthoni kezelés|otthoni ápolás|házi praktikák|házi gyógymódok|tanácsok|életmód|életmódbeli tanácsok|gyógyszermentes kezelés|nem gyógyszeres kezelés|gyógytorna|fizioterápia|gyakorlatok|elsősegély|öngondoskodás',
      drugs: 'gyógyszerek|gyógyszeres kezelés|gyógyszeres kezelése|gyógyszerei|gyógyszer',
      procedures: 'műtét|műtétek|műtéti kezelés|műtéti beavatkozások|beavatkozások|sebészeti kezelés',
      prevention: 'megelőzés|megelőzése|prevenció',
      redFlags: 'figyelmeztető jelek|vészjelek|riasztó tünetek|sürgős esetek',
      faq: 'kérdések|gyakori kérdések|gyakran ismételt kérdések|kérdések válaszok|ismételt kérdések',
      treatment: 'kezelés|kezelése|gyógyítás|terápia|kezelési lehetőségek',
      furniture: 'források|irodalom|tartalom|hivatkozások',
      other: 'szövődmények|szövődményei|kilátások|prognózis',
      overview: 'bevezetés|áttekintés|meghatározás',
    },
    phrases: {
      redFlags:
        'mikor …(?:orvos\\p{L}*|kórház\\p{L}*|mentő\\p{L}*|ügyelet\\p{L}*|segítség\\p{L}*) ?…|(?:hívjon|forduljon|keresse) …',
      prevention: '(?:hogyan|megelőzhető|lehet) …(?:megelőz\\p{L}*|elkerül\\p{L}*) ?…',
      diagnosticTests:
        'hogyan …(?:diagnoszt\\p{L}*|állapít\\p{L}*|ismerhető fel|vizsgál\\p{L}*) ?…|milyen vizsgálat\\p{L}* …',
      drugs: 'milyen gyógyszer\\p{L}* …',
      procedures: 'mikor …műt\\p{L}+ ?…',
      care: 'mit (?:tehetek|tehet|tegyek) ?…|…otthon|…gyógyszer nélkül…|mi segít …',
      causes: 'miért …|mi okozza …|(?:ki|kik) …(?:veszély\\p{L}*|kockázat\\p{L}*) ?…',
      symptoms: 'hogyan …(?:ismerhetem|jelentkezik|nyilvánul) ?…|honnan tudom …',
      faq: 'gyakori kérdések …',
      overview: 'mi az? …|mi a …',
    },
  },
  {
    // Greek
    fillers:
      'ποια ποιες ποιοι ποιο τι είναι τα οι ο η το του της των τον την και ή για με σε στην στο από πιο συχνά συχνές συχνότερα συνήθη κύρια κύριες πιθανά πιθανές διάφορα διαφορετικά άλλα άλλες υπάρχουν νόσου πάθησης',
    names: {
      types: 'τύποι|είδη|μορφές|κατηγορίες|ταξινόμηση|στάδια|βαθμοί',
      causes: 'αίτια|αιτίες|αιτία|παράγοντες κινδύνου|αίτια παράγοντες κινδύνου|αιτιολογία|εκλυτικοί παράγοντες',
      symptoms: 'συμπτώματα|σύμπτωμα|σημεία|σημεία συμπτώματα|συμπτώματα σημεία|κλινική εικόνα|ενδείξεις',
      diagnosticTests: 'διάγνωση|εξετάσεις|διαγνωστικές εξετάσεις|διάγνωση εξετάσεις|έλεγχος|διαγνωστικός έλεγχος',
      care: 'φροντίδα|αυτοφροντίδα|φροντίδα σπίτι|συμβουλές|οδηγίες|τρόπος ζωής|ασκήσεις|φυσικοθεραπεία|μη φαρμακευτική αγωγή|μη φαρμακευτική θεραπεία|μη φαρμακευτική αντιμετώπιση|θεραπεία χωρίς φάρμακα|συντηρητική θεραπεία|συντηρητική αντιμετώπιση|πρώτες βοήθειες|αποκατάσταση',
      drugs: 'φάρμακα|φαρμακευτική αγωγή|φαρμακευτική θεραπεία|φαρμακευτική αντιμετώπιση',
      procedures:
        'χειρουργείο|εγχείρηση|χειρουργική επέμβαση|χειρουργική θεραπεία|χειρουργική αντιμετώπιση|χειρουργική|επεμβάσεις|χειρουργικές επεμβάσεις',
      prevention: 'πρόληψη|προληπτικά μέτρα|μέτρα πρόληψης',
      redFlags: 'προειδοποιητικά σημεία|σημεία συναγερμού|σημάδια κινδύνου|επείγοντα|επείγουσα ανάγκη',
      faq: 'ερωτήσεις|συχνές ερωτήσεις|ερωτήσεις απαντήσεις|ερωτήσεις ασθενών',
      treatment: 'θεραπεία|αντιμετώπιση|θεραπείες|επιλογές θεραπείας',
      furniture: 'πηγές|βιβλιογραφία|περιεχόμενα',
      other: 'πρόγνωση|επιπλοκές|εξέλιξη',
      overview: 'εισαγωγή|ορισμός|επισκόπηση',
    },
    phrases: {
      redFlags:
        'πότε …(?:γιατρ\\p{L}*|ιατρ\\p{L}*|νοσοκομείο|βοήθεια|επείγοντα) ?…|(?:καλέστε|επικοινωνήστε|ζητήστε) …',
      prevention: '(?:πώς|μπορ\\p{L}+) …(?:προλ\\p{L}+|αποφ\\p{L}+) ?…',
      diagnosticTests: 'πώς …(?:διαγιγν\\p{L}*|διαγν\\p{L}*|γίνεται η διάγνωση) ?…|ποιες εξετάσεις …',
      drugs: 'ποια φάρμακα …|θεραπεία με φάρμακα…',
      procedures: 'πότε …(?:χειρουργ\\p{L}*|εγχείρηση|επέμβαση) ?…',
      care: 'τι (?:μπορώ|μπορείτε|βοηθά) ?…|…στο σπίτι|…χωρίς (?:φάρμακα|χειρουργείο)…|πώς (?:να ανακουφίσω|ανακουφίζεται) …',
      causes: 'γιατί …|(?:τι|πού) (?:προκαλεί|οφείλεται) …|ποιοι …κινδυν\\p{L}* ?…|πού οφείλεται ?…',
      symptoms: 'πώς …(?:εκδηλών\\p{L}*|καταλάβω|αναγνωρίσ\\p{L}*) ?…',
      overview: 'τι είναι …',
    },
  },
  {
    // Ukrainian
    fillers:
      'які який яка яке що таке це і й та або у в на при для від із з про до його її мої ваші найчастіші часті основні головні можливі різні інші деякі типові бувають існують є хвороби захворювання',
    names: {
      types: 'види|типи|форми|класифікація|стадії|ступені|різновиди',
      causes: 'причини|причина|фактори ризику|чинники ризику|причини фактори ризику|етіологія',
      symptoms: 'симптоми|симптом|ознаки|прояви|скарги|симптоми ознаки|ознаки симптоми',
      diagnosticTests: 'діагностика|обстеження|аналізи|діагноз|дослідження|методи діагностики|аналізи обстеження',
      care: 'домашнє лікування|домашній догляд|догляд|самодопомога|поради|рекомендації|немедикаментозне лікування|лікування без ліків|спосіб життя|вправи|фізіотерапія|лікувальна фізкультура|реабілітація|перша допомога|народні засоби',
      drugs: 'ліки|препарати|медикаменти|медикаментозне лікування|лікарські засоби|лікарські препарати',
      procedures: 'операція|операції|хірургічне лікування|хірургія|оперативне лікування|втручання|процедури',
      prevention: 'профілактика|запобігання|заходи профілактики',
      redFlags: 'тривожні симптоми|тривожні ознаки|небезпечні симптоми|червоні прапорці|невідкладні стани',
      faq: 'питання|запитання|часті запитання|часті питання|поширені запитання|питання відповіді|запитання відповіді',
      treatment: 'лікування|терапія|методи лікування',
      furniture: 'джерела|література|зміст|посилання',
      other: 'прогноз|ускладнення|перебіг',
      overview: 'вступ|огляд|визначення',
    },
    phrases: {
      redFlags:
        'коли …(?:лікар\\p{L}*|звернутися|звертатися|викликати|допомог\\p{L}*) ?…|(?:зверніться|викличте|терміново) …',
      prevention: '(?:як|чи можна) …(?:запобіг\\p{L}*|уникнути|попередити|захиститися) ?…',
      diagnosticTests:
        'як …(?:діагност\\p{L}+|виявля\\p{L}+|ставлять діагноз|визнача\\p{L}+) ?…|які (?:аналізи|обстеження|дослідження) …',
      drugs: 'які (?:ліки|препарати) …',
      procedures: '(?:коли|чи потрібна) …операці\\p{L}+ ?…',
      care: 'що (?:я |ви )?(?:можу|можна|можете|робити|допомагає) ?…|…вдома|…в домашніх умовах|…без (?:ліків|операції)…|як (?:полегшити|жити з|доглядати) …',
      causes: '(?:чому|звідки) …|що (?:викликає|спричиняє) …|хто …(?:ризик\\p{L}*|хворіє) ?…',
      symptoms: 'як …(?:проявляється|розпізнати|зрозуміти|відчувається) ?…',
      faq: '(?:часті |поширені |ваші )(?:питання|запитання) …',
      overview: 'що таке …',
    },
  },
]
