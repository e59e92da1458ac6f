/** What goes on the clipboard: text, and the same as HTML for programs that take tables. */
export interface ClipboardContent {
  text: string
  html?: string
}

/**
 * Puts text on the clipboard.
 * @returns whether it is there
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // The program grants its page no permission, the clipboard's included; a copy that a click asks for needs none.
    return copyOnEvent({ text })
  }
}

/**
 * Puts a table on the clipboard, as HTML and as text; each program takes what it can read.
 * @returns whether it is there
 */
export function copyTable(content: Required<ClipboardContent>): boolean {
  return copyOnEvent(content)
}

function copyOnEvent({ text, html }: ClipboardContent): boolean {
  const focused = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.className = 'visually-hidden'
  area.setAttribute('aria-hidden', 'true')
  // What is selected would go as text only, and from a hidden field without its line breaks: the event takes all of it.
  area.addEventListener('copy', (event) => {
    if (!event.clipboardData) return
    if (html !== undefined) event.clipboardData.setData('text/html', html)
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
  })
  document.body.append(area)
  try {
    area.select()
    return document.execCommand('copy')
  } finally {
    area.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
