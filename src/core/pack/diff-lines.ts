/** A line with the name of the list that it stands in, as a person reads it. */
export interface LabelledLine {
  /** Lines of one group are compared with each other. */
  group: string
  label: string
  text: string
}

/** A line that is new, gone, or reads differently. */
export type LineChange =
  | { change: 'added'; label: string; after: string }
  | { change: 'removed'; label: string; before: string }
  | { change: 'changed'; label: string; before: string; after: string }

/** Two lines of a list are one line that changed when they share this much of their words. */
const ALIKE = 0.4

/**
 * Compares two lists of lines group by group, in the order of the later list.
 * @returns nothing for lines that stand in both; one change for a list that only stands in another order
 */
export function diffLines(before: readonly LabelledLine[], after: readonly LabelledLine[]): LineChange[] {
  const [old, now] = [byGroup(before), byGroup(after)]
  const groups = [...now.keys(), ...[...old.keys()].filter((group) => !now.has(group))]
  return groups.flatMap((group) => diffGroup(old.get(group) ?? [], now.get(group) ?? []))
}

function byGroup(lines: readonly LabelledLine[]): Map<string, LabelledLine[]> {
  const groups = new Map<string, LabelledLine[]>()
  for (const line of lines) groups.set(line.group, [...(groups.get(line.group) ?? []), line])
  return groups
}

function diffGroup(before: readonly LabelledLine[], after: readonly LabelledLine[]): LineChange[] {
  const gone = without(before, after)
  const come = without(after, before)
  const label = (after[0] ?? before[0])?.label ?? ''
  if (!gone.length && !come.length) {
    const texts = (lines: readonly LabelledLine[]) => lines.map(({ text }) => text).join(' · ')
    if (texts(before) === texts(after)) return []
    return [{ change: 'changed', label: `${label}, order`, before: texts(before), after: texts(after) }]
  }
  const changes: LineChange[] = []
  for (const { text } of come) {
    const partner = gone.length === 1 && come.length === 1 ? gone[0] : mostAlike(text, gone)
    if (!partner) {
      changes.push({ change: 'added', label, after: text })
      continue
    }
    gone.splice(gone.indexOf(partner), 1)
    changes.push({ change: 'changed', label, before: partner.text, after: text })
  }
  return [...changes, ...gone.map(({ text }): LineChange => ({ change: 'removed', label, before: text }))]
}

/** The lines of one list that the other does not have; a line that stands twice must stand there twice. */
function without(lines: readonly LabelledLine[], others: readonly LabelledLine[]): LabelledLine[] {
  const left = new Map<string, number>()
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1)
  return lines.filter(({ text }) => {
    const count = left.get(text) ?? 0
    if (count) left.set(text, count - 1)
    return !count
  })
}

function mostAlike(text: string, lines: readonly LabelledLine[]): LabelledLine | undefined {
  const words = wordsOf(text)
  const [best] = lines
    .map((line) => ({ line, likeness: overlap(words, wordsOf(line.text)) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
  return best?.line
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** Dice coefficient of two sets of words. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return (2 * shared) / (a.size + b.size || 1)
}
