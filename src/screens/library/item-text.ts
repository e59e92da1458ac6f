import type { LibraryItem, PackOrigin, SignatureStatus, SavedVersion } from '../../core/contract/library'
import { LIST_SECTIONS, SECTION_LABELS } from '../../core/topic/section'

export const ORIGIN_LABELS: Readonly<Record<PackOrigin, string>> = {
  bundled: 'Came with the app',
  clinicFolder: "From the clinic's folder",
  importedPack: 'Imported pack',
  importedArticle: 'Imported article',
}

/** Words a signature. A guide of the app needs none: it is part of what was installed. */
export function signatureText(signature: SignatureStatus): string {
  switch (signature.status) {
    case 'unsigned':
      return 'Not signed'
    case 'trusted':
      return `Signed by ${signature.keyName}`
    case 'unknownKey':
      return `Signed with a key this clinic does not know, ${signature.fingerprint}`
  }
}

/** "195 entries: diagnostic tests 20, drugs 20 …": how much a guide holds, section by section. */
export function countsText({ entries, counts }: Pick<LibraryItem, 'entries' | 'counts'>): string {
  const sections = LIST_SECTIONS.filter((section) => counts[section]).map(
    (section) => `${SECTION_LABELS[section].toLowerCase()} ${counts[section]}`,
  )
  const all = entries === 1 ? '1 entry' : `${entries.toLocaleString('en')} entries`
  return sections.length ? `${all}: ${sections.join(', ')}` : all
}

/** A size as people read it: 12 kB, 1.2 MB. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })

/** "English" for `en`; the tag itself where it has no name. */
export function languageText(tag: string): string {
  return LANGUAGES.of(tag) ?? tag
}

const GUIDE_LANGUAGES =
  'en ar bg cs da de el es fa fi fr he hi hr hu id it ja ko nb nl pl pt ro ru sk sl sv th tr uk vi zh'
    .split(' ')
    .map((tag) => ({ tag, name: languageText(tag) }))

/** Languages that a guide is offered to be in. @param own the one that it is in: first, where the list does not have it */
export function guideLanguages(own?: string): { tag: string; name: string }[] {
  if (own === undefined || GUIDE_LANGUAGES.some(({ tag }) => tag === own)) return GUIDE_LANGUAGES
  return [{ tag: own, name: languageText(own) }, ...GUIDE_LANGUAGES]
}

/** Whether a guide is one of those that were asked for: every word stands in its title, id or publisher. */
export function isAskedFor({ title, id, publisher }: LibraryItem, filter: string): boolean {
  const text = `${title} ${id} ${publisher}`.toLowerCase()
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const BY_TITLE = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Guides as a person looks for them: those of the app first, then by title, "Guide 2" before "Guide 10". */
export function asListed(items: readonly LibraryItem[]): LibraryItem[] {
  const own = ({ origin }: LibraryItem) => (origin === 'bundled' ? 0 : 1)
  return [...items].sort((a, b) => own(a) - own(b) || BY_TITLE.compare(a.title, b.title))
}

/** When a version was saved: "saved on 23 November 2026 at 08:41". Empty where that is not known. */
export function savedText({ savedAt }: SavedVersion): string {
  if (!savedAt) return ''
  const time = new Date(savedAt)
  const day = time.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return `saved on ${day} at ${time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`
}
