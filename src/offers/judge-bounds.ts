import { addMonths, type CivilDate, type Label, type Locale, ratioOf } from '../foundations'
import { type OfferReason, refusal } from './offer-reason'
import type { OfferBound } from './product'

/** What of an offer is bound by law: its last day, and what it costs a year in percent. */
export interface BoundedOffer {
  readonly lastDueOn: CivilDate
  readonly annualCostPercent: string
}

/** Which bounds does this offer break? Every one, with its source. */
export function judgeBounds(
  { lastDueOn, annualCostPercent }: BoundedOffer,
  asOf: CivilDate,
  bounds: readonly OfferBound[],
): readonly OfferReason[] {
  return bounds.flatMap(({ id, longestMonths, mostAnnualCostPercent, citation }): readonly OfferReason[] => {
    const bound = { id, citation }
    const last = longestMonths === undefined ? undefined : lastWithin(asOf, longestMonths)
    return [
      ...(last === undefined || lastDueOn <= last
        ? []
        : [
            refusal(
              'too-long-by-bound',
              {
                en: `The last payment on ${lastDueOn} is after ${last}, ${longestMonths} months from now, which ${titleIn(citation.title, 'en')} allows at most.`,
                'zh-CN': `末期 ${lastDueOn} 晚于 ${last}：${titleIn(citation.title, 'zh-CN')}最长只允许 ${longestMonths} 个月。`,
              },
              { limit: last, value: lastDueOn, bound },
            ),
          ]),
      ...(mostAnnualCostPercent === undefined || !isMore(annualCostPercent, mostAnnualCostPercent)
        ? []
        : [
            refusal(
              'annual-cost-above-bound',
              {
                en: `It costs ${annualCostPercent} % a year; ${titleIn(citation.title, 'en')} allows ${mostAnnualCostPercent} % at most.`,
                'zh-CN': `年化成本 ${annualCostPercent}%；${titleIn(citation.title, 'zh-CN')}最高只允许 ${mostAnnualCostPercent}%。`,
              },
              { limit: String(mostAnnualCostPercent), value: annualCostPercent, bound },
            ),
          ]),
    ]
  })
}

/** The last day within so many months. */
export function lastWithin(asOf: CivilDate, months: number): CivilDate {
  return addMonths(asOf, months, 'corresponding-day')
}

function isMore(percent: string | number, most: string | number): boolean {
  const cost = ratioOf({ numerator: percent, denominator: 1, factor: 1, offset: 0 })
  const limit = ratioOf({ numerator: most, denominator: 1, factor: 1, offset: 0 })
  return cost.numerator * limit.denominator > limit.numerator * cost.denominator
}

function titleIn(title: string | Label, locale: Locale): string {
  return typeof title === 'string' ? title : title[locale]
}
