const FEELING = 'sore|numb|tender|stiff|weak|sleepy|drowsy|dizzy|tired|sick'

/** Sentences that begin with what to do; they may name a feeling without promising it. */
const INSTRUCTION =
  /^(?:(?:before|during|after): )?(?:ask|avoid|call|check|choose|do|drink|get|if|keep|look|say|see|stop|take|tell|turn|you say)\b/iu

const FELT = new RegExp(
  [
    String.raw`^(?:\w+: )?you (?:(?:may|might|will|can) )?(?:also )?feel\b`,
    String.raw`\bmakes? you (?:\w+ (?:and|or) )?(?:${FEELING})\b`,
    String.raw`\b(?:may|might|can|will) (?:also )?(?:(?:be|stay|get) (?:${FEELING})|feel|burn|hurt|tingle|sting)\b`,
    String.raw`\btingles?\b`,
  ].join('|'),
  'iu',
)

/**
 * Whether a sentence of a patient text tells what the patient may feel. It looks for plain wordings only ("You may feel …",
 * "It can make you sleepy", "The spot may be sore"), for a sentence that is left out is asked about, and a wrong one misleads.
 */
export function tellsFeeling(sentence: string): boolean {
  return FELT.test(sentence) && !INSTRUCTION.test(sentence)
}
