import { expect, it } from 'vitest'
import { libraryItem } from '../../../../src/core/contract/library-item'
import type { PackOrigin } from '../../../../src/core/contract/library'
import { asListed } from '../../../../src/screens/library/item-text'
import { makeManifest, makePack } from '../../../fixtures/make-pack'

it('lists the guides of the app first, then all others by title, numbers as numbers', () => {
  const item = (title: string, origin: PackOrigin) =>
    libraryItem(makePack(undefined, { manifest: makeManifest({ title }) }), { origin })
  const given = [
    item('Guide 10', 'clinicFolder'),
    item('guide 2', 'importedPack'),
    item('Zoster', 'bundled'),
    item('Ankle', 'importedArticle'),
  ]
  expect(asListed(given).map(({ title }) => title)).toEqual(['Zoster', 'Ankle', 'guide 2', 'Guide 10'])
  expect(given[0]?.title).toBe('Guide 10')
})
