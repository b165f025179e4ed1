import {
  type AgreementStatus,
  type FollowAgreementOptions,
  followParsedAgreement,
  inspectFollowing,
} from '../commitments'
import {
  type CivilDate,
  type CurrencyCode,
  dayAfter,
  earlierOf,
  formatMinorUnits,
  inspect,
  type Parsed,
  record,
  type Shape,
  stepOfUnit,
  sumMinorUnits,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import { paymentsStanding } from '../ledger'
import {
  type Account,
  type AccountEvent,
  type AgreementTerms,
  type ComponentParts,
  forEachComponent,
  type InstallmentAgreement,
  readComponents,
  tellParts,
} from '../model'
import {
  breachOn,
  keptOn,
  latest,
  notEarned,
  paidBefore,
  type ReliefFacts,
  reliefEvents,
  reliefOn,
} from './relief-course'
import { type PerformanceRelief, reliefIssues, reliefShape } from './relief-terms'

/**
 * What has become of a relief?
 *
 * - `not-granted`: it is granted later. `pending`: it hangs on the rest of the agreement (待履行).
 * - `earned`: the agreement was kept, and all of it is the debtor's (已取得).
 * - `restored`, `kept-in-proportion`: the agreement is broken; by the terms of the relief all that was not earned is owed (恢复),
 *   or all but the share that was paid (按比例保留).
 * - `canceled`: the agreement was, and was neither kept nor broken; what becomes of the rest is for people to agree.
 */
export type ReliefStatus =
  | 'not-granted'
  | 'pending'
  | 'earned'
  | 'restored'
  | 'kept-in-proportion'
  | 'canceled'

/** What of a relief is the debtor's, and what is owed again. */
export interface ReliefStanding {
  readonly reliefId: string
  readonly agreementId: string
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  readonly status: ReliefStatus
  /** The day from which it stands so; `null` before it is granted. */
  readonly since: CivilDate | null
  readonly agreementStatus: AgreementStatus
  /** What is given up; for every component and in all, the next three together. */
  readonly relieved: ComponentParts
  /** The debtor's for good, whatever comes of the agreement. */
  readonly earned: ComponentParts
  /** Owed, as if it had not been given up. */
  readonly restored: ComponentParts
  /** What still hangs on the agreement. */
  readonly conditional: ComponentParts
  /** The share paid, exactly: the money that counts, of what was agreed. Paid on the day of a breach, it does not count. */
  readonly share: { readonly paid: string; readonly of: string }
  /** From which day on what is restored bears interest; `null` where nothing is. */
  readonly accruesFrom: CivilDate | null
  /** For the ledger, by day, from the grant to this day; a reinstatement after a breach gives up again what that restored. */
  readonly events: readonly AccountEvent[]
  /** The last day on which payment keeps the agreement from breaking; `null` where nothing is late. */
  readonly curableUntil: CivilDate | null
  /** The last day on which paying up lets a broken agreement stand again, and the relief with it; `null` where it does not. */
  readonly reinstatableUntil: CivilDate | null
  /** The first later day on which anything above differs, the facts being as given, or `null`. */
  readonly changesOn: CivilDate | null
}

interface Asked {
  readonly relief: PerformanceRelief
}

const askedShape: Shape<Asked> = /* @__PURE__ */ record<Asked>({ relief: reliefShape })

/**
 * What of this relief is earned, restored or still conditional, as its agreement is kept (附履行条件减免的兑现与恢复)?
 *
 * Whether the agreement is kept, late, broken, cured or reinstated is as `followAgreement` has it. Kept, all of the relief is earned on
 * that day. Broken, what was not earned by then is owed, from the day of the breach. Where the agreement is reinstated the relief
 * stands again, too, and what was earned stays so.
 *
 * A share is reckoned for each component, and rounded once by the rule; the rest of the component is what is restored.
 *
 * The events are those that follow from the facts as they are given: where a payment is reversed, an event of before may not be
 * among them any more, and is to be reversed, too. They give up what the ledger still has of a component: relieve on completion
 * what payments go to last.
 *
 * @throws ArrearsError `invalid-input` with every fault of the relief, the agreement, the account and the options; principal that
 * becomes `at-once` is one, as no charge could restore it.
 *
 * Source: waiver conditional on performance, as collections practice has it; a condition that ends what was granted acts from the day
 * on which it is met, 民法典 art. 158.
 *
 * @example
 * const agreement = {
 *   id: 'AG-1', accountId: 'A-1', agreedOn: '2026-03-01', currency: 'CNY',
 *   installments: [{ dueOn: '2026-03-15', amount: '500.00' }, { dueOn: '2026-04-15', amount: '500.00' }],
 * }
 * const events = [{ kind: 'payment', id: 'PAY-1', effectiveOn: '2026-03-15', amount: '500.00' }]
 * const account = { id: 'A-1', currency: 'CNY', dues: [], events }
 * const terms = { graceDays: 0, thresholdPercent: 100, cureDays: 10, missedInstallments: 1, onBreach: 'accelerate' }
 * const relief = {
 *   id: 'R-1', grantedOn: '2026-03-01', components: { penalty: '80.00', interest: '20.01' },
 *   becomes: 'at-once', onBreach: 'keep-in-proportion', rounding: { mode: 'half-up', unit: 'minor' },
 * }
 * const late = followRelief(relief, agreement, account, { asOf: '2026-04-20', terms })
 * [late.status, late.conditional.total, late.curableUntil, late.changesOn] // => ['pending', '100.01', '2026-04-25', '2026-04-26']
 * const broken = followRelief(relief, agreement, account, { asOf: '2026-04-26', terms })
 * [broken.status, broken.earned.total, broken.restored.total] // => ['kept-in-proportion', '50.01', '50.00']
 */
export function followRelief(
  relief: PerformanceRelief,
  agreement: InstallmentAgreement,
  account: Account,
  options: FollowAgreementOptions,
): ReliefStanding {
  const following = inspectFollowing(agreement, account, options)
  const asked = inspect(askedShape, { relief }, (form) =>
    following.ok ? reliefIssues(form.relief, following.value.agreement) : [],
  )
  if (!asked.ok || !following.ok) return valueOrThrow<never>(faultsOf([asked, following]))
  const { agreement: agreed, account: held, terms } = following.value
  const { asOf, knownOn } = following.value.options
  const standingOn = (day: CivilDate): StandingOn => {
    const facts = factsOn(day, asked.value.relief, agreed, held, terms, knownOn)
    return { told: tellRelief(facts), agreementChangesOn: facts.standing.changesOn }
  }
  const now = standingOn(asOf)
  const days = [
    asked.value.relief.grantedOn,
    ...(held.events ?? []).map(({ effectiveOn }) => effectiveOn),
    ...(now.told.reinstatableUntil === null ? [] : [dayAfter(now.told.reinstatableUntil, 1) ?? asOf]),
  ]
  return { ...now.told, changesOn: nextChange(asOf, now, days, standingOn) }
}

/** A relief on a day, and when its agreement next changes. */
interface StandingOn {
  readonly told: Omit<ReliefStanding, 'changesOn'>
  readonly agreementChangesOn: CivilDate | null
}

/** The first day after one on which a relief differs: on one of these days, or when its agreement changes. */
function nextChange(
  asOf: CivilDate,
  now: StandingOn,
  days: readonly CivilDate[],
  standingOn: (day: CivilDate) => StandingOn,
): CivilDate | null {
  const visible = visibleOf(now.told)
  let turnsOn = now.agreementChangesOn
  for (let reached = asOf; ; ) {
    const passed = reached
    const next = days.reduce((first, day) => (day > passed ? earlierOf(first, day) : first), turnsOn)
    if (next === null) return null
    const then = standingOn(next)
    if (visibleOf(then.told) !== visible) return next
    turnsOn = then.agreementChangesOn
    reached = next
  }
}

function faultsOf(parsed: readonly Parsed<unknown>[]): Parsed<never> {
  return { ok: false, issues: parsed.flatMap((one) => (one.ok ? [] : one.issues)) }
}

function factsOn(
  asOf: CivilDate,
  relief: PerformanceRelief,
  agreement: InstallmentAgreement,
  account: Account,
  terms: AgreementTerms,
  knownOn: CivilDate | undefined,
): ReliefFacts {
  const { currency, agreedOn, installments } = agreement
  const minorDigits = toMinorDigits(currency, 'agreement.currency')
  const standing = followParsedAgreement(agreement, account, terms, { asOf, knownOn })
  return {
    relief,
    agreement,
    standing,
    whole: readComponents(relief.components, currency),
    agreed: sumMinorUnits(
      installments.map(({ amount }) => toMinorUnits(amount, currency, 'agreement.installments')),
    ),
    rows: standing.installments.map(({ amount, paidOn }) => ({
      units: toMinorUnits(amount, currency, 'agreement.installments'),
      paidOn,
    })),
    received: paymentsStanding(account, asOf, knownOn)
      .filter(({ effectiveOn }) => agreedOn <= effectiveOn && effectiveOn <= asOf)
      .map(({ effectiveOn, amount }) => ({
        on: effectiveOn,
        units: toMinorUnits(amount, currency, 'account.events'),
      })),
    rounding: { mode: relief.rounding.mode, step: stepOfUnit(relief.rounding.unit, minorDigits) },
    minorDigits,
  }
}

function tellRelief(facts: ReliefFacts): Omit<ReliefStanding, 'changesOn'> {
  const { relief, agreement, standing, whole, agreed, minorDigits } = facts
  const { asOf, currency, curableUntil, reinstatableUntil } = standing
  const isGranted = asOf >= relief.grantedOn
  const breach = isGranted ? breachOn(facts, asOf) : undefined
  const on = reliefOn(asOf, facts)
  const rest = notEarned(facts, on)
  const none = forEachComponent(() => 0)
  const isRestored = breach !== undefined
  const brokenOn = breach === undefined ? null : latest(breach.on, relief.grantedOn)
  const restored = tellParts(isRestored ? rest : none, minorDigits)
  const isAny = Object.values(isRestored ? rest : none).some((units) => units !== 0)
  const [status, since] = statusOf()
  const countedUntil = breach?.on ?? (status === 'canceled' ? (agreement.canceledOn ?? null) : null)
  return {
    reliefId: relief.id,
    agreementId: agreement.id,
    asOf,
    currency,
    status,
    since,
    agreementStatus: standing.status,
    relieved: tellParts(whole, minorDigits),
    earned: tellParts(on.earned, minorDigits),
    restored,
    conditional: tellParts(isRestored ? none : rest, minorDigits),
    share: {
      paid: formatMinorUnits(paidBefore(facts, countedUntil), minorDigits),
      of: formatMinorUnits(agreed, minorDigits),
    },
    accruesFrom: isAny ? (relief.restoredFrom === 'grant' ? relief.grantedOn : brokenOn) : null,
    events: reliefEvents(facts),
    curableUntil,
    reinstatableUntil,
  }

  function statusOf(): readonly [ReliefStatus, CivilDate | null] {
    if (!isGranted) return ['not-granted', null]
    if (brokenOn !== null)
      return [relief.onBreach === 'restore' ? 'restored' : 'kept-in-proportion', brokenOn]
    const kept = keptOn(facts)
    if (kept !== null) return ['earned', kept]
    if (standing.status === 'canceled')
      return ['canceled', latest(agreement.canceledOn ?? asOf, relief.grantedOn)]
    const reinstated = standing.breaches[standing.breaches.length - 1]?.reinstatedOn
    return ['pending', latest(relief.grantedOn, reinstated ?? relief.grantedOn)]
  }
}

function visibleOf(standing: Omit<ReliefStanding, 'changesOn'>): string {
  return JSON.stringify({ ...standing, asOf: null })
}
