/** What the bench takes of the app, loaded together: modules that share state must not be loaded twice. */
export { createIndexStore } from '../../../../electron/main/services/index-store'
export { createSearchLibrary } from '../../../../electron/main/services/search-library'
export { parseQuery } from '../../../../src/core/search/query'
export { loadTopicIndex } from '../../../../src/core/search/topic-index'
