import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

/**
 * The records store as one file of plain JavaScript, and a program that goes on changing notes: forty of them in turn, each with
 * the number of the change in its text. It says when a change begins and when it is on the disk.
 * @param folder where to put it
 */
export async function savingProgram(folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(root, 'electron/main/services/records/records-store.ts'),
        output: { entryFileNames: 'records.mjs' },
      },
    },
  })
  const program = join(folder, 'program.mjs')
  await writeFile(
    program,
    `import { createRecordsStore } from './records.mjs'
    const [userData, first, asUser] = process.argv.slice(2)
    if (asUser) process.setuid(Number(asUser))
    const store = createRecordsStore({
      userData, appVersion: '0', today: () => '2026-11-23', notify: (notice) => process.send({ notice }),
      onChanged: () => undefined, saveAfterMs: 0, retryAfterMs: 20,
    })
    await store.read()
    for (let n = Number(first); ; n++) {
      const note = {
        id: 'n' + (n % 40), packId: 'invented-spasm', entryId: 'drug/larchol', changedOn: '2026-11-23',
        anchor: { packVersion: '1.0', name: 'Larchol', hash: '0123456789abcdef' },
        text: n + ' ' + 'x'.repeat(500 + (n % 7) * 400),
      }
      process.send({ begun: n })
      const saved = await store.change({ class: 'notes', put: [note], remove: [] })
      process.send(saved.ok ? { saved: n } : { refused: saved.error })
      if (!saved.ok) break
    }`,
  )
  return program
}

/** What the program said. */
export interface Said {
  begun?: number
  saved?: number
  refused?: { code: string; message: string }
  notice?: { message: string }
}

/** Starts the program over a folder. @param asUser number of the user that it becomes */
export function startSaving(program: string, userData: string, first = 1, asUser?: number) {
  const child: ChildProcess = fork(program, [userData, String(first), ...(asUser ? [String(asUser)] : [])], {
    execArgv: [],
  })
  const said: Said[] = []
  child.on('message', (message: Said) => said.push(message))
  return { child, said, ended: once(child, 'exit') }
}
