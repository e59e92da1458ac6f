import type { Attribute } from './attributes'
import { isBlank, type Blank, type FactItem } from './fact'

/** A piece of a fact's item as it is read: a text or a blank, with a label where the item has several pieces. */
export interface ItemPart {
  label?: string
  text: string
  blank?: Blank
}

/**
 * An item of a fact as labelled pieces, the leading one first. The one place that words the items of every shape.
 * @param attribute gives the labels of choices
 */
export function itemParts(attribute: Attribute, item: FactItem): ItemPart[] {
  if ('text' in item) return [{ text: item.text }]
  if ('choice' in item) return [{ text: attribute.choices?.[item.choice] ?? item.choice }]
  if ('generic' in item)
    return [
      { text: item.generic },
      ...(item.brands.length ? [{ label: 'brands', text: item.brands.join(', ') }] : []),
      part('ATC', item.atc),
    ]
  if ('agent' in item)
    return [{ text: item.agent }, part('dose', item.dose), part('maximum', item.max), part('duration', item.duration)]
  return [
    { text: item.test },
    part('sensitivity', item.sensitivity),
    part('specificity', item.specificity),
    part('other', item.other),
    part('studied in', item.population),
  ].filter((piece, i) => i < 3 || piece.blank?.blank !== 'notStated')
}

function part(label: string, value: string | Blank): ItemPart {
  return isBlank(value) ? { label, text: '', blank: value } : { label, text: value }
}
