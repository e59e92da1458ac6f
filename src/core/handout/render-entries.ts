import type { HandoutBlock, HandoutEntry, HandoutPart } from './document'
import { drawingElement } from './drawing-element'
import { classed, el, icon, type HandoutElement, type HandoutNode, type IconName } from './nodes'
import { lineSpan, list, sentences, withStop } from './render-lines'
import type { PartId } from './strings'

const PART_ICONS: Readonly<Record<PartId, IconName>> = {
  what: 'info',
  why: 'question',
  before: 'clock',
  tell: 'speech',
  take: 'pill',
  tips: 'check',
  steps: 'steps',
  during: 'steps',
  doNotMix: 'cross',
  after: 'clock',
  watch: 'eye',
  stop: 'speech',
  help: 'warning',
}

/** Parts whose sentences explain and run on; all others are lists. */
const RUNNING: readonly PartId[] = ['what', 'why']

/** Something to do, with a box to tick. */
export function renderAction(entry: HandoutEntry): HandoutElement {
  const name = el('strong', lineSpan(entry.name, withStop(entry.name.text)))
  const text: HandoutNode[] = entry.steps.length
    ? [
        classed('p', 'name', name, ' ', ...sentences(entry.opening), entry.opening.length ? ' ' : ''),
        classed('ol', 'steps', ...entry.steps.map((step) => el('li', lineSpan(step)))),
      ]
    : [el('p', name, ' ', ...sentences(entry.opening))]
  if (entry.closing.length) text.push(classed('p', 'closing', ...sentences(entry.closing)))
  if (entry.parts.length) text.push(partsList(entry.parts))
  const tick: HandoutElement = { tag: 'span', className: 'tick', attributes: { 'aria-hidden': 'true' }, children: [] }
  return classed('div', 'action', tick, el('div', ...text), ...drawing(entry))
}

/** Entries under a heading with labelled parts, or one entry whose parts are headings. */
export function renderEntries({
  heading,
  entries,
  isLeaflet,
}: Extract<HandoutBlock, { block: 'entries' }>): HandoutElement {
  const [only] = entries
  if (isLeaflet && only) return classed('section', 'leaflet', ...drawing(only), ...only.parts.map(leafletPart))
  return el('section', el('h2', icon('info'), heading.text), ...entries.map(renderEntry))
}

function renderEntry(entry: HandoutEntry): HandoutElement {
  return classed(
    'div',
    'entry',
    el('h3', lineSpan(entry.name)),
    ...drawing(entry),
    ...(entry.opening.length ? [el('p', ...sentences(entry.opening))] : []),
    ...(entry.steps.length ? [list('ol', entry.steps)] : []),
    ...(entry.closing.length ? [el('p', ...sentences(entry.closing))] : []),
    ...(entry.parts.length ? [partsList(entry.parts)] : []),
  )
}

function leafletPart(part: HandoutPart): HandoutElement {
  const children = [el('h2', icon(PART_ICONS[part.id]), part.label.text), el('div', ...partBody(part))]
  return part.id === 'take' ? classed('section', 'by-hand', ...children) : el('section', ...children)
}

function partsList(parts: readonly HandoutPart[]): HandoutElement {
  return classed('dl', 'parts', ...parts.flatMap((part) => [el('dt', part.label.text), el('dd', ...partBody(part))]))
}

function partBody({ id, lines, isNumbered, rules = 0 }: HandoutPart): HandoutNode[] {
  const empty = Array.from({ length: rules }, () => classed('div', 'line'))
  const [only, ...more] = lines
  if (!only) return empty
  if (id === 'take') return [el('p', el('strong', ...sentences(lines)))]
  if (!more.length || RUNNING.includes(id)) return [el('p', ...sentences(lines)), ...empty]
  return [list(isNumbered ? 'ol' : 'ul', lines), ...empty]
}

function drawing({ drawing: shown }: HandoutEntry): HandoutElement[] {
  if (!shown) return []
  return [classed('figure', 'picture', drawingElement(shown), el('figcaption', shown.caption))]
}
