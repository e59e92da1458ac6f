import { describe, expect, it } from 'vitest'
import { nearest } from '../../../../electron/cli/nearest'
import { isCommandLine } from '../../../../electron/cli/words'
import { runCommand } from './run-command'

const NAMES = ['topics', 'export', 'search', 'show', 'handout']

describe('isCommandLine', () => {
  it.each<[argv: string[], isCommand: boolean]>([
    [['/opt/iliacus'], false],
    [['/opt/iliacus', '/home/a/file.json'], false],
    [['/opt/iliacus', '--user-data-dir=/x'], false],
    [['electron', '.'], false],
    [['electron', 'topics-folder'], false],
    [[], false],
    [['electron', '.', '--cli'], true],
    [['electron', '.', '--cli', 'topics'], true],
    [['electron', '--no-sandbox', '.', '--cli', 'nonsense'], true],
    [['/opt/iliacus', 'help'], true],
    [['/opt/iliacus', '--help'], true],
    [['/opt/iliacus', '-h'], true],
    ...NAMES.map((name): [string[], boolean] => [['/opt/iliacus', name, 'x'], true]),
  ])('%j: %s', (argv, isCommand) => {
    expect(isCommandLine(argv)).toBe(isCommand)
  })
})

describe('runCommandLine', () => {
  it.each(['help', '--help', '-h'])('lists every command for %s', async (word) => {
    const { code, stdout, stderr } = await runCommand([word])
    expect([code, stderr]).toEqual([0, ''])
    for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^ {2}\\S.* ${name} `, 'm'))
    expect(stdout).toContain('Exit code: 0 done, 1 the input was refused, 2 wrong usage.')
  })

  it.each(NAMES)('%s --help is about that command only, whatever else is said', async (name) => {
    const { code, stdout, stderr } = await runCommand([name, '--nonsense', '--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(NAMES.filter((other) => new RegExp(` ${other} `).test(stdout))).toContain(name)
    expect(stdout.match(/\n {6}\S/g)).toHaveLength(1)
  })

  it.each<[words: string[], text: string]>([
    [[], 'Name a command.'],
    [['--cli'], 'Name a command.'],
    [['--cli', 'nonsense'], 'There is no command nonsense.'],
    [['--cli', '__proto__'], 'There is no command __proto__.'],
    [['topics', '--nonsense'], '--nonsense'],
    [['topics', '--data'], '--data takes a folder.'],
    [['topics', 'extra'], 'extra'],
    [['export'], 'export takes one topic.'],
    [['export', 'a', 'b'], 'export takes one topic.'],
    [['show'], 'show takes one entry.'],
    [['show', 'a', 'b'], 'show takes one entry.'],
    [['search'], 'search takes a query, or --stdin.'],
    [['search', '--stdin'], '--stdin goes with --json.'],
    [['search', 'x', '--limit'], '--limit'],
    [['search', 'x', '--limit', '0'], '--limit takes a whole number from 1.'],
    [['search', 'x', '--limit', '-1'], '--limit'],
    [['search', 'x', '--limit', '1.5'], '--limit takes a whole number from 1.'],
    [['search', 'x', '--limit', 'many'], '--limit takes a whole number from 1.'],
    [['search', 'x', '--limit', ''], '--limit takes a whole number from 1.'],
    [['search', 'x', '--json=1'], '--json'],
    [['handout'], 'handout takes one topic.'],
    [['handout', 'a', 'b', '--out', 'x.pdf'], 'handout takes one topic.'],
    [['handout', 'invented-spasm'], 'handout needs --out FILE.pdf.'],
    [['handout', 'invented-spasm', '--out', 'x.pdf', '--paper', 'a5'], '--paper takes one of a4, letter; got a5.'],
    [['handout', 'invented-spasm', '--out', 'x.pdf', '--text', 'huge'], '--text takes one of'],
    [
      ['handout', 'invented-spasm', '--out', 'x.pdf', '--template', 'x'],
      '--template takes one of home-care, medicine, test, procedure, prevention, everything; got x.',
    ],
    [['handout', 'invented-spasm', '--out', 'x.pdf', '--note', 'x'.repeat(1_001)], '--note takes at most 1000'],
  ])('refuses %j as wrong usage, with the help behind the reason', async (words, text) => {
    const { code, stdout, stderr } = await runCommand(words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.split('\n\n')[0]).toContain(text)
    expect(stderr).toContain('\nUsage:\n')
    expect(stderr).not.toMatch(/\n {4}at /)
  })
})

describe('nearest', () => {
  const ids = ['drug/baclofen', 'drug/tizanidine', 'drug/diazepam', 'care/heat', 'care/ice', 'cause/sitting']

  it.each<[wanted: string, found: string[]]>([
    ['drug/baclofen', ['drug/baclofen']],
    ['drug/baclofn', ['drug/baclofen']],
    ['baclofen', ['drug/baclofen']],
    ['DRUG/BACLOFEN', ['drug/baclofen']],
    ['care/heet', ['care/heat', 'care/ice']],
    ['zzzz', []],
    ['', []],
    ['a', []],
  ])('for %j: %j', (wanted, found) => {
    expect(nearest(wanted, ids).slice(0, found.length || 3)).toEqual(found)
  })

  it('names three at most, the same whatever the order', () => {
    const many = Array.from({ length: 20 }, (_, i) => `drug/name-${String(i).padStart(2, '0')}`)
    expect(nearest('drug/name-', many)).toHaveLength(3)
    expect(nearest('care/ice', [...ids].reverse())[0]).toBe('care/ice')
  })

  it('takes no time over a hostile length', () => {
    expect(nearest('a'.repeat(100_000), ids)).toEqual([])
  })
})
