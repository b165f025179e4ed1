import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  compareMinorUnits,
  dayAfter,
  formatMinorUnits,
  inOrder,
  type MinorUnits,
  subtractMinorUnits,
  thresholdCheck,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { paymentsStanding } from '../ledger'
import type { Account, AgreementTerms, InstallmentAgreement } from '../model'
import { type Breach, breachesUpTo, nextBreach } from './agreement-breaches'
import { type FollowAgreementOptions, inspectFollowing } from './agreement-input'
import { type InstallmentStanding, installmentOn } from './agreement-installment'
import type { JudgedOn } from './judge-promises'

/**
 * How does an agreement stand on a day?
 *
 * - `not-made`: it was made later.
 * - `current`: every installment whose last day has passed was paid (履行中).
 * - `late`: one was not, and can still be made up (逾期); `short`: the same, with something paid on it (不足额).
 * - `broken`: so many were missed as break it, and it does not stand again (违约).
 * - `kept`: all were paid (履行完毕). `canceled`: it no longer stands, and was neither kept nor broken (已取消).
 */
export type AgreementStatus = 'not-made' | 'current' | 'late' | 'short' | 'broken' | 'kept' | 'canceled'

/** How is an agreement kept, with how much, and what follows from it? */
export interface AgreementStanding {
  readonly agreementId: string
  readonly accountId: string
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  readonly status: AgreementStatus
  readonly agreed: string
  /** What came in on the account from the day of the agreement on; may be more than was agreed. */
  readonly paid: string
  /** What is not paid of installments whose last day has passed. */
  readonly overdue: string
  /** What is not paid of the whole. */
  readonly outstanding: string
  readonly installments: readonly InstallmentStanding[]
  /** Every breach up to this day; the last one stands while it is not reinstated. */
  readonly breaches: readonly Breach[]
  /** What fell due at once by the breach that stands, and when, where the terms accelerate; else `null`. */
  readonly acceleration: { readonly on: CivilDate; readonly amount: string } | null
  /** The last day on which payment keeps it from breaking; `null` where nothing is late. */
  readonly curableUntil: CivilDate | null
  /** The last day on which paying up lets it stand again; `null` where it does not. */
  readonly reinstatableUntil: CivilDate | null
  /** The first later day on which a status or an amount would differ, the facts being as given, or `null`. */
  readonly changesOn: CivilDate | null
}

/**
 * How is this agreement kept, over what the account received (分期还款协议履行情况)?
 *
 * Payments count from `agreedOn` on, the day whole, to the earliest installment first, in advance too; those that
 * were reversed or taken back by the day do not. An installment is paid once its threshold is reached; what it lacks
 * of the whole stays owed and takes the next money. It is on time up to its due day and the days of grace, late and
 * curable for the days of cure, and missed after them. Days are calendar days.
 *
 * Broken, an agreement stays broken, whatever is paid, unless it is reinstated: by paying everything past due where
 * and while the terms allow it, or by the lender, from whose day everything past due falls due anew. What falls due
 * by acceleration is told here; the ledger learns of it by an `acceleration` event, as the lender declares it.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path: another account or currency than the
 * agreement's, no terms in either place, rows out of order.
 *
 * Source: acceleration and cure are terms of the contract; no law sets the days.
 *
 * @example
 * const agreement = {
 *   id: 'AG-1', accountId: 'A-1', agreedOn: '2026-03-01', currency: 'CNY',
 *   installments: [{ dueOn: '2026-03-15', amount: '500.00' }, { dueOn: '2026-04-15', amount: '500.00' }],
 * }
 * const events = [{ kind: 'payment', id: 'PAY-1', effectiveOn: '2026-03-16', amount: '200.00' }]
 * const account = { id: 'A-1', currency: 'CNY', dues: [], events }
 * const terms = { graceDays: 0, thresholdPercent: 100, cureDays: 10, missedInstallments: 1, onBreach: 'accelerate' }
 * const late = followAgreement(agreement, account, { asOf: '2026-03-20', terms })
 * late.status // => 'short'
 * late.curableUntil // => '2026-03-25'
 * const { acceleration } = followAgreement(agreement, account, { asOf: '2026-03-26', terms })
 * acceleration // => { on: '2026-03-26', amount: '800.00' }
 */
export function followAgreement(
  agreement: InstallmentAgreement,
  account: Account,
  options: FollowAgreementOptions,
): AgreementStanding {
  const input = valueOrThrow(inspectFollowing(agreement, account, options))
  return followParsedAgreement(input.agreement, input.account, input.terms, input.options)
}

/** The standing of {@link followAgreement}, from what was parsed. */
export function followParsedAgreement(
  agreement: InstallmentAgreement,
  account: Account,
  terms: AgreementTerms,
  { asOf, knownOn }: JudgedOn,
): AgreementStanding {
  const now = standingOn(agreement, account, terms, { asOf, knownOn })
  const visible = visibleOf(now)
  const changesOn = turningDaysOfAgreement(agreement, terms)
    .concat((account.events ?? []).map(({ effectiveOn }) => effectiveOn))
    .filter((day) => day > asOf)
    .sort(inOrder)
    .find((day) => visibleOf(standingOn(agreement, account, terms, { asOf: day, knownOn })) !== visible)
  return { ...now, changesOn: changesOn ?? null }
}

