import {
  type CivilDate,
  findInForce,
  inspect,
  ratioOf,
  roundRatio,
  type ValueInForce,
  valueOrThrow,
} from '../foundations'
import {
  askedLateRateIssues,
  askedLateRateShape,
  type LateRateLaw,
  type LateRateQuestion,
  type LateRateRule,
} from './late-rate-law'
import type { RateBasis } from './rate-basis'

/** A rate for being late, as far as it is known. */
export type LateRate =
  | {
      readonly status: 'found'
      /** `null` where the rule sets none. */
      readonly leastPercent: string | null
      readonly mostPercent: string | null
      readonly ratePer: RateBasis['ratePer']
      /** The rate that it follows from, and since when that is in force; `null` where it follows from none. */
      readonly base: { readonly percent: string; readonly from: CivilDate | null } | null
      readonly rule: ValueInForce<LateRateRule>
    }
  | {
      readonly status: 'undetermined'
      readonly missing: readonly ('contractRatePercent' | 'referenceRates')[]
    }
  /** The rule says nothing of that day. */
  | { readonly status: 'not-in-force'; readonly startsOn: CivilDate | null }

/**
 * At which rate may, or must, being late be charged by this rule (逾期利率)?
 *
 * Of a surcharge, from the least to the most; of a multiple, at most or at least that; of a rate of its own, that very one. Exact:
 * 6.00 % and 30 % of it are 7.80 %. The reference rate is the one in force on the day asked, a day of change having the new one,
 * so that a later change does not move what goes by the day on which a contract was formed. Reference rates are the caller's:
 * none are shipped. A day before the first of them, or a rate left out, is `undetermined`.
 *
 * @throws ArrearsError `invalid-input` with every fault of the rule or the question.
 *
 * Source: that of each rule, which it carries.
 *
 * @example
 * const ceiling = {
 *   id: 'four-times', history: [{
 *     from: '2020-08-20', value: { kind: 'multiple', of: 'reference-rate', times: 4, bound: 'most' },
 *     citation: { title: '民间借贷规定', section: '第二十五条', confidence: 'verified' },
 *   }],
 * } as const
 * const rate = findLateRate(ceiling, { on: '2021-03-01', referenceRates: [{ from: '2020-04-20', percent: '3.85' }] })
 * rate.status === 'found' && rate.mostPercent // => '15.4'
 * findLateRate(ceiling, { on: '2021-03-01' }) // => { status: 'undetermined', missing: ['referenceRates'] }
 */
export function findLateRate(law: LateRateLaw, question: LateRateQuestion): LateRate {
  const asked = valueOrThrow(inspect(askedLateRateShape, { law, question }, askedLateRateIssues))
  const { on, contractRatePercent, referenceRates = [] } = asked.question
  const rule = findInForce(asked.law, on)
  if (rule === null) {
    const later = asked.law.history.find(({ from, value }) => from > on && value !== null)
    return { status: 'not-in-force', startsOn: later?.from ?? null }
  }
  const { value } = rule
  if (value.kind === 'own') {
    const percent = plain(value.percent)
    const { ratePer } = value
    return { status: 'found', leastPercent: percent, mostPercent: percent, ratePer, base: null, rule }
  }
  const inForce = referenceRates.filter(({ from }) => from <= on)
  const reference = inForce[inForce.length - 1]
  const isOfContract = value.of === 'contract-rate'
  const base = isOfContract ? contractRatePercent : reference?.percent
  if (base === undefined)
    return { status: 'undetermined', missing: [isOfContract ? 'contractRatePercent' : 'referenceRates'] }
  const found = {
    status: 'found' as const,
    ratePer: 'year' as const,
    base: { percent: plain(base), from: isOfContract ? null : (reference?.from ?? null) },
    rule,
  }
  if (value.kind === 'multiple') {
    const percent = times(base, value.times, 0)
    const isMost = value.bound === 'most'
    return { ...found, leastPercent: isMost ? null : percent, mostPercent: isMost ? percent : null }
  }
  const [leastPercent, mostPercent] = [value.leastPercent, value.mostPercent].map((more) =>
    times(base, more, 2),
  )
  return { ...found, leastPercent: leastPercent ?? null, mostPercent: mostPercent ?? null }
}

/** A rate times another decimal; with two places, that many percent of it more. Exact. */
function times(rate: string | number, factor: string | number, percentPlaces: 0 | 2): string {
  const [one, other] = [exactly(rate), exactly(factor)]
  const hundred = percentPlaces === 0 ? 1n : 100n
  const more = percentPlaces === 0 ? 0n : hundred * other.denominator
  const places = placesOf(rate) + placesOf(factor) + percentPlaces
  const product = {
    numerator: one.numerator * (other.numerator + more),
    denominator: one.denominator * other.denominator * hundred,
  }
  return plain(roundRatio(product, places, 'half-up'))
}

function exactly(value: string | number): ReturnType<typeof ratioOf> {
  return ratioOf({ numerator: value, denominator: 1, factor: 1, offset: 0 })
}

function placesOf(value: string | number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/** A decimal without zeros that say nothing. */
function plain(value: string | number): string {
  const text = String(value)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
