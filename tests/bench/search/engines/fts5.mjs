import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { createSpelling } from './spelling.mjs'

/**
 * SQLite's FTS5 with weighted fields (bm25), prefixes indexed, and a spelling table beside it: all words first, then some.
 *
 * @param {Record<string, number>} weights
 */
export function createFts5(weights) {
  const fields = Object.keys(weights)
  const folder = mkdtempSync(join(tmpdir(), 'iliacus-fts5-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'index.db')
  let db = new sqlite.Database(path)
  db.exec(`pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -200000;
    create virtual table entries using fts5(key unindexed, topic unindexed, ${fields.join(', ')},
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
    create virtual table words using fts5vocab(entries, 'row');`)
  let spelling
  const ranked = `bm25(entries, 0, 0, ${Object.values(weights).join(', ')})`
  let all
  let inTopic
  const open = () => {
    all = db.prepare(`select key from entries where entries match ? order by ${ranked} limit 10`)
    inTopic = db.prepare(`select key from entries where entries match ? and topic = ? order by ${ranked} limit 10`)
    spelling = createSpelling(db.all('select term, cnt as count from words'))
  }
  const run = (match, topic) => (topic ? inTopic.all([match, topic]) : all.all([match])).map(({ key }) => key)
  return {
    add(documents) {
      const insert = db.prepare(`insert into entries values (?, ?, ${fields.map(() => '?').join(', ')})`)
      db.exec('begin')
      for (const document of documents)
        insert.run([document.key, document.key.split(' ')[0], ...fields.map((field) => document[field])])
      db.exec('commit')
      insert.finalize()
    },
    finish: open,
    search(text, topic) {
      const words = (
        text
          .normalize('NFKD')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      ).slice(0, 12)
      if (!words.length) return []
      const terms = words.map((word, i) => {
        const isLast = i === words.length - 1
        if (spelling.has(word)) return isLast ? `"${word}" *` : `"${word}"`
        const corrected = spelling.correct(word)
        if (isLast) return corrected ? `("${word}" * OR "${corrected}")` : `"${word}" *`
        return `"${corrected ?? word}"`
      })
      const found = run(terms.join(' AND '), topic)
      return found.length || terms.length < 2 ? found : run(terms.join(' OR '), topic)
    },
    save() {
      all.finalize()
      inTopic.finalize()
      db.close()
      return readFileSync(path)
    },
    load() {
      db = new sqlite.Database(path)
      db.exec('pragma cache_size = -200000')
      open()
    },
  }
}
