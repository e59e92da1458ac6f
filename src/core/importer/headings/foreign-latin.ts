import type { Language } from './foreign-language'

/** Other languages in Latin letters. */
export const LATIN: readonly Language[] = [
  {
    // German
    fillers:
      'welche welcher welches was sind ist gibt es die der das den dem des ein eine einer eines und oder von vom zu zur zum bei für mit im in auf an am häufige häufigste häufigsten häufig mögliche möglichen typische typischen wichtige wichtigsten wichtigste verschiedene verschiedenen andere weitere einige ihre ihr meine mein deine dein man hat haben hilft helfen werden wird gängige übliche erste ersten klinische ärztliche alle unterschiedliche mein allgemeine eingesetzt gegen',
    names: {
      types: 'arten|formen|typen|einteilung|klassifikation|stadien|schweregrade|varianten|unterformen|phasen',
      causes:
        'ursachen|ursache|risikofaktoren|auslöser|gründe|ursachen risikofaktoren|ursachen auslöser|entstehung|risikogruppen',
      symptoms:
        'symptome|symptom|anzeichen|beschwerden|zeichen|krankheitszeichen|symptome beschwerden|beschwerdebild|krankheitsbild',
      diagnosticTests:
        'diagnose|diagnostik|untersuchungen|untersuchung|tests|diagnoseverfahren|untersuchungsmethoden|körperliche untersuchung|bildgebung|abklärung|befunde',
      care: 'selbsthilfe|hausmittel|tipps|ratschläge|maßnahmen|physiotherapie|krankengymnastik|übungen|nichtmedikamentöse behandlung|nicht medikamentöse behandlung|nicht-medikamentöse behandlung|nichtmedikamentöse therapie|nicht-medikamentöse therapie|nichtmedikamentöse maßnahmen|nicht-medikamentöse maßnahmen|konservative behandlung|konservative therapie|pflege|rehabilitation|lebensstil|alltag|selbstbehandlung|allgemeine maßnahmen|allgemeinmaßnahmen',
      drugs:
        'medikamente|arzneimittel|medikament|medikamentöse behandlung|medikamentöse therapie|arzneien|arzneimitteltherapie|behandlung medikamenten|therapie medikamenten|medikamenten|tabletten|salben|tabletten salben|augentropfen|tropfen|cremes|schmerzmittel|wirkstoffe|pharmakotherapie',
      procedures:
        'operation|operationen|eingriffe|eingriff|chirurgie|operative behandlung|operative therapie|op|operative eingriffe|chirurgische behandlung|chirurgische eingriffe|operative verfahren|verfahren|invasive verfahren|spritzen operationen',
      prevention: 'vorbeugung|vorbeugen|prävention|prophylaxe|vorsorge|vorbeugende maßnahmen|schutz',
      redFlags:
        'warnzeichen|alarmzeichen|warnsignale|alarmsymptome|notfall|notfälle|gefahrenzeichen|red flags|warnhinweise notfall',
      faq: 'fragen|fragen antworten|häufige fragen|patientenfragen|gestellte fragen',
      treatment: 'behandlung|therapie|behandlungsmöglichkeiten|therapiemöglichkeiten|behandlungen|therapien',
      furniture: 'quellen|literatur|inhalt|inhaltsverzeichnis|weiterführende links|weitere informationen',
      other: 'prognose|verlauf|komplikationen|geschichte|häufigkeit|epidemiologie',
    },
    phrases: {
      redFlags:
        'wann (?:muss|soll|sollte|sollten|müssen|ist|zum|zur|zu|ins|ärztliche|sie|ich|man|den|einen) ?…(?:arzt|ärztin|ärztlich|hilfe|krankenhaus|notarzt|notaufnahme|klinik|hausarzt|praxis|notfall|gefährlich)\\p{L}* ?…|(?:gehen|rufen|suchen|kommen|wenden|melden) sie …(?: wenn| sofort| umgehend| bei)…|sofort (?:zum arzt|ins krankenhaus|ärztliche hilfe|hilfe holen)…|wann wird es gefährlich…',
      prevention:
        '(?:wie|was|tipps|kann|lässt|so) …(?:vorbeugen|vermeiden|verhindern|vorbeugt|schützen|verhüten|vorgebeugt|verhindert) ?…',
      diagnosticTests:
        'wie …(?:diagnostiziert|festgestellt|erkennt (?:der|die) (?:arzt|ärztin)|nachgewiesen|untersucht|stellt (?:der|die|man) …diagnose|gesichert|abgeklärt|diagnose gestellt|diagnose) ?…|welche (?:untersuchungen|tests|untersuchung) …',
      drugs:
        'welche (?:medikamente|arzneimittel|mittel|tabletten|wirkstoffe) …|(?:behandlung|therapie) mit (?:medikamenten|tabletten|arzneimitteln|salben)…|medikamente …',
      procedures:
        '(?:wann|muss|ist|brauche|wird|kann) …(?:operiert|operation|op|operieren|operiert werden|eingriff) ?…',
      care: 'was (?:kann|können|soll|sollte|tun|sie|ich|hilft) ?…(?:tun|selbst|hilft|machen|helfen|zu hause) ?…|…zu hause|…(?:ohne (?:medikamente|tabletten|operation|arzneimittel|op))…|wie (?:kann|können) …(?:lindern|helfen|selbst)…|was hilft…|leben mit …',
      causes:
        '(?:warum|wieso|weshalb) …|(?:woher|wodurch|wovon) …|wie (?:entsteht|kommt es|bekommt man|steckt man) ?…|was (?:verursacht|löst|steckt|begünstigt|ist schuld) ?…|wer …(?:gefährdet|betroffen|risiko|bekommt)…',
      symptoms:
        '(?:wie|woran) …(?:erkenn\\p{L}+|äußert|macht sich|bemerkt|fühlt|zeigt|merk\\p{L}+) ?…|habe ich …|was (?:spüre|spürt|merkt|merke) …',
      types: 'welche (?:arten|formen|typen|stadien) …',
      faq: '(?:häufige |ihre |die häufigsten |)fragen …',
      overview: 'was ist …|was sind …|was bedeutet …',
    },
  },
  {
    // Dutch
    fillers:
      'welke welk wat zijn is er de het een en of van voor bij met in op aan te om meest voorkomende veelvoorkomende belangrijkste mogelijke verschillende andere enkele uw mijn je jouw hun meer vaak gebruikte typische algemene klinische medische bestaan worden kan kunnen soorten? tegen zelf',
    names: {
      types: 'soorten|vormen|typen|types|indeling|stadia|gradaties|varianten|fasen',
      causes: 'oorzaken|oorzaak|risicofactoren|uitlokkende factoren|redenen|oorzaken risicofactoren|ontstaan|triggers',
      symptoms: 'symptomen|klachten|verschijnselen|kenmerken|tekenen|symptomen klachten|klachten verschijnselen',
      diagnosticTests:
        'diagnose|onderzoek|onderzoeken|diagnostiek|tests|testen|diagnostisch onderzoek|lichamelijk onderzoek|aanvullend onderzoek',
      care: 'zelfzorg|adviezen|advies|tips|leefregels|leefstijl|oefeningen|fysiotherapie|huismiddelen|huismiddeltjes|leefstijladviezen|behandeling zonder medicijnen|niet-medicamenteuze behandeling|niet medicamenteuze behandeling|revalidatie|verzorging|conservatieve behandeling',
      drugs: 'medicijnen|geneesmiddelen|medicatie|medicamenteuze behandeling|behandeling medicijnen|tabletten|medicijn',
      procedures:
        'operatie|operaties|ingrepen|ingreep|chirurgie|operatieve behandeling|chirurgische behandeling|procedures',
      prevention: 'preventie|voorkomen|voorkómen|preventieve maatregelen',
      redFlags: 'alarmsymptomen|alarmsignalen|waarschuwingssignalen|spoed|spoedgevallen|noodgevallen|rode vlaggen',
      faq: 'vragen|veelgestelde vragen|vragen antwoorden|gestelde vragen|vraag antwoord',
      treatment: 'behandeling|behandelingen|therapie|behandelmogelijkheden',
      furniture: 'bronnen|literatuur|inhoud|inhoudsopgave|informatie|links',
      other: 'prognose|verloop|complicaties|beloop|geschiedenis',
    },
    phrases: {
      redFlags:
        'wanneer (?:moet|moeten|naar|contact|bel|belt|ga|de|uw|je|u|neemt|raadpleeg|is) ?…|(?:bel|ga|neem|raadpleeg|kom) …(?: als| direct| meteen| onmiddellijk| bij)…',
      prevention: '(?:hoe|wat|kunt|kan|tips) …(?:voorkomen|voorkómen|vermijden|voorkom|voorkomt|verkleinen) ?…',
      diagnosticTests:
        'hoe …(?:vastgesteld|diagnose|onderzocht|ontdekt|aangetoond|stelt de (?:arts|huisarts|dokter)) ?…|welke? (?:onderzoeken|onderzoek|tests|testen) …',
      drugs:
        'welke (?:medicijnen|geneesmiddelen|middelen|tabletten) …|behandeling met (?:medicijnen|geneesmiddelen|tabletten)…',
      procedures: '(?:wanneer|moet|is|heb|wordt) …(?:opereren|operatie|geopereerd|ingreep) ?…',
      care: '(?:wat|hoe) (?:kunt|kan|kun|moet|mag) (?:u|ik|je|men) ?…(?:doen|helpen|verlichten|zorgen) ?…|wat (?:helpt|te doen)…|…thuis|…zonder (?:medicijnen|geneesmiddelen|operatie|tabletten)…|leven met …|omgaan met …',
      causes:
        '(?:waarom|waardoor) …|hoe (?:ontstaat|komt|krijg) …|wat (?:veroorzaakt|is de oorzaak) …|waar komt …|wie …(?:risico|krijgt|kans)…',
      symptoms:
        '(?:hoe|waaraan) …(?:herken\\p{L}*|voelt|weet ik|merk\\p{L}*|uit zich) ?…|heb ik …|wat (?:merk|voel|voelt|merkt) …',
      faq: '(?:veel ?gestelde |uw |)vragen …',
      overview: 'wat is …|wat zijn …|wat houdt …',
    },
  },
  {
    // Polish
    fillers:
      'jakie jaki jaka są jest to i lub oraz w we na do z ze przy dla się najczęstsze najczęstszy częste główne możliwe różne inne typowe ważne twoje moje czy kliniczne stosowane lekarskie u podstawowe',
    names: {
      types: 'rodzaje|typy|postacie|postaci|klasyfikacja|odmiany|stadia|stopnie|podział',
      causes: 'przyczyny|przyczyna|czynniki ryzyka|przyczyny czynniki ryzyka|etiologia|czynniki wyzwalające|powody',
      symptoms: 'objawy|objaw|dolegliwości|symptomy|oznaki|obraz kliniczny',
      diagnosticTests:
        'diagnostyka|rozpoznanie|badania|badania diagnostyczne|diagnoza|rozpoznawanie|testy|badanie|badania dodatkowe',
      care: 'domowe sposoby|samopomoc|porady|zalecenia|leczenie niefarmakologiczne|leczenie bez leków|fizjoterapia|rehabilitacja|ćwiczenia|styl życia|pielęgnacja|postępowanie niefarmakologiczne|leczenie zachowawcze|domowe leczenie|metody niefarmakologiczne',
      drugs: 'leki|leczenie farmakologiczne|farmakoterapia|lekarstwa|leczenie lekami|tabletki|lek',
      procedures:
        'operacje|operacja|zabiegi|leczenie operacyjne|leczenie chirurgiczne|chirurgia|zabieg|zabiegi operacje|zabiegi chirurgiczne',
      prevention: 'profilaktyka|zapobieganie|prewencja',
      redFlags:
        'objawy alarmowe|sygnały alarmowe|czerwone flagi|sygnały ostrzegawcze|objawy ostrzegawcze|nagłe przypadki',
      faq: 'pytania|częste pytania|często zadawane pytania|pytania odpowiedzi|zadawane pytania|najczęściej zadawane pytania',
      treatment: 'leczenie|terapia|metody leczenia',
      furniture: 'źródła|bibliografia|piśmiennictwo|literatura|spis treści',
      other: 'rokowanie|powikłania|przebieg|historia',
    },
    phrases: {
      redFlags:
        'kiedy (?:należy |trzeba |powinno się |warto )?(?:zgłosić|iść|udać|wezwać|do|skontaktować|pójść|szukać|się zgłosić|lekarza) ?…|(?:zgłoś|wezwij|zadzwoń|udaj) …(?: jeśli| gdy| natychmiast)…',
      prevention: '(?:jak|czy można|co robić, by) …(?:zapobiegać|zapobiec|uniknąć|unikać|zapobiega) ?…',
      diagnosticTests: 'jak …(?:rozpozna\\p{L}*|diagnoz\\p{L}*|stwierdz\\p{L}*|wykry\\p{L}*) ?…|jakie badania …',
      drugs: 'jakie (?:leki|lekarstwa|tabletki) …',
      procedures: '(?:kiedy|czy) …(?:operacj\\p{L}*|operować|zabieg) ?…',
      care: 'co (?:mogę|można|możesz|robić|pomaga|zrobić) ?…|jak (?:złagodzić|sobie pomóc|radzić|dbać|łagodzić)…|…w domu|…bez leków…|życie z …',
      causes: '(?:dlaczego|skąd) …|co (?:powoduje|wywołuje|jest przyczyną) …|kto …(?:narażony|ryzyk\\p{L}*|choruje) ?…',
      symptoms: '(?:jak|po czym) …(?:objawia|rozpoznać|poznać|wygląda|przejawia) ?…|czy mam …',
      faq: '(?:częste |najczęstsze |)pytania …',
      overview: 'co to jest …|czym jest …',
    },
  },
  {
    // Turkish
    fillers:
      'nelerdir nedir neler hangi hangileri en sık görülen yaygın başlıca olası farklı diğer bazı ve veya ile için olan bir temel tipik önemli kullanılan var mı',
    names: {
      types: 'türleri|tipleri|çeşitleri|türler|sınıflandırma|evreleri|sınıflandırması|tipler|evreler|dereceleri',
      causes:
        'nedenleri|sebepleri|nedenler|risk faktörleri|nedenleri risk faktörleri|etiyoloji|sebepler|neden|tetikleyiciler|nedenleri, risk faktörleri',
      symptoms:
        'belirtileri|belirtiler|semptomlar|bulgular|semptomları|belirti bulgular|şikayetler|belirtileri bulguları|bulguları',
      diagnosticTests:
        'tanı|teşhis|testler|tanı testleri|tetkikler|tanı yöntemleri|teşhisi|tanısı|muayene|incelemeler|tanı tetkikler|teşhis yöntemleri',
      care: 'evde bakım|ilaçsız tedavi|ilaç dışı tedavi|ilaç dışı tedaviler|evde tedavi|öneriler|yaşam tarzı|fizik tedavi|egzersizler|doğal yöntemler|bakım|ilaçsız tedaviler|yaşam tarzı değişiklikleri|kişisel bakım|rehabilitasyon|tavsiyeler',
      drugs: 'ilaçlar|ilaç tedavisi|ilaç tedavileri|ilaçları|ilaç|medikal tedavi',
      procedures:
        'ameliyat|cerrahi|cerrahi tedavi|girişimler|işlemler|ameliyatlar|cerrahi girişimler|cerrahi yöntemler|operasyonlar|girişimsel işlemler',
      prevention: 'önleme|korunma|önlenmesi|korunma yolları|önlemler|korunma yöntemleri',
      redFlags: 'uyarı işaretleri|tehlike işaretleri|acil durumlar|alarm belirtileri|acil|acil durum|kırmızı bayraklar',
      faq: 'sık sorulan sorular|sıkça sorulan sorular|sorular|soru cevap|sorular cevaplar|sorulan sorular|sıkça',
      treatment: 'tedavi|tedavisi|tedavi yöntemleri|tedaviler|tedavi seçenekleri',
      furniture: 'kaynaklar|kaynakça|referanslar|içindekiler',
      other: 'komplikasyonlar|prognoz|seyir|tarihçe',
    },
    phrases: {
      redFlags:
        '…ne zaman (?:doktora|hekime|doktor|hastaneye|acile|başvur)…|(?:doktora|hekime|hastaneye|acile) ne zaman …|(?:şu|aşağıdaki) durumlarda …|hemen doktora …',
      prevention:
        '(?:…nasıl (?:önlenir|korunulur|korunabil\\p{L}*|önleyebil\\p{L}*|önlenebilir))…|…(?:önlemek|korunmak) için …|nasıl korunur\\p{L}* ?…',
      diagnosticTests:
        '…(?:nasıl|ne şekilde) (?:teşhis|tanı|anlaşılır|saptanır|konur|teşhis edilir|tanı konur)…|hangi (?:testler|tetkikler|incelemeler) …',
      drugs: '(?:hangi|kullanılan) ilaçlar ?…',
      procedures: '…ameliyat (?:gerekir|gerekli|ne zaman|olmak)…',
      care: '(?:ne|neler) yapabilir\\p{L}* ?…|evde (?:ne|neler|nasıl) …|ilaçsız …|…evde (?:bakım|tedavi|yapılabilecekler)…|…ne iyi gelir…|nasıl geçer…',
      causes:
        '(?:neden|niçin) (?:olur|oluşur|ortaya çıkar|görülür) ?…|…(?:neden olur|nasıl oluşur|nasıl bulaşır|neyin sonucudur)…|kimler …risk…|kimlerde görülür…',
      symptoms: '…(?:nasıl anlarım|nasıl hissedilir|belirti verir|kendini nasıl gösterir)…',
      faq: '(?:sık |sıkça )sorulan…',
      overview: '…nedir|…ne demektir',
    },
  },
]
