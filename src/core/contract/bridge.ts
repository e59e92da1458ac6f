import type { Result } from '../result'
import type { Channel, Contract, EventName, Events } from './contract'

type MethodName<C extends string> = C extends `${infer Group}:${infer Verb}` ? `${Group}${Capitalize<Verb>}` : never

/** What the preload exposes as `window.desk`: one method per channel (`library:listPacks` -> `libraryListPacks`). */
export type Bridge = {
  [C in Channel as MethodName<C>]: (args: Contract[C]['args']) => Promise<Result<Contract[C]['result']>>
} & {
  [E in EventName as `on${Capitalize<MethodName<E>>}`]: (listener: (payload: Events[E]) => void) => () => void
}
