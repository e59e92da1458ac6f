import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { makeEntry, makeManifest, makePack, packId } from '../../../fixtures/make-pack'
import { PACKS, runCommand } from './run-command'

const PAIR = ['drug/balofen', 'drug/tizadine']

describe('compare', () => {
  it('prints the table as text, the columns in the order given', async () => {
    const { code, stdout, stderr } = await runCommand(['compare', ...PAIR.toReversed()])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Comparison: Tizadine \(drug\), Balofen \(drug\)\n/)
    expect(stdout).toContain('\nRoute (differs)\n  Tizadine: not stated in the sources\n  Balofen: oral [1]\n')
    expect(stdout).toMatch(/\nInvented spasm, version 1\.0, not yet reviewed by a clinician\n$/)
  })

  it('is one JSON value with --json, with topics and sources', async () => {
    const { code, stdout } = await runCommand(['compare', ...PAIR, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      topics: [{ id: 'invented-spasm', version: '1.0', review: { status: 'unreviewed' } }],
      mode: 'kind',
      columns: [{ id: 'drug/balofen', topic: 'invented-spasm' }, { id: 'drug/tizadine' }],
      sources: { 'invented-spasm': { S1: { title: 'An invented handbook' } } },
    })
  })

  it('is a sheet with --csv', async () => {
    const { code, stdout } = await runCommand(['compare', ...PAIR, '--csv'])
    expect(code).toBe(0)
    const rows: string[][] = parse(stdout)
    expect(rows[0]).toEqual(['Group', 'Row', 'Differs', 'Balofen (drug/balofen)', 'Tizadine (drug/tizadine)'])
    expect(rows).toContainEqual(['How', 'Route', 'yes', 'oral [1]', 'not stated in the sources'])
  })

  it('lays kinds and topics beside each other', async () => {
    const { code, stdout } = await runCommand(['compare', 'drug/balofen', 'cause/cold', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      topics: [{ id: 'invented-spasm' }, { id: 'invented-cramp' }],
      mode: 'mixed',
    })
  })

  it('takes an entry of the guide that is named, and says what else an id could mean', async () => {
    const cramp = makePack([makeEntry('drug', 'balofen', { name: 'Balofen for cramp' })], {
      manifest: makeManifest({ id: packId('invented-cramp'), title: 'Invented cramp' }),
    })
    const packs = [PACKS[0]!, cramp]
    const named = await runCommand(['compare', 'invented-cramp:drug/balofen', 'drug/tizadine', '--csv'], { packs })
    expect([named.code, named.stderr]).toEqual([0, ''])
    const [head]: string[][] = parse(named.stdout)
    expect(head?.slice(3)).toEqual([
      'Balofen for cramp (drug/balofen, Invented cramp)',
      'Tizadine (drug/tizadine, Invented spasm)',
    ])
    const first = await runCommand(['compare', ...PAIR, '--json'], { packs })
    expect([first.code, first.stderr]).toEqual([
      0,
      'drug/balofen is in 2 guides; the one of invented-spasm is taken. For another write invented-cramp:drug/balofen.\n',
    ])
    expect(JSON.parse(first.stdout)).toMatchObject({ columns: [{ topic: 'invented-spasm' }, {}] })
    const both = await runCommand(['compare', 'drug/balofen', 'invented-cramp:drug/balofen'], { packs })
    expect([both.code, both.stdout]).toEqual([0, expect.stringContaining('Balofen for cramp (Invented cramp): ')])
  })

  it('refuses a guide that is not here, and an entry that the named one does not have', async () => {
    expect(await runCommand(['compare', 'none:drug/balofen', 'drug/tizadine'])).toMatchObject({
      code: 1,
      stderr: 'There is no guide none here.\n  topics here: invented-spasm, invented-cramp\n',
    })
    expect(await runCommand(['compare', 'invented-spasm:drug/tizadin', 'drug/balofen'])).toMatchObject({
      code: 1,
      stderr: 'There is no entry drug/tizadin in invented-spasm.\n  did you mean invented-spasm:drug/tizadine\n',
    })
    expect((await runCommand(['show', 'invented-cramp:drug/balofen'])).stderr).toContain('no entry drug/balofen in')
  })

  it('refuses an unknown entry with the nearest ones, one chosen twice, and a seventh', async () => {
    expect(await runCommand(['compare', 'drug/balofen', 'drug/tizadin'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'There is no entry drug/tizadin.\n  did you mean drug/tizadine\n',
    })
    const twice = await runCommand(['compare', 'drug/balofen', 'drug/balofen'])
    expect([twice.code, twice.stderr]).toEqual([1, expect.stringContaining('Balofen was chosen twice.')])
    const seven = await runCommand(['compare', ...Array.from({ length: 7 }, () => 'drug/balofen')])
    expect([seven.code, seven.stderr]).toEqual([1, expect.stringContaining('at most 6 entries; 7 were chosen')])
  })

  it.each([[['drug/balofen']], [[]], [[...PAIR, '--json', '--csv']], [[...PAIR, '--pdf']]])(
    'is wrong usage: compare %j',
    async (words) => {
      const { code, stdout, stderr } = await runCommand(['compare', ...words])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain('compare [TOPIC:]ENTRY [TOPIC:]ENTRY…')
    },
  )
})
