/**
 * Orders two versions of a pack, number by number; a part that is not there counts as 0.
 * @param a,b versions as a manifest has them: `1.0`, `1.0.2`
 * @returns below 0 when `a` is the older one, 0 for equal ones, above 0 when it is the newer one
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference) return difference
  }
  return 0
}
