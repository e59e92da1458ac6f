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