/** The days on which how an agreement stands can differ without an event of its account. */
export function turningDaysOfAgreement(
  { agreedOn, canceledOn, reinstatedOn = [], installments }: InstallmentAgreement,
  { graceDays, cureDays }: AgreementTerms,
): readonly CivilDate[] {
  // A reinstatement makes what was past due fall due on its day.
  const fallDue = [...installments.map(({ dueOn }) => dueOn), ...reinstatedOn]
  return [
    agreedOn,
    ...(canceledOn === undefined ? [] : [canceledOn]),
    ...reinstatedOn,
    ...fallDue.flatMap((day) =>
      [graceDays + 1, graceDays + cureDays + 1].flatMap((days) => dayAfter(day, days) ?? []),
    ),
  ]
}

function standingOn(
  agreement: InstallmentAgreement,
  account: Account,
  terms: AgreementTerms,
  { asOf, knownOn }: JudgedOn,
): Omit<AgreementStanding, 'changesOn'> {
  const { currency, agreedOn, canceledOn, reinstatedOn = [] } = agreement
  const minorDigits = toMinorDigits(currency, 'agreement.currency')
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const received = paymentsStanding(account, asOf, knownOn)
    .filter(({ effectiveOn }) => agreedOn <= effectiveOn && effectiveOn <= asOf)
    .map(({ effectiveOn: on, amount }) => ({ on, units: toMinorUnits(amount, currency, 'account.events') }))
  const sumBefore = (day: CivilDate | null): MinorUnits =>
    received.reduce<MinorUnits>(
      (sum, { on, units }) => (day === null || on < day ? addMinorUnits(sum, units) : sum),
      0,
    )
  const paid = sumBefore(null)

  let agreed: MinorUnits = 0
  const rows = agreement.installments.map(({ dueOn, amount }) => {
    const before = agreed
    const units = toMinorUnits(amount, currency, 'agreement.installments')
    agreed = addMinorUnits(agreed, units)
    const isEnough = thresholdCheck(units, terms.thresholdPercent)
    let sum: MinorUnits = 0
    const reached = received.find((receipt) => {
      sum = addMinorUnits(sum, receipt.units)
      return isEnough(subtractMinorUnits(sum, before))
    })
    const reachedOn = reached?.on ?? null
    return { dueOn, reachedOn, units, paid: within(subtractMinorUnits(paid, before), units) }
  })
  const endsOn = canceledOn !== undefined && canceledOn < asOf ? canceledOn : asOf
  const { breaches, installments } = breachesUpTo(endsOn, rows, terms, {
    reinstatedOn: [...reinstatedOn].sort(inOrder),
    paidOn: received.map(({ on }) => on),
  })
  const last = breaches[breaches.length - 1]
  const breach = last?.reinstatedOn === null ? last : undefined
  const followed = rows.map((row, index) =>
    installmentOn(endsOn, row, installments[index] ?? row, terms, agreedOn),
  )
  const late = followed.filter(({ status }) => status === 'late' || status === 'short' || status === 'missed')
  const completedOn = rows[rows.length - 1]?.reachedOn ?? null
  // What was complete while it was broken is kept from the day on which it stands again.
  const keptOn = completedOn === null ? null : latest(completedOn, last?.reinstatedOn ?? completedOn)
  const shortOf = (some: readonly { readonly short: MinorUnits }[]): MinorUnits =>
    some.reduce<MinorUnits>((sum, { short }) => addMinorUnits(sum, short), 0)

  const status = statusOf()
  const stands = status === 'late' || status === 'short'
  const breaksOn = stands ? nextBreach(installments, terms, asOf) : null
  return {
    agreementId: agreement.id,
    accountId: agreement.accountId,
    asOf,
    currency,
    status,
    agreed: format(agreed),
    paid: format(paid),
    overdue: format(shortOf(late)),
    outstanding: format(shortOf(followed)),
    installments: followed.map((one) => ({
      ...one,
      amount: format(one.amount),
      paid: format(one.paid),
      short: format(one.short),
    })),
    breaches,
    acceleration:
      status === 'broken' && breach !== undefined && terms.onBreach === 'accelerate'
        ? { on: breach.on, amount: format(within(subtractMinorUnits(agreed, sumBefore(breach.on)), agreed)) }
        : null,
    curableUntil: breaksOn === null ? null : dayAfter(breaksOn, -1),
    reinstatableUntil: breach === undefined ? null : reinstatableUntil(breach.on),
  }

  function statusOf(): AgreementStatus {
    if (asOf < agreedOn) return 'not-made'
    if (breach !== undefined) return 'broken'
    if (keptOn !== null && (canceledOn === undefined || keptOn < canceledOn)) return 'kept'
    if (canceledOn !== undefined && canceledOn <= asOf) return 'canceled'
    if (late.length === 0) return 'current'
    return late.some((one) => one.paid > 0) ? 'short' : 'late'
  }

  function reinstatableUntil(breachOn: CivilDate): CivilDate | null {
    const { reinstatement } = terms
    if (reinstatement === undefined || status !== 'broken') return null
    const forgiven = new Set(reinstatedOn)
    const used = breaches.filter((one) => one.reinstatedOn !== null && !forgiven.has(one.reinstatedOn)).length
    const until = dayAfter(breachOn, reinstatement.withinDays)
    return used < reinstatement.times && until !== null && asOf <= until ? until : null
  }
}

function latest(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? other : one
}

/** An amount, but at least zero and at most another. */
function within(units: MinorUnits, most: MinorUnits): MinorUnits {
  if (compareMinorUnits(units, 0) < 0) return 0
  return compareMinorUnits(units, most) < 0 ? units : most
}

function visibleOf({
  status,
  paid,
  installments,
  breaches,
  acceleration,
}: Omit<AgreementStanding, 'changesOn'>): string {
  return JSON.stringify([status, paid, installments.map((one) => one.status), breaches, acceleration])
}
