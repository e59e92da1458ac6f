import { describe, expect, it } from 'vitest'
import { DEFAULT_LAYOUT } from '../../../../src/core/board/layout'
import { COMPARISON_LIMITS } from '../../../../src/core/compare/table'
import { INTERFACE_SIZES, THEMES, type Channel } from '../../../../src/core/contract/contract'
import { CHANNELS, checkArgs } from '../../../../src/core/contract/guards'
import { RECORD_LIMITS } from '../../../../src/core/records/record'
import { HANDOUT_LIMITS } from '../../../../src/core/handout/request'
import { COMPARED, GOOD_ARGS, HANDOUT_REQUEST, NOTE } from '../../../fixtures/channel-args'
import { setAt, type Path } from '../../../support/set-at'

const details = (channel: Channel, args: unknown) => {
  const checked = checkArgs(channel, args)
  return checked.ok ? [] : (checked.error.details ?? [])
}

describe('checkArgs', () => {
  it('knows every channel that is tested here', () => {
    expect([...CHANNELS].sort()).toEqual(Object.keys(GOOD_ARGS).sort())
  })

  it.each(CHANNELS)('lets good input through on %s, unchanged', (channel) => {
    expect(checkArgs(channel, GOOD_ARGS[channel])).toEqual({ ok: true, value: GOOD_ARGS[channel] })
  })

  it.each(CHANNELS)('refuses a field too many on %s, naming channel and field', (channel) => {
    expect(checkArgs(channel, { ...GOOD_ARGS[channel], path: '/etc/passwd' })).toEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        message: `The request ${channel} was not understood.`,
        details: [expect.stringContaining('path')],
      },
    })
  })

  it.each(
    CHANNELS.flatMap((channel) => [undefined, null, 'text', 7, [], [{}]].map((args) => [channel, args] as const)),
  )('refuses on %s the input %j', (channel, args) => {
    expect(checkArgs(channel, args)).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })

  it.each(CHANNELS.flatMap((channel) => Object.keys(GOOD_ARGS[channel]).map((field) => [channel, field] as const)))(
    'refuses on %s input without %s',
    (channel, field) => {
      expect(details(channel, setAt(GOOD_ARGS[channel], [field], undefined))).toEqual([
        expect.stringMatching(new RegExp(`^${field}: expected `)),
      ])
    },
  )

  it.each<[Path, unknown]>([
    [['packId'], ''],
    [['packId'], 'x'.repeat(81)],
    [['packId'], { toString: 'x' }],
    [['template'], 'none'],
    [['items'], Array.from({ length: HANDOUT_LIMITS.items + 1 }, () => 'care/ice')],
    [['items'], 'care/ice'],
    [['items', 0, 'id'], ''],
    [['items', 0, 'id'], 'x'.repeat(121)],
    [['items', 0, 'lines'], ['']],
    [['items', 0, 'howToTake'], 'x'.repeat(HANDOUT_LIMITS.howToTake + 1)],
    [['edits'], [{ path: 'topic#lead[0]', text: 'x', original: 'y', html: 'z' }]],
    [['columns'], 3],
    [['questionLines'], 7],
    [['hasPictures'], 'yes'],
    [['paper'], 'a3'],
    [['textSize'], 'normal'],
    [['textSize'], 16],
    [['patientName'], 'x'.repeat(HANDOUT_LIMITS.line + 1)],
    [['nextVisit'], 'x'.repeat(HANDOUT_LIMITS.line + 1)],
    [['note'], 'x'.repeat(HANDOUT_LIMITS.note + 1)],
    [['note'], ['line']],
    [['date'], 'tomorrow'],
    [['date'], '2026-02-30'],
  ])('refuses a handout whose %j is wrong', (path, value) => {
    expect(details('handout:savePdf', setAt(HANDOUT_REQUEST, path, value))).toHaveLength(1)
    expect(details('handout:print', setAt(HANDOUT_REQUEST, path, value))).toHaveLength(1)
  })

  it.each<[Path, unknown]>([
    [['packId'], 'invented-spasm'],
    [['items'], COMPARED.slice(1)],
    [['items'], Array.from({ length: COMPARISON_LIMITS.most + 1 }, () => COMPARED[0])],
    [['items', 0], 'drug/larchol'],
    [['items', 0, 'entryId'], 'x'.repeat(121)],
    [['items', 0, 'packId'], ''],
    [['items', 1, 'packId'], 'x'.repeat(81)],
    [['items', 1, 'name'], 'Ice'],
  ])('refuses a comparison whose %j is wrong', (path, value) => {
    expect(details('compare:saveCsv', setAt(GOOD_ARGS['compare:saveCsv'], path, value))).toHaveLength(1)
    expect(details('compare:saveOptionSheet', setAt(GOOD_ARGS['compare:saveOptionSheet'], path, value))).toHaveLength(1)
  })

  it.each<[Path, unknown]>([
    [['class'], 'patients'],
    [['put', 0, 'text'], 'x'.repeat(RECORD_LIMITS.text + 1)],
    [['put', 0, 'id'], ''],
    [['put', 0, 'id'], 'a\u0000b'],
    [['put', 0, 'patientName'], 'Jane'],
    [['put', 0, 'anchor', 'hash'], 'short'],
    [['put', 0, 'changedOn'], 'yesterday'],
    [['put', 0], null],
    [['put', 1], NOTE],
    [['remove', 0], 7],
  ])('refuses a change of notes whose %j is wrong', (path, value) => {
    expect(details('records:change', setAt(GOOD_ARGS['records:change'], path, value))).toHaveLength(1)
  })

  it('takes no logo but a PNG, and none beyond the cap', () => {
    const put = (logo: string | null) => ({
      class: 'letterhead',
      put: [{ id: 'clinic', clinic: 'C', clinician: 'D', address: 'E\nF', phone: '1', logo }],
      remove: [],
    })
    expect(checkArgs('records:change', put(null)).ok).toBe(true)
    expect(checkArgs('records:change', put('iVBORw0KGgoAAAA=')).ok).toBe(true)
    expect(checkArgs('records:change', put('R0lGODlh')).ok).toBe(false)
    expect(checkArgs('records:change', put(`iVBORw0KGgo${'A'.repeat(RECORD_LIMITS.logo)}`)).ok).toBe(false)
  })

  it('takes texts up to the very limit', () => {
    const longest = {
      ...HANDOUT_REQUEST,
      patientName: 'x'.repeat(HANDOUT_LIMITS.line),
      nextVisit: 'x'.repeat(HANDOUT_LIMITS.line),
      note: 'x'.repeat(HANDOUT_LIMITS.note),
      items: Array.from({ length: HANDOUT_LIMITS.items }, () => ({
        id: 'care/ice',
        lines: ['steps[0]'],
        howToTake: 'x'.repeat(HANDOUT_LIMITS.howToTake),
      })),
    }
    expect(checkArgs('handout:savePdf', longest).ok).toBe(true)
  })

  it.each(THEMES.flatMap((theme) => INTERFACE_SIZES.map((interfaceSize) => ({ theme, interfaceSize }))))(
    'takes the settings $theme and $interfaceSize',
    (settings) => {
      expect(checkArgs('settings:write', settings).ok).toBe(true)
    },
  )

  it.each([
    { theme: 'blue', interfaceSize: 100 },
    { theme: 'dark', interfaceSize: 101 },
    { theme: 'dark', interfaceSize: '100' },
    { theme: 'dark', interfaceSize: Number.NaN },
    { theme: ['dark'], interfaceSize: 100 },
  ])('refuses the settings %j', (settings) => {
    expect(checkArgs('settings:write', settings).ok).toBe(false)
  })

  it.each([
    ['Control+Alt+H', true],
    [null, true],
    ['Control+C', false],
    ['Control+Alt+H'.repeat(4), false],
  ])('takes the hotkey %s: %s', (hotkey, isTaken) => {
    expect(checkArgs('settings:write', { theme: 'dark', interfaceSize: 100, hotkey }).ok).toBe(isTaken)
  })

  it.each([
    ['a list twice', { columns: [...DEFAULT_LAYOUT.columns, DEFAULT_LAYOUT.columns[0]], density: 'compact' }],
    ['a list left out', { columns: DEFAULT_LAYOUT.columns.slice(1), density: 'compact' }],
    ['no list shown', { columns: DEFAULT_LAYOUT.columns.map((c) => ({ ...c, isShown: false })), density: 'compact' }],
    ['a width of nothing', { columns: DEFAULT_LAYOUT.columns.map((c) => ({ ...c, width: 0 })), density: 'compact' }],
    ['an unknown density', { ...DEFAULT_LAYOUT, density: 'airy' }],
  ])('refuses a board with %s', (_, board) => {
    expect(checkArgs('settings:write', { theme: 'dark', interfaceSize: 100, board }).ok).toBe(false)
    expect(checkArgs('settings:write', { theme: 'dark', interfaceSize: 100, board: DEFAULT_LAYOUT }).ok).toBe(true)
  })

  it('never repeats what was sent, however long, and lists five faults at most', () => {
    const name = 'Jane Example'
    const lines = details('handout:savePdf', { ...HANDOUT_REQUEST, patientName: name.repeat(100), paper: name })
    expect(lines.join()).not.toContain(name)
    expect(details('handout:savePdf', {}).length).toBeLessThanOrEqual(5)
  })

  it('takes no query that is longer than a search', () => {
    const asked = (text: unknown) => checkArgs('library:search', { text, currentTopic: 'invented-spasm' }).ok
    expect([asked('x'.repeat(200)), asked('x'.repeat(201)), asked(['x'])]).toEqual([true, false, false])
    expect(checkArgs('library:search', { text: 'x', currentTopic: '../x', path: '/etc' }).ok).toBe(false)
  })

  it('is not led astray by __proto__', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"packId": "x"}}')
    expect(checkArgs('library:readPack', hostile).ok).toBe(false)
    expect(({} as Record<string, unknown>)['packId']).toBeUndefined()
  })

  it('takes for a draft only a UUID, which is also the name of its folder', () => {
    for (const draftId of ['..', '../settings', 'CON', '', 'e1'])
      expect(checkArgs('drafts:remove', { draftId }).ok).toBe(false)
  })

  it('takes only corrections that are known, whole', () => {
    const save = (edit: object) =>
      checkArgs('drafts:save', { draftId: '7d444840-9dc0-41d1-b245-5ffdce74fad2', edits: [edit] }).ok
    expect(save({ type: 'split', id: 'e1', at: 3 })).toBe(true)
    expect(save({ type: 'split', id: 'e1', at: -1 })).toBe(false)
    expect(save({ type: 'move', ids: ['e1'], section: 'codes' })).toBe(false)
    expect(save({ type: 'rename', id: 'e1', name: 'x', path: '/etc' })).toBe(false)
    expect(save({ type: 'erase', ids: ['e1'] })).toBe(false)
  })
})
