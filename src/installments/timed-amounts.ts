import {
  type Amount,
  amount,
  amountFault,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  minorDigitsOf,
  readMinorUnits,
  record,
  type Shape,
  showValue,
  sumMinorUnits,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'

/** An amount that is advanced or paid on a day. */
export interface DatedAmount {
  readonly on: CivilDate
  /** Above zero. */
  readonly amount: Amount
}

/** The form of a {@link DatedAmount}; whether the currency has the amount is told by {@link sideIssues}. */
export const datedAmountShape: Shape<DatedAmount> = /* @__PURE__ */ record<DatedAmount>({
  on: civilDate,
  amount,
})

/** What is advanced and what is paid, in either form. */
export interface AdvancesAndPayments<Timed extends { readonly amount: Amount }> {
  readonly currency: CurrencyCode
  readonly advances: readonly Timed[]
  readonly payments: readonly Timed[]
}

/** The two lists, by name. */
export const sides: readonly ['advances', 'payments'] = ['advances', 'payments']

/** What is wrong with the amounts of either list, and with a list that has none? */
export function sideIssues(terms: AdvancesAndPayments<{ readonly amount: Amount }>): readonly Issue[] {
  const minorDigits = minorDigitsOf(terms.currency) ?? 0
  return sides.flatMap((side) =>
    terms[side].length === 0
      ? [describeFault(noneListed, side)]
      : terms[side].flatMap(({ amount: received }, index) => {
          const units = readMinorUnits(received, minorDigits)
          const path = `${side}[${index}].amount`
          if (units === undefined) return [describeFault(amountFault(received, terms.currency), path)]
          return units > 0 ? [] : [describeFault(notPositive(received), path)]
        }),
  )
}

/** The sum of each list, written out. */
export function sumsOf(terms: AdvancesAndPayments<{ readonly amount: Amount }>): {
  readonly advanced: string
  readonly paid: string
} {
  const sum = (list: readonly { readonly amount: Amount }[], path: string): string => {
    const units = list.map(({ amount: one }) => toMinorUnits(one, terms.currency, path))
    return formatMinorUnits(sumMinorUnits(units), toMinorDigits(terms.currency, 'currency'))
  }
  return { advanced: sum(terms.advances, 'advances'), paid: sum(terms.payments, 'payments') }
}

const noneListed: Fault = {
  code: 'wrong-type',
  expected: { en: 'at least one amount', 'zh-CN': '至少一笔金额' },
  received: { en: 'an empty list', 'zh-CN': '空列表' },
  remedy: {
    en: 'A rate compares what is advanced with what is paid: list both.',
    'zh-CN': '利率由放款与还款相比得出：请分别列明。',
  },
}

function notPositive(received: Amount): Fault {
  return {
    code: 'not-positive',
    expected: { en: 'an amount above zero', 'zh-CN': '大于零的金额' },
    received: showValue(received),
    remedy: {
      en: 'What goes to the borrower is an advance, what comes from him a payment; leave out what is zero.',
      'zh-CN': '付给借款人的列为放款，借款人支付的列为还款；零金额请省略。',
    },
  }
}
