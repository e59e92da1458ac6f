/** Every command. Kept apart from the commands themselves: a start with a window asks only whether it is one. */
export const COMMAND_NAMES = [
  'topics',
  'export',
  'search',
  'show',
  'compare',
  'handout',
  'import',
  'validate',
  'pack',
] as const
export type CommandName = (typeof COMMAND_NAMES)[number]

/** Words that ask for the help. */
export const HELP_WORDS: ReadonlySet<string> = new Set(['help', '--help', '-h'])
/** Stands before a command in a checkout, where the first word is the app's folder. */
const MARKER = '--cli'

/** The words after the program: behind the marker, or from the first word when that is a command (an installed app). */
export function commandWords(argv: readonly string[]): string[] {
  const at = argv.indexOf(MARKER)
  return at >= 0 ? argv.slice(at + 1) : argv.slice(1)
}

/** Whether the program was started for a command and not for a window. */
export function isCommandLine(argv: readonly string[]): boolean {
  if (argv.includes(MARKER)) return true
  const first = commandWords(argv)[0] ?? ''
  return HELP_WORDS.has(first) || COMMAND_NAMES.some((name) => name === first)
}
