import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { HandoutPrinter } from '../../../../electron/main/services/handout-pdf'
import type { PackProblem } from '../../../../src/core/contract/contract'
import type { HandoutRequest } from '../../../../src/core/handout/request'
import { failure, success } from '../../../../src/core/result'
import { makePack } from '../../../fixtures/make-pack'
import { temporaryFolder } from '../temporary-folder'
import { PACKS, runCommand } from './run-command'

const DAMAGED: PackProblem[] = [
  { name: 'bad', error: { code: 'pack-invalid', message: 'bad was left out.', details: ['x: expected y'] } },
]

describe('topics', () => {
  it('lists each topic with version, review and counts', async () => {
    const { code, stdout, stderr } = await runCommand(['topics'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(
      'invented-spasm  Invented spasm, version 1.0, not yet reviewed by a clinician, came with the app\n',
    )
    expect(stdout).toContain('invented-cramp  Invented cramp')
    expect(stdout).toMatch(/Drug.*: 2\n/)
  })

  it('is one JSON value with --json', async () => {
    const { code, stdout } = await runCommand(['topics', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([
      { id: 'invented-spasm', counts: { drugs: 2, causes: 1 } },
      { id: 'invented-cramp', origin: 'bundled', counts: { causes: 1 } },
    ])
  })

  it('names damaged packs apart from its answer, and refuses when nothing is left', async () => {
    const some = await runCommand(['topics', '--json'], { problems: DAMAGED })
    expect(some).toMatchObject({ code: 0, stderr: 'bad was left out.\n  x: expected y\n' })
    expect(JSON.parse(some.stdout)).toHaveLength(2)
    expect(await runCommand(['topics'], { packs: [], problems: DAMAGED })).toMatchObject({ code: 1, stdout: '' })
  })
})

describe('export', () => {
  it('prints the whole pack, as it can be read again', async () => {
    const { code, stdout, stderr } = await runCommand(['export', 'invented-spasm'])
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual(PACKS[0])
  })

  it('says which topics are here when there is no such one, and which were left out', async () => {
    const refused = await runCommand(['export', 'none'], { problems: DAMAGED })
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('There is no guide none here.\n  topics here: invented-spasm, invented-cramp\n')
    expect(refused.stderr).toContain('bad was left out.')
    expect((await runCommand(['export', 'none'], { packs: [] })).stderr).toContain('topics here: none')
  })
})

describe('search', () => {
  const results = (stdout: string) => (JSON.parse(stdout) as { results: { id: string; match: string }[] }).results

  it('prints the best match first, with how it matched', async () => {
    const { code, stdout, stderr } = await runCommand(['search', 'balofen'])
    expect([code, stderr]).toEqual([0, ''])
    const lines = stdout.trim().split('\n')
    expect(lines[0]).toMatch(/^drug\/balofen {2}Balofen {2}\(\w+\)$/)
    expect(lines).toHaveLength(2)
  })

  it('takes several words for one query, and says when nothing is found', async () => {
    expect(results((await runCommand(['search', 'long', 'sitting', '--json'])).stdout)[0]?.id).toBe('cause/sitting')
    expect(await runCommand(['search', 'xylophone', 'zq'])).toEqual({
      code: 0,
      stdout: '“xylophone zq” is not in the installed guides.\n',
      stderr: '',
    })
    const none = JSON.parse((await runCommand(['search', 'xylophone', '--json'])).stdout) as object
    expect(none).toMatchObject({ query: 'xylophone', results: [] })
    expect(none).toHaveProperty('tookMs', expect.any(Number))
  })

  it('takes words behind -- for words', async () => {
    expect(await runCommand(['search', '--', '--limit'])).toMatchObject({ code: 0, stderr: '' })
  })

  it('keeps to --limit and --topic', async () => {
    expect(results((await runCommand(['search', 'balofen', '--limit', '1', '--json'])).stdout)).toHaveLength(1)
    expect(results((await runCommand(['search', 'water', '--topic', 'invented-cramp', '--json'])).stdout)).toHaveLength(
      1,
    )
    expect(results((await runCommand(['search', 'water', '--topic', 'invented-spasm', '--json'])).stdout)).toEqual([])
    expect(await runCommand(['search', 'water', '--topic', 'none'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no topic none.\n',
    })
  })

  it('answers each line of --stdin with one line of JSON', async () => {
    const { code, stdout } = await runCommand(['search', '--stdin', '--json'], {
      stdin: 'balofen\r\n\nxylophone\ncold',
    })
    expect(code).toBe(0)
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { query: string; results: unknown[] })
    expect(answers.map(({ query, results: { length } }) => [query, length > 0])).toEqual([
      ['balofen', true],
      ['', false],
      ['xylophone', false],
      ['cold', true],
    ])
    expect(await runCommand(['search', '--stdin', '--json'], { stdin: '' })).toMatchObject({ code: 0, stdout: '' })
  })

  it('searches the files of --pack and nothing else', async () => {
    const folder = await temporaryFolder()
    const [one, two] = [join(folder, 'one.json'), join(folder, 'two.json')]
    await writeFile(one, JSON.stringify(makePack()))
    await writeFile(two, JSON.stringify(PACKS[1]))
    const found = (args: string[]) => runCommand(['search', ...args, '--json'], { problems: DAMAGED })
    expect(results((await found(['sitting', '--pack', one])).stdout).map(({ id }) => id)).toEqual(['cause/sitting'])
    expect(results((await found(['balofen', '--pack', one])).stdout)).toEqual([])
    expect(results((await found(['cold', '--pack', one, two])).stdout)).toHaveLength(1)
    expect(results((await found(['cold', '--pack', one, '--pack', two])).stdout)).toHaveLength(1)
    expect((await found(['cold', '--pack', one])).stderr).toBe('')
  })

  it('refuses a pack that is missing or damaged, with place and what was expected', async () => {
    const folder = await temporaryFolder()
    const missing = await runCommand(['search', 'x', '--pack', join(folder, 'none.json')])
    expect(missing).toMatchObject({ code: 1, stdout: '' })
    expect(missing.stderr).toContain('none.json cannot be read')
    await writeFile(join(folder, 'bad.json'), JSON.stringify({ ...makePack(), entries: [{}] }))
    const damaged = await runCommand(['search', 'x', '--pack', join(folder, 'bad.json')])
    expect(damaged).toMatchObject({ code: 1, stdout: '' })
    expect(damaged.stderr).toMatch(/\n {2}entries\[0\]\S*: .*expected/i)
  })
})

describe('show', () => {
  it('prints facts, sources, version and review', async () => {
    const { code, stdout, stderr } = await runCommand(['show', 'drug/balofen'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Balofen \(drug, drug\/balofen\)\nAn invented relaxant\. \[1\]\n/)
    expect(stdout).toContain('[1] An invented handbook. Invented Press, 2020')
    expect(stdout).toMatch(/oral.*\[1\]/i)
    expect(stdout).toMatch(/Invented spasm, version 1\.0, not yet reviewed by a clinician\n$/)
    expect(stdout).not.toMatch(/undefined|\[object|NaN|\[0\]/)
  })

  it('is the entry with its sources with --json', async () => {
    const { stdout } = await runCommand(['show', 'cause/sitting', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      topic: { id: 'invented-spasm', version: '1.0', review: { status: 'unreviewed' } },
      id: 'cause/sitting',
      name: 'Long sitting',
      sources: { S1: { title: 'An invented handbook' } },
    })
  })

  it('suggests what may be meant', async () => {
    expect(await runCommand(['show', 'drug/baclofen'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no entry drug/baclofen.\n  did you mean drug/balofen\n',
    })
    expect((await runCommand(['show', 'zzz'])).stderr).toBe('There is no entry zzz.\n')
    expect((await runCommand(['show', '__proto__'])).code).toBe(1)
  })
})

describe('handout', () => {
  const bytes = new TextEncoder().encode('%PDF-1.4 %%EOF')
  function printer() {
    const requests: HandoutRequest[] = []
    const made: HandoutPrinter = {
      toPdf: (request) => {
        requests.push(request)
        return Promise.resolve(success({ bytes, pages: 1, title: 'A cramp' }))
      },
      documentOf: () => Promise.resolve(failure('internal', 'no document here')),
      print: () => Promise.resolve(success({ isPrinted: false })),
      titleOf: () => Promise.resolve(success('A cramp')),
      printOptionSheet: () => Promise.resolve(success({ isPrinted: false })),
      optionSheetToPdf: () => Promise.resolve(success({ bytes, pages: 1, title: 'Choices' })),
      optionSheetTitleOf: () => Promise.resolve(success('Choices')),
    }
    return { requests, made }
  }

  it('writes the PDF and says where, with how many pages', async () => {
    const path = join(await temporaryFolder(), 'h.pdf')
    const { requests, made } = printer()
    const words = [
      'handout',
      'invented-spasm',
      '--items',
      'drug/balofen, cause/sitting',
      '--paper',
      'letter',
      '--out',
      path,
    ]
    const { code, stdout, stderr } = await runCommand([...words, '--json'], { printer: made })
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ file: path, pages: 1, bytes: bytes.byteLength })
    expect(new Uint8Array(await readFile(path))).toEqual(bytes)
    expect(requests).toEqual([
      {
        packId: 'invented-spasm',
        template: 'home-care',
        items: [{ id: 'drug/balofen' }, { id: 'cause/sitting' }],
        edits: [],
        paper: 'letter',
        textSize: 12,
        columns: 2,
        hasPictures: true,
        hasLetterhead: true,
        questionLines: 0,
        patientName: '',
        nextVisit: '',
        note: '',
      },
    ])
    expect((await runCommand(words, { printer: made })).stdout).toMatch(/h\.pdf: 1 page, 14 bytes, \d+ ms\n$/)
  })

  it('says why there is no handout, and writes nothing', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'h.pdf')
    const { made } = printer()
    expect(await runCommand(['handout', 'invented-spasm', '--out', path])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('only be printed by Electron') as string,
    })
    const refusing = { ...made, toPdf: () => Promise.resolve(failure('internal', 'The PDF came out damaged.')) }
    expect(await runCommand(['handout', 'invented-spasm', '--out', path], { printer: refusing })).toMatchObject({
      code: 1,
      stderr: 'The PDF came out damaged.\n',
    })
    await expect(readFile(path)).rejects.toThrow('ENOENT')
    const nowhere = ['handout', 'invented-spasm', '--out', join(folder, 'none', 'h.pdf')]
    expect(await runCommand(nowhere, { printer: made })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('does not exist') as string,
    })
  })
})
