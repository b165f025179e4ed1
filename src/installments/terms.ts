import {
  type Amount,
  amount,
  amountFault,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type FieldShapes,
  type Issue,
  inspect,
  leaf,
  type MonthRule,
  minorDigitsOf,
  oneOf,
  optional,
  type Parsed,
  type RoundingRule,
  readField,
  readMinorUnits,
  readMonthlyRate,
  record,
  roundingRuleShape,
  type Shape,
  showValue,
  unitIssues,
} from '../foundations'
import { installmentCount } from './installment-count'
import { type RemainderRule, remainderRules } from './split-amount'

/** What the terms of every method say. */
export interface SharedTerms {
  /** What is repaid (本金), above zero. */
  readonly amount: Amount
  readonly currency: CurrencyCode
  /** How many installments (期数), from 1 to 1200. */
  readonly count: number
  /** The day of the first installment (首期还款日), from which every other is counted. */
  readonly firstDueOn: CivilDate
  readonly monthRule: MonthRule
  /** How an installment is rounded; interest too, unless its own rule is given. */
  readonly rounding: RoundingRule
}

/** Equal parts of the amount, without interest (无息均分). */
export interface EqualPartsTerms extends SharedTerms {
  readonly method: 'equal-parts'
  /** Where what cannot be divided evenly goes. */
  readonly remainder: RemainderRule
}

/** Level installments of interest and principal (等额本息); the last absorbs the remainder. */
export interface AnnuityTerms extends SharedTerms {
  readonly method: 'annuity'
  /** The nominal rate per year in percent, a plain decimal from 0 to 1000: `'4.9'` is 4.9 %. */
  readonly annualRatePercent: string | number
  /** Where interest is kept to another unit than installments, as when they are in whole tens. */
  readonly interestRounding?: RoundingRule
}

/** What was agreed about repaying in installments. Nothing of it has a default. */
export type InstallmentTerms = EqualPartsTerms | AnnuityTerms

/** The highest rate per year that a plan is made at, in percent. */
export const MOST_RATE_PERCENT = 1000

const ratePercent: Shape<string | number> = /* @__PURE__ */ leaf<string | number>(
  (value) => readMonthlyRate(value, MOST_RATE_PERCENT) !== undefined,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: `a rate per year in percent, a plain decimal from 0 to ${MOST_RATE_PERCENT}`,
      'zh-CN': `年利率（百分数），0 至 ${MOST_RATE_PERCENT} 的普通十进制数`,
    },
    received: showValue(value),
    remedy: {
      en: "Write 4.9 % as '4.9', without a percent sign.",
      'zh-CN': '4.9% 请写作 4.9，不带百分号。',
    },
  }),
)

const equalPartsShape = /* @__PURE__ */ termsShape<EqualPartsTerms>(['equal-parts'], {
  remainder: /* @__PURE__ */ oneOf(remainderRules),
})

const annuityShape = /* @__PURE__ */ termsShape<AnnuityTerms>(['annuity'], {
  annualRatePercent: ratePercent,
  interestRounding: /* @__PURE__ */ optional(roundingRuleShape),
})

// Where the method is not known, what belongs to any of them is no fault of its own.
const methodlessShape = /* @__PURE__ */ termsShape<
  SharedTerms &
    Pick<InstallmentTerms, 'method'> &
    Partial<Omit<EqualPartsTerms, keyof SharedTerms | 'method'>> &
    Partial<Omit<AnnuityTerms, keyof SharedTerms | 'method'>>
>(['equal-parts', 'annuity'], {
  remainder: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(remainderRules)),
  annualRatePercent: /* @__PURE__ */ optional(ratePercent),
  interestRounding: /* @__PURE__ */ optional(roundingRuleShape),
})

/** Are these terms that a plan can be made of? If so, the same object, typed; else every fault. */
export function inspectTerms(terms: unknown): Parsed<InstallmentTerms> {
  switch (readField(terms, 'method')) {
    case 'equal-parts':
      return inspect(equalPartsShape, terms, (form) => sharedIssues(form))
    case 'annuity':
      return inspect(annuityShape, terms, annuityIssues)
    default:
      return inspect(methodlessShape, terms, () => []) as Parsed<never>
  }
}

function termsShape<Terms extends SharedTerms & { readonly method: string }>(
  methods: readonly Terms['method'][],
  own: FieldShapes<Omit<Terms, keyof SharedTerms | 'method'>>,
): Shape<Terms> {
  const shared: FieldShapes<SharedTerms & { readonly method: string }> = {
    method: oneOf(methods),
    amount,
    currency,
    count: installmentCount,
    firstDueOn: civilDate,
    monthRule: oneOf(['corresponding-day', 'month-end']),
    rounding: roundingRuleShape,
  }
  return record<Terms>({ ...shared, ...own } as FieldShapes<Terms>)
}

function annuityIssues(terms: AnnuityTerms): readonly Issue[] {
  const unit = terms.interestRounding?.unit
  if (unit === undefined) return sharedIssues(terms)
  return [...sharedIssues(terms), ...unitIssues(unit, terms.currency, 'interestRounding.unit')]
}

function sharedIssues(terms: SharedTerms): readonly Issue[] {
  const units = readMinorUnits(terms.amount, minorDigitsOf(terms.currency) ?? 0)
  return [
    ...(units === undefined ? [describeFault(amountFault(terms.amount, terms.currency), 'amount')] : []),
    ...(units !== undefined && units <= 0 ? [describeFault(nothingToRepay(terms.amount), 'amount')] : []),
    ...unitIssues(terms.rounding.unit, terms.currency, 'rounding.unit'),
  ]
}

function nothingToRepay(received: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'an amount above zero', 'zh-CN': '大于零的金额' },
    received: showValue(received),
    remedy: {
      en: 'Plan what is owed; a credit is refunded or set off, not repaid in installments.',
      'zh-CN': '请填写所欠金额；贷项应退还或抵销，不作分期。',
    },
  }
}
