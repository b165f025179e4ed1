import {
  type Amount,
  addDays,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Issue,
  inspect,
  joinPath,
  type Label,
  lastDayOfMonth,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import {
  amountIssues,
  amountShareOf,
  type Measure,
  type MeasureUnit,
  rowCurrencyIssues,
  variantOf,
} from '../measures'
import { poolShareDefinition } from './follow-pool-definition'

/** One month end of a static pool. */
export interface StaticPoolMonth {
  readonly asOf: CivilDate
  /** What is followed: the balance past due, or all that was lost so far. */
  readonly part: Amount
  /** When given, must be that of the pool: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** One month end of a dynamic pool. */
export interface DynamicPoolMonth extends StaticPoolMonth {
  /** All that is in the pool on this day. */
  readonly pool: Amount
}

/** What a static pool is followed by (静态池). */
export interface StaticPoolInput {
  readonly variant: 'static'
  readonly currency: CurrencyCode
  /** The day on which the pool was closed. */
  readonly originatedOn: CivilDate
  /** The balance of the pool on that day. */
  readonly atOrigination: Amount
  /** Earliest first, none left out. */
  readonly months: readonly StaticPoolMonth[]
}

/** What a dynamic pool is followed by (动态池). */
export interface DynamicPoolInput {
  readonly variant: 'dynamic'
  readonly currency: CurrencyCode
  /** Earliest first, none left out. */
  readonly months: readonly DynamicPoolMonth[]
}

/** What {@link followPool} follows a pool by, by variant. */
export type FollowPoolInput = StaticPoolInput | DynamicPoolInput

/** The same share of a pool, month by month. */
export interface FollowedPool {
  readonly id: 'pool-share'
  readonly variant: 'static' | 'dynamic'
  readonly label: Label
  readonly unit: MeasureUnit
  readonly basis: 'amount'
  readonly currency: CurrencyCode
  /** In the order given. */
  readonly months: readonly Measure<'pool-share', 'static' | 'dynamic'>[]
}

const staticShape: Shape<StaticPoolInput> = /* @__PURE__ */ record<StaticPoolInput>({
  variant: /* @__PURE__ */ oneOf(['static']),
  currency,
  originatedOn: civilDate,
  atOrigination: amount,
  months: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<StaticPoolMonth>({
      asOf: civilDate,
      part: amount,
      currency: /* @__PURE__ */ optional(currency),
    }),
  ),
})

const dynamicShape: Shape<DynamicPoolInput> = /* @__PURE__ */ record<DynamicPoolInput>({
  variant: /* @__PURE__ */ oneOf(['dynamic']),
  currency,
  months: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<DynamicPoolMonth>({
      asOf: civilDate,
      part: amount,
      pool: amount,
      currency: /* @__PURE__ */ optional(currency),
    }),
  ),
})

/**
 * How does the same part of a pool move from month to month (静态池、动态池)?
 *
 * One measure per month, in percent. The part is the caller's: the balance past due, the losses so far, the loans at
 * risk; the same in every month.
 *
 * - `static`: divided by the pool at origination, as investors follow what they bought.
 * - `dynamic`: divided by the pool of the same month, as lenders report on what is on their books.
 *
 * A denominator of zero or below gives no value: `null`, with the reason.
 *
 * @throws ArrearsError `invalid-input` with every issue, naming the month: month ends that do not follow each other,
 * one before the origination, another currency, an amount that is not exact money.
 *
 * Source: practice of lenders and rating agencies; no source that defines the two forms precisely was found.
 *
 * @example
 * const months = [
 *   { asOf: '2026-01-31', part: '10.00', pool: '800.00' },
 *   { asOf: '2026-02-28', part: '10.00', pool: '400.00' },
 * ]
 * const valuesOf = ({ months }: FollowedPool) => months.map(({ value }) => value)
 * valuesOf(followPool({ variant: 'dynamic', currency: 'USD', months })) // => [1.25, 2.5]
 *
 * const lent = { currency: 'USD', originatedOn: '2025-12-31', atOrigination: '1000.00' }
 * const parts = months.map(({ asOf, part }) => ({ asOf, part }))
 * valuesOf(followPool({ variant: 'static', ...lent, months: parts })) // => [1, 1]
 */
