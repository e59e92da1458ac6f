import { cleanup, configure } from '@testing-library/vue'
import { afterEach } from 'vitest'

// The first visit to a screen loads its code, which takes more than the usual second on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

// Nothing of one test's page is left for the next.
afterEach(cleanup)
