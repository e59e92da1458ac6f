import { parseArgs } from 'node:util'
import { citedInEntry } from '../../src/core/topic/cited'
import { attributesOf, ATTRIBUTE_GROUPS, GROUP_LABELS } from '../../src/core/topic/attributes'
import { factOf, type Entry } from '../../src/core/topic/entry'
import { BLANK_LABELS, isBlank, type Blank, type Cited } from '../../src/core/topic/fact'
import { itemParts } from '../../src/core/topic/item-parts'
import { KIND_LABELS } from '../../src/core/topic/kind'
import { patientParts } from '../../src/core/topic/patient-parts'
import { packReviewText } from '../../src/core/topic/review-text'
import { sourceLine, type SourceId } from '../../src/core/topic/source'
import type { Pack } from '../../src/core/topic/topic'
import { findEntry } from './find-entry'
import { UsageError, writeError, writeJson, type Command } from './command'

export const showCommand: Command = {
  name: 'show',
  usage: 'show [TOPIC:]ENTRY [--json]',
  does: 'prints one entry with its facts and sources, for example show drug/baclofen',
  async run(args, { packs, stdout, stderr }) {
    const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true })
    const [wanted, ...more] = positionals
    if (!wanted || more.length) throw new UsageError('show takes one entry.')
    const { packs: loaded, problems } = await packs.load()
    for (const { error } of problems) writeError(stderr, error)
    const found = findEntry(loaded, wanted)
    if (!found.ok) {
      writeError(stderr, found.error)
      return 1
    }
    const { entry, pack, remark } = found.value
    if (remark) stderr.write(`${remark}\n`)
    const sources = Object.fromEntries(sourceIds(entry).map((id) => [id, pack.sources[id]]))
    if (values.json) {
      const { id, version, review } = pack.manifest
      writeJson(stdout, { topic: { id, version, review }, ...entry, sources })
    } else stdout.write(`${monograph(entry, pack)}\n`)
    return 0
  },
}

function sourceIds(entry: Entry): SourceId[] {
  return [...new Set([...citedInEntry(entry)].flatMap(([, cited]) => cited.sources))]
}

/** An entry as plain text: facts by group, blanks said as blanks, sources numbered. */
function monograph(entry: Entry, pack: Pack): string {
  const ids = sourceIds(entry)
  const marks = (cited: Cited) => `[${cited.sources.map((id) => ids.indexOf(id) + 1).join(' ')}]`
  const blank = (value: Blank): string => {
    if (value.blank === 'notStated') return BLANK_LABELS.notStated
    if (value.blank === 'notApplicable') return `${BLANK_LABELS.notApplicable}: ${value.because}`
    return `${BLANK_LABELS.sourcesDisagree}: ${value.sides.map((side) => `${side.text} ${marks(side)}`).join(' / ')}`
  }
  const lines = [
    `${entry.name} (${KIND_LABELS[entry.kind].one.toLowerCase()}, ${entry.id})`,
    `${entry.summary.text} ${marks(entry.summary)}`,
  ]
  for (const note of entry.editorNotes)
    lines.push('', `Editor's note${note.isSafety ? ' on safety' : ''}: ${note.text} ${marks(note)}`)
  for (const detail of entry.details) lines.push('', `${detail.text} ${marks(detail)}`)
  for (const group of ATTRIBUTE_GROUPS) {
    const attributes = attributesOf(entry.kind).filter(([, attribute]) => attribute.group === group)
    if (attributes.length) lines.push('', GROUP_LABELS[group].toUpperCase())
    for (const [name, attribute] of attributes) {
      const fact = factOf(entry, name)
      if (!fact) continue
      if (isBlank(fact)) lines.push(`${attribute.label}: ${blank(fact)}`)
      else
        for (const item of fact.stated) {
          const parts = itemParts(attribute, item).map(
            (part) => `${part.label ? `${part.label} ` : ''}${part.blank ? blank(part.blank) : part.text}`,
          )
          lines.push(`${attribute.label}: ${parts.join('; ')} ${marks(item)}`)
        }
    }
  }
  if (entry.patient) {
    lines.push('', `FOR THE PATIENT: ${entry.patient.name}`)
    for (const part of patientParts(entry.patient)) lines.push(`${part.label}: ${part.lines.join(' ')}`)
  }
  lines.push('', 'SOURCES')
  ids.forEach((id, i) => {
    const source = pack.sources[id]
    if (source) lines.push(`[${i + 1}] ${sourceLine(source)}`)
  })
  lines.push('', `${pack.manifest.title}, version ${pack.manifest.version}, ${packReviewText(pack)}`)
  return lines.join('\n')
}
