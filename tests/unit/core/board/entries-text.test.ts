import { describe, expect, it } from 'vitest'
import { entriesText } from '../../../../src/core/board/entries-text'
import { boardPack } from '../../../fixtures/board-pack'

describe('entriesText', () => {
  it('gives name, kind and line with numbered sources, safety notes, and whose guide it is', () => {
    const pack = boardPack()
    const chosen = ['drug/larchol', 'procedure/reed-block'].flatMap((id) => pack.entries.filter((e) => e.id === id))
    expect(entriesText(pack, chosen)).toBe(
      [
        "Larchol (drug)\nCalms the reeds. [1]\nEditor's note on safety: Keep it away from otters. [1]",
        'Reed block (procedure)\nStops the reeds beside the heron. [1]',
        'Sources\n[1] An invented handbook. Invented Press. 2020',
        'Invented spasm, version 1.0, not yet reviewed by a clinician',
      ].join('\n\n'),
    )
  })
})
