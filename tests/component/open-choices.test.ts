import { render, screen } from '@testing-library/vue'
import { beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { openChoices } from '../../src/components/open-choices'

const showPicker = vi.fn()
beforeEach(() => {
  showPicker.mockClear()
  HTMLSelectElement.prototype.showPicker = showPicker
  const choices = ['', 'one', 'two'].map((value) => h('option', { value }, value || 'Choose'))
  render(defineComponent(() => () => h('select', { onKeydown: openChoices }, choices)))
})

/** @returns whether the browser is kept from what it does with the key in a closed select */
function press(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  return !screen.getByRole('combobox').dispatchEvent(event)
}

it.each(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'])('%s shows the choices and takes none', (key) => {
  expect(press(key)).toBe(true)
  expect(showPicker).toHaveBeenCalledTimes(1)
})

it('leaves every other key, and Alt with an arrow, as they are', () => {
  const isKept = ['Enter', ' ', 's', 'Tab', 'Escape'].map((key) => press(key))
  expect([...isKept, press('ArrowDown', { altKey: true })]).not.toContain(true)
  expect(showPicker).not.toHaveBeenCalled()
})
