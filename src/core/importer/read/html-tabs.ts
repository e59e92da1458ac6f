import type { Block } from '../block'

type Attributes = Readonly<Record<string, string>>

/** The labels of tabs stand in a row, what they open below: each is the heading of its own panel. */
export class HtmlTabs {
  private readonly labels = new Map<string, { block: Block; ids: readonly string[] }>()
  private ids: string[] = []

  /** An element that is a label begins. */
  begin(attributes: Attributes): void {
    const target =
      attributes['aria-controls'] ??
      attributes['data-bs-target'] ??
      attributes['data-target'] ??
      attributes['href'] ??
      ''
    this.ids = [target.replace(/^#/, ''), attributes['id'] ?? ''].filter(Boolean)
  }

  /** The heading that was made of the label. */
  label(block: Block): void {
    for (const id of this.ids) this.labels.set(id, { block, ids: this.ids })
    this.ids = []
  }

  /**
   * Tells what a panel is called that begins, unless its label stands right above it.
   * @param above the block that was read last
   */
  labelOf(attributes: Attributes, above: Block | undefined): Block | undefined {
    if (!this.labels.size) return undefined
    const ids = [attributes['id'], attributes['aria-labelledby']]
    const label = ids.flatMap((id) => (id && this.labels.get(id)) || [])[0]
    if (!label) return undefined
    for (const id of label.ids) this.labels.delete(id)
    return label.block === above ? undefined : label.block
  }
}
