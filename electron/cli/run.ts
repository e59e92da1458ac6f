import { basename } from 'node:path'
import { UsageError, type Command, type CommandContext, type ExitCode } from './command'
import { compareCommand } from './compare'
import { exportCommand } from './export'
import { handoutCommand } from './handout'
import { importCommand } from './import'
import { packCommand } from './pack'
import { searchCommand } from './search'
import { showCommand } from './show'
import { topicsCommand } from './topics'
import { validateCommand } from './validate'
import { commandWords, HELP_WORDS } from './words'

const COMMANDS: readonly Command[] = [
  topicsCommand,
  exportCommand,
  searchCommand,
  showCommand,
  compareCommand,
  handoutCommand,
  importCommand,
  validateCommand,
  packCommand,
]

/**
 * Runs the command that the words name.
 * @param argv as the process got them: program, then `--cli` and words, or words alone
 */
export async function runCommandLine(argv: readonly string[], context: CommandContext): Promise<ExitCode> {
  const [name = '', ...args] = commandWords(argv)
  if (HELP_WORDS.has(name)) {
    context.stdout.write(helpText(COMMANDS))
    return 0
  }
  const command = COMMANDS.find((known) => known.name === name)
  if (!command) {
    const about = name ? `There is no command ${name}.` : 'Name a command.'
    context.stderr.write(`${about}\n\n${helpText(COMMANDS)}`)
    return 2
  }
  if (args.includes('--help')) {
    context.stdout.write(helpText([command]))
    return 0
  }
  try {
    // With a folder behind it, it was taken out before.
    if (args.some((word) => word === '--data' || word === '--data=')) throw new UsageError('--data takes a folder.')
    return await command.run(args, context)
  } catch (error) {
    if (!isUsageFault(error)) throw error
    context.stderr.write(`${error.message}\n\n${helpText([command])}`)
    return 2
  }
}

/** Our own, and those of Node's parser of arguments. */
function isUsageFault(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

function helpText(commands: readonly Command[]): string {
  const program = basename(process.execPath).startsWith('node') ? 'npm run -s cli --' : basename(process.execPath)
  const lines = commands.map(({ usage, does }) => `  ${program} ${usage}\n      ${does}`)
  return `Usage:\n${lines.join('\n')}\n\nEvery command takes --data FOLDER: the data folder whose imported guides are seen, in place of this user's own.\nExit code: 0 done, 1 the input was refused, 2 wrong usage.\n`
}
