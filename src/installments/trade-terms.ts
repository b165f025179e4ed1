import {
  addDays,
  type CivilDate,
  civilDate,
  describeFault,
  type Fault,
  type Issue,
  inputError,
  inspect,
  isPlainAmount,
  leaf,
  nullable,
  oneOf,
  ratioOf,
  record,
  roundingModes,
  roundRatio,
  type Shape,
  showValue,
  valueOrThrow,
} from '../foundations'
import { decimalsShape, type PercentFormat } from './percent-shapes'
import { roundRootPercent } from './root-percent'
import { wholeNumber } from './whole-number'

/** What early payment takes off an invoice (现金折扣). */
export interface CashDiscount {
  /** In percent of the invoice, above 0 and below 100. */
  readonly percent: string | number
  /** Within so many days of the invoice, from 0 to 3649. */
  readonly days: number
}

/** When an invoice is paid (付款条件). */
export interface TradeTerms {
  /** `null` where there is none. */
  readonly discount: CashDiscount | null
  /** Due so many days after the invoice, from 0 to 3650; more than the days of the discount. */
  readonly netDays: number
}

/** On which invoice, and how the cost is told. */
export interface TradeTermsOptions extends PercentFormat {
  readonly invoicedOn: CivilDate
}

/** The days that trade terms lead to, and what it costs to let the discount go. */
export interface TradeTermsSchedule {
  /** Last day on which the full amount is on time. */
  readonly netDueOn: CivilDate
  readonly discount: {
    /** Last day on which the discount may be taken. */
    readonly lastDayOn: CivilDate
    /** From there to the net due day. */
    readonly daysOfCredit: number
    /** What waiting costs per year, simple, on 360 days (放弃折扣的年化成本, 单利). */
    readonly simplePercentOn360: string
    /** What waiting costs per year, compounded, on 365 days (复利). */
    readonly compoundPercentOn365: string
  } | null
}

const MOST_DAYS = 3650
const PATTERN =
  /^(?:(\d{1,2}(?:\.\d{1,10})?) ?%? ?\/ ?(\d{1,4}) ?[, ] ?)?(?:n|net) ?\/? ?(\d{1,4})(?: days)?$/i

const discountPercent: Shape<string | number> = /* @__PURE__ */ leaf<string | number>(
  (value) => isPlainAmount(value) && Number(value) > 0 && Number(value) < 100,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a percent above 0 and below 100', 'zh-CN': '大于 0 且小于 100 的百分数' },
    received: showValue(value),
    remedy: {
      en: 'Terms without a discount have the discount null.',
      'zh-CN': '没有折扣时请将 discount 设为 null。',
    },
  }),
)

const dayNumber: Shape<number> = /* @__PURE__ */ wholeNumber(0, MOST_DAYS)

const termsShape: Shape<TradeTerms> = /* @__PURE__ */ record<TradeTerms>({
  discount: /* @__PURE__ */ nullable(
    /* @__PURE__ */ record<CashDiscount>({ percent: discountPercent, days: dayNumber }),
  ),
  netDays: dayNumber,
})

const optionsShape: Shape<TradeTermsOptions> = /* @__PURE__ */ record<TradeTermsOptions>({
  invoicedOn: civilDate,
  decimals: decimalsShape,
  roundingMode: /* @__PURE__ */ oneOf(roundingModes),
})

/**
 * What do these written trade terms say (付款条件)?
 *
 * Read are a discount and the net days, as in `2/10, n/30`, `2/10 net 30` and `2%/10, net 30 days`, and
 * net days alone, as in `n/30` and `net 30`. Anything else, such as days from the end of a month, is
 * refused: it would be read wrongly.
 *
 * @throws ArrearsError `invalid-input` for other text, and for a discount that runs as long as the net
 * days or takes nothing off.
 *
 * @example
 * parseTradeTerms('2/10, n/30') // => { discount: { percent: '2', days: 10 }, netDays: 30 }
 * parseTradeTerms('net 45') // => { discount: null, netDays: 45 }
 */
