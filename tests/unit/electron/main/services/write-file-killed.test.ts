import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { build } from 'vite'
import { sweepTemporaryFiles } from '../../../../../electron/main/services/write-file-safely'
import { temporaryFolder } from '../../temporary-folder'

const root = join(import.meta.dirname, '../../../../..')
const KILLS = 25

/** The writer as one file of plain JavaScript, and a program that writes with it without end. */
async function writingProgram(folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(root, 'electron/main/services/write-file-safely.ts'),
        output: { entryFileNames: 'writer.mjs' },
      },
    },
  })
  const program = join(folder, 'program.mjs')
  await writeFile(
    program,
    `import { writeFileSafely } from './writer.mjs'
    for (let n = 1; ; n++) {
      const size = 200_000 + (n % 7) * 50_000
      await writeFileSafely(process.argv[2], JSON.stringify({ n, size, fill: 'x'.repeat(size) }))
      if (n === 1) process.send('writing')
    }`,
  )
  return program
}

it(
  `leaves a whole file however often the program is killed while it writes (${KILLS} times)`,
  { timeout: 60_000 },
  async () => {
    const program = await writingProgram(await temporaryFolder())
    const folder = await temporaryFolder()
    const path = join(folder, 'settings.json')
    for (let kill = 0; kill < KILLS; kill++) {
      const child = fork(program, [path], { execArgv: [] })
      await once(child, 'message')
      await wait(kill * 1.3)
      child.kill('SIGKILL')
      await once(child, 'exit')
      const { size, fill } = JSON.parse(await readFile(path, 'utf8')) as { size: number; fill: string }
      expect(fill).toHaveLength(size)
    }
    await sweepTemporaryFiles(folder)
    expect(await readdir(folder)).toEqual(['settings.json'])
  },
)
