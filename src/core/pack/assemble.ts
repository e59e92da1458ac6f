/**
 * Puts together a pack that is kept as several source files. Lists are joined in the order of the parts, records merged,
 * everything else taken from the part that has it. The result is unchecked: hand it to `parsePack`.
 * @param parts parsed JSON of each part, in the order that `pack.json` names
 * @throws TypeError naming the part and field when a part is no object or two parts set the same single field
 */
export function assemblePack(parts: readonly { name: string; value: unknown }[]): unknown {
  const whole = new Map<string, unknown>()
  for (const { name, value } of parts) {
    if (!isRecord(value)) throw new TypeError(`${name}: expected an object`)
    for (const [field, content] of Object.entries(value)) whole.set(field, join(name, field, whole.get(field), content))
  }
  return Object.fromEntries(whole)
}

function join(part: string, field: string, before: unknown, added: unknown): unknown {
  if (before === undefined) return added
  if (Array.isArray(before) && Array.isArray(added)) return [...(before as unknown[]), ...(added as unknown[])]
  if (field === 'sources' && isRecord(before)) {
    if (!isRecord(added)) throw new TypeError(`${part}: expected sources to be an object`)
    const again = Object.keys(added).find((id) => Object.hasOwn(before, id))
    if (again) throw new TypeError(`${part}: expected a new source id, got ${again} a second time`)
    return { ...before, ...added }
  }
  throw new TypeError(`${part}: expected no field ${field}; an earlier part has it`)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
