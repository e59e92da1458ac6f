import { render, screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { h, type VNode } from 'vue'
import FormField from '../../src/components/FormField.vue'

function openField(props: { fault?: string }, hint?: string) {
  return render(FormField, {
    props: { label: 'Name', ...props },
    slots: {
      default: ({ attributes }: { attributes: Record<string, unknown> }): VNode => h('input', attributes),
      ...(hint && { hint: () => hint }),
    },
  })
}

const field = () => screen.getByRole('textbox', { name: 'Name' })
/** What a reader says after the name. */
const description = () =>
  (field().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')

it('is named by its label and says nothing else while nothing is wrong', () => {
  openField({})
  expect(field().getAttribute('aria-invalid')).toBeNull()
  expect(field().hasAttribute('aria-describedby')).toBe(false)
})

it('says first what is wrong, then the hint, and says the fault by itself when it comes', async () => {
  const app = openField({}, 'As on the door.')
  expect(description()).toBe('As on the door.')
  expect(screen.queryByRole('alert')).toBeNull()
  await app.rerender({ fault: 'Write a name.' })
  expect(field().getAttribute('aria-invalid')).toBe('true')
  expect(description()).toBe('Write a name. As on the door.')
  expect(screen.getByRole('alert').textContent).toBe('Write a name.')
})
