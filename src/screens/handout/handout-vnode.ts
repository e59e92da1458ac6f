import { h, type VNode } from 'vue'
import type { HandoutNode } from '../../core/handout/nodes'

/** The elements of a handout as Vue draws them: the same tree that the PDF is printed from. */
export function handoutVNode(node: HandoutNode): VNode | string {
  if (typeof node === 'string') return node
  const props = node.className ? { ...node.attributes, class: node.className } : { ...node.attributes }
  return h(node.tag, props, node.children.map(handoutVNode))
}
