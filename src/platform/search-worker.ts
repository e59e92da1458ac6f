import workerUrl from './search.worker?worker&url'

/** The part of the browser's trusted types that is used here; the DOM types do not have it yet. */
interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

/**
 * Starts the search worker. Under the page's policy the address of a worker must pass a named policy; this one passes the
 * one address that the build knows.
 */
export function startSearchWorker(): Worker {
  const factory = (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes
  const policy = factory?.createPolicy('search-worker', {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError(`not the address of the search worker: ${url}`)
      return url
    },
  })
  return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' })
}
