import { defineStore, storeToRefs } from 'pinia'
import { computed } from 'vue'
import { localDay } from '../../core/handout/day'
import { templateOf } from '../../core/handout/template'
import type { LineEdit } from '../../core/handout/request'
import type { Template } from '../../core/records/record'
import { useLibraryStore } from '../library-store'
import { useRecordsStore } from '../records-store'
import { useHandoutStore } from './handout-store'
import { holdsPersonal, withoutPersonal } from './sheet-edits'

/** What is done with a template. */
export type TemplateTask = 'saveAs' | 'rename' | 'delete'

/** The clinic's own templates for the open guide: made of a sheet, with nothing of the patient in them. */
export const useHandoutTemplatesStore = defineStore('handoutTemplates', () => {
  const { pack } = storeToRefs(useLibraryStore())
  const records = useRecordsStore()
  const handout = useHandoutStore()
  const { personal } = storeToRefs(handout)

  const own = computed(() =>
    records
      .of('templates')
      .filter(({ packId }) => packId === pack.value?.manifest.id)
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  )

  /** Lines typed on the sheet: what a template keeps, and what it leaves out because it speaks of the patient. */
  const typedEdits = computed<LineEdit[]>(() => handout.edits.filter(({ path }) => handout.typed.has(path)))
  const keptEdits = computed(() => withoutPersonal(typedEdits.value, personal.value))
  const leftEdits = computed(() => typedEdits.value.filter((edit) => !keptEdits.value.includes(edit)))

  /** Why a name cannot be taken; nothing when it can. @param id of the template that bears the name */
  function nameFault(name: string, id?: string): string | undefined {
    const wanted = name.trim()
    if (!wanted) return 'Give the template a name.'
    if (holdsPersonal(wanted, personal.value)) return 'The name holds what you typed for this patient. Choose another.'
    if (own.value.some((one) => one.id !== id && one.name.toLowerCase() === wanted.toLowerCase()))
      return `There is a template called ${wanted} already. Choose another name, or update that one.`
    return undefined
  }

  function made(identity: Parameters<typeof templateOf>[2]): Template | undefined {
    if (!pack.value || !handout.request) return undefined
    const request = { ...handout.request, edits: keptEdits.value }
    return templateOf(pack.value, request, identity, localDay(new Date()))
  }

  async function keep(template: Template | undefined): Promise<void> {
    if (!template) return
    handout.ownTemplate = template
    await records.put('templates', template)
  }

  /** Keeps the sheet as a new template. */
  const saveAs = (name: string): Promise<void> => keep(made({ id: crypto.randomUUID(), name }))

  /** Puts the sheet in the template's place; the version counts up. */
  const update = (previous: Template): Promise<void> => keep(made({ id: previous.id, name: previous.name, previous }))

  async function rename(template: Template, name: string): Promise<void> {
    const renamed = { ...template, name: name.trim() }
    if (handout.ownTemplate?.id === template.id) handout.ownTemplate = renamed
    await records.put('templates', renamed)
  }

  /** The sheet stays as it is. */
  async function remove(template: Template): Promise<void> {
    if (handout.ownTemplate?.id === template.id) handout.ownTemplate = null
    await records.remove('templates', template.id)
  }

  return { own, keptEdits, leftEdits, nameFault, saveAs, update, rename, remove }
})
