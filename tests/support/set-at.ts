/** Steps into a value: field names and list positions. */
export type Path = readonly (string | number)[]

/**
 * A copy of a value, changed in one place, to spoil what the types would not let a test spoil.
 * @param to the new value; `undefined` takes the field away
 */
export function setAt(value: unknown, path: Path, to: unknown): unknown {
  const copy: unknown = structuredClone(value)
  const parent = path.slice(0, -1).reduce((at, step) => (at as Record<string, unknown>)[step], copy)
  const last = String(path.at(-1))
  if (to === undefined) delete (parent as Record<string, unknown>)[last]
  else (parent as Record<string, unknown>)[last] = to
  return copy
}

/** An object that really has the given fields, `__proto__` too. */
export function ownFields(fields: [string, unknown][]): object {
  const made = {}
  for (const [name, value] of fields)
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true })
  return made
}

/** Every place in a value. */
export function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  const inside = Object.entries(value).flatMap(([step, inner]) => pathsOf(inner, [...at, step]))
  return at.length ? [at, ...inside] : inside
}
