import {
  type Amount,
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  compareMinorUnits,
  dayAfter,
  formatMinorUnits,
  inOrder,
  inspect,
  type Label,
  type MinorUnits,
  ratioOf,
  roundQuotient,
  stepOfUnit,
  sumMinorUnits,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import type { Charge } from '../model'
import {
  type LateFeeRule,
  type LateFeeTerms,
  type LateItem,
  lateFeeIssues,
  lateFeeShape,
} from './late-fee-terms'

/** A fee for being late. */
export interface LateFee {
  /** What it is for: of a fee per account, everything that was late by then. */
  readonly items: readonly string[]
  /** The day after the last day of grace. */
  readonly chargedOn: CivilDate
  /** Of what the percentage is taken. */
  readonly of: string
  /** By the rule, rounded, before any bound. */
  readonly claimed: string
  readonly fee: string
  /** Why it is less than `claimed`. */
  readonly cutBy: readonly LateFeeCut[]
}

/** A bound that leaves less of a fee. */
export interface LateFeeCut {
  readonly bound: 'each' | 'in-total'
  readonly why: Label
}

/** Fees for being late, by day. */
export interface LateFees {
  readonly currency: CurrencyCode
  readonly fees: readonly LateFee[]
  /** All of them, those charged before not included. */
  readonly total: string
  /** As events for the ledger; a fee of which nothing is left is none. */
  readonly events: readonly Charge[]
  /** The first later day on which there is a fee more if nothing is paid, or `null`. */
  readonly changesOn: CivilDate | null
}

/**
 * Which fees are charged for being late by this day (逾期手续费, 滞纳金)?
 *
 * An item is late from the day after its due date and its days of grace, and bears its fee on that day: the fixed amount, the
 * percentage of what is late of it, or the larger of both, rounded once. `per` an installment each item bears one; per account one
 * is charged, on the first day on which anything is late, of all that is late on that day, and none as long as anything of
 * `charged` was for it. A fee is bounded each by itself, then by what is left of the bound in total, in the order of days and,
 * on one day, of the list.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms.
 *
 * Source: late fees of installment credit as contracts have them; a bound in total as FCA CONC 5A.2.4R has it for default charges.
 *
 * @example
 * const { fees, total, changesOn } = chargeLateFees({
 *   currency: 'USD', asOf: '2026-03-20',
 *   items: [{ id: '1', dueOn: '2026-03-01', amount: '480.00' }, { id: '2', dueOn: '2026-04-01', amount: '480.00' }],
 *   rule: { kind: 'larger', fixed: '15.00', percent: '5', graceDays: 10, per: 'installment', rounding: { mode: 'half-up', unit: 'minor' } },
 * })
 * fees.map(({ chargedOn, fee }) => `${chargedOn} ${fee}`) // => ['2026-03-12 24.00']
 * [total, changesOn] // => ['24.00', '2026-04-12']
 */
export function chargeLateFees(terms: LateFeeTerms): LateFees {
  const checked = valueOrThrow(inspect(lateFeeShape, terms, lateFeeIssues))
  const { currency, asOf, items, rule, charged = '0' } = checked
  const minorDigits = toMinorDigits(currency, 'currency')
  const late = items
    .flatMap((item) => {
      // What falls due on the last days that can be written is never late.
      const on = dayAfter(item.dueOn, rule.graceDays + 1)
      return on === null || toMinorUnits(item.amount, currency, 'items') === 0 ? [] : [{ item, on }]
    })
    .sort((one, other) => inOrder(one.on, other.on))
  const days = [...new Set(late.map(({ on }) => on))]
  const before = toMinorUnits(charged, currency, 'charged')
  const hadOne = rule.per === 'account' && before !== 0
  const feeDays = rule.per === 'installment' ? days : hadOne ? [] : days.slice(0, 1)

  let inTotal = before
  const fees: LateFee[] = []
  const events: Charge[] = []
  for (const on of feeDays.filter((day) => day <= asOf)) {
    const ofDay = late.filter((one) => one.on === on).map(({ item }) => item)
    const bearing = rule.per === 'account' ? [ofDay] : ofDay.map((item) => [item])
    for (const forItems of bearing) {
      const fee = feeFor(forItems, on, checked, inTotal, minorDigits)
      const units = toMinorUnits(fee.fee, currency, 'fee')
      inTotal = addMinorUnits(inTotal, units)
      fees.push(fee)
      if (units !== 0) {
        const id = `late-fee-${rule.per === 'account' ? on : fee.items[0]}`
        events.push({ kind: 'charge', id, effectiveOn: on, component: 'fee', amount: fee.fee })
      }
    }
  }
  return {
    currency,
    fees,
    total: formatMinorUnits(addMinorUnits(inTotal, -before), minorDigits),
    events,
    changesOn: feeDays.find((day) => day > asOf) ?? null,
  }
}

function feeFor(
  items: readonly LateItem[],
  on: CivilDate,
  { currency, rule }: LateFeeTerms,
  inTotal: MinorUnits,
  minorDigits: number,
): LateFee {
  const unitsOf = (amount: Amount): MinorUnits => toMinorUnits(amount, currency, 'rule')
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const base = sumMinorUnits(items.map(({ amount }) => unitsOf(amount)))
  const claimed = claimedOn(base, rule, unitsOf, minorDigits)
  const cutBy: LateFeeCut[] = []
  let fee = claimed
  const bound = (most: MinorUnits, cut: LateFeeCut): void => {
    if (compareMinorUnits(most, fee) >= 0) return
    fee = most < 0 ? 0 : most
    cutBy.push(cut)
  }
  if (rule.mostEach !== undefined) {
    const most = unitsOf(rule.mostEach)
    bound(most, {
      bound: 'each',
      why: { en: `A fee is at most ${format(most)}.`, 'zh-CN': `每笔费用最高 ${format(most)}。` },
    })
  }
  if (rule.mostInTotal !== undefined) {
    const most = unitsOf(rule.mostInTotal)
    bound(addMinorUnits(most, -inTotal), {
      bound: 'in-total',
      why: {
        en: `All fees together are at most ${format(most)}, of which ${format(inTotal)} was charged before.`,
        'zh-CN': `费用合计最高 ${format(most)}，此前已收 ${format(inTotal)}。`,
      },
    })
  }
  return {
    items: items.map(({ id }) => id),
    chargedOn: on,
    of: format(base),
    claimed: format(claimed),
    fee: format(fee),
    cutBy,
  }
}

function claimedOn(
  base: MinorUnits,
  rule: LateFeeRule,
  unitsOf: (amount: Amount) => MinorUnits,
  minorDigits: number,
): MinorUnits {
  if (rule.kind === 'fixed') return unitsOf(rule.fixed)
  const share = ratioOf({ numerator: rule.percent, denominator: 100, factor: 1, offset: 0 })
  const ofBase = roundQuotient(BigInt(base) * share.numerator, share.denominator, {
    mode: rule.rounding.mode,
    step: stepOfUnit(rule.rounding.unit, minorDigits),
  })
  if (rule.kind === 'percent') return ofBase
  const fixed = unitsOf(rule.fixed)
  return compareMinorUnits(fixed, ofBase) > 0 ? fixed : ofBase
}
