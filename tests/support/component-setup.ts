import { cleanup } from '@testing-library/vue'
import { afterEach } from 'vitest'

// Nothing of one test's page is left for the next.
afterEach(cleanup)
