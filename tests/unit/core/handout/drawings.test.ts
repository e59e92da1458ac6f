import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawingElement } from '../../../../src/core/handout/drawing-element'
import { readPicture } from '../../../../src/core/handout/drawing-paths'
import { DRAWING_LIMITS, DRAWINGS, drawingOf, drawingsOf } from '../../../../src/core/handout/drawings'
import { ATTRIBUTES, CLASSES, TAGS } from '../../../../src/core/handout/nodes'
import { GRADE_LIMITS, gradeOf, SENTENCE_WORD_LIMIT, wordsOf } from '../../../../src/core/readability/grade'

const FOLDER = join(import.meta.dirname, '../../../../resources/drawings')
const PALETTE = ['none', 'currentColor', '#fff', '#e4e4e4', '#c4c4c4', '#8a8a8a']
const WEIGHTS = ['1.5', '2.4', '4.8', '9.6']
const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 12">'

const sentencesOf = (text: string) => text.split(/(?<=[.!?]) /u)

describe('DRAWINGS', () => {
  it('are the files of the folder, each once', () => {
    const files = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), 'utf8'))
    expect(DRAWINGS.map(({ svg }) => svg).sort()).toEqual(files.sort())
    expect(new Set(DRAWINGS.map(({ id }) => id)).size).toBe(DRAWINGS.length)
  })

  it.each(DRAWINGS)('$id: title, description and caption keep their limits', ({ title, description, caption }) => {
    expect(title.length).toBeGreaterThan(5)
    expect(title.length).toBeLessThanOrEqual(DRAWING_LIMITS.title)
    expect(description.length).toBeGreaterThan(60)
    expect(description.length).toBeLessThanOrEqual(DRAWING_LIMITS.description)
    expect(wordsOf(caption).length).toBeGreaterThan(1)
    expect(wordsOf(caption).length).toBeLessThanOrEqual(DRAWING_LIMITS.captionWords)
  })

  it.each(DRAWINGS)('$id: its words are as easy as the rest of a sheet', ({ description, caption }) => {
    const grade = gradeOf(sentencesOf(caption), ['iliacus', 'psoas'])
    expect(grade.fleschKincaid).toBeLessThanOrEqual(GRADE_LIMITS.fleschKincaid)
    const told = gradeOf(sentencesOf(description), ['iliacus', 'psoas'])
    expect(told.fleschKincaid).toBeLessThanOrEqual(GRADE_LIMITS.fleschKincaid)
    for (const sentence of sentencesOf(caption)) {
      expect(wordsOf(sentence).length).toBeLessThanOrEqual(SENTENCE_WORD_LIMIT)
    }
  })

  it.each(DRAWINGS)('$id: paths only, in the few colours and weights that a photocopier keeps', ({ svg }) => {
    expect(svg).not.toMatch(/<(?!\/?svg|path)|style|script|href|url\(|class=|id=|\son/u)
    expect(svg.length).toBeLessThan(12_000)
    const { width, height, paths } = readPicture(svg)
    expect([width, height].every((side) => side >= 90 && side <= 260)).toBe(true)
    for (const path of paths) {
      expect(path.d).toMatch(/^[Mm][-\d.,a-zA-Z ]+$/u)
      // Without a fill a browser paints black.
      expect(PALETTE).toContain(path.fill)
      expect(PALETTE).toContain(path.stroke ?? 'none')
      if (path.stroke) expect(WEIGHTS).toContain(path['stroke-width'])
    }
  })
})

describe('drawingOf', () => {
  it('gives an entry its own drawing first, and none to an entry without', () => {
    expect(drawingsOf('care/gentle-stretching').map(({ id }) => id)).toEqual([
      'bed-edge-stretch',
      'half-kneeling-stretch',
    ])
    expect(drawingOf('care/gentle-stretching')?.id).toBe('bed-edge-stretch')
    expect(drawingOf('drug/baclofen')).toBeUndefined()
  })
})

describe('drawingElement', () => {
  it.each(DRAWINGS)('$id: an image with its description, of the elements that a sheet may hold', (drawing) => {
    const { tag, className, attributes, children } = drawingElement(drawing)
    expect(tag).toBe('svg')
    expect(CLASSES).toContain(className)
    expect(attributes).toMatchObject({ role: 'img', 'aria-label': drawing.description })
    expect(children).toHaveLength(drawing.svg.split('<path ').length - 1)
    for (const child of children) {
      if (typeof child === 'string') throw new Error('A drawing holds no text.')
      expect(TAGS).toContain(child.tag)
      for (const name of Object.keys(child.attributes)) expect(ATTRIBUTES).toContain(name)
    }
  })
})

describe('readPicture', () => {
  it('reads size and paths in order', () => {
    expect(readPicture(`${open}\n <path d="M0 0h4" fill="none"/>\n <path d="M1 1"/>\n</svg>\n`)).toEqual({
      width: 24,
      height: 12,
      paths: [{ d: 'M0 0h4', fill: 'none' }, { d: 'M1 1' }],
    })
  })

  it.each([
    ['another element', `${open}<script>x</script></svg>`, 'holds paths only'],
    ['text between paths', `${open}<path d="M0 0"/>x</svg>`, 'holds paths only'],
    ['an unknown attribute', `${open}<path d="M0 0" onclick="x"/></svg>`, 'no onclick'],
    ['no view box', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'starts with'],
  ])('refuses %s', (_, svg, message) => {
    expect(() => readPicture(svg)).toThrow(message)
  })
})
