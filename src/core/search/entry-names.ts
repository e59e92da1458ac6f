import type { Entry } from '../topic/entry'
import { isBlank } from '../topic/fact'

/** The names under which an entry is known: its own, the guide's, synonyms, generic and brand names of its agents. */
export function namesOf(entry: Entry): string[] {
  const agents = entry.kind === 'drug' && !isBlank(entry.facts.agents) ? entry.facts.agents.stated : []
  return [
    ...(entry.guideName ? [entry.guideName] : []),
    ...entry.synonyms,
    ...agents.flatMap((agent) => [agent.generic, ...agent.brands]),
  ]
}
