import type { ComputedRef, InjectionKey } from 'vue'
import type { SourceId } from '../../core/topic/source'
import type { Citation } from './citations'

/** The numbered sources of the open entry, for the citations inside it. */
export const citationsKey: InjectionKey<ComputedRef<ReadonlyMap<SourceId, Citation>>> = Symbol('citations')
