import bedEdgeStretch from '../../../resources/drawings/bed-edge-stretch.svg?raw'
import call from '../../../resources/drawings/call.svg?raw'
import foamRolling from '../../../resources/drawings/foam-rolling.svg?raw'
import halfKneelingStretch from '../../../resources/drawings/half-kneeling-stretch.svg?raw'
import heatPack from '../../../resources/drawings/heat-pack.svg?raw'
import icePack from '../../../resources/drawings/ice-pack.svg?raw'
import iliacus from '../../../resources/drawings/iliacus.svg?raw'
import sitting from '../../../resources/drawings/sitting.svg?raw'
import walking from '../../../resources/drawings/walking.svg?raw'

/** One of the program's own line drawings, with the words that go with it. */
export interface Drawing {
  id: string
  /** What it shows, in a few words: the name under which it is chosen. */
  title: string
  /** Alternative text: all that the picture says, for who cannot see it. */
  description: string
  /** The line under the picture, for the patient. */
  caption: string
  /** The entries that it goes with. */
  entryIds: readonly string[]
  /** The file's text: paths only, see `readPicture`. */
  svg: string
}

/** The most that a drawing's words may be: characters of a title and a description, words of a caption. */
export const DRAWING_LIMITS = { title: 50, description: 360, captionWords: 12 } as const

/** Every drawing. Where an entry has several, the one listed first is its own. */
export const DRAWINGS: readonly Drawing[] = [
  {
    id: 'iliacus',
    title: 'Where the iliacus lies',
    description:
      'The hip bones, the lower spine and the tops of both thigh bones, seen from the front. Two muscles are drawn on the right side of the body. The iliacus is dark and fills the hollow inside of the hip bone. The psoas is light and runs down beside the spine. They join, pass in front of the hip joint and end on the inner side of the thigh bone.',
    caption: 'The iliacus (dark) lines the inside of the hip bone.',
    entryIds: ['anatomy/location', 'anatomy/origin-and-insertion', 'faq/what-it-is'],
    svg: iliacus,
  },
  {
    id: 'bed-edge-stretch',
    title: 'Hip stretch at the edge of a bed',
    description:
      'A person lies on the back along the edge of a bed. Both hands hold the knee of the good leg over the chest. The sore leg hangs over the side of the bed, with the knee loosely bent. An arrow shows that this leg sinks down. The lower back rests on the bed. A ring at the front of the hip of the hanging leg marks where the pull is felt.',
    caption: 'Let the sore leg hang. Feel a mild pull at the ring.',
    entryIds: ['care/gentle-stretching'],
    svg: bedEdgeStretch,
  },
  {
    id: 'half-kneeling-stretch',
    title: 'Hip stretch on one knee',
    description:
      'A person, seen from the side, kneels on a mat on the knee of the sore side. The other foot stands flat in front, with that knee bent at a right angle. The back is upright and both hands rest on the front thigh. An arrow shows that the hips move forward. A ring at the front of the hip of the kneeling leg marks where the pull is felt.',
    caption: 'Kneel on the sore side. Feel a mild pull at the ring.',
    entryIds: ['care/gentle-stretching', 'prevention/cool-down'],
    svg: halfKneelingStretch,
  },
  {
    id: 'ice-pack',
    title: 'Cold pack on the front of the hip',
    description:
      'A person lies on the back on a bed, seen from above. The head is on a pillow and the arms are at the sides. A cold pack in a cloth rests on the front of one hip, over the fold between belly and thigh. A snowflake on the pack stands for cold.',
    caption: 'Cold pack in a damp cloth, on the front of your hip.',
    entryIds: ['care/ice-therapy', 'care/cold-post-activity'],
    svg: icePack,
  },
  {
    id: 'heat-pack',
    title: 'Warm pack on the front of the hip',
    description:
      'A person lies on the back on a bed, seen from above. The head is on a pillow and the arms are at the sides. A warm pack in a towel rests on the front of one hip, over the fold between belly and thigh. Three waves on the pack stand for warmth.',
    caption: 'Warm pack in a towel, on the front of your hip.',
    entryIds: ['care/heat-therapy'],
    svg: heatPack,
  },
  {
    id: 'foam-rolling',
    title: 'Rolling the thighs on a foam roller',
    description:
      'A person, seen from the side, lies face down with the front of the thighs on a foam roller. The elbows are under the shoulders and the forearms are flat on the floor. Back and legs make one straight line, with the toes near the floor. An arrow with two heads shows that the body rolls slowly to and fro.',
    caption: 'Roll slowly up and down the front of your thighs.',
    entryIds: ['care/foam-rolling'],
    svg: foamRolling,
  },
  {
    id: 'sitting',
    title: 'Sitting with ease for the hip',
    description:
      'A person, seen from the side, sits upright on a chair. The hips are a little higher than the knees. The back rests against the back of the chair from the hips to the shoulders. Both feet are flat on the floor and the hands lie on the thighs.',
    caption: 'Hips a bit above the knees. Feet flat. Back against the chair.',
    entryIds: [
      'care/ergonomic-adjustments',
      'care/posture-correction',
      'prevention/use-ergonomic-furniture',
      'prevention/maintain-good-posture',
    ],
    svg: sitting,
  },
  {
    id: 'walking',
    title: 'Walking',
    description:
      'A person, seen from the side, walks with an upright back and looks ahead. One leg steps forward onto the heel while the other pushes off with the toes. The arms swing: when one leg is in front, so is the arm of the other side. An arrow points ahead.',
    caption: 'Get up often and walk a little.',
    entryIds: [
      'care/posture-correction',
      'care/ergonomic-adjustments',
      'prevention/maintain-good-posture',
      'cause/prolonged-sitting',
      'cause/sedentary-lifestyle',
    ],
    svg: walking,
  },
  {
    id: 'call',
    title: 'When to call',
    description:
      'A phone that makes a call. In front of it stands a large warning sign, a triangle with an exclamation mark.',
    caption: 'Call us if you notice a warning sign.',
    entryIds: [
      'redFlag/severe-or-increasing-pain',
      'redFlag/persistent-spasm',
      'redFlag/numbness-or-tingling',
      'redFlag/difficulty-walking-or-standing',
      'redFlag/lack-of-improvement',
      'redFlag/weight-loss-night-pain-cancer',
      'faq/see-a-doctor',
      'care/follow-up-evaluations',
    ],
    svg: call,
  },
]

/**
 * The drawings that go with an entry.
 * @param entryId an entry of any pack
 * @returns its drawings, its own first; none for most entries
 */
export function drawingsOf(entryId: string): readonly Drawing[] {
  return DRAWINGS.filter(({ entryIds }) => entryIds.includes(entryId))
}

/** The one drawing that stands for an entry on a sheet; most entries have none. */
export function drawingOf(entryId: string): Drawing | undefined {
  return drawingsOf(entryId)[0]
}
