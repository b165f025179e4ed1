import { type Fault, inputError } from '../foundations'
import { type Measure, variantOf } from '../measures'
import { cureRateDefinition, planCureRateDefinition, reDefaultRateDefinition } from './cure-rate-definition'
import type { CureCohort, MigrationTally } from './migration-tally'
import { type MoveBasis, type MoveShareInput, moveBases, moveShareOf } from './move-share'
import { moveShareInput } from './period-moves'
import { expectTally } from './tally-shape'

/**
 * What share of the delinquent accounts returned to current (治愈率)?
 *
 * In percent; `null`, with the reason, where nobody was delinquent. The source are the accounts delinquent
 * at the start, what moved are those of them that were current again within the window, by their balances
 * at the start. A partial payment is no cure, and current by a plan is {@link planCureRate}.
 *
 * - `amount`: balance of the cured / balance of all delinquent.
 * - `count`: accounts cured / accounts delinquent.
 *
 * @throws ArrearsError `invalid-input` as {@link flowRate}.
 *
 * Source: supervisory and lenders' practice, with a window that is often 12 months.
 *
 * @example
 * const period = { from: '2025-03-31', to: '2026-03-31' }
 * cureRate({ variant: 'count', period, sourceCount: 80, movedCount: 28 }).value // => 35
 */
export function cureRate(input: MoveShareInput): Measure<'cure-rate', MoveBasis> {
  return moveShareOf(cureRateDefinition, input, 'of-source')
}

/**
 * What share of the delinquent accounts became current by a plan or by re-aging alone?
 *
 * As {@link cureRate}, and never a part of it.
 *
 * @throws ArrearsError `invalid-input` as {@link flowRate}.
 *
 * Source: FFIEC, Uniform Retail Credit Classification and Account Management Policy (re-aging).
 *
 * @example
 * const period = { from: '2025-03-31', to: '2026-03-31' }
 * planCureRate({ variant: 'count', period, sourceCount: 80, movedCount: 4 }).value // => 5
 */
export function planCureRate(input: MoveShareInput): Measure<'plan-cure-rate', MoveBasis> {
  return moveShareOf(planCureRateDefinition, input, 'of-source')
}

/**
 * What share of the cured accounts became delinquent again (再逾期率)?
 *
 * In percent; `null`, with the reason, where nobody was cured. The source are the cured, what moved are those
 * of them that were delinquent again within so many months of their cure. Its period ends when that time has passed for
 * those who were cured last.
 *
 * @throws ArrearsError `invalid-input` as {@link flowRate}.
 *
 * Source: lenders' practice; the complement of a lasting cure.
 *
 * @example
 * const period = { from: '2025-03-31', to: '2026-03-31' }
 * reDefaultRate({ variant: 'count', period, sourceCount: 28, movedCount: 7 }).value // => 25
 */
export function reDefaultRate(input: MoveShareInput): Measure<'re-default-rate', MoveBasis> {
  return moveShareOf(reDefaultRateDefinition, input, 'of-source')
}

/** What the measures of cures take. */
export interface CureInputs {
  /** Of {@link cureRate}. */
  readonly cure: MoveShareInput
  /** Of {@link planCureRate}. */
  readonly planCure: MoveShareInput
  /** Of {@link reDefaultRate}. */
  readonly reDefault: MoveShareInput
}

/**
 * What do the measures of cures take of a tally?
 *
 * @param tally - Of which cures were asked for.
 * @throws ArrearsError `invalid-input` where they were not, no variant is named, or the tally is none.
 *
 * @example
 * const statuses = { buckets: ['current', '1-30'], terminal: [] }
 * const months = ['2026-01-31', '2026-02-28', '2026-03-31']
 * const rows = [
 *   { accountId: 'A-1', statuses: ['1-30', 'current', '1-30'], balances: ['100.00', '90.00', '90.00'] },
 *   { accountId: 'A-2', statuses: ['1-30', '1-30', 'current'], balances: ['300.00', '300.00', '300.00'] },
 * ]
 * const cure = { on: '2026-01-31', months: 1, reDefaultMonths: 1 }
 * const inputs = curesOf(tallyMigration(rows, { statuses, months, currency: 'USD', cure }), { variant: 'amount' })
 * cureRate(inputs.cure).value // => 25
 * reDefaultRate(inputs.reDefault).value // => 100
 */
export function curesOf(tally: MigrationTally, options: { readonly variant: MoveBasis }): CureInputs {
  const variant = variantOf(options, moveBases)
  const { cure, months } = expectTally(tally)
  if (cure === null) throw inputError(noCohort, 'tally.cure')
  const { delinquent, cured, curedToPlan, reDefaulted, period, currency } = cure
  const inputOf = (source: CureCohort['cured'], moved: CureCohort['cured'], to = period.to): MoveShareInput =>
    moveShareInput(variant, { period: { from: period.from, to }, currency }, { source, moved })
  // Who is cured in the last month of the window is watched for so many months more.
  const lastWatched = months.indexOf(period.to) + cure.reDefaultMonths
  return {
    cure: inputOf(delinquent, cured),
    planCure: inputOf(delinquent, curedToPlan),
    reDefault: inputOf(cured, reDefaulted, months[lastWatched]),
  }
}

const noCohort: Fault = {
  code: 'missing',
  expected: { en: 'a tally of a cohort', 'zh-CN': '含队列的统计' },
  received: { en: 'one without', 'zh-CN': '不含队列的统计' },
  remedy: {
    en: 'Pass cure to tallyMigration: whose cures are counted, and for how long, is for the caller to say.',
    'zh-CN': '请向 tallyMigration 传入 cure：统计哪一队列、多长窗口由调用者决定。',
  },
}
