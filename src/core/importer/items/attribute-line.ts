/** Labels of what is said about an item: a line with one of them is no item of its own. */
const ATTRIBUTE =
  /^(?:(?:drug )?class|(?:usual |typical |common )?dos(?:e|age|ing)|tim(?:e|ing)|purpose|mechanism(?: of action)?|(?:common |possible )?side[- ]effects?|adverse effects?|description|benefits?|function(?:al)?|how it (?:works|helps|is done)|how to|indications?|what it is|why(?: it is done)?|uses?|when(?: to use)?|precautions?|contra-?indications?|warnings?|risks?|notes?|examples?|procedure|frequency|duration|route|effect|explanation|key (?:features?|findings?)|findings?|what it shows)\s*[:：–—-]/i

/** Whether a line says something about the item above it: "Dose: …", "Purpose: …". */
export const isAttributeLine = (text: string): boolean => ATTRIBUTE.test(text)
