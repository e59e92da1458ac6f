import type { HandoutDocument } from './document'
import { escapeHtml } from './escape'
import type { HandoutNode } from './nodes'
import { renderHandout } from './render'

/** What a page that is printed needs from the place that serves it. */
export interface HandoutPage {
  /** Address of the stylesheet: `handoutCss` after the font faces. */
  stylesheetHref: string
}

/**
 * The whole HTML document of a handout: linked stylesheet, no script, no inline style, nothing fetched but the stylesheet.
 * @param document the handout
 * @param page where its stylesheet is served
 * @returns safe HTML, the same for the same document
 */
export function renderHandoutHtml(document: HandoutDocument, page: HandoutPage): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(document.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(document.title)}</title>`,
    `<link rel="stylesheet" href="${escapeHtml(page.stylesheetHref)}">`,
    '</head>',
    `<body>${nodeHtml(renderHandout(document))}</body>`,
    '</html>',
    '',
  ].join('\n')
}

function nodeHtml(node: HandoutNode): string {
  if (typeof node === 'string') return escapeHtml(node)
  const className = node.className ? ` class="${node.className}"` : ''
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  if (node.tag === 'img') return `<img${className}${attributes.join('')}>`
  return `<${node.tag}${className}${attributes.join('')}>${node.children.map(nodeHtml).join('')}</${node.tag}>`
}
