import { UsageError, type Command, type CommandContext, type ExitCode } from './command'
import { packDiff } from './pack-diff'
import { packKeygen, packSign, packVerify } from './pack-signing'

const ACTIONS: Readonly<Record<string, (args: string[], context: CommandContext) => Promise<ExitCode>>> = {
  sign: packSign,
  verify: packVerify,
  diff: packDiff,
  keygen: packKeygen,
}

export const packCommand: Command = {
  name: 'pack',
  usage:
    'pack sign PACK.json --key FILE --out FILE | pack verify PACK.json [--key FILE…] | pack diff OLD NEW [--json] | pack keygen --out FILE',
  does: 'for publishers: signs a pack, checks a signature, prints what changed between two versions, makes a key',
  run(args, context) {
    const [name = '', ...rest] = args
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (!action) throw new UsageError(name ? `pack does not know ${name}.` : 'pack takes sign, verify, diff or keygen.')
    return action(rest, context)
  },
}
