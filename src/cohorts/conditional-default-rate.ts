import {
  addDays,
  type CivilDate,
  civilDate,
  describeFault,
  type ExactRatio,
  type Issue,
  inspect,
  joinPath,
  type Label,
  lastDayOfMonth,
  listOf,
  oneOf,
  ratioToNumber,
  record,
  type Shape,
  valueOrThrow,
  verbatim,
} from '../foundations'
import {
  denominatorReason,
  type Measure,
  type MeasureReason,
  measureOf,
  type Period,
  periodIssues,
  sequenceIssues,
  variantOf,
} from '../measures'
import { conditionalDefaultRateDefinition } from './conditional-default-definition'
import { type ExactRate, exactRate, isShare, type QuotientRate, quotientOf, ratioOfRate } from './exact-rate'

type Variant = keyof typeof conditionalDefaultRateDefinition.variants

/** The default rate of one month, of the calendar or from one billing day to the next; one of 29 to 31 falls on the last day of a shorter month. */
export interface DefaultMonth extends Period {
  /** What defaulted in it / balance not in default at its start; from 0 to 1 where there is a value. */
  readonly rate: ExactRate
}

/** What {@link conditionalDefaultRate} of one month is reckoned from. */
export interface MonthlyCdrInput extends DefaultMonth {
  readonly variant: 'monthly'
}

/** What a rolling {@link conditionalDefaultRate} is reckoned from. */
export interface RollingCdrInput {
  readonly variant: 'rolling'
  /** In any order; without gap or overlap, at least one. */
  readonly months: readonly DefaultMonth[]
}

/** What {@link conditionalDefaultRate} is reckoned from, by variant. */
export type ConditionalDefaultInput = MonthlyCdrInput | RollingCdrInput

const MONTHS_IN_YEAR = 12

const MONTH_LEFT_OUT: Label = {
  en: "Add the month that is left out, with the rate '0' if nothing defaulted.",
  'zh-CN': '请补上缺少的月份；确无违约时比例写 0。',
}

const monthlyShape: Shape<MonthlyCdrInput> = /* @__PURE__ */ record<MonthlyCdrInput>({
  variant: /* @__PURE__ */ oneOf(['monthly']),
  from: civilDate,
  to: civilDate,
  rate: exactRate,
})

const rollingShape: Shape<RollingCdrInput> = /* @__PURE__ */ record<RollingCdrInput>({
  variant: /* @__PURE__ */ oneOf(['rolling']),
  months: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<DefaultMonth>({ from: civilDate, to: civilDate, rate: exactRate }),
  ),
})

/**
 * What share of a pool would default in a year, if it went on like this (条件违约率, CDR)?
 *
 * In percent, 0 to 100, from the default rates of months. A rate below 0 or above 1 gives `null` with the reason
 * `rate-out-of-range`; one whose denominator is zero or below gives `null` too.
 *
 * - `monthly`: 1 − (1 − d)^12, as monthly reports on securitized loans have it.
 * - `rolling`: n months compounded, with the exponent 12/n, as investors smooth it.
 *
 * Where 12/n is whole, numerator and denominator are the exact quotient in whole numbers without a common divisor.
 * Where it is not, the root is no quotient: the numerator is the decimal of a double and the denominator 1.
 *
 * @throws ArrearsError `invalid-input` with every issue: no variant, no month, a period that is no month, months that
 * overlap or leave a gap, what is not a rate.
 *
 * Source: reports on securitized loans; dv01, "CDR Calculation", for the rolling form.
 *
 * @example
 * const january = { from: '2026-01-01', to: '2026-01-31' }
 * conditionalDefaultRate({ variant: 'monthly', ...january, rate: '0.5' }).numerator // => '4095'
 * conditionalDefaultRate({ variant: 'monthly', ...january, rate: '0.5' }).denominator // => '4096'
 * conditionalDefaultRate({ variant: 'monthly', ...january, rate: '1.01' }).reason?.code // => 'rate-out-of-range'
 */
export function conditionalDefaultRate(
  input: ConditionalDefaultInput,
): Measure<'conditional-default-rate', Variant> {
  if (variantOf(input, ['monthly', 'rolling']) === 'monthly') {
    const { from, to, rate } = valueOrThrow(inspect(monthlyShape, input, (month) => monthIssues(month, '')))
    return annualized('monthly', [{ from, to, rate }])
  }
  return annualized('rolling', valueOrThrow(inspect(rollingShape, input, rollingIssues)).months)
}

function annualized(
  variant: Variant,
  months: readonly DefaultMonth[],
): Measure<'conditional-default-rate', Variant> {
  const inTime = [...months].sort((one, other) => (one.from < other.from ? -1 : 1))
  const period = { from: inTime[0]?.from ?? '', to: inTime[inTime.length - 1]?.to ?? '' }
  const refused = refusedAmong(variant, inTime)
  // Without a value the figures are those of the rate that has none.
  const figures = refused?.rate ?? yearlyOf(inTime.map(({ rate }) => ratioOfRate(rate)))
  return measureOf<'conditional-default-rate', Variant>(
    conditionalDefaultRateDefinition,
    variant,
    { period, currency: null, numerator: figures.numerator, denominator: figures.denominator },
    refused?.reason ?? null,
  )
}

