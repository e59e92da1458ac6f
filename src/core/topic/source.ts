/**
 * What a source is. `study` is a primary study or case series; `editors` marks what rests on no page that was read
 * (general knowledge, the editors' own grouping) and is said so wherever it is shown.
 */
export const SOURCE_KINDS = [
  'label',
  'regulator',
  'guideline',
  'review',
  'study',
  'monograph',
  'secondary',
  'guide',
  'editors',
] as const

export type SourceKind = (typeof SOURCE_KINDS)[number]

export const SOURCE_KIND_LABELS: Readonly<Record<SourceKind, string>> = {
  label: 'Product label',
  regulator: 'Regulator',
  guideline: 'Guideline',
  review: 'Review',
  study: 'Primary study',
  monograph: 'Monograph',
  secondary: 'Secondary source',
  guide: 'The guide itself',
  editors: 'Editors, no page read',
}

declare const sourceIdBrand: unique symbol
export type SourceId = string & { [sourceIdBrand]: true }

/** Where a fact comes from. */
export interface Source {
  title: string
  publisher: string
  kind: SourceKind
  /** The kind in finer words, as recorded when it was read: "label copy", "case series". */
  detail?: string
  /** Web address for the record; the app never opens it. `null` where there is none. */
  address: string | null
  /** What must be known about the address: read as a public copy, constructed from an identifier … */
  addressNote?: string
  /** Year or revision as the source states it; `null` where it states none. */
  year: string | null
  /** ISO day on which it was read; `null` where the day was not recorded. */
  readOn: string | null
}

/** One line for a list of sources: title, publisher, year, kind, address. */
export function sourceLine({ title, publisher, year, kind, address }: Source): string {
  const line = `${title}. ${publisher}, ${year ?? 'year not stated'} (${SOURCE_KIND_LABELS[kind].toLowerCase()})`
  return address ? `${line}. ${address}` : line
}
