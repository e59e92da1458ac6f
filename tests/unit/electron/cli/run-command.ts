import { Readable, Writable } from 'node:stream'
import { runCommandLine } from '../../../../electron/cli/run'
import { examinePack } from '../../../../electron/main/services/pack-examine'
import type { HandoutPrinter } from '../../../../electron/main/services/handout-pdf'
import type { PackStore } from '../../../../electron/main/services/pack-store'
import type { PackProblem } from '../../../../src/core/contract/contract'
import { libraryItem } from '../../../../src/core/contract/library-item'
import { failure, success } from '../../../../src/core/result'
import type { Pack } from '../../../../src/core/topic/topic'
import { chosen, makeEntry, makeManifest, makePack, packId, said } from '../../../fixtures/make-pack'

/** Two invented topics with a few entries each. */
export const PACKS: readonly Pack[] = [
  makePack([
    makeEntry('drug', 'balofen', {
      name: 'Balofen',
      synonyms: ['BLF'],
      origin: { section: 'drugs', n: 1 },
      summary: said('An invented relaxant.'),
      facts: { routes: chosen('oral') },
    }),
    makeEntry('drug', 'tizadine', { name: 'Tizadine', origin: { section: 'drugs', n: 2 } }),
    makeEntry('cause', 'sitting', {
      name: 'Long sitting',
      origin: { section: 'causes', n: 1 },
      summary: said('Hours without balofen or a break.'),
      details: [said('Chairs are invented too.')],
    }),
  ]),
  makePack([makeEntry('cause', 'cold', { name: 'Cold water', origin: { section: 'causes', n: 1 } })], {
    manifest: makeManifest({ id: packId('invented-cramp'), title: 'Invented cramp' }),
  }),
]

function capture(): { stream: Writable; text: () => string } {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString('utf8'))
      done()
    },
  })
  return { stream, text: () => chunks.join('') }
}

/**
 * Runs a command as the program would, with what it prints caught.
 * @param words after the program's name
 */
export async function runCommand(
  words: readonly string[],
  options: {
    packs?: readonly Pack[]
    problems?: PackProblem[]
    /** A library on the disk in place of `packs`. */
    store?: PackStore
    stdin?: string
    printer?: HandoutPrinter
  } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const { packs = PACKS, problems = [], store, stdin = '', printer } = options
  const stdout = capture()
  const stderr = capture()
  const code = await runCommandLine(['/opt/iliacus', ...words], {
    packs: store ?? {
      list: () => Promise.resolve({ packs: packs.map((pack) => libraryItem(pack)), problems }),
      load: () => Promise.resolve({ packs: [...packs], problems }),
      read: (id) => {
        const pack = packs.find(({ manifest }) => manifest.id === id)
        return Promise.resolve(pack ? success(pack) : failure('not-found', `There is no guide ${id} here.`))
      },
    },
    readForeign: examinePack,
    keys: () => Promise.resolve([]),
    ...(printer && { printer }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    stdin: Readable.from([stdin]),
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}
