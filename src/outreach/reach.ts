import type { Measure } from '../measures'
import type { ContactTally } from './contact-tally'
import { divideTally, type TallyQuotient } from './divide-tally'
import { coverageDefinition, penetrationDefinition, type ReachVariant } from './reach-definitions'

const quotients: Readonly<Record<ReachVariant, TallyQuotient>> = {
  'share-of-stock-dialed': { part: 'accountsAttempted', whole: 'accountsInStock' },
  'dials-per-account-in-stock': { part: 'attempts', whole: 'accountsInStock' },
  'dials-per-account-dialed': { part: 'attempts', whole: 'accountsAttempted' },
}

/** What {@link coverage} and {@link penetration} are reckoned from: a tally with what the variant divides. */
export interface ReachInput extends ContactTally {
  readonly variant: ReachVariant
}

/**
 * How much of the stock has been dialed (覆盖率)?
 *
 * There is no default variant, for the word is used for different things; {@link penetration} takes the same three.
 *
 * - `share-of-stock-dialed`: accounts with at least one attempt / accounts in stock, in percent.
 * - `dials-per-account-in-stock`: attempts / accounts in stock, a bare quotient.
 * - `dials-per-account-dialed`: attempts / accounts with at least one attempt, a bare quotient.
 *
 * Without accounts there is no value: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, a count that the variant needs and that is absent,
 * one that is negative or exceeds what it is a part of, a period that ends before it starts.
 *
 * Sources: practice of Chinese collection departments, the first being 覆盖率; others swap the two words.
 *
 * @example
 * const calls = { period: { from: '2026-03-01', to: '2026-03-31' }, accountsInStock: 400, accountsAttempted: 300, attempts: 600 }
 * coverage({ ...calls, variant: 'share-of-stock-dialed' }).value // => 75
 * coverage({ ...calls, variant: 'dials-per-account-in-stock' }).value // => 1.5
 */
export function coverage(input: ReachInput): Measure<'coverage', ReachVariant> {
  return divideTally(coverageDefinition, quotients, input)
}

/**
 * How often is an account dialed (渗透率)?
 *
 * There is no default variant, for the word is used for different things; {@link coverage} takes the same three and
 * says what each is.
 *
 * @throws ArrearsError `invalid-input` as {@link coverage}.
 *
 * Sources: practice of Chinese collection departments, with dials per account as 渗透率; others swap the two words.
 *
 * @example
 * const calls = { period: { from: '2026-03-01', to: '2026-03-31' }, accountsInStock: 400, accountsAttempted: 300, attempts: 600 }
 * penetration({ ...calls, variant: 'dials-per-account-in-stock' }).value // => 1.5
 * penetration({ ...calls, variant: 'dials-per-account-dialed' }).value // => 2
 * penetration({ ...calls, variant: 'share-of-stock-dialed' }).value // => 75
 */
export function penetration(input: ReachInput): Measure<'penetration', ReachVariant> {
  return divideTally(penetrationDefinition, quotients, input)
}
