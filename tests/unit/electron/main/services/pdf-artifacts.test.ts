import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markArtifacts } from '../../../../../electron/main/services/pdf-artifacts'

const marked = (content: string, tagged: readonly string[] = []) =>
  markArtifacts(content, (name) => tagged.includes(name))

describe('markArtifacts', () => {
  it.each([
    ['a rule', '0 0 0 rg\n0 929 681 1 re\nf', '0 0 0 rg\n/Artifact BMC\n0 929 681 1 re\nf\nEMC'],
    ['a stroked path', '1 w 0 0 m 5 5 l S', '1 w /Artifact BMC\n0 0 m 5 5 l S\nEMC'],
    ['the running foot', 'BT\n/F4 10 Tf\n<0016> Tj\nET', '/Artifact BMC\nBT\n/F4 10 Tf\n<0016> Tj\nET\nEMC'],
    ['a picture', 'q /X5 Do Q', 'q /Artifact BMC\n/X5 Do\nEMC Q'],
    ['a shading', '/S1 sh', '/Artifact BMC\n/S1 sh\nEMC'],
  ])('marks %s outside every tag', (_, content, result) => {
    expect(marked(content)).toBe(result)
  })

  it.each([
    ['tagged text', 'BT\n/P <</MCID 0 >>BDC\n/F4 14 Tf\n<0014> Tj\nEMC\nET'],
    ['a tagged path', '/Figure <</MCID 1>> BDC 0 0 5 5 re f EMC'],
    ['a clip that paints nothing', '0 0 2478 3506 re\nW* n'],
    ['text that shows nothing', 'BT /F4 10 Tf ET'],
    ['nothing', ''],
  ])('leaves %s as it is', (_, content) => {
    expect(marked(content)).toBe(content)
  })

  it('marks a piece of a text object that is tagged elsewhere, and nothing inside the tag', () => {
    expect(marked('BT /P <</MCID 0>> BDC (in) Tj EMC 5 0 Td (out \\) (x)) Tj ET')).toBe(
      'BT /P <</MCID 0>> BDC (in) Tj EMC 5 0 Td /Artifact BMC\n(out \\) (x)) Tj\nEMC ET',
    )
  })

  it('leaves an object that carries tags of its own', () => {
    expect(marked('/X5 Do /X6 Do', ['/X5'])).toBe('/X5 Do /Artifact BMC\n/X6 Do\nEMC')
  })

  it.each([
    'BI /W 1 ID x EI',
    '(never closed',
    '<00',
    'EMC',
    '/P BMC',
    '1 2 3',
    '{ 1 }',
    ') Tj',
    'BT (a) Tj /X Do ET',
    'BT (a) Tj BT ET',
  ])('does not touch what it does not understand: %s', (content) => {
    expect(marked(content)).toBeUndefined()
  })

  it('never fails, adds marks only, and finds nothing more to mark the second time', () => {
    const words = fc.constantFrom(
      'q',
      'Q',
      'BT',
      'ET',
      '(a) Tj',
      '0 0 1 1 re',
      'f',
      'n',
      '/P BMC',
      'EMC',
      '/X Do',
      '1 w',
    )
    fc.assert(
      fc.property(fc.array(words), (list) => {
        const content = list.join(' ')
        const once = marked(content)
        if (once === undefined) return
        expect(once.replaceAll('/Artifact BMC\n', '').replaceAll('\nEMC', '')).toBe(content)
        expect(marked(once)).toBe(once)
      }),
      { numRuns: 2_000 },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (content) => void marked(content)))
  })
})
