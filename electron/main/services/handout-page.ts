import type { PrintToPDFOptions } from 'electron'
import type { HandoutDocument } from '../../../src/core/handout/document'
import { escapeHtml } from '../../../src/core/handout/escape'
import { HANDOUT_FONT_FAMILY, handoutCss, SHEETS } from '../../../src/core/handout/handout-css'
import { renderHandoutHtml } from '../../../src/core/handout/render-html'
import { fontFacesFor, REGULAR_FACE } from './print-fonts'
import { STYLESHEET_HREF, type PrintPage } from './print-window'

/** The page that is printed: the sheet's HTML, and its stylesheet with the fonts inside. */
export function pageOf(document: HandoutDocument): PrintPage {
  const html = renderHandoutHtml(document, { stylesheetHref: STYLESHEET_HREF })
  return { html, css: `${fontFacesFor(html)}\n${handoutCss(document.paper, document.textSize)}` }
}

/** How Chromium makes the PDF: tagged, with an outline, on the stylesheet's paper, a running foot on every page. */
export function pdfOptions({ paper, footerText, pageWords: [page, of] }: HandoutDocument): PrintToPDFOptions {
  const { marginSideMm } = SHEETS[paper]
  return {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    // Margin boxes of CSS would do this, but the older Chromium that carries the tests has none.
    footerTemplate: `<style>${REGULAR_FACE} footer{display:flex;justify-content:space-between;inline-size:100%;padding:0 ${marginSideMm}mm;font:8pt '${HANDOUT_FONT_FAMILY}'}</style><footer><span>${escapeHtml(footerText)}</span><span>${escapeHtml(page)} <span class="pageNumber"></span> ${escapeHtml(of)} <span class="totalPages"></span></span></footer>`,
  }
}
