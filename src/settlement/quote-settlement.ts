import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  dayAfter,
  formatMinorUnits,
  inspect,
  type Label,
  type MinorUnits,
  roundRatio,
  smallerMinorUnits,
  stepOfUnit,
  sumMinorUnits,
  toMinorDigits,
  toMinorUnits,
  type UnitRounding,
  valueOrThrow,
} from '../foundations'
import {
  type AccountEvent,
  type ComponentParts,
  type ComponentUnits,
  componentNames,
  forEachComponent,
  lessComponents,
  readComponents,
  statedComponents,
  tellParts,
  totalOf,
} from '../model'
import { roundedShare, shareOfPercent } from './percent-of'
import { type SettlementReason, settlementReasons } from './settlement-reasons'
import { type SettlementTerms, settlementIssues, settlementShape, type TakenInKind } from './settlement-terms'

/** A thing that is taken, and for how much of what is owed. */
export interface SettledInKind {
  readonly id: string
  readonly label: Label | null
  readonly valuedOn: CivilDate | null
  readonly value: string
  /** What of its value pays nothing, as nothing is left to be paid; a settlement with any is refused. */
  readonly beyond: string
}

/** What is to be paid so that the debtor is let go. */
export interface Settlement {
  /** `refused`: not to be offered, for every one of the `reasons`; what was asked for is told all the same. */
  readonly status: 'quoted' | 'refused'
  readonly currency: CurrencyCode
  readonly asOf: CivilDate
  readonly validUntil: CivilDate
  /** For every component and in all, `waived`, `inKind` and `payable` together. */
  readonly owed: ComponentParts
  /** What is given up; never more than is owed. */
  readonly waived: ComponentParts
  /** For what things are taken, costs first. */
  readonly inKind: ComponentParts
  /** What is left to be paid in money. */
  readonly payable: ComponentParts
  /** What the debtor need not pay: all that is given up. */
  readonly saving: string
  /** The same in percent of what is owed, with two decimals; `null` where nothing is. */
  readonly savingPercent: string | null
  readonly taken: readonly SettledInKind[]
  /** As it was stated; it pays nothing. */
  readonly guarantee: { readonly by: string; readonly amount: string | null } | null
  /** Every one; none where it is quoted. */
  readonly reasons: readonly SettlementReason[]
  /**
   * For the ledger, once it is paid: what is given up, then the things, of the day of payment. The money comes after them, as a
   * payment of a later `sequence`. None where it is refused.
   */
  readonly events: readonly AccountEvent[]
  /** The first day on which paying it does not settle any more; `null` where it is refused. */
  readonly changesOn: CivilDate | null
}

/**
 * What is to be paid by when so that nothing is owed any more, and what is given up for it (和解结清报价)?
 *
 * A discount gives up a percentage of a component, rounded once and never more than all of it, or an amount. Things taken at their
 * stated value pay what that leaves, costs first, then fees, penalties, interest and principal. The rest is to be paid in money, the
 * last day whole. Limits bind what is given up, not what things pay; exactly at a limit is within it, and a percentage that is
 * bounded is rounded as the discount is.
 *
 * Interest of the days after `asOf` is not in it: an offer that stands longer gives it up, or is quoted for its last day.
 *
 * @returns A refused settlement shows what was asked for as far as it can be: what is given up or taken beyond what is owed is told by
 * the reasons, and not in the parts.
 * @throws ArrearsError `invalid-input` with every fault of the terms.
 *
 * Source: waiver, payment in kind, guarantee, discount for an early lump sum, most of the principal kept, as collections practice
 * lists them; the order of components is that of 民法典 art. 561.
 *
 * @example
 * const terms = {
 *   currency: 'CNY', asOf: '2026-03-01', validUntil: '2026-03-31',
 *   owed: { penalty: '300.00', interest: '700.00', principal: '9000.00' },
 *   discounts: [{ component: 'penalty', percent: 100 }, { component: 'interest', percent: 50 }],
 *   inKind: [{ id: 'car', value: '4000.00' }],
 *   rounding: { mode: 'half-up', unit: 'minor' },
 * } as const
 * const { payable, saving, changesOn } = quoteSettlement(terms)
 * [payable.total, saving, changesOn] // => ['5350.00', '650.00', '2026-04-01']
 * const bounded = quoteSettlement({ ...terms, limits: { mostPercent: { penalty: 80 }, leastPayable: '6000' } })
 * bounded.status // => 'refused'
 * bounded.reasons.map(({ code, limit, value }) => `${code} ${limit} ${value}`) // => ['above-most-percent 240.00 300.00', 'below-least-payable 6000.00 5350.00']
 */
