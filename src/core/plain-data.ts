/**
 * A copy of plain data with every text in it changed.
 * @param value what JSON can hold; what holds itself would never end
 */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, mapTexts<unknown>(item, change)])) as T
}

/** A copy of plain data: changing it leaves the original as it is. */
export function copyOf<T>(value: T): T {
  return mapTexts(value, (text) => text)
}