/** The yearly rate of these monthly shares. */
function yearlyOf(rates: readonly ExactRatio[]): {
  readonly numerator: string
  readonly denominator: string
} {
  if (MONTHS_IN_YEAR % rates.length === 0) {
    const exponent = BigInt(MONTHS_IN_YEAR / rates.length)
    let kept = BigInt(1)
    let whole = BigInt(1)
    for (const { numerator, denominator } of rates) {
      kept *= denominator - numerator
      whole *= denominator
    }
    const denominator = whole ** exponent
    const numerator = denominator - kept ** exponent
    const divisor = greatestCommonDivisor(numerator, denominator)
    return { numerator: String(numerator / divisor), denominator: String(denominator / divisor) }
  }
  const logarithm = rates.reduce((sum, rate) => sum + Math.log1p(-ratioToNumber(rate)), 0)
  return {
    numerator: plainDecimal(-Math.expm1((logarithm * MONTHS_IN_YEAR) / rates.length)),
    denominator: '1',
  }
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [large, small] = [one, other]
  while (small > 0) [large, small] = [small, large % small]
  return large
}

/** The shortest decimal of a number from 0 to 1, without an exponent. */
function plainDecimal(value: number): string {
  const [digits = '', exponent] = String(value).split('e-')
  if (exponent === undefined) return digits
  return `0.${'0'.repeat(Number(exponent) - 1)}${digits.replace('.', '')}`
}

interface Refused {
  readonly rate: QuotientRate
  readonly reason: MeasureReason
}

/** The first month of which no yearly rate can be made, as its figures and the reason. */
function refusedAmong(variant: Variant, months: readonly DefaultMonth[]): Refused | null {
  const { denominator: name } = conditionalDefaultRateDefinition.variants[variant]
  for (const { from, rate: given } of months) {
    const rate = quotientOf(given)
    const reason = name === undefined ? null : denominatorReason(rate.denominator, name)
    if (reason !== null) return { rate, reason }
    if (!isShare(ratioOfRate(rate))) {
      const label = {
        en: `no value: a default rate below 0 or above 1 in the month from ${from}`,
        'zh-CN': `无值：${from} 起的月份违约率小于 0 或大于 1`,
      }
      return { rate, reason: { code: 'rate-out-of-range', label } }
    }
  }
  return null
}

/**
 * Where may a month end that starts on this day? A billing day of 29 to 31 falls on the last day of a shorter month, so
 * that from such a last day on several are possible.
 */
function endsOfMonth(from: CivilDate): readonly CivilDate[] {
  const next = addDays(lastDayOfMonth(from), 1)
  const lastOfNext = lastDayOfMonth(next)
  const day = Number(from.slice(8))
  const latest = from === lastDayOfMonth(from) ? 31 : day
  const starts = Array.from({ length: latest - day + 1 }, (_, more) =>
    day + more < Number(lastOfNext.slice(8))
      ? `${next.slice(0, 8)}${String(day + more).padStart(2, '0')}`
      : lastOfNext,
  )
  return [...new Set(starts.map((start) => addDays(start, -1)))]
}

function monthIssues(month: Period, path: string): readonly Issue[] {
  const issues = periodIssues(month, path)
  if (issues.length > 0) return issues
  const ends = endsOfMonth(month.from)
  if (ends.includes(month.to)) return []
  const to = verbatim(ends.join(' / '))
  return [
    describeFault(
      {
        code: 'wrong-type',
        expected: {
          en: `${to.en}, where the month from ${month.from} ends`,
          'zh-CN': `${month.from} 起的一个月的结束日 ${to['zh-CN']}`,
        },
        received: verbatim(month.to),
        remedy: {
          en: 'Give the rate of one month: that of a longer time must not be raised to a year as if it were one.',
          'zh-CN': '请给出一个月的比例：更长期间的比例不得当作月比例年化。',
        },
      },
      joinPath(path, 'to'),
    ),
  ]
}

function rollingIssues({ months }: RollingCdrInput): readonly Issue[] {
  if (months.length === 0) {
    return [
      describeFault(
        {
          code: 'missing',
          expected: { en: 'at least one month', 'zh-CN': '至少一个月' },
          received: { en: 'an empty list', 'zh-CN': '空列表' },
          remedy: { en: 'Pass the months to compound.', 'zh-CN': '请传入要复合的月份。' },
        },
        'months',
      ),
    ]
  }
  return [
    ...months.flatMap((month, index) => monthIssues(month, joinPath('months', index))),
    ...sequenceIssues(months, 'months', MONTH_LEFT_OUT),
  ]
}
