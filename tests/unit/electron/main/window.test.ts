import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { groundColor, pagePreferences, windowOptions } from '../../../../electron/main/window'

describe('pagePreferences', () => {
  it.each([true, false])('are these and no others, installed or not (%s)', (isPackaged) => {
    expect(pagePreferences('/app/preload.cjs', isPackaged)).toStrictEqual({
      preload: '/app/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !isPackaged,
    })
  })
})

describe('windowOptions', () => {
  it('opens unseen, at its place, never smaller than is of use', () => {
    const options = windowOptions({
      title: 'Iliacus Desk Reference',
      preload: '/app/preload.cjs',
      isPackaged: true,
      ground: '#121817',
      bounds: { x: 5, y: 6, width: 700, height: 600 },
    })
    expect(options).toStrictEqual({
      x: 5,
      y: 6,
      width: 700,
      height: 600,
      minWidth: 480,
      minHeight: 420,
      title: 'Iliacus Desk Reference',
      show: false,
      backgroundColor: '#121817',
      webPreferences: pagePreferences('/app/preload.cjs', true),
    })
  })
})

describe('groundColor', () => {
  it.each([
    ['light', true, '#fbfaf7'],
    ['light', false, '#fbfaf7'],
    ['dark', true, '#121817'],
    ['dark', false, '#121817'],
    ['system', true, '#121817'],
    ['system', false, '#fbfaf7'],
  ] as const)('%s, while the system is dark: %s, is %s', (theme, isSystemDark, color) => {
    expect(groundColor(theme, isSystemDark)).toBe(color)
  })

  it('is the ground that the page paints, so that nothing flashes', () => {
    const css = readFileSync(join(import.meta.dirname, '../../../../src/styles/tokens.css'), 'utf8').toLowerCase()
    expect(css).toContain(groundColor('light', false))
    expect(css).toContain(groundColor('dark', false))
  })
})
