import { addMinorUnits, type MinorUnits, roundQuotient, type UnitRounding } from '../foundations'
import { roundedDown } from './adjustments'
import { nothingLeftOpen, notWhatIsLeft, repaysNothing, repaysTooSoon } from './custom-faults'
import type { Draft, DraftRow, DraftTerms } from './draft'
import { type PlanInterest, worthOfPayments } from './plan-interest'

/** What the payments of a plan are: as stated, or what is left to pay; `undefined` where they are level. */
type Stated = readonly (MinorUnits | undefined)[]

/** The rows, or the one that cannot be: it repays nothing, or repays too soon, or is not what is left. */
type Paid =
  | { readonly rows: readonly DraftRow[] }
  | {
      readonly fails: 'nothing' | 'too-soon' | 'not-what-is-left'
      readonly row: number
      readonly payment: MinorUnits
      readonly interest: MinorUnits
      readonly left: MinorUnits
    }

/** Payments as they were agreed; those that were left open are level, and the last of them takes what rounding leaves over. */
export function draftCustom(
  terms: DraftTerms,
  stated: Stated,
  interest: PlanInterest,
  rounding: UnitRounding,
): Draft {
  const isOpen = stated.includes(undefined)
  const level = isOpen ? openPayment(terms, stated, interest, rounding) : 0
  const paid = pay(terms, stated, level, interest)
  if ('rows' in paid) {
    const [first] = paid.rows
    const installment = isOpen ? level : addMinorUnits(first?.principal ?? 0, first?.interest ?? 0)
    return { installment, levelOf: 'payment', rows: paid.rows, adjustments: [] }
  }
  if (!isOpen || paid.fails !== 'too-soon') throw errorOf(paid, terms.minorDigits)
  const lower = openPayment(terms, stated, interest, { ...rounding, mode: 'down' })
  const lowered = pay(terms, stated, lower, interest)
  if (!('rows' in lowered)) throw errorOf(paid, terms.minorDigits)
  const adjustments = [roundedDown(level, lower, terms.minorDigits)]
  return { installment: lower, levelOf: 'payment', rows: lowered.rows, adjustments }
}

function openPayment(
  terms: DraftTerms,
  stated: Stated,
  { rateOf }: PlanInterest,
  rounding: UnitRounding,
): MinorUnits {
  const { due, worth } = worthOfPayments(
    terms,
    terms,
    rateOf,
    (row) => (stated[row] === undefined ? 1n : 0n),
    (row) => BigInt(stated[row] ?? 0),
  )
  if (due <= 0n) throw nothingLeftOpen(stated.indexOf(undefined))
  return roundQuotient(due, worth, rounding)
}

function pay(
  { principal, count }: DraftTerms,
  stated: Stated,
  level: MinorUnits,
  interest: PlanInterest,
): Paid {
  const rows: DraftRow[] = []
  let balance = principal
  for (let row = 0; row < count; row++) {
    const borne = interest.on(balance, row)
    const left = addMinorUnits(balance, borne)
    const isLast = row === count - 1
    const payment = stated[row] ?? (isLast ? left : level)
    const share = addMinorUnits(payment, -borne)
    const failing = { row, payment, interest: borne, left }
    if (isLast && payment !== left) return { fails: 'not-what-is-left', ...failing }
    if (share < 1) return { fails: 'nothing', ...failing }
    if (!isLast && share >= balance) return { fails: 'too-soon', ...failing }
    rows.push({ principal: share, interest: borne })
    balance = addMinorUnits(balance, -share)
  }
  return { rows }
}

function errorOf(
  { fails, row, payment, interest, left }: Exclude<Paid, { readonly rows: readonly DraftRow[] }>,
  minorDigits: number,
): Error {
  const place = { row, payment, minorDigits }
  if (fails === 'nothing') return repaysNothing(place, interest)
  return fails === 'too-soon' ? repaysTooSoon(place, left) : notWhatIsLeft(place, left)
}