export function quoteSettlement(terms: SettlementTerms): Settlement {
  const checked = valueOrThrow(inspect(settlementShape, terms, settlementIssues))
  const { currency, asOf, validUntil, paidOn = asOf, inKind = [], guarantee, limits = {} } = checked
  const minorDigits = toMinorDigits(currency, 'currency')
  const rounding = { mode: checked.rounding.mode, step: stepOfUnit(checked.rounding.unit, minorDigits) }
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const owed = readComponents(checked.owed, currency)
  const asked = askedWaiver(checked, owed, rounding)
  const waived = forEachComponent((name) => smallerMinorUnits(asked[name], owed[name]))
  const left = lessComponents(owed, waived)
  const values = inKind.map(({ value }) => toMinorUnits(value, currency, 'inKind'))
  const paidInKind = payInOrder(left, sumMinorUnits(values))
  const payable = lessComponents(left, paidInKind)
  const [owedInAll, waivedInAll] = [totalOf(owed), totalOf(waived)]
  const reasons = settlementReasons(
    {
      owed,
      asked,
      left: totalOf(left),
      inKind: sumMinorUnits(values),
      payable: totalOf(payable),
      validUntil,
      paidOn,
    },
    limits,
    toMinorUnits(limits.leastPayable ?? 0, currency, 'limits'),
    rounding,
    minorDigits,
  )
  const isQuoted = reasons.length === 0
  return {
    status: isQuoted ? 'quoted' : 'refused',
    currency,
    asOf,
    validUntil,
    owed: tellParts(owed, minorDigits),
    waived: tellParts(waived, minorDigits),
    inKind: tellParts(paidInKind, minorDigits),
    payable: tellParts(payable, minorDigits),
    saving: format(waivedInAll),
    savingPercent:
      owedInAll === 0
        ? null
        : roundRatio(
            { numerator: BigInt(waivedInAll) * 100n, denominator: BigInt(owedInAll) },
            2,
            rounding.mode,
          ),
    taken: tellTaken(inKind, values, totalOf(left), format),
    guarantee:
      guarantee === undefined
        ? null
        : {
            by: guarantee.by,
            amount:
              guarantee.amount === undefined
                ? null
                : format(toMinorUnits(guarantee.amount, currency, 'guarantee')),
          },
    reasons,
    events: isQuoted ? settlingEvents(waived, inKind, values, paidOn, minorDigits) : [],
    changesOn: isQuoted ? dayAfter(validUntil, 1) : null,
  }
}

/** What is given up of each component, though it were more than is owed of it. */
function askedWaiver(
  { currency, discounts }: SettlementTerms,
  owed: ComponentUnits,
  rounding: UnitRounding,
): ComponentUnits {
  return forEachComponent((name) => {
    const discount = discounts.find(({ component }) => component === name)
    if (discount?.percent !== undefined)
      return roundedShare(owed[name], shareOfPercent(discount.percent), rounding)
    return toMinorUnits(discount?.amount ?? 0, currency, 'discounts')
  })
}

/** What so much pays of each component, the first of them first. */
function payInOrder(left: ComponentUnits, worth: MinorUnits): ComponentUnits {
  let rest = worth
  return forEachComponent((name) => {
    const part = smallerMinorUnits(rest, left[name])
    rest = addMinorUnits(rest, -part)
    return part
  })
}

function tellTaken(
  things: readonly TakenInKind[],
  values: readonly MinorUnits[],
  leftInAll: MinorUnits,
  format: (units: MinorUnits) => string,
): readonly SettledInKind[] {
  let left = leftInAll
  return things.map(({ id, label = null, valuedOn = null }, index) => {
    const value = values[index] ?? 0
    const used = smallerMinorUnits(value, left)
    left = addMinorUnits(left, -used)
    return { id, label, valuedOn, value: format(value), beyond: format(addMinorUnits(value, -used)) }
  })
}

function settlingEvents(
  waived: ComponentUnits,
  things: readonly TakenInKind[],
  values: readonly MinorUnits[],
  day: CivilDate,
  minorDigits: number,
): readonly AccountEvent[] {
  const hasWaiver = componentNames.some((name) => waived[name] !== 0)
  const waiver: readonly AccountEvent[] = hasWaiver
    ? [
        {
          kind: 'waiver',
          id: `settlement-waiver-${day}`,
          effectiveOn: day,
          components: statedComponents(waived, minorDigits),
        },
      ]
    : []
  return [
    ...waiver,
    ...things.flatMap(({ id }, index): readonly AccountEvent[] => {
      const value = values[index] ?? 0
      return value === 0
        ? []
        : [
            {
              kind: 'payment',
              id: `settlement-in-kind-${id}`,
              effectiveOn: day,
              // What is given up comes first, so that nothing pays it.
              sequence: 1,
              amount: formatMinorUnits(value, minorDigits),
              transaction: 'in-kind',
            },
          ]
    }),
  ]
}
