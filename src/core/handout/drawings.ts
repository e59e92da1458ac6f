import bedEdgeStretch from '../../../resources/drawings/bed-edge-stretch.svg?raw'
import halfKneelingStretch from '../../../resources/drawings/half-kneeling-stretch.svg?raw'

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
]

/**
 * The drawings that go with an entry.
 * @param entryId an entry of any pack
 * @returns its drawings, its own first; none for most entries
 */
export function drawingsOf(entryId: string): readonly Drawing[] {
  return DRAWINGS.filter(({ entryIds }) => entryIds.includes(entryId))
}

/** The one drawing that stands for an entry on a sheet, if it has any. */
export function drawingOf(entryId: string): Drawing | undefined {
  return drawingsOf(entryId)[0]
}
