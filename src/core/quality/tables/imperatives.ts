/** Verbs with which an instruction on a sheet begins. */
export const IMPERATIVES: ReadonlySet<string> = new Set(
  (
    'add apply ask avoid bathe be begin bend breathe bring build buy call change check choose clean close come cool count cover ' +
    "cut do don't drink drive ease eat empty fill find fix follow get give go have hold ice inject keep kneel lay lean " +
    'learn leave let lie lift limit listen look lower make massage measure mix move note notice open pick place plan point practise ' +
    'practice press pull push put raise read relax remember repeat rest ring rinse roll rub say see seek set shake ' +
    'show sit skip sleep slide slow spread squeeze stand start stay step stop store straighten stretch swallow swap switch take talk tell ' +
    'throw tie tighten tilt touch try turn use visit wait walk warm wash watch wear work wrap write'
  ).split(' '),
)
