import type { Drawing } from './drawings'
import { readPicture } from './drawing-paths'
import type { HandoutElement } from './nodes'

/**
 * A drawing as elements, for the page on screen and the printed one alike. It is an image to assistive technology, with the
 * description as its alternative text; its ink is the text's colour.
 */
export function drawingElement({ svg, description }: Drawing): HandoutElement {
  const { width, height, paths } = readPicture(svg)
  return {
    tag: 'svg',
    className: 'drawing',
    attributes: {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': description,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    children: paths.map((attributes) => ({ tag: 'path', attributes, children: [] })),
  }
}
