/** The head of a group in a tree of two levels. */
export interface TreeHead {
  key: string
  isOpen: boolean
}

/** What stands under a head. */
export interface TreeItem {
  key: string
  /** Among those of its group, from 1. */
  position: number
  /** As many are in its group. */
  size: number
}

/** A row of a tree as one long list, in which a head is followed by what it holds while it is open. */
export type TreeRow = TreeHead | TreeItem
