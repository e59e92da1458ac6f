import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'playwright/test'
import { readPdf } from './pdf'
import { removeFolder } from '../support/remove-folder'

const root = resolve(import.meta.dirname, '../..')

interface Outcome {
  code: number
  stdout: string
  stderr: string
}

/** Runs the command line as a person does in a checkout. */
function cli(args: string[], input?: string): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(
      'npm',
      ['run', '-s', 'cli', '--', ...args],
      { cwd: root, maxBuffer: 64 << 20 },
      (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr }),
    )
    child.stdin?.end(input ?? '')
  })
}

test('topics tells the counts of the guide', async () => {
  const { code, stdout } = await cli(['topics', '--json'])
  expect(code).toBe(0)
  const [topic] = JSON.parse(stdout) as { id: string; counts: Record<string, number> }[]
  expect(topic).toMatchObject({
    id: 'iliacus-muscle-spasm',
    counts: {
      diagnosticTests: 20,
      care: 30,
      drugs: 20,
      procedures: 10,
      causes: 20,
      symptoms: 20,
      prevention: 10,
      redFlags: 6,
      faq: 15,
      types: 3,
    },
  })
})

test('search answers as the window does, one value or one per line', async () => {
  const one = await cli(['search', 'emg', '--json'])
  const answer = JSON.parse(one.stdout) as { query: string; results: { id: string }[] }
  expect(answer.query).toBe('emg')
  expect(answer.results[0]?.id).toBe('diagnosticTest/electromyography')
  const many = await cli(['search', '--stdin', '--json'], 'emg\nbaclofen\n')
  const lines = many.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { results: { id: string }[] })
  expect(lines.map(({ results }) => results[0]?.id)).toEqual(['diagnosticTest/electromyography', 'drug/baclofen'])
})

test('show gives facts with sources', async () => {
  const { stdout } = await cli(['show', 'drug/baclofen', '--json'])
  expect(stdout).toContain('"boxedWarnings"')
  expect(stdout).toContain('"publisher"')
  const plain = await cli(['show', 'drug/baclofen'])
  expect(plain.stdout).toContain('Contraindications')
  expect(plain.stdout).toContain('not stated in the sources')
})

test('handout writes a tagged PDF with every red flag; paper and size are obeyed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-cli-'))
  const { code, stderr } = await cli([
    'handout',
    'iliacus-muscle-spasm',
    '--paper',
    'letter',
    '--note',
    'Rest today.',
    '--out',
    join(folder, 'h.pdf'),
  ])
  expect({ code, stderr: code ? stderr : '' }).toEqual({ code: 0, stderr: '' })
  const pdf = await readPdf(await readFile(join(folder, 'h.pdf')))
  expect(pdf).toMatchObject({ isTagged: true, hasOutline: true })
  expect(pdf.size.map(Math.round)).toEqual([612, 792])
  expect(pdf.text).toContain('Rest today.')
  await removeFolder(folder)
})

test('wrong usage exits 2 with help, refused input exits 1 with the reason, nothing half-written', async () => {
  expect((await cli(['fly'])).code).toBe(2)
  expect((await cli(['handout', 'iliacus-muscle-spasm'])).code).toBe(2)
  const unknown = await cli(['show', 'drug/baclofenn'])
  expect(unknown.code).toBe(1)
  expect(unknown.stderr).toContain('drug/baclofen')
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-cli-'))
  const refused = await cli(['handout', 'iliacus-muscle-spasm', '--out', join(folder, 'none', 'h.pdf')])
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain('h.pdf')
  expect(await readdir(folder)).toEqual([])
  await removeFolder(folder)
})

test('import makes a pack of an article that validate takes, in the language that it declares or that is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-cli-'))
  const [article, out] = [join(folder, 'krampf.html'), join(folder, 'krampf.json')]
  await writeFile(
    article,
    '<html lang="de"><h1>Invented cramp</h1><h2>Causes</h2><ol><li>Cold: low air.</li><li>Age</li></ol></html>',
  )
  const imported = await cli(['import', article, '--out', out, '--json'])
  expect(imported.code).toBe(0)
  expect(JSON.parse(imported.stdout)).toMatchObject({
    title: 'Invented cramp',
    sections: { causes: { count: 2, first: 'Cold', last: 'Age' } },
  })
  const manifest = async () => (JSON.parse(await readFile(out, 'utf8')) as { manifest: object }).manifest
  expect(await manifest()).toMatchObject({ language: 'de', provenance: 'imported' })
  const validated = await cli(['validate', out])
  expect([validated.code, validated.stderr]).toEqual([
    0,
    'krampf.json is a whole pack: Invented cramp, version 1.0, 2 entries, imported, not reviewed, no cited facts, not signed.\n',
  ])
  expect((await cli(['import', article, '--out', out, '--language', 'en'])).code).toBe(0)
  expect(await manifest()).toMatchObject({ language: 'en' })
  expect((await cli(['import', article, '--out', article])).code).toBe(1)
  expect((await cli(['import', article, '--language', 'German'])).code).toBe(2)
  expect((await readdir(folder)).sort()).toEqual(['krampf.html', 'krampf.json'])
  await removeFolder(folder)
})
