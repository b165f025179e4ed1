import {
  compareMinorUnits,
  formatMinorUnits,
  type Label,
  type MinorUnits,
  roundQuotient,
  smallerMinorUnits,
  stepOfUnit,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import { readComponents, totalOf } from '../model'
import { approveOffer, type OfferApproval } from './approve-offer'
import { aboveMeans, incomeUnknown, meansOf } from './judge-affordability'
import { judgeConditions } from './judge-conditions'
import { type OfferReason, refusal, statusBy } from './offer-reason'
import type { OffersQuestion } from './offers-question'
import type { PartPaymentProduct } from './product'

/** A part payment today, as it would be offered. What is left stays owed. */
export interface QuotedPartPayment {
  readonly kind: 'part-payment'
  /** That of the product. */
  readonly id: string
  readonly product: string
  readonly label: Label
  readonly status: 'offered' | 'not-allowed' | 'undetermined'
  /** Every one; of what is offered, what is to be known before it is promised. */
  readonly reasons: readonly OfferReason[]
  readonly approval: OfferApproval
  /** As the debtor named it, else as much as is free and owed; `null` where that is not known, or nothing. */
  readonly amount: string | null
}

/** What would be paid today by this product, and may it be asked for? */
export function quotePartPayment(product: PartPaymentProduct, question: OffersQuestion): QuotedPartPayment {
  const { currency, partPayment } = question
  const minorDigits = toMinorDigits(currency, 'currency')
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const owed = totalOf(readComponents(question.owed, currency))
  const named = partPayment === undefined ? undefined : toMinorUnits(partPayment, currency, 'partPayment')
  const step = stepOfUnit(product.unit, minorDigits)
  const { free } = meansOf(question)
  const amount = named ?? (free === undefined ? undefined : asked(free, owed, step))
  const { approval, reasons: ofApproval } = approveOffer([product.measure], format(owed), question)
  const reasons = [
    ...judgeConditions(product, question),
    ...(compareMinorUnits(owed, 0) === 0
      ? [refusal('nothing-owed', { en: 'Nothing is owed.', 'zh-CN': '没有欠款。' })]
      : amountReasons(amount, owed, product, question)),
    ...ofApproval,
  ]
  return {
    kind: 'part-payment',
    id: product.id,
    product: product.id,
    label: product.label,
    status: statusBy(reasons),
    reasons,
    approval,
    amount: amount === undefined || compareMinorUnits(amount, 0) === 0 ? null : format(amount),
  }
}

/** As much as is free, in whole units, and no more than is owed. */
function asked(free: MinorUnits, owed: MinorUnits, step: MinorUnits): MinorUnits {
  if (compareMinorUnits(free, 0) <= 0) return 0
  return smallerMinorUnits(roundQuotient(BigInt(free), 1n, { mode: 'down', step }), owed)
}

function amountReasons(
  amount: MinorUnits | undefined,
  owed: MinorUnits,
  { least }: PartPaymentProduct,
  question: OffersQuestion,
): readonly OfferReason[] {
  const { currency } = question
  const means = meansOf(question)
  if (amount === undefined) return [incomeUnknown(question)]
  const format = (units: MinorUnits): string => formatMinorUnits(units, toMinorDigits(currency, 'currency'))
  if (question.partPayment === undefined && compareMinorUnits(amount, 0) === 0)
    return [nothingFree(means.free === undefined ? null : format(means.free))]
  const aboveFree = aboveMeans(amount, means, currency, 'today')
  // Who pays all that is owed pays enough, however little it is; who pays nothing does not.
  const floor = least === undefined ? 1 : smallerMinorUnits(toMinorUnits(least, currency, 'least'), owed)
  const value = format(amount)
  return [
    ...aboveFree,
    ...(means.free === undefined && aboveFree.length === 0 ? [incomeUnknown(question)] : []),
    ...(compareMinorUnits(amount, owed) > 0
      ? [
          refusal(
            'more-than-owed',
            {
              en: `${value} is more than all that is owed, ${format(owed)}.`,
              'zh-CN': `${value} 超过全部欠款 ${format(owed)}。`,
            },
            { limit: format(owed), value },
          ),
        ]
      : []),
    ...(compareMinorUnits(amount, floor) < 0
      ? [
          refusal(
            'below-least',
            {
              en: `${value} is less than the least that is asked for, ${format(floor)}.`,
              'zh-CN': `${value} 低于最低要求 ${format(floor)}。`,
            },
            { limit: format(floor), value },
          ),
        ]
      : []),
  ]
}

function nothingFree(value: string | null): OfferReason {
  return refusal(
    'nothing-free',
    {
      en: 'After the expenses nothing is left to be paid today: review hardship first.',
      'zh-CN': '扣除支出后今天无可支付的余额：请先作困难审查。',
    },
    { value },
  )
}
