import { computed, ref } from 'vue'
import { DEFAULT_PAGE_OPTIONS, type PageOptions } from '../../core/handout/request'

/** How the page is made, each option to be bound on its own. */
export function createPageOptions() {
  const paper = ref(DEFAULT_PAGE_OPTIONS.paper)
  const textSize = ref(DEFAULT_PAGE_OPTIONS.textSize)
  const columns = ref(DEFAULT_PAGE_OPTIONS.columns)
  const hasPictures = ref(DEFAULT_PAGE_OPTIONS.hasPictures)
  const hasLetterhead = ref(DEFAULT_PAGE_OPTIONS.hasLetterhead)
  const questionLines = ref(DEFAULT_PAGE_OPTIONS.questionLines)

  const options = computed<PageOptions>(() => ({
    paper: paper.value,
    textSize: textSize.value,
    columns: columns.value,
    hasPictures: hasPictures.value,
    hasLetterhead: hasLetterhead.value,
    questionLines: questionLines.value,
  }))

  function setOptions(next: PageOptions): void {
    paper.value = next.paper
    textSize.value = next.textSize
    columns.value = next.columns
    hasPictures.value = next.hasPictures
    hasLetterhead.value = next.hasLetterhead
    questionLines.value = next.questionLines
  }

  return { refs: { paper, textSize, columns, hasPictures, hasLetterhead, questionLines }, options, setOptions }
}
