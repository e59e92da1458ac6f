import type { Language } from './foreign-language'

/** The Scandinavian languages, which share most of these words, and Finnish. */
export const NORTHERN: readonly Language[] = [
  {
    // Swedish, Danish, Norwegian
    fillers:
      'vilka vilken vad hvilke hvilken hva hvad är er finns findes finnes det den de en et ett och og eller av af på för for med till til vid ved i om vanliga vanligaste vanlige vanligste almindelige hyppigste viktiga viktigste möjliga mulige olika ulike forskellige andra andre några nogle noen din ditt dina dine sin sina typiska typiske används bruges brukes',
    names: {
      types: 'typer|former|indelning|inddeling|inndeling|klassifikation|stadier|varianter|sorter',
      causes:
        'orsaker|orsak|årsager|årsag|årsaker|årsak|riskfaktorer|risikofaktorer|orsaker riskfaktorer|årsaker risikofaktorer',
      symptoms: 'symtom|symptomer|symptom|tecken|tegn|tegn symptomer|symtom tecken|kännetecken|kendetegn|kjennetegn',
      diagnosticTests:
        'diagnos|diagnose|undersökningar|undersökning|undersøgelser|undersøgelse|undersøkelser|undersøkelse|utredning|udredning|prover|prøver|provtagning|tester',
      care: 'egenvård|egenomsorg|egenbehandling|egenpleje|råd|goda råd|gode råd|levnadsvanor|livsstil|hjemmebehandling|behandling utan läkemedel|behandling uten medisiner|behandling uden medicin|sjukgymnastik|fysioterapi|träning|øvelser|övningar|första hjälpen|førstehjælp|førstehjelp',
      drugs:
        'läkemedel|mediciner|medicin|medisiner|medisin|legemidler|lægemidler|läkemedelsbehandling|medicinsk behandling|tabletter',
      procedures:
        'operation|operationer|operasjon|operasjoner|kirurgi|ingrepp|indgreb|inngrep|kirurgisk behandling|kirurgisk',
      prevention: 'förebyggande|förebygga|forebyggelse|forebygging|forebygge|förebyggande åtgärder',
      redFlags:
        'varningssignaler|varningstecken|advarselstegn|faresignaler|alarmsymptomer|alarmsymtom|akut|røde flag|røde flagg',
      faq: 'frågor|frågor svar|spørgsmål|spørgsmål svar|spørsmål|spørsmål svar|vanliga frågor|ofte stillede spørgsmål|ofte stilte spørsmål|stillede spørgsmål|stilte spørsmål',
      treatment: 'behandling|behandlingar|behandlinger',
      furniture: 'källor|kilder|referenser|referencer|referanser|innehåll|indhold|innhold',
      other: 'prognos|prognose|förlopp|forløb|forløp|komplikationer|komplikasjoner',
    },
    phrases: {
      redFlags:
        '(?:när|hvornår|når) (?:ska|skal|bör|bør|måste|må|behöver|söka|søge|oppsøke|kontakte?) …|(?:sök|søg|kontakta|kontakt|ring) …(?: om| hvis| genast| straks| med en gång)…',
      prevention: '(?:hur|hvordan|kan|vad|hvad|hva) …(?:förebygg\\p{L}*|forebygg\\p{L}*|undvika|undgå|unngå) ?…',
      diagnosticTests:
        '(?:hur|hvordan) …(?:diagnos\\p{L}*|undersök\\p{L}*|undersøg\\p{L}*|undersøk\\p{L}*|upptäcks|påvises|ställs|stilles) ?…|(?:vilka|hvilke) (?:undersökningar|undersøgelser|undersøkelser|prover|prøver|tester) …',
      drugs:
        '(?:vilka|hvilke|hvilken) (?:läkemedel|mediciner|medicin|medisiner|legemidler) …|behandling med (?:läkemedel|medicin|medisiner|legemidler)…',
      procedures: '(?:när|hvornår|når|behövs|skal|må|måste) …(?:operation|opereras|opereres|operasjon|operera) ?…',
      care: '(?:vad|hvad|hva) (?:kan|ska|skal|hjälper|hjælper|hjelper) (?:jag|jeg|du|man|själv|selv)? ?…|…hemma|…hjemme|…(?:utan|uden|uten) (?:läkemedel|mediciner|medicin|medisiner|operation)…|(?:leva|leve) med …',
      causes:
        '(?:varför|hvorfor) …|(?:vad|hvad|hva) (?:beror|orsakar|skyldes|forårsager|forårsaker) ?…|(?:vem|hvem) …(?:risk|risiko|får)…|(?:hur|hvordan) (?:får|smittar|smitter|uppstår|opstår|oppstår) …',
      symptoms:
        '(?:hur|hvordan) …(?:känns|märks|kendes|mærkes|kjennes|merkes|vet jag|ved jeg|vet jeg) ?…|har jag …|har jeg …',
      faq: '(?:vanliga |dina |dine |ofte )?(?:frågor|spørgsmål|spørsmål) …',
      overview: '(?:vad är|hvad er|hva er) …',
    },
  },
  {
    // Finnish
    fillers:
      'mitä mitkä mikä ovat on yleiset yleisimmät tavalliset tavallisimmat mahdolliset tärkeimmät eri muut ja tai sairauden taudin',
    names: {
      types: 'tyypit|muodot|luokittelu|luokitus|lajit|vaiheet|asteet',
      causes: 'syyt|syy|aiheuttajat|riskitekijät|syyt riskitekijät|vaaratekijät|altistavat tekijät',
      symptoms: 'oireet|oire|merkit|oireet merkit|taudinkuva',
      diagnosticTests: 'tutkimukset|tutkimus|diagnoosi|diagnostiikka|toteaminen|testit|kokeet|taudin toteaminen',
      care: 'itsehoito|kotihoito|omahoito|lääkkeetön hoito|hoito kotona|ohjeet|fysioterapia|harjoitukset|elämäntavat|ensiapu|kuntoutus',
      drugs: 'lääkkeet|lääkehoito|lääkitys|lääkkeellinen hoito',
      procedures: 'leikkaus|leikkaukset|leikkaushoito|toimenpiteet|kirurgia|kirurginen hoito',
      prevention: 'ehkäisy|ennaltaehkäisy|ehkäiseminen|ehkäisy kotona',
      redFlags: 'hälytysmerkit|hälyttävät oireet|vaaran merkit|hälytysoireet|päivystys',
      faq: 'kysymykset|kysymyksiä|usein kysyttyä|usein kysytyt kysymykset|kysymyksiä vastauksia|kysyttyä',
      treatment: 'hoito|hoidot|hoitovaihtoehdot',
      furniture: 'lähteet|viitteet|sisällys',
      other: 'ennuste|komplikaatiot|taudin kulku',
      overview: 'yleistä|johdanto|määritelmä',
    },
    phrases: {
      redFlags: 'milloin …(?:lääkäri\\p{L}*|hoitoon|päivystykseen|yhteyttä|apua) ?…|(?:hakeudu|ota yhteyttä|soita) …',
      prevention: '(?:miten|kuinka|voiko) …(?:ehkäistä|välttää|ehkäisen|estää) ?…',
      diagnosticTests: '(?:miten|kuinka) …(?:todetaan|tutkitaan|diagnosoidaan) ?…|mitä (?:tutkimuksia|kokeita) …',
      drugs: 'mitä lääkkeitä …|hoito lääkkeillä…',
      procedures: '(?:milloin|tarvitaanko) …leik\\p{L}+ ?…',
      care: 'mitä (?:voin|voit|voi) …(?:tehdä|itse) ?…|…kotona|…ilman (?:lääkkeitä|leikkausta)…|miten (?:helpottaa|hoitaa) …',
      causes: '(?:miksi|mistä) …|mikä aiheuttaa …',
      symptoms: '(?:miltä|miten) …(?:tuntuu|ilmenee|tunnistaa) ?…|onko minulla …',
      faq: '(?:usein )?kysy\\p{L}+ …',
      overview: 'mikä on …|mitä on …',
    },
  },
]
