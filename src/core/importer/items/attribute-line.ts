/** Labels of what is said about an item. */
const LABELS =
  '(?:drug )?class|(?:usual |typical |common )?dos(?:e|age|ing)|tim(?:e|ing)|purpose|mechanism(?: of action)?|(?:common |possible )?side[- ]effects?|adverse effects?|description|benefits?|function(?:al)?|how it (?:works|helps|is done)|how to|indications?|what it is|why(?: it is done)?|uses?|when(?: to use)?|precautions?|contra-?indications?|warnings?|risks?|notes?|examples?|procedure|frequency|duration|route|effect|explanation|key (?:features?|findings?)|findings?|what it shows'
const ATTRIBUTE = new RegExp(`^(?:${LABELS})\\s*[:：–—-]`, 'i')
const TITLE = new RegExp(
  `^(?:${LABELS}|how to (?:take|use|do|give) .{1,20}|(?:drug )?interactions?|cautions?|dosage and .{1,30}|who (?:should|must|can)(?: not|not|n't) .{1,30}|before (?:taking|using) .{1,20}|overdose|monitoring|pregnancy(?: and breast-?feeding)?|storage|advantages|disadvantages|results|recovery|preparation|aftercare)[:：]?$`,
  'i',
)

/** Whether a line says something about the item above it: "Dose: …", "Purpose: …". */
export const isAttributeLine = (text: string): boolean => ATTRIBUTE.test(text)

/** Whether a heading below an item's own divides what is said about the item: "Uses", "Side effects". */
export const isAttributeTitle = (text: string): boolean => text.length <= 60 && TITLE.test(text)
