import {
  type CurrencyCode,
  compareMinorUnits,
  formatMinorUnits,
  type MinorUnits,
  roundRatio,
  shareOf,
  subtractMinorUnits,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import { type OfferReason, openQuestion, refusal, warning } from './offer-reason'
import type { OffersQuestion } from './offers-question'

/** A monthly payment, held against what is left of the monthly income (可承受性). The debt itself is not. */
export interface OfferAffordability {
  readonly status: 'affordable' | 'not-affordable' | 'undetermined'
  /** The highest payment of any month; a down payment is none. */
  readonly monthlyPayment: string
  /** The monthly income less the expenses, which may be below zero; `null` where one of them is not known. */
  readonly freeIncome: string | null
  /** The payment in percent of the income, with two decimals, rounded half up; `null` of no income, or of one not known. */
  readonly shareOfIncomePercent: string | null
}

/** What a debtor has each month, in minor units. */
export interface Means {
  readonly income: MinorUnits | undefined
  readonly free: MinorUnits | undefined
}

/** What does this debtor have each month, as far as it is known? */
export function meansOf({ currency, monthlyIncome, monthlyExpenses }: OffersQuestion): Means {
  const income =
    monthlyIncome === undefined ? undefined : toMinorUnits(monthlyIncome, currency, 'monthlyIncome')
  const expenses =
    monthlyExpenses === undefined ? undefined : toMinorUnits(monthlyExpenses, currency, 'monthlyExpenses')
  const isKnown = income !== undefined && expenses !== undefined
  return { income, free: isKnown ? subtractMinorUnits(income, expenses) : undefined }
}

/** Can this be paid each month, and why not? All that is free is enough. */
export function judgeAffordability(
  monthly: MinorUnits,
  question: OffersQuestion,
): { readonly affordability: OfferAffordability; readonly reasons: readonly OfferReason[] } {
  const { currency, policy } = question
  const { income, free } = meansOf(question)
  const format = formatIn(currency)
  const tooMuch = aboveMeans(monthly, { income, free }, currency, 'monthly')
  const isOpen = free === undefined && tooMuch.length === 0
  const share = policy.warningSharePercent
  const isWarned =
    share !== undefined && income !== undefined && shareOf(share)(monthly, income) > 0 && tooMuch.length === 0
  const shareOfIncomePercent =
    income === undefined || compareMinorUnits(income, 0) === 0
      ? null
      : roundRatio({ numerator: BigInt(monthly) * 100n, denominator: BigInt(income) }, 2, 'half-up')
  return {
    affordability: {
      status: isOpen ? 'undetermined' : tooMuch.length > 0 ? 'not-affordable' : 'affordable',
      monthlyPayment: format(monthly),
      freeIncome: free === undefined ? null : format(free),
      shareOfIncomePercent,
    },
    reasons: [
      ...tooMuch,
      ...(isOpen ? [incomeUnknown(question)] : []),
      ...(isWarned
        ? [
            warning(
              'above-warning-share',
              {
                en: `${format(monthly)} a month is more than ${share} % of the income, ${format(income)}: the warning line.`,
                'zh-CN': `每月 ${format(monthly)} 超过收入 ${format(income)} 的 ${share}%（预警线）。`,
              },
              { limit: String(share), value: shareOfIncomePercent },
            ),
          ]
        : []),
    ],
  }
}

/** The reason against a payment of a month that is more than is free, or than comes in at all. */
export function aboveMeans(
  payment: MinorUnits,
  { income, free }: Means,
  currency: CurrencyCode,
  paid: 'monthly' | 'today',
): readonly OfferReason[] {
  // Whatever the expenses are, no more is free than comes in.
  const most = free ?? income
  if (most === undefined || compareMinorUnits(payment, most) <= 0) return []
  const format = formatIn(currency)
  const [value, limit] = [format(payment), format(most)]
  const of = paid === 'monthly' ? { en: 'a month', 'zh-CN': '每月' } : { en: 'today', 'zh-CN': '今天' }
  return [
    refusal(
      'above-free-income',
      free === undefined
        ? {
            en: `${value} ${of.en} is more than the whole income of a month, ${limit}.`,
            'zh-CN': `${of['zh-CN']} ${value} 超过全部月收入 ${limit}。`,
          }
        : {
            en: `${value} ${of.en} is more than is left of the income of a month, ${limit}: what cannot be kept helps nobody.`,
            'zh-CN': `${of['zh-CN']} ${value} 超过月收入扣除支出后的余额 ${limit}：无法履行的方案于谁都无益。`,
          },
      { limit, value },
    ),
  ]
}

/** The reason that what is free is not known. */
export function incomeUnknown({ monthlyIncome, monthlyExpenses }: OffersQuestion): OfferReason {
  const missing = [
    ...(monthlyIncome === undefined ? [{ en: 'income', 'zh-CN': '收入' }] : []),
    ...(monthlyExpenses === undefined ? [{ en: 'expenses', 'zh-CN': '支出' }] : []),
  ]
  const english = missing.map(({ en }) => en).join(' and ')
  const chinese = missing.map((label) => label['zh-CN']).join('和')
  return openQuestion('income-unknown', {
    en: `Whether it can be paid cannot be told: the monthly ${english} ${missing.length > 1 || monthlyExpenses === undefined ? 'are' : 'is'} not known.`,
    'zh-CN': `无法判断能否承受：每月${chinese}未知。`,
  })
}

function formatIn(currency: CurrencyCode): (units: MinorUnits) => string {
  const minorDigits = toMinorDigits(currency, 'currency')
  return (units) => formatMinorUnits(units, minorDigits)
}
