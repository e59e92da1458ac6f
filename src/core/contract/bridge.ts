import type { Result } from '../result'
import type { Channel, Contract, EventName, Events } from './contract'

type MethodName<C extends string> = C extends `${infer Group}:${infer Verb}` ? `${Group}${Capitalize<Verb>}` : never

/** A file that a person dropped on the window, as the page holds it: never its path. */
export interface DroppedFile {
  readonly name: string
  readonly size: number
}

/** What the page hands over on a channel. */
export type CallArgs<C extends Channel> = C extends 'library:readDropped' ? DroppedFile : Contract[C]['args']

/** What the preload exposes as `window.desk`: one method per channel (`library:listPacks` -> `libraryListPacks`). */
export type Bridge = {
  [C in Channel as MethodName<C>]: (args: CallArgs<C>) => Promise<Result<Contract[C]['result']>>
} & {
  [E in EventName as `on${Capitalize<MethodName<E>>}`]: (listener: (payload: Events[E]) => void) => () => void
}
