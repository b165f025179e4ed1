import {
  amount,
  businessCalendarShape,
  businessDayConventions,
  type CivilDate,
  civilDate,
  currency,
  type FieldShapes,
  leaf,
  listOf,
  type MonthRule,
  oneOf,
  optional,
  readMonthlyRate,
  record,
  roundingRuleShape,
  type Shape,
  showValue,
} from '../foundations'
import { dayCounts } from './day-count'
import { installmentCount } from './installment-count'
import { intervalMonths } from './interval-months'
import { stepsShape } from './payment-steps'
import { type RemainderRule, remainderRules } from './split-amount'
import type {
  AgreedPayment,
  AnnuityTerms,
  BulletTerms,
  CustomTerms,
  DownPayment,
  DueDayRule,
  EqualPartsTerms,
  EqualPrincipalTerms,
  FlatTerms,
  InstallmentTerms,
  InterestByDays,
  InterestTerms,
  MethodTerms,
  OnOwnDays,
  PaymentGrace,
  RepayingTerms,
  SharedTerms,
  TermLimit,
} from './terms'

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

const dueDayRule: Shape<DueDayRule> = /* @__PURE__ */ record<DueDayRule>({
  convention: /* @__PURE__ */ oneOf(businessDayConventions),
  calendar: businessCalendarShape,
})

const interestByDays: Shape<InterestByDays> = /* @__PURE__ */ record<InterestByDays>({
  dayCount: /* @__PURE__ */ oneOf(dayCounts),
  openedOn: civilDate,
  periodEnds: /* @__PURE__ */ oneOf(['unadjusted', 'adjusted']),
})

const downPayment: Shape<DownPayment> = /* @__PURE__ */ record<DownPayment>({ amount, dueOn: civilDate })
const termLimit: Shape<TermLimit> = /* @__PURE__ */ record<TermLimit>({
  from: civilDate,
  months: installmentCount,
})
const grace: Shape<PaymentGrace> = /* @__PURE__ */ record<PaymentGrace>({
  count: installmentCount,
  interest: /* @__PURE__ */ oneOf(['deferred', 'capitalized', 'waived']),
})
const remainder: Shape<RemainderRule> = /* @__PURE__ */ oneOf(remainderRules)

type DayFields = Pick<SharedTerms, 'count' | 'firstDueOn' | 'monthRule' | 'intervalMonths'>

const monthRule: Shape<MonthRule> = /* @__PURE__ */ oneOf(['corresponding-day', 'month-end'])
const leveling: Shape<'re-leveled' | 'unrounded-inside'> = /* @__PURE__ */ oneOf([
  're-leveled',
  'unrounded-inside',
])
const ownDays: Shape<readonly CivilDate[]> = /* @__PURE__ */ listOf(civilDate)
const monthFields: FieldShapes<DayFields> = {
  count: installmentCount,
  firstDueOn: civilDate,
  monthRule,
  intervalMonths: /* @__PURE__ */ optional(intervalMonths),
}
const ownDayFields: FieldShapes<{ readonly dueOn: readonly CivilDate[] }> = { dueOn: ownDays }
const sharedFields: FieldShapes<Omit<SharedTerms, keyof DayFields>> = {
  amount,
  currency,
  dueDays: /* @__PURE__ */ optional(dueDayRule),
  downPayment: /* @__PURE__ */ optional(downPayment),
  termLimit: /* @__PURE__ */ optional(termLimit),
  rounding: roundingRuleShape,
}
const interestFields: FieldShapes<Omit<InterestTerms, keyof SharedTerms>> = {
  annualRatePercent: ratePercent,
  interestRounding: /* @__PURE__ */ optional(roundingRuleShape),
  interestByDays: /* @__PURE__ */ optional(interestByDays),
}
const repayingFields: FieldShapes<Omit<RepayingTerms, keyof SharedTerms>> = /* @__PURE__ */ Object.assign(
  {},
  interestFields,
  {
    grace: /* @__PURE__ */ optional(grace),
    interestOnlyCount: /* @__PURE__ */ optional(installmentCount),
    balloon: /* @__PURE__ */ optional(amount),
  },
)

const equalPartsFields: FieldShapes<Omit<EqualPartsTerms, keyof SharedTerms>> = {
  method: /* @__PURE__ */ oneOf(['equal-parts'] as const),
  remainder,
}
const annuityFields: FieldShapes<Omit<AnnuityTerms, keyof SharedTerms>> = /* @__PURE__ */ Object.assign(
  {},
  repayingFields,
  {
    method: /* @__PURE__ */ oneOf(['annuity'] as const),
    steps: /* @__PURE__ */ optional(stepsShape),
    leveling: /* @__PURE__ */ optional(leveling),
  },
)
const equalPrincipalFields: FieldShapes<Omit<EqualPrincipalTerms, keyof SharedTerms>> =
  /* @__PURE__ */ Object.assign({}, repayingFields, {
    method: /* @__PURE__ */ oneOf(['equal-principal'] as const),
    remainder,
  })
const flatFields: FieldShapes<Omit<FlatTerms, keyof SharedTerms>> = /* @__PURE__ */ Object.assign(
  {},
  interestFields,
  { method: /* @__PURE__ */ oneOf(['flat'] as const), remainder },
)
const interestDue: Shape<BulletTerms['interestDue']> = /* @__PURE__ */ oneOf([
  'each-installment',
  'at-maturity',
])
const bulletFields: FieldShapes<Omit<BulletTerms, keyof SharedTerms>> = /* @__PURE__ */ Object.assign(
  {},
  interestFields,
  { method: /* @__PURE__ */ oneOf(['bullet'] as const), interestDue },
)

