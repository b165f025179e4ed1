import {
  type Amount,
  addMinorUnits,
  amount,
  amountFault,
  type CurrencyCode,
  currency,
  describeFault,
  dictionaryOf,
  type Fault,
  formatMinorUnits,
  type Issue,
  inspect,
  joinPath,
  leaf,
  listOf,
  type MinorUnits,
  type RoundingRule,
  ratioOf,
  readMinorUnits,
  record,
  roundingRuleShape,
  roundQuotient,
  type Shape,
  showValue,
  stepOfUnit,
  text,
  toMinorDigits,
  toMinorUnits,
  unitIssues,
  valueOrThrow,
} from '../foundations'

/** What is open in one bucket or one asset class, or on one account of it. */
export interface ProvisionRow {
  /** Of the bucket or the class: the name of its rate. */
  readonly id: string
  /** Below zero for a credit balance. */
  readonly amount: Amount
}

/** At which rates is provided for, and how is each row rounded? Nothing of it has a default. */
export interface ProvisionOptions {
  /** By the id of the row, in percent from 0 to 100: a plain decimal with as many decimals as it needs. */
  readonly rates: Readonly<Record<string, number | string>>
  /** Of every amount. */
  readonly currency: CurrencyCode
  readonly rounding: RoundingRule
}

/** What is provided for one row. */
export interface RowProvision {
  readonly id: string
  readonly amount: string
  /** As it was given, never rounded. */
  readonly ratePercent: string
  /** Rounded by the rule; zero for a credit balance. */
  readonly provision: string
}

/** How much is provided for what may not be paid (坏账准备)? */
export interface Provision {
  readonly currency: CurrencyCode
  /** In the order given. */
  readonly rows: readonly RowProvision[]
  /** The sum of the amounts, credit balances deducted. */
  readonly balance: string
  /** The credit balances, as a negative amount; they bear no provision. */
  readonly credit: string
  /** The sum of the rounded provisions of the rows, to the last minor unit. */
  readonly provision: string
}

interface Provided {
  readonly rows: readonly ProvisionRow[]
  readonly options: ProvisionOptions
}

const shareInPercent: Shape<number | string> = /* @__PURE__ */ leaf<number | string>(
  (value) => {
    if (!amount.accepts(value)) return false
    const { numerator, denominator } = shareOf(value as Amount)
    return numerator >= 0 && numerator <= denominator
  },
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'a percentage from 0 to 100, as a plain decimal',
      'zh-CN': '0 至 100 的百分数（普通十进制数）',
    },
    received: showValue(value),
    remedy: {
      en: "Write 2.5 % as 2.5 or '2.5', without a percent sign; where nothing is provided, 0.",
      'zh-CN': '2.5% 请写作 2.5，不带百分号；不计提时写 0。',
    },
  }),
)

const providedShape: Shape<Provided> = /* @__PURE__ */ record<Provided>({
  rows: /* @__PURE__ */ listOf(/* @__PURE__ */ record<ProvisionRow>({ id: text, amount })),
  options: /* @__PURE__ */ record<ProvisionOptions>({
    rates: /* @__PURE__ */ dictionaryOf(shareInPercent),
    currency,
    rounding: roundingRuleShape,
  }),
})