export function parseTradeTerms(text: string): TradeTerms {
  const found = typeof text === 'string' ? PATTERN.exec(text.trim()) : null
  if (found === null) throw inputError(notTradeTerms(text), 'text')
  const [, percent, days, netDays] = found
  return valueOrThrow(
    inspect(
      termsShape,
      {
        discount: percent === undefined ? null : { percent, days: Number(days) },
        netDays: Number(netDays),
      },
      termsIssues,
    ),
  )
}

/**
 * Until when may the discount be taken, when is the invoice due, and what does it cost to wait?
 *
 * Both days are counted from the invoice day. Letting the discount d go buys the days from its last day
 * to the net due day: d / (1 − d) for them, which is told per year, simple on 360 days and compounded
 * on 365, each rounded once from the exact value.
 *
 * @throws ArrearsError `invalid-input` with every fault of the terms or the options;
 * `date-out-of-range` when a day cannot be written.
 *
 * Source: the cost of trade credit of corporate finance, as in Brealey, Myers and Allen, Principles of
 * Corporate Finance, credit management.
 *
 * @example
 * const terms = parseTradeTerms('2/10, n/30')
 * const { netDueOn, discount } = applyTradeTerms(terms, { invoicedOn: '2026-03-01', decimals: 1, roundingMode: 'half-up' })
 * netDueOn // => '2026-03-31'
 * discount // => { lastDayOn: '2026-03-11', daysOfCredit: 20, simplePercentOn360: '36.7', compoundPercentOn365: '44.6' }
 */
export function applyTradeTerms(terms: TradeTerms, options: TradeTermsOptions): TradeTermsSchedule {
  const { discount, netDays } = valueOrThrow(inspect(termsShape, terms, termsIssues))
  const { invoicedOn, decimals, roundingMode } = valueOrThrow(inspect(optionsShape, options, () => []))
  const netDueOn = addDays(invoicedOn, netDays)
  if (discount === null) return { netDueOn, discount: null }
  const daysOfCredit = netDays - discount.days
  const taken = ratioOf({ numerator: discount.percent, denominator: 100, factor: 1, offset: 0 })
  const kept = taken.denominator - taken.numerator
  return {
    netDueOn,
    discount: {
      lastDayOn: addDays(invoicedOn, discount.days),
      daysOfCredit,
      simplePercentOn360: roundRatio(
        { numerator: 100n * taken.numerator * 360n, denominator: kept * BigInt(daysOfCredit) },
        decimals,
        roundingMode,
      ),
      compoundPercentOn365: roundRootPercent(
        { numerator: taken.denominator ** 365n, denominator: kept ** 365n },
        daysOfCredit,
        1,
        decimals,
        roundingMode,
      ),
    },
  }
}

function termsIssues({ discount, netDays }: TradeTerms): readonly Issue[] {
  if (discount === null || discount.days < netDays) return []
  const fault: Fault = {
    code: 'limit-order',
    expected: { en: `fewer days than the ${netDays} net days`, 'zh-CN': `少于净期限 ${netDays} 天` },
    received: showValue(discount.days),
    remedy: {
      en: 'A discount rewards payment before the due day: check which number is which.',
      'zh-CN': '折扣用于鼓励提前付款：请核对两个天数。',
    },
  }
  return [describeFault(fault, 'discount.days')]
}

function notTradeTerms(received: unknown): Fault {
  return {
    code: received === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'trade terms such as 2/10, n/30 or net 30',
      'zh-CN': '付款条件，例如 2/10, n/30 或 net 30',
    },
    received: showValue(received),
    remedy: {
      en: 'Write discount, days and net days; other terms, such as those from the end of a month, are put in numbers by the caller.',
      'zh-CN': '请写明折扣、天数和净期限；其他条件（如自月末起算）请由调用方换算为数字。',
    },
  }
}