/** The form of the terms of a method, by months and on days of one's own. */
export interface MethodShapes<Terms extends SharedTerms> {
  readonly byMonths: Shape<Terms>
  readonly onOwnDays: Shape<OnOwnDays<Terms>>
}

/** Of equal parts without interest. */
export const equalPartsShapes: MethodShapes<EqualPartsTerms> = {
  byMonths: /* @__PURE__ */ record<EqualPartsTerms>(
    /* @__PURE__ */ Object.assign({}, sharedFields, monthFields, equalPartsFields),
  ),
  onOwnDays: /* @__PURE__ */ record<OnOwnDays<EqualPartsTerms>>(
    /* @__PURE__ */ Object.assign({}, sharedFields, ownDayFields, equalPartsFields),
  ),
}
/** Of level installments, and of those by steps. */
export const annuityShapes: MethodShapes<AnnuityTerms> = {
  byMonths: /* @__PURE__ */ record<AnnuityTerms>(
    /* @__PURE__ */ Object.assign({}, sharedFields, monthFields, annuityFields),
  ),
  onOwnDays: /* @__PURE__ */ record<OnOwnDays<AnnuityTerms>>(
    /* @__PURE__ */ Object.assign({}, sharedFields, ownDayFields, annuityFields),
  ),
}
/** Of equal parts of the principal. */
export const equalPrincipalShapes: MethodShapes<EqualPrincipalTerms> = {
  byMonths: /* @__PURE__ */ record<EqualPrincipalTerms>(
    /* @__PURE__ */ Object.assign({}, sharedFields, monthFields, equalPrincipalFields),
  ),
  onOwnDays: /* @__PURE__ */ record<OnOwnDays<EqualPrincipalTerms>>(
    /* @__PURE__ */ Object.assign({}, sharedFields, ownDayFields, equalPrincipalFields),
  ),
}
/** Of equal parts of principal and interest. */
export const flatShapes: MethodShapes<FlatTerms> = {
  byMonths: /* @__PURE__ */ record<FlatTerms>(
    /* @__PURE__ */ Object.assign({}, sharedFields, monthFields, flatFields),
  ),
  onOwnDays: /* @__PURE__ */ record<OnOwnDays<FlatTerms>>(
    /* @__PURE__ */ Object.assign({}, sharedFields, ownDayFields, flatFields),
  ),
}
/** Of all of the principal at the end. */
export const bulletShapes: MethodShapes<BulletTerms> = {
  byMonths: /* @__PURE__ */ record<BulletTerms>(
    /* @__PURE__ */ Object.assign({}, sharedFields, monthFields, bulletFields),
  ),
  onOwnDays: /* @__PURE__ */ record<OnOwnDays<BulletTerms>>(
    /* @__PURE__ */ Object.assign({}, sharedFields, ownDayFields, bulletFields),
  ),
}

const agreedPayment: Shape<AgreedPayment> = /* @__PURE__ */ record<AgreedPayment>({
  dueOn: civilDate,
  amount: /* @__PURE__ */ optional(amount),
})

/** The form of a plan that was agreed payment by payment. */
export const customShape: Shape<CustomTerms> = /* @__PURE__ */ record<CustomTerms>({
  method: /* @__PURE__ */ oneOf(['custom']),
  amount,
  currency,
  payments: /* @__PURE__ */ listOf(agreedPayment),
  annualRatePercent: /* @__PURE__ */ optional(ratePercent),
  interestRounding: /* @__PURE__ */ optional(roundingRuleShape),
  interestByDays: /* @__PURE__ */ optional(interestByDays),
  dueDays: /* @__PURE__ */ optional(dueDayRule),
  termLimit: /* @__PURE__ */ optional(termLimit),
  rounding: roundingRuleShape,
})

/** Terms of which the method is not known: what belongs to any of them is no fault of its own. */
interface MethodlessTerms
  extends Omit<SharedTerms, keyof DayFields>,
    Partial<DayFields>,
    Partial<Omit<RepayingTerms, keyof SharedTerms>>,
    Partial<Pick<AnnuityTerms, 'steps' | 'leveling'>>,
    Partial<Pick<FlatTerms, 'remainder'>>,
    Partial<Pick<BulletTerms, 'interestDue'>>,
    Partial<Pick<CustomTerms, 'payments'>> {
  readonly method: InstallmentTerms['method']
  readonly dueOn?: readonly CivilDate[]
}

const methods: readonly (MethodTerms['method'] | 'custom')[] = [
  'equal-parts',
  'annuity',
  'equal-principal',
  'flat',
  'bullet',
  'custom',
]

/** Their form. */
export const methodlessShape: Shape<MethodlessTerms> = /* @__PURE__ */ record<MethodlessTerms>(
  /* @__PURE__ */ Object.assign({}, sharedFields, {
    method: /* @__PURE__ */ oneOf(methods),
    count: /* @__PURE__ */ optional(installmentCount),
    firstDueOn: /* @__PURE__ */ optional(civilDate),
    monthRule: /* @__PURE__ */ optional(monthRule),
    intervalMonths: /* @__PURE__ */ optional(intervalMonths),
    dueOn: /* @__PURE__ */ optional(ownDays),
    annualRatePercent: /* @__PURE__ */ optional(ratePercent),
    interestRounding: /* @__PURE__ */ optional(roundingRuleShape),
    interestByDays: /* @__PURE__ */ optional(interestByDays),
    grace: /* @__PURE__ */ optional(grace),
    interestOnlyCount: /* @__PURE__ */ optional(installmentCount),
    balloon: /* @__PURE__ */ optional(amount),
    steps: /* @__PURE__ */ optional(stepsShape),
    leveling: /* @__PURE__ */ optional(leveling),
    remainder: /* @__PURE__ */ optional(remainder),
    interestDue: /* @__PURE__ */ optional(interestDue),
    payments: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(agreedPayment)),
  }),
)