/**
 * How much is to be provided for these amounts, at these rates (坏账准备计提)?
 *
 * Each amount times its rate, rounded once from the exact value by the rule named; the total is the sum of the
 * rounded rows, and not the rounded sum, so that the parts add up. A credit balance bears no provision and reduces
 * none: it stands in `credit`. A row whose id has no rate is an error, whatever its amount, for an unknown rate is not
 * 0; a rate without a row does no harm. Several rows may share an id, as accounts of one class do; each is rounded.
 *
 * The rates are the lender's, or those of its regulator for each class: none are shipped.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path: a row without a rate, a rate outside 0
 * to 100, an amount that the currency cannot express, a mode or unit of rounding that is not one.
 *
 * Source: an aging schedule with historical rates, as ASC 326 has it.
 *
 * @example
 * const aging = compileAging({ dueDateIsDay: 0, bucketTable: receivablesBuckets })
 * const due = { id: 'INV-1', dueOn: '2026-01-15', amount: '1000.50' }
 * const book = { debtor: { id: 'D-1' }, accounts: [{ id: 'A-1', currency: 'USD', dues: [due] }] }
 * const { currencies } = reportAging([book], { asOf: '2026-03-31', aging })
 * const rows = currencies.flatMap(({ buckets }) => buckets).map(({ bucket: id, amount }) => ({ id, amount }))
 * const rates = { 'not-due': 0, '1-30': 1, '31-60': 5, '61-90': 12.5, 'over-90': 50 }
 * const rounding = { mode: 'half-up', unit: 'minor' }
 * provisionFor(rows, { rates, currency: 'USD', rounding }).provision // => '125.06'
 */
export function provisionFor(rows: readonly ProvisionRow[], options: ProvisionOptions): Provision {
  const { rows: parsed, options: given } = valueOrThrow(
    inspect(providedShape, { rows, options }, providedIssues),
  )
  const minorDigits = toMinorDigits(given.currency, 'options.currency')
  const rounding = { mode: given.rounding.mode, step: stepOfUnit(given.rounding.unit, minorDigits) }
  const rateOf = new Map(Object.entries(given.rates))
  let balance: MinorUnits = 0
  let credit: MinorUnits = 0
  let provision: MinorUnits = 0
  const provided = parsed.map(({ id, amount }): RowProvision => {
    const units = toMinorUnits(amount, given.currency, 'rows')
    const ratePercent = String(rateOf.get(id))
    const share = shareOf(ratePercent)
    const isCredit = units < 0
    const ofRow = isCredit ? 0 : roundQuotient(BigInt(units) * share.numerator, share.denominator, rounding)
    balance = addMinorUnits(balance, units)
    if (isCredit) credit = addMinorUnits(credit, units)
    provision = addMinorUnits(provision, ofRow)
    return {
      id,
      amount: formatMinorUnits(units, minorDigits),
      ratePercent,
      provision: formatMinorUnits(ofRow, minorDigits),
    }
  })
  return {
    currency: given.currency,
    rows: provided,
    balance: formatMinorUnits(balance, minorDigits),
    credit: formatMinorUnits(credit, minorDigits),
    provision: formatMinorUnits(provision, minorDigits),
  }
}

/** The share that a percentage is, exactly. */
function shareOf(percent: Amount): ReturnType<typeof ratioOf> {
  return ratioOf({ numerator: percent, denominator: 100, factor: 1, offset: 0 })
}

function providedIssues({ rows, options: { rates, currency, rounding } }: Provided): readonly Issue[] {
  const minorDigits = toMinorDigits(currency, 'options.currency')
  const rated = new Set(Object.keys(rates))
  const unrated = new Set(rows.map(({ id }) => id).filter((id) => !rated.has(id)))
  return [
    ...rows.flatMap(({ amount }, index) =>
      readMinorUnits(amount, minorDigits) === undefined
        ? [describeFault(amountFault(amount, currency), joinPath(joinPath('rows', index), 'amount'))]
        : [],
    ),
    ...[...unrated].map((id) => describeFault(noRate(id), joinPath('options.rates', id))),
    ...unitIssues(rounding.unit, currency, 'options.rounding.unit'),
  ]
}

function noRate(id: string): Fault {
  const { en: shown } = showValue(id)
  return {
    code: 'missing',
    expected: { en: `a rate for the row ${shown}`, 'zh-CN': `行 ${shown} 的计提比例` },
    received: { en: 'nothing', 'zh-CN': '空缺' },
    remedy: {
      en: 'Name its rate in percent; where nothing is provided for it, 0.',
      'zh-CN': '请写明其比例（百分数）；不计提时写 0。',
    },
  }
}
