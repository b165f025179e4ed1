import {
  type Amount,
  addMinorUnits,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  formatMinorUnits,
  type Issue,
  inspect,
  joinPath,
  listOf,
  type MinorUnits,
  oneOf,
  optional,
  type RoundingMode,
  record,
  roundingModes,
  type Shape,
  text,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import {
  amountIssues,
  type Measure,
  type MeasureDefinition,
  type MeasureTerm,
  measureOf,
  rowCurrencyIssues,
} from '../measures'
import { type ExactRate, exactRate, quotientOf, shareIssues } from './exact-rate'

/** What a loss provision is. */
export const lossProvisionDefinition: MeasureDefinition<'loss-provision', 'aging-schedule'> = {
  id: 'loss-provision',
  family: 'cohorts',
  label: { en: 'Loss provision', 'zh-CN': '坏账准备' },
  question: {
    en: 'How much of what is owed will probably be lost, by how late it is?',
    'zh-CN': '按逾期程度，应收款项中预计会损失多少？',
  },
  unit: 'money',
  better: 'lower',
  edges: {
    en: 'Rates are shares from 0 to 1 and never rounded: a historical rate is best given as the quotient it is. The sum is rounded once, by the rounding mode that the caller names; a posting that rounds each row (provisionFor) may differ by a few cents. Credit balances bear no provision and reduce none: they are shown apart, not netted. Without any balance the provision is 0.',
    'zh-CN':
      '比例为 0 至 1，不作取整；历史损失率宜直接以分数给出。合计按调用方指明的方式取整一次；逐行取整入账（provisionFor）可能相差几分。贷项余额不计提、也不抵减，单独列示。没有余额时为 0。',
  },
  source: {
    en: 'Aging schedule with historical loss rates: ASC 326 (CECL); provision matrix of IFRS 9 B5.5.35.',
    'zh-CN': '账龄分析法与历史损失率：ASC 326（CECL）；IFRS 9 B5.5.35 的准备矩阵。',
  },
  variants: {
    'aging-schedule': {
      label: { en: 'Loss provision, by aging schedule', 'zh-CN': '坏账准备（账龄分析法）' },
      basis: 'amount',
      formula: {
        en: 'sum over the buckets of balance × loss rate',
        'zh-CN': '各账龄段余额 × 损失率之和',
      },
      usedBy: {
        en: 'Whoever values trade receivables, or many loans of one kind, by how late they are.',
        'zh-CN': '按逾期程度评估贸易应收款或大量同类贷款的机构。',
      },
    },
  },
}

/** What is owed in one bucket, and what share of it will probably be lost. */
export interface ProvisionBucket {
  /** Of the bucket, used once. */
  readonly id: string
  /** Below zero for a credit balance, which is shown apart. */
  readonly balance: Amount
  /** From 0 to 1: 0.3 % is `'0.003'`. */
  readonly lossRate: ExactRate
  /** When given, must be that of the others: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** What {@link lossProvision} is reckoned from. */
export interface LossProvisionInput {
  readonly asOf: CivilDate
  readonly currency: CurrencyCode
  /** Of the sum; nothing is rounded before. */
  readonly roundingMode: RoundingMode
  readonly buckets: readonly ProvisionBucket[]
}

/** A loss provision, with the credit balances that it leaves out. */
export type LossProvision = Measure<'loss-provision', 'aging-schedule'> & {
  /** The credit balances, as an amount of zero or below. */
  readonly credits: string
}

const inputShape: Shape<LossProvisionInput> = /* @__PURE__ */ record<LossProvisionInput>({
  asOf: civilDate,
  currency,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
  buckets: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<ProvisionBucket>({
      id: text,
      balance: amount,
      lossRate: exactRate,
      currency: /* @__PURE__ */ optional(currency),
    }),
  ),
})

/**
 * How much of what is owed will probably be lost (坏账准备)?
 *
 * Money: `amount` is the sum of balance × loss rate over the buckets, rounded once from the exact sum; `terms` holds
 * each product, and `numerator` the balance provided for. Credit balances stand apart, in `credits`. For a posting,
 * where each row is rounded and the parts add up, see `provisionFor`.
 *
 * @throws ArrearsError `invalid-input` with every issue, naming the bucket: a rate outside 0 to 1, an id used twice,
 * another currency, an amount that is not exact money; no rounding mode.
 *
 * Sources: ASC 326 (CECL), aging schedule; IFRS 9 B5.5.35. The rates are the lender's: none are shipped.
 *
 * @example
 * const measure = lossProvision({
 *   asOf: '2026-03-31', currency: 'EUR', roundingMode: 'half-up',
 *   buckets: [{ id: 'current', balance: '60000.00', lossRate: { numerator: 2000, denominator: 23000 } }],
 * })
 * measure.amount // => '5217.39'
 */
export function lossProvision(input: LossProvisionInput): LossProvision {
  const { asOf, currency, roundingMode, buckets } = valueOrThrow(inspect(inputShape, input, provisionIssues))
  const minorDigits = toMinorDigits(currency, 'currency')
  let provided: MinorUnits = 0
  let credits: MinorUnits = 0
  const terms: MeasureTerm[] = []
  buckets.forEach(({ id, balance, lossRate }, index) => {
    const units = toMinorUnits(balance, currency, joinPath('buckets', index))
    if (units < 0) {
      credits = addMinorUnits(credits, units)
      return
    }
    provided = addMinorUnits(provided, units)
    terms.push(termOf(id, units, lossRate, minorDigits))
  })
  const observed = {
    period: { asOf },
    currency,
    numerator: formatMinorUnits(provided, minorDigits),
    denominator: null,
    terms,
    roundingMode,
  }
  const measure = measureOf(lossProvisionDefinition, 'aging-schedule', observed)
  return { ...measure, credits: formatMinorUnits(credits, minorDigits) }
}

/** Balance × rate as one quotient, with the decimals of both. */
function termOf(id: string, units: MinorUnits, lossRate: ExactRate, minorDigits: number): MeasureTerm {
  const { numerator, denominator } = quotientOf(lossRate)
  const [whole = '', decimals = ''] = String(numerator).split('.')
  return {
    of: id,
    numerator: formatMinorUnits(BigInt(units) * BigInt(whole + decimals), minorDigits + decimals.length),
    denominator: String(denominator),
    factor: 1,
  }
}

function provisionIssues({ currency, buckets }: LossProvisionInput): readonly Issue[] {
  const placeOf = new Map<string, string>()
  return buckets.flatMap((bucket, index) => {
    const path = joinPath('buckets', index)
    const first = placeOf.get(bucket.id)
    placeOf.set(bucket.id, first ?? path)
    return [
      ...(first === undefined ? [] : [twice(bucket.id, first, joinPath(path, 'id'))]),
      ...amountIssues({ [joinPath(path, 'balance')]: bucket.balance }, currency),
      ...shareIssues(bucket.lossRate, joinPath(path, 'lossRate')),
      ...rowCurrencyIssues(bucket.currency, currency, joinPath(path, 'currency')),
    ]
  })
}

function twice(id: string, first: string, path: string): Issue {
  return describeFault(
    {
      code: 'duplicate-id',
      expected: { en: `a bucket that is not ${first}`, 'zh-CN': `与 ${first} 不同的账龄段` },
      received: verbatim(JSON.stringify(id)),
      remedy: {
        en: 'Add up the balances of a bucket first, or give each rate an id of its own.',
        'zh-CN': '请先汇总同一账龄段的余额，或为每个比例另设编号。',
      },
    },
    path,
  )
}
