import {
  addMinorUnits,
  type Citation,
  type CivilDate,
  compareMinorUnits,
  formatMinorUnits,
  inOrder,
  type MinorUnits,
  monthsBetween,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import type { ReAgingCap, ReAgingRules } from './re-aging-limits'
import type { ReAgingRequest } from './re-aging-request'

/** A fact of {@link ReAgingRequest} that a condition may lack. */
export type ReAgingFact =
  | 'openedOn'
  | 'reAgings'
  | 'consecutivePayments'
  | 'amountPaid'
  | 'minimumPayment'
  | 'abilityAndWillingness'

interface ConditionCommon {
  /** `unknown` where a fact is missing that decides it. */
  readonly outcome: 'met' | 'unmet' | 'unknown'
  /** Of the limits in force. */
  readonly source: Citation
}

/** Whether renewed ability and willingness to pay were shown. */
export interface AbilityCondition extends ConditionCommon {
  readonly id: 'ability-and-willingness'
  /** `null` where it is not known, here and below. */
  readonly seen: boolean | null
  readonly threshold: true
}

/** How old the account is. */
export interface AgeCondition extends ConditionCommon {
  readonly id: 'account-age'
  /** Whole months since it was opened; below zero before that. */
  readonly seen: number | null
  /** In months; met on the corresponding day itself. */
  readonly threshold: number
}

/** What was paid: minimum payments in a row, or as much money. Either is enough. */
export interface PaymentsCondition extends ConditionCommon {
  readonly id: 'consecutive-payments'
  readonly seen: { readonly payments: number | null; readonly amountPaid: string | null }
  readonly threshold: {
    readonly payments: number
    /** So many minimum payments; `null` where the minimum payment is not known. */
    readonly amountPaid: string | null
  }
}

/** How often the account was re-aged within a period: one condition for each period of the limits. */
export interface FrequencyCondition extends ConditionCommon {
  readonly id: `re-agings-in-${number}-months`
  /** The days of the re-agings of the kind asked for that lie within the period, earliest first. */
  readonly seen: readonly CivilDate[] | null
  /** With the one that is asked for, there may be `most`. */
  readonly threshold: ReAgingCap
}

/** A condition of re-aging, what was seen of it, and what it asks for. */
export type ReAgingCondition = AbilityCondition | AgeCondition | PaymentsCondition | FrequencyCondition

/** Conditions, and the facts that those of them lack which are unknown. */
export interface JudgedConditions {
  readonly conditions: readonly ReAgingCondition[]
  readonly missing: readonly ReAgingFact[]
}

interface Judged {
  readonly condition: ReAgingCondition
  readonly lacks: readonly ReAgingFact[]
}

/** Every condition that these rules set, on a day. */
export function judgeConditions(
  request: ReAgingRequest,
  rules: ReAgingRules,
  source: Citation,
  on: CivilDate,
): JudgedConditions {
  const judged = [
    ...(rules.needsAbilityAndWillingness ? [judgeAbility(request, source)] : []),
    ...(rules.minimumAgeMonths > 0 ? [judgeAge(request, rules.minimumAgeMonths, source, on)] : []),
    ...(rules.minimumConsecutivePayments > 0
      ? [judgePayments(request, rules.minimumConsecutivePayments, source)]
      : []),
    ...rules.caps[request.kind].map((cap) => judgeFrequency(request, cap, source, on)),
  ]
  return {
    conditions: judged.map(({ condition }) => condition),
    missing: [
      ...new Set(judged.flatMap(({ condition, lacks }) => (condition.outcome === 'unknown' ? lacks : []))),
    ],
  }
}

function judgeAbility({ abilityAndWillingness }: ReAgingRequest, source: Citation): Judged {
  return {
    condition: {
      id: 'ability-and-willingness',
      outcome: outcomeOf(abilityAndWillingness),
      seen: abilityAndWillingness ?? null,
      threshold: true,
      source,
    },
    lacks: ['abilityAndWillingness'],
  }
}

function judgeAge({ openedOn }: ReAgingRequest, threshold: number, source: Citation, on: CivilDate): Judged {
  const seen = openedOn === undefined ? null : monthsBetween(openedOn, on, 'corresponding-day')
  return {
    condition: {
      id: 'account-age',
      outcome: outcomeOf(seen === null ? undefined : seen >= threshold),
      seen,
      threshold,
      source,
    },
    lacks: ['openedOn'],
  }
}

function judgePayments(request: ReAgingRequest, threshold: number, source: Citation): Judged {
  const { consecutivePayments: payments, amountPaid, minimumPayment, currency } = request
  const unitsOf = (amount: string | number | undefined): MinorUnits | undefined =>
    amount === undefined || currency === undefined ? undefined : toMinorUnits(amount, currency, 'request')
  const format = (units: MinorUnits | undefined): string | null =>
    units === undefined || currency === undefined
      ? null
      : formatMinorUnits(units, toMinorDigits(currency, 'request.currency'))
  const paid = unitsOf(amountPaid)
  const minimum = unitsOf(minimumPayment)
  const equivalent = minimum === undefined ? undefined : addMinorUnits(BigInt(minimum) * BigInt(threshold), 0)
  const areEnough = payments === undefined ? undefined : payments >= threshold
  const isEnough = comesUpTo(paid, equivalent)
  return {
    condition: {
      id: 'consecutive-payments',
      outcome: outcomeOf(
        areEnough === true || isEnough === true
          ? true
          : areEnough === undefined || isEnough === undefined
            ? undefined
            : false,
      ),
      seen: { payments: payments ?? null, amountPaid: format(paid) },
      threshold: { payments: threshold, amountPaid: format(equivalent) },
      source,
    },
    lacks: [
      ...(areEnough === undefined ? (['consecutivePayments'] as const) : []),
      ...(isEnough !== undefined
        ? []
        : [
            ...(paid === undefined ? (['amountPaid'] as const) : []),
            ...(minimum === undefined ? (['minimumPayment'] as const) : []),
          ]),
    ],
  }
}

/** Is as much paid? Nothing paid is less than any payment, of whatever size. */
function comesUpTo(paid: MinorUnits | undefined, equivalent: MinorUnits | undefined): boolean | undefined {
  if (paid === 0) return false
  return paid === undefined || equivalent === undefined ? undefined : compareMinorUnits(paid, equivalent) >= 0
}

function judgeFrequency(
  { kind, reAgings }: ReAgingRequest,
  cap: ReAgingCap,
  source: Citation,
  on: CivilDate,
): Judged {
  const { most, withinMonths } = cap
  const seen =
    reAgings === undefined
      ? null
      : reAgings
          .filter((one) => one.kind === kind && one.on <= on)
          .map((one) => one.on)
          // The corresponding day, so many months later, lies outside already.
          .filter((day) => monthsBetween(day, on, 'corresponding-day') < withinMonths)
          .sort(inOrder)
  return {
    condition: {
      id: `re-agings-in-${withinMonths}-months`,
      // Where there may be none, no history makes room for one.
      outcome: outcomeOf(most === 0 ? false : seen === null ? undefined : seen.length < most),
      seen,
      threshold: { most, withinMonths },
      source,
    },
    lacks: ['reAgings'],
  }
}

function outcomeOf(holds: boolean | undefined): ReAgingCondition['outcome'] {
  return holds === undefined ? 'unknown' : holds ? 'met' : 'unmet'
}
