import { basename } from 'node:path'
import type { ArticleOffer, DraftNaming } from '../../../src/core/contract/drafts'
import { draftToPack, packIdOf } from '../../../src/core/importer/drafting/draft-to-pack'
import { parseDraft } from '../../../src/core/importer/drafting/draft-schema'
import { correctedDraft } from '../../../src/core/importer/drafting/corrections'
import { success, type Result } from '../../../src/core/result'
import type { PackId } from '../../../src/core/topic/topic'
import type { ArticleReader } from './article-reader'
import { breathe } from './breathe'
import type { DraftStore } from './draft-store'
import type { PackImporter } from './pack-import'
import type { PackStore } from './pack-store'

/** From an article to a draft, and from a reviewed draft to an installed guide. */
export interface ArticleImporter {
  /** Reads an article and saves its draft; nothing is installed. */
  read(path: string): Promise<Result<ArticleOffer>>
  cancel(): void
  /** Installs what a person reviewed; the draft is then done with. */
  accept(draftId: string, naming: DraftNaming): Promise<Result<{ packId: PackId }>>
}

export function createArticleImporter(options: {
  reader: ArticleReader
  drafts: DraftStore
  packs: Pick<PackStore, 'list'>
  importer: Pick<PackImporter, 'install'>
}): ArticleImporter {
  const { reader, drafts, packs, importer } = options
  return {
    async read(path) {
      const fileName = basename(path)
      const article = await reader.read(path)
      if (!article.ok) return article
      const saved = await drafts.add(fileName, article.value)
      return saved.ok ? success({ kind: 'article', fileName, ...saved.value }) : saved
    },
    cancel: () => reader.cancel(),

    async accept(draftId, { title, language }) {
      const saved = await drafts.read(draftId)
      if (!saved.ok) return saved
      const { summary, json, edits } = saved.value
      await breathe()
      const draft = parseDraft(json, summary.fileName)
      if (!draft.ok) return draft
      await breathe()
      const taken = new Set<string>((await packs.list()).packs.map(({ id }) => id))
      const pack = draftToPack(correctedDraft(draft.value, edits), {
        ...{ title, language },
        id: freeId(packIdOf(title), taken),
        article: summary.fileName,
        importedOn: summary.importedOn,
      })
      if (!pack.ok) return pack
      const installed = await importer.install(pack.value, 'importedArticle')
      if (installed.ok) await drafts.remove(draftId)
      return installed
    },
  }
}

/** An article never takes the place of another guide, even of one with its title. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`
  return free
}
