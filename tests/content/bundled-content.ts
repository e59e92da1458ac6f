import { hashRun } from '../../scripts/content/run-hash.mjs'
import { readContentFixture, readPackParts } from '../../scripts/content/bundled-pack.mjs'
import type { ContentExpectations } from '../../src/core/content/check-content'
import { runsOf } from '../../src/core/content/shared-runs'
import { assemblePack } from '../../src/core/pack/assemble'
import type { Pack } from '../../src/core/topic/topic'

/** The bundled pack as its files say it, unchecked and fresh on each call. */
export function readBundledPack(): Pack {
  return assemblePack(readPackParts('iliacus-muscle-spasm')) as Pack
}

/** Stands for a sentence of the guide, none of which may stand here: its runs of words are known like the guide's. */
export const INVENTED_SENTENCE = 'The grey heron waits by the cold river, as it did on the day before.'

const guideRuns = new Set([
  ...(readContentFixture('guide-runs.json') as string[]),
  ...runsOf(INVENTED_SENTENCE).map(hashRun),
])

/** What the bundled pack is held against: the guide's items and its wording. */
export const expectations: ContentExpectations = {
  items: readContentFixture('guide-items.json') as ContentExpectations['items'],
  isGuideRun: (run) => guideRuns.has(hashRun(run)),
}
