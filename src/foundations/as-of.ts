import type { CivilDate } from './civil-date'
import { readField } from './read-field'

/** The day of a question. */
export interface AsOf {
  readonly asOf: CivilDate
  /** Only events recorded by this day count, for what was known then; absent: all. */
  readonly knownOn?: CivilDate
}

/** The days of what may be a question, and nothing else of it; whether they are days is for the question to check. */
export function dayOf(on: AsOf): AsOf {
  const knownOn = readField(on, 'knownOn') as CivilDate | undefined
  const asOf = readField(on, 'asOf') as CivilDate
  return knownOn === undefined ? { asOf } : { asOf, knownOn }
}
