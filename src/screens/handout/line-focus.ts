import { defineStore } from 'pinia'
import { nextTick, ref } from 'vue'
import { splitPath, type LinePath } from '../../core/handout/line'

/** The field in which a line is changed: a note's paragraphs have one field together. */
export const editorOf = (path: LinePath): string => path.replace(/^patient#note\[\d+\]$/u, 'patient#note')

/** Which items show their lines, which line is being changed, and the way from anywhere to a line. */
export const useLineFocusStore = defineStore('lineFocus', () => {
  const openOwners = ref<Set<string>>(new Set())
  /** The line whose editor has the focus; marked on the page. */
  const activePath = ref<LinePath | null>(null)
  /** A line that cannot be changed and is only shown. */
  const shownPath = ref<LinePath | null>(null)

  const isOpen = (owner: string): boolean => openOwners.value.has(owner)

  function toggle(owner: string, isWanted = !isOpen(owner)): void {
    if (isWanted) openOwners.value.add(owner)
    else openOwners.value.delete(owner)
  }

  /**
   * Leads to a line: opens what holds it and puts the caret into it. A line that cannot be changed is shown on the page.
   * @returns whether it can be changed
   */
  async function go(path: LinePath): Promise<boolean> {
    const { owner } = splitPath(path)
    // A medicine's own line stands with the entry that it is about.
    const entry = /^patient#howToTake\.(?<id>.+)$/u.exec(path)?.groups?.['id']
    toggle(entry ?? (owner === 'sheet' ? 'topic' : owner), true)
    shownPath.value = null
    await nextTick()
    const field = document.querySelector<HTMLElement>(`[data-editor="${CSS.escape(editorOf(path))}"]`)
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
    if (!field) shownPath.value = path
    return field !== null
  }

  return { activePath, shownPath, isOpen, toggle, go }
})
