import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildHandout } from '../../../../src/core/handout/build'
import type { HandoutDocument } from '../../../../src/core/handout/document'
import { escapeHtml } from '../../../../src/core/handout/escape'
import { HANDOUT_FONT_FAMILY, handoutCss } from '../../../../src/core/handout/handout-css'
import { ATTRIBUTES, CLASSES, TAGS, type HandoutNode } from '../../../../src/core/handout/nodes'
import { renderHandout } from '../../../../src/core/handout/render'
import { renderHandoutHtml } from '../../../../src/core/handout/render-html'
import { renderHandoutText } from '../../../../src/core/handout/render-text'
import { HANDOUT_LIMITS, PAPERS, TEXT_SIZES, type HandoutRequest } from '../../../../src/core/handout/request'
import { handoutPack, handoutRequest, itemsOf } from './handout-fixture'

const PAGE = { stylesheetHref: 'handout.css' }
const ITEMS = itemsOf('care/ice', 'care/heat', 'drug/relaxant', 'care/no-steps')

function build(change: Partial<HandoutRequest> = {}): HandoutDocument {
  const built = buildHandout(handoutPack(), handoutRequest(change), { today: '2026-11-22' })
  if (!built.ok) throw new Error(built.error.message)
  return built.value
}

function textOf(node: HandoutNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</title><b>',
    '&lt;',
    "' onclick='",
    '${x}',
  ),
)

describe('escapeHtml', () => {
  it('escapes everything that HTML reads as markup', () => {
    expect(escapeHtml(`<a href="x" title='y'>&</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
    )
  })
})

describe('renderHandoutHtml', () => {
  it('makes a whole document with language, title and one stylesheet', () => {
    const html = renderHandoutHtml(build(), PAGE)
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(html).toContain('<title>Hip muscle spasm: what to do at home</title>')
    expect(html.match(/<link /g)).toHaveLength(1)
    expect(html).toContain('<h1>Hip muscle spasm: what to do at home</h1>')
  })

  it('holds no script, no inline style and no address but the stylesheet', () => {
    const html = renderHandoutHtml(build({ items: ITEMS, note: 'Note.' }), PAGE)
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|src=|url\(|http/)
  })

  it('never lets typed text become markup', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (patientName, nextVisit, note) => {
        const calm = renderHandoutHtml(build({ patientName: 'x', nextVisit: 'x', note: 'x' }), PAGE)
        const typed = [patientName, nextVisit, note].map((text) => `x${text.replace(/[\r\n]/g, ' ')}`)
        const [name = '', visit = '', words = ''] = typed
        const html = renderHandoutHtml(build({ patientName: name, nextVisit: visit, note: words }), PAGE)
        const tags = (whole: string) => whole.match(/<[^>]*>/g)
        expect(tags(html)).toEqual(tags(calm))
      }),
    )
  })

  it('is the same for the same document', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ITEMS), hostile, (items, note) => {
        const change = { items, note: note.slice(0, HANDOUT_LIMITS.note) }
        expect(renderHandoutHtml(build(change), PAGE)).toBe(renderHandoutHtml(build(change), PAGE))
      }),
    )
  })

  it('always holds the fixed parts', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ITEMS),
        fc.constantFrom(...PAPERS),
        fc.constantFrom(...TEXT_SIZES),
        hostile,
        (items, paper, textSize, note) => {
          const html = renderHandoutHtml(build({ items, paper, textSize, note }), PAGE)
          for (const entry of handoutPack().entries)
            if (entry.kind === 'redFlag') expect(html).toContain(escapeHtml(entry.patient?.what[0] ?? 'missing'))
          for (const fixed of [
            'It does not take the place of advice',
            '22 November 2026',
            'spasm 1.0',
            'not yet reviewed',
          ])
            expect(html).toContain(fixed)
        },
      ),
    )
  })
})

describe('renderHandout', () => {
  it('uses only the closed sets of elements, classes and attributes', () => {
    const visit = (node: HandoutNode): void => {
      if (typeof node === 'string') return
      expect(TAGS).toContain(node.tag)
      if (node.className) expect(CLASSES).toContain(node.className)
      for (const name of Object.keys(node.attributes)) expect(ATTRIBUTES).toContain(name)
      node.children.forEach(visit)
    }
    visit(renderHandout(build({ items: ITEMS, note: 'Note.' })))
  })

  it('says the same words as the plain text', () => {
    const document = build({ items: ITEMS, note: 'Call me.', patientName: 'Ann', nextVisit: 'Monday' })
    const onPaper = textOf(renderHandout(document))
    for (const line of renderHandoutText(document).split('\n')) {
      const words = line.replace(/^(?:\[ \] |- |\d+\. |For: |Next visit: )/, '').replace(/^([\w ]+):$/, '$1')
      expect(onPaper).toContain(words)
    }
  })
})

describe('renderHandoutText', () => {
  it('writes boxes, steps, signs and the foot', () => {
    const text = renderHandoutText(build({ patientName: 'Ann' }))
    expect(text).toContain('For: Ann\n22 November 2026\n\nHip muscle spasm: what to do at home\n')
    expect(text).toContain('[ ] Cool it, first two days\n1. Wrap a cold pack in a damp cloth.\n')
    expect(text).toContain('Go to the emergency room now if:\n- Your leg gets weak')
    expect(text).toMatch(/Sources: Test College 2009\.\n$/)
    expect(text).not.toContain('How to take your medicine')
  })
})

describe('handoutCss', () => {
  it.each([
    ['a4', '210mm 297mm'],
    ['letter', '215.9mm 279.4mm'],
  ] as const)('sets the size of %s', (paper, size) => {
    expect(handoutCss(paper, 12)).toContain(`size: ${size};`)
  })

  it('prints running text in the size asked for, in the bundled face', () => {
    expect(handoutCss('a4', 12)).toContain(`400 12pt/1.26 '${HANDOUT_FONT_FAMILY}'`)
    expect(handoutCss('a4', 22)).toContain('400 22pt/')
  })

  it('styles every class', () => {
    const css = handoutCss('a4', 12)
    const unstyled = CLASSES.filter((name) => !css.includes(`.${name}`))
    expect(unstyled).toEqual([])
  })

  it('keeps actions and the help box whole and fetches nothing', () => {
    const css = handoutCss('a4', 12)
    expect(css).toMatch(/\.help \{[^}]*break-inside: avoid/)
    expect(css).toMatch(/\.action \{[^}]*break-inside: avoid/)
    expect(css).not.toMatch(/url\(|@import|italic|uppercase/)
  })
})
