import type { CivilDate } from './civil-date'
import { civilDate } from './leaf-shapes'
import { readField } from './read-field'
import { inspect, record, type Shape, valueOrThrow } from './shapes'

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

const dayShape: Shape<Pick<AsOf, 'asOf'>> = /* @__PURE__ */ record<Pick<AsOf, 'asOf'>>({ asOf: civilDate })

/** The day of a question that asks for nothing else; throws `invalid-input` for what is none. */
export function expectDay(on: unknown): CivilDate {
  return valueOrThrow(inspect(dayShape, { asOf: readField(on, 'asOf') }, () => [])).asOf
}
