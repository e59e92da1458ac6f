import type { Source } from '../../../core/topic/source'
import { SOURCE_KIND_LABELS } from '../../../core/topic/source'

/** "A handbook (2020)": a source in few words. */
export function sourceName({ title, year }: Source): string {
  return year ? `${title} (${year})` : title
}

/** "Invented Press · Review · 2020": what stands under a source's title. */
export function sourceAbout({ publisher, kind, year }: Source): string {
  return [publisher, SOURCE_KIND_LABELS[kind], year ?? 'year not stated'].join(' · ')
}

/** The host that an address names; the app opens none. `undefined` for what is no web address. */
export function hostOf(address: string): string | undefined {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined
  return url && /^https?:$/u.test(url.protocol) ? url.host : undefined
}

/** Whether a source is one of those that were asked for: every word stands in what is shown of it. */
export function isSourceAskedFor(id: string, source: Source, filter: string): boolean {
  const text = `${id} ${source.title} ${sourceAbout(source)} ${source.address ?? ''}`.toLowerCase()
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
