import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LIBRARY_VERSION } from '../../src/decision/library-version'

it('a decision names the version that package.json has', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(LIBRARY_VERSION).toBe(version)
})
