import { z } from 'zod'
import type { PackEdit } from '../pack/pack-edit'

/** What one change of a guide may hold at most; its fields are judged by `editPack`, which names them for the form. */
export const EDIT_LIMITS = { depth: 10, values: 20_000, characters: 1_000_000 } as const

const TYPES = {
  putEntry: true,
  removeEntries: true,
  putSource: true,
  removeSource: true,
  setTopic: true,
  setTexts: true,
  setReview: true,
} as const satisfies Record<PackEdit['type'], true>

/** Plain data of a bounded size, and one of the known changes. */
export const boundedEdit = z
  .looseObject({ type: z.enum(Object.keys(TYPES)) }, 'expected one change of a guide')
  .refine(
    (edit) => isBounded(edit, EDIT_LIMITS),
    'expected plain texts and lists, and no more of them than an entry holds',
  )

/**
 * Whether a value is plain data of a bounded size. Walks without calling itself: the value may be of any depth.
 */
export function isBounded(
  value: unknown,
  limits: { readonly depth: number; readonly values: number; readonly characters: number },
): boolean {
  let [values, characters] = [0, 0]
  const waiting: [value: unknown, depth: number][] = [[value, 0]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [item, depth] = next
    if (++values > limits.values || depth > limits.depth) return false
    if (typeof item === 'string') characters += item.length
    else if (typeof item === 'object' && item !== null) {
      const fields = Array.isArray(item) ? [] : Object.keys(item)
      characters += fields.reduce((sum, field) => sum + field.length, 0)
      for (const child of Object.values(item)) waiting.push([child, depth + 1])
    } else if (!['boolean', 'number', 'undefined', 'object'].includes(typeof item)) return false
    if (characters > limits.characters) return false
  }
  return true
}
