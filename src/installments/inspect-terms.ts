import {
  type Amount,
  amount,
  amountFault,
  businessCalendarIssues,
  businessCalendarShape,
  businessDayConventions,
  type CivilDate,
  civilDate,
  compareMinorUnits,
  currency,
  describeFault,
  type Fault,
  type FieldShapes,
  type Issue,
  inspect,
  leaf,
  type MinorUnits,
  minorDigitsOf,
  oneOf,
  optional,
  type Parsed,
  readField,
  readMinorUnits,
  readMonthlyRate,
  record,
  roundingRuleShape,
  type Shape,
  showValue,
  unitIssues,
  verbatim,
} from '../foundations'
import { dayCounts } from './day-count'
import { installmentCount } from './installment-count'
import { intervalMonths } from './interval-months'
import { stepsShape } from './payment-steps'
import { type RemainderRule, remainderRules } from './split-amount'
import type {
  AnnuityTerms,
  BulletTerms,
  DueDayRule,
  EqualPartsTerms,
  EqualPrincipalTerms,
  FlatTerms,
  InstallmentTerms,
  InterestByDays,
  InterestTerms,
  RepayingTerms,
  SharedTerms,
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

const sharedFields: FieldShapes<SharedTerms> = {
  amount,
  currency,
  count: installmentCount,
  firstDueOn: civilDate,
  monthRule: /* @__PURE__ */ oneOf(['corresponding-day', 'month-end']),
  intervalMonths: /* @__PURE__ */ optional(intervalMonths),
  dueDays: /* @__PURE__ */ optional(dueDayRule),
  rounding: roundingRuleShape,
}
const interestFields: FieldShapes<InterestTerms> = /* @__PURE__ */ Object.assign({}, sharedFields, {
  annualRatePercent: ratePercent,
  interestRounding: /* @__PURE__ */ optional(roundingRuleShape),
  interestByDays: /* @__PURE__ */ optional(interestByDays),
})
const repayingFields: FieldShapes<RepayingTerms> = /* @__PURE__ */ Object.assign({}, interestFields, {
  interestOnlyCount: /* @__PURE__ */ optional(installmentCount),
  balloon: /* @__PURE__ */ optional(amount),
})
const remainder: Shape<RemainderRule> = /* @__PURE__ */ oneOf(remainderRules)
const interestDue: Shape<BulletTerms['interestDue']> = /* @__PURE__ */ oneOf([
  'each-installment',
  'at-maturity',
])

const equalPartsShape: Shape<EqualPartsTerms> = /* @__PURE__ */ record<EqualPartsTerms>(
  /* @__PURE__ */ Object.assign({}, sharedFields, {
    method: /* @__PURE__ */ oneOf(['equal-parts'] as const),
    remainder,
  }),
)
const annuityShape: Shape<AnnuityTerms> = /* @__PURE__ */ record<AnnuityTerms>(
  /* @__PURE__ */ Object.assign({}, repayingFields, {
    method: /* @__PURE__ */ oneOf(['annuity'] as const),
    steps: /* @__PURE__ */ optional(stepsShape),
  }),
)
const equalPrincipalShape: Shape<EqualPrincipalTerms> = /* @__PURE__ */ record<EqualPrincipalTerms>(
  /* @__PURE__ */ Object.assign({}, repayingFields, {
    method: /* @__PURE__ */ oneOf(['equal-principal'] as const),
    remainder,
  }),
)
const flatShape: Shape<FlatTerms> = /* @__PURE__ */ record<FlatTerms>(
  /* @__PURE__ */ Object.assign({}, interestFields, {
    method: /* @__PURE__ */ oneOf(['flat'] as const),
    remainder,
  }),
)
const bulletShape: Shape<BulletTerms> = /* @__PURE__ */ record<BulletTerms>(
  /* @__PURE__ */ Object.assign({}, interestFields, {
    method: /* @__PURE__ */ oneOf(['bullet'] as const),
    interestDue,
  }),
)

/** Terms of which the method is not known: what belongs to any of them is no fault of its own. */
interface MethodlessTerms
  extends SharedTerms,
    Partial<Omit<RepayingTerms, keyof SharedTerms>>,
    Partial<Pick<AnnuityTerms, 'steps'>>,
    Partial<Pick<FlatTerms, 'remainder'>>,
    Partial<Pick<BulletTerms, 'interestDue'>> {
  readonly method: InstallmentTerms['method']
}
const methodlessShape: Shape<MethodlessTerms> = /* @__PURE__ */ record<MethodlessTerms>(
  /* @__PURE__ */ Object.assign({}, sharedFields, {
    method: /* @__PURE__ */ oneOf(['equal-parts', 'annuity', 'equal-principal', 'flat', 'bullet'] as const),
    annualRatePercent: /* @__PURE__ */ optional(ratePercent),
    interestRounding: /* @__PURE__ */ optional(roundingRuleShape),
    interestByDays: /* @__PURE__ */ optional(interestByDays),
    interestOnlyCount: /* @__PURE__ */ optional(installmentCount),
    balloon: /* @__PURE__ */ optional(amount),
    steps: /* @__PURE__ */ optional(stepsShape),
    remainder: /* @__PURE__ */ optional(remainder),
    interestDue: /* @__PURE__ */ optional(interestDue),
  }),
)

/** Are these terms that a plan can be made of? If so, the same object, typed; else every fault. */
export function inspectTerms(terms: unknown): Parsed<InstallmentTerms> {
  switch (readField(terms, 'method')) {
    case 'equal-parts':
      return inspect(equalPartsShape, terms, sharedIssues)
    case 'annuity':
      return inspectAnnuity(terms)
    case 'equal-principal':
      return inspect(equalPrincipalShape, terms, repayingIssues)
    case 'flat':
      return inspect(flatShape, terms, interestIssues)
    case 'bullet':
      return inspect(bulletShape, terms, interestIssues)
    default:
      return inspect(methodlessShape, terms, () => []) as Parsed<never>
  }
}

/** As {@link inspectTerms}, of an annuity. */
export function inspectAnnuity(terms: unknown): Parsed<AnnuityTerms> {
  return inspect(annuityShape, terms, repayingIssues)
}

function repayingIssues(terms: RepayingTerms): readonly Issue[] {
  const { count, interestOnlyCount = 0, balloon, amount: owed } = terms
  const issues = [...interestIssues(terms)]
  if (interestOnlyCount >= count) {
    issues.push(describeFault(nothingRepaid(interestOnlyCount, count), 'interestOnlyCount'))
  }
  if (balloon === undefined) return issues
  const [units, most] = [unitsOf(balloon, terms), unitsOf(owed, terms)]
  if (units === undefined) issues.push(describeFault(amountFault(balloon, terms.currency), 'balloon'))
  else if (units < 0 || (most !== undefined && compareMinorUnits(units, most) >= 0)) {
    issues.push(describeFault(balloonTooLarge(balloon, owed), 'balloon'))
  }
  return issues
}

function interestIssues(terms: InterestTerms): readonly Issue[] {
  const { interestRounding, interestByDays: byDays, firstDueOn, intervalMonths = 1 } = terms
  const issues = [...sharedIssues(terms)]
  if (interestRounding !== undefined)
    issues.push(...unitIssues(interestRounding.unit, terms.currency, 'interestRounding.unit'))
  if (byDays === undefined) return issues
  if (byDays.openedOn >= firstDueOn)
    issues.push(describeFault(opensTooLate(firstDueOn, byDays.openedOn), 'interestByDays.openedOn'))
  const needsPeriod = byDays.dayCount === 'ACT/ACT ICMA' || byDays.dayCount === 'ACT/365L'
  if (needsPeriod && 12 % intervalMonths !== 0)
    issues.push(describeFault(noPartOfYear(byDays.dayCount, intervalMonths), 'intervalMonths'))
  return issues
}

function sharedIssues(terms: SharedTerms): readonly Issue[] {
  const { amount: owed, dueDays } = terms
  const units = unitsOf(owed, terms)
  return [
    ...(units === undefined ? [describeFault(amountFault(owed, terms.currency), 'amount')] : []),
    ...(units !== undefined && units <= 0 ? [describeFault(nothingToRepay(owed), 'amount')] : []),
    ...unitIssues(terms.rounding.unit, terms.currency, 'rounding.unit'),
    ...(dueDays === undefined ? [] : businessCalendarIssues(dueDays.calendar, 'dueDays.calendar')),
  ]
}

function unitsOf(of: Amount, { currency: code }: SharedTerms): MinorUnits | undefined {
  return readMinorUnits(of, minorDigitsOf(code) ?? 0)
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

function nothingRepaid(interestOnly: number, count: number): Fault {
  return {
    code: 'too-large',
    expected: { en: `fewer than the ${count} installments`, 'zh-CN': `少于总期数 ${count}` },
    received: verbatim(String(interestOnly)),
    remedy: {
      en: "Leave at least one installment that repays; for all of the principal at the end, the method is 'bullet'.",
      'zh-CN': '请至少留一期还本；到期一次还本请用 bullet。',
    },
  }
}

function balloonTooLarge(received: Amount, owed: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `from 0 up to less than the amount, ${owed}`, 'zh-CN': `不小于 0 且小于本金 ${owed}` },
    received: showValue(received),
    remedy: {
      en: "A balloon is a part of the amount; for all of it at the end, the method is 'bullet'.",
      'zh-CN': '尾款是本金的一部分；到期一次还本请用 bullet。',
    },
  }
}

function opensTooLate(firstDueOn: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day before ${firstDueOn}`, 'zh-CN': `早于 ${firstDueOn} 的日期` },
    received: verbatim(received),
    remedy: {
      en: 'Interest runs from this day to the first installment: check both days.',
      'zh-CN': '利息自此日起算至首期：请核对两个日期。',
    },
  }
}

function noPartOfYear(dayCount: string, months: number): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: `1, 2, 3, 4, 6 or 12 months, as ${dayCount} goes by the periods in a year`,
      'zh-CN': `1、2、3、4、6 或 12 个月（${dayCount} 按每年期数计算）`,
    },
    received: verbatim(String(months)),
    remedy: {
      en: 'Choose such an interval, or another day count.',
      'zh-CN': '请改用此类间隔，或改用其他计息惯例。',
    },
  }
}