export function followPool(input: FollowPoolInput): FollowedPool {
  if (variantOf(input, ['static', 'dynamic']) === 'static') {
    const { currency, atOrigination, months } = valueOrThrow(inspect(staticShape, input, staticIssues))
    return followed(
      'static',
      currency,
      months.map((month) => ({ ...month, pool: atOrigination })),
    )
  }
  const { currency, months } = valueOrThrow(inspect(dynamicShape, input, dynamicIssues))
  return followed('dynamic', currency, months)
}

function followed(
  variant: 'static' | 'dynamic',
  currency: CurrencyCode,
  months: readonly DynamicPoolMonth[],
): FollowedPool {
  return {
    id: poolShareDefinition.id,
    variant,
    label: poolShareDefinition.variants[variant].label,
    unit: poolShareDefinition.unit,
    basis: 'amount',
    currency,
    months: months.map(({ asOf, part, pool }) =>
      amountShareOf(poolShareDefinition, variant, {
        period: { asOf },
        currency,
        part: toMinorUnits(part, currency, 'part'),
        whole: toMinorUnits(pool, currency, 'pool'),
      }),
    ),
  }
}

function staticIssues({ currency, originatedOn, atOrigination, months }: StaticPoolInput): readonly Issue[] {
  return [
    ...amountIssues({ atOrigination }, currency),
    ...monthIssues(months, currency),
    ...months.flatMap(({ asOf }, index) =>
      asOf < originatedOn ? [outOfPlace(notBefore(originatedOn), asOf, index)] : [],
    ),
  ]
}

function dynamicIssues({ currency, months }: DynamicPoolInput): readonly Issue[] {
  return [
    ...monthIssues(months, currency),
    ...months.flatMap(({ pool }, index) =>
      amountIssues({ [joinPath(joinPath('months', index), 'pool')]: pool }, currency),
    ),
  ]
}

function monthIssues(months: readonly StaticPoolMonth[], currency: CurrencyCode): readonly Issue[] {
  return months.flatMap((month, index) => {
    const path = joinPath('months', index)
    const before = months[index - 1]
    return [
      ...amountIssues({ [joinPath(path, 'part')]: month.part }, currency),
      ...rowCurrencyIssues(month.currency, currency, joinPath(path, 'currency')),
      ...orderIssues(month.asOf, before?.asOf, index),
    ]
  })
}

/** The first is the end of any month, each later one that of the next month. */
function orderIssues(asOf: CivilDate, before: CivilDate | undefined, index: number): readonly Issue[] {
  const expected = lastDayOfMonth(before === undefined ? asOf : addDays(lastDayOfMonth(before), 1))
  return asOf === expected ? [] : [outOfPlace(monthEnd(expected, index), asOf, index)]
}

function notBefore(originatedOn: CivilDate): Label {
  return {
    en: `a day not before the origination on ${originatedOn}`,
    'zh-CN': `不早于资产池起始日 ${originatedOn} 的日期`,
  }
}

function monthEnd(day: CivilDate, index: number): Label {
  if (index === 0) return { en: `${day}, the end of the month`, 'zh-CN': `月末日 ${day}` }
  const place = joinPath('months', index - 1)
  return {
    en: `${day}, the month end after that of ${place}`,
    'zh-CN': `紧接 ${place} 的月末日 ${day}`,
  }
}

function outOfPlace(expected: Label, received: CivilDate, index: number): Issue {
  return describeFault(
    {
      code: 'date-order',
      expected,
      received: verbatim(received),
      remedy: {
        en: 'Give each month end once, the earliest first, from the origination on, and leave none out.',
        'zh-CN': '请自起始日起由早到晚列出各月末，每个只列一次且不遗漏。',
      },
    },
    joinPath(joinPath('months', index), 'asOf'),
  )
}
