/**
 * @typedef {{ query: string, group: string, expect: string[] }} LabelledQuery `expect` is empty where nothing is right
 * @typedef {{ asked: number, first: number, firstThree: number, reciprocalRank: number, empty: number }} Tally
 */

/**
 * Judges an engine's answers.
 *
 * @param {{ query: LabelledQuery, found: string[] }[]} answers entry ids, best first
 * @returns {{ success1: number, success3: number, mrr: number, correctEmpties: number, falseEmpties: number,
 *   groups: Record<string, number> }} shares from 0 to 1; a group's is right-first, or rightly empty for one that expects nothing.
 *   NaN where nothing was asked
 */
export function judge(answers) {
  const answerable = answers.filter(({ query }) => query.expect.length)
  const unanswerable = answers.filter(({ query }) => !query.expect.length)
  const ranks = answerable.map(({ query, found }) => found.findIndex((id) => query.expect.includes(id)) + 1)
  const groups = {}
  for (const group of new Set(answers.map(({ query }) => query.group)))
    groups[group] = share(
      answers.filter(({ query }) => query.group === group),
      isRight,
    )
  return {
    success1: share(ranks, (rank) => rank === 1),
    success3: share(ranks, (rank) => rank >= 1 && rank <= 3),
    mrr: ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / ranks.length,
    correctEmpties: share(unanswerable, ({ found }) => !found.length),
    falseEmpties: share(answerable, ({ found }) => !found.length),
    groups,
  }
}

function isRight({ query, found }) {
  return query.expect.length ? query.expect.includes(found[0]) : !found.length
}

function share(items, isCounted) {
  return items.filter(isCounted).length / items.length
}
