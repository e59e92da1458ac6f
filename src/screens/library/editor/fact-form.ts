import { isBlank, type Blank, type Fact, type FactItem, type Shape } from '../../../core/topic/fact'
import { ITEM_FIELDS, type FieldType } from './item-fields'
import { citedForm, lineForm, linesOf, nextKey, statementOf, type CitedForm, type LineForm } from './line-form'

/** What an attribute is said to be. */
export const FACT_STATES = ['notStated', 'stated', 'notApplicable', 'sourcesDisagree'] as const
export type FactState = (typeof FACT_STATES)[number]

export const FACT_STATE_LABELS: Readonly<Record<FactState, string>> = {
  notStated: 'Not stated in the sources',
  stated: 'Stated',
  notApplicable: 'Does not apply, because …',
  sourcesDisagree: 'Sources disagree',
}

/** One item of a fact while it is written: what was typed by field. */
export interface ItemForm extends CitedForm {
  key: number
  values: Record<string, string>
  /** Blanks with a reason that stand in optional fields; what is typed there takes their place. */
  kept: Record<string, Blank>
}

/** One attribute while it is written. What was typed for another state is kept until the entry is saved. */
export interface FactForm {
  state: FactState
  because: string
  sides: LineForm[]
  items: ItemForm[]
}

export const blankFact: Blank = { blank: 'notStated' }

/** An attribute about which nothing is said. */
export function emptyFact(shape: Shape): FactForm {
  return { state: 'notStated', because: '', sides: [lineForm(), lineForm()], items: [emptyItem(shape)] }
}

/** One more item, nothing in it. */
export function emptyItem(shape: Shape): ItemForm {
  return {
    key: nextKey(),
    values: Object.fromEntries(ITEM_FIELDS[shape].map(({ name }) => [name, ''])),
    kept: {},
    sources: [],
  }
}

/** The form of a fact. */
export function factForm(shape: Shape, fact: Fact): FactForm {
  const empty = emptyFact(shape)
  if (!isBlank(fact)) return { ...empty, state: 'stated', items: fact.stated.map((item) => itemForm(shape, item)) }
  switch (fact.blank) {
    case 'notStated':
      return empty
    case 'notApplicable':
      return { ...empty, state: 'notApplicable', because: fact.because }
    case 'sourcesDisagree':
      return { ...empty, state: 'sourcesDisagree', sides: fact.sides.map(lineForm) }
  }
}

function itemForm(shape: Shape, item: FactItem): ItemForm {
  const form: ItemForm = { ...emptyItem(shape), ...citedForm(item) }
  for (const { name } of ITEM_FIELDS[shape]) {
    const value: unknown = Reflect.get(item, name)
    if (isBlank(value)) {
      if (value.blank !== 'notStated') form.kept[name] = value
    } else form.values[name] = Array.isArray(value) ? value.join('\n') : String(value)
  }
  return form
}

/** What a form says of an attribute. */
export function factValue(shape: Shape, form: FactForm): Fact {
  switch (form.state) {
    case 'notStated':
      return blankFact
    case 'notApplicable':
      return { blank: 'notApplicable', because: form.because.trim() }
    case 'sourcesDisagree':
      return { blank: 'sourcesDisagree', sides: form.sides.map(statementOf) }
    case 'stated':
      return { stated: form.items.map((item) => itemValue(shape, item)) }
  }
}

function itemValue(shape: Shape, { values, kept, sources, basis }: ItemForm): FactItem {
  const fields = ITEM_FIELDS[shape].map(({ name, type }) => [name, fieldValue(type, values[name] ?? '', kept[name])])
  return { ...(Object.fromEntries(fields) as object), sources: [...sources], ...(basis && { basis }) } as FactItem
}

function fieldValue(type: FieldType, typed: string, kept: Blank | undefined): string | string[] | Blank {
  if (type === 'names') return linesOf(typed)
  const text = typed.trim()
  return type === 'optional' && !text ? (kept ?? blankFact) : text
}
