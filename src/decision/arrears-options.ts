import { type CheckedLaw, expectLaw, type Pack } from '../contact'
import { type BusinessCalendar, readField, type ZoneData } from '../foundations'
import { compileVersions, type Policy, type PolicyVersions } from '../policy'

/** What the library answers by. */
export interface ArrearsOptions<BucketId extends string = string> {
  /** The newest version, which may be yet to come into force. */
  readonly policy: Policy<BucketId>
  /** Earlier versions of it, in any order; one without a last day is ended by the first day of the next. */
  readonly earlierPolicies?: readonly Policy<BucketId>[]
  /** The contact law that may apply; none means that every place is uncovered. */
  readonly packs?: readonly Pack[]
  /** Without it, zoned answers are `undetermined`. */
  readonly zones?: ZoneData
  /** The business calendars that the policy names, by their ids. */
  readonly calendars?: readonly BusinessCalendar[]
}

/** The same, checked and compiled. */
export interface Grounds<BucketId extends string = string> {
  readonly versions: PolicyVersions<BucketId>
  readonly law: CheckedLaw
  /** What any other policy is compiled with. */
  readonly inputs: { readonly calendars?: readonly BusinessCalendar[] }
}

/** What the library answers by, compiled once; throws `invalid-policy` and `invalid-input` with every issue. */
export function groundsOf<BucketId extends string>(options: ArrearsOptions<BucketId>): Grounds<BucketId> {
  const calendars = readField(options, 'calendars') as readonly BusinessCalendar[] | undefined
  const inputs = calendars === undefined ? {} : { calendars }
  const versions = compileVersions(
    readField(options, 'policy') as Policy<BucketId>,
    readField(options, 'earlierPolicies'),
    inputs,
  )
  const { packs = [], zones } = options
  const { prohibitedActs } = versions.newest.contact
  return { versions, law: expectLaw({ packs, zones, calendars, prohibitedActs }), inputs }
}
