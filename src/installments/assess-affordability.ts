import {
  type Amount,
  addMinorUnits,
  amount,
  amountFault,
  type CurrencyCode,
  compareMinorUnits,
  currency,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  inspect,
  type Label,
  leaf,
  type MinorUnits,
  minorDigitsOf,
  optional,
  type RoundingRule,
  readMinorUnits,
  record,
  roundingRuleShape,
  roundQuotient,
  type Shape,
  showValue,
  toMinorDigits,
  toMinorUnits,
  unitIssues,
  valueOrThrow,
} from '../foundations'
import { inRoundingUnits } from './draft-plan'

/** What a household or a firm has for installments, per period of the plan. */
export interface Affordability {
  readonly currency: CurrencyCode
  /** What comes in (收入). */
  readonly income: Amount
  /** What it takes to live and to go on, and the installments of all other debts (必要支出及其他债务的还款). */
  readonly expenses: Amount
  /** How much of the rest may go to this plan, in whole percent from 1 to 100; absent: all of it. */
  readonly sharePercent?: number
  /** The lowest installment that is agreed on (每期下限); absent: any. */
  readonly floor?: Amount
  /** The highest installment that is asked for (每期上限); absent: any. */
  readonly cap?: Amount
  /** How the installment is rounded. */
  readonly rounding: RoundingRule
}

/** Which installment can be afforded, or why none. */
export type AffordableInstallment =
  | {
      readonly status: 'affordable'
      readonly installment: string
      /** `income` less `expenses`. */
      readonly surplus: string
      readonly limitedBy: 'surplus' | 'cap'
    }
  | {
      readonly status: 'not-affordable'
      /** `no-surplus`: nothing is left, or nothing by the rounding; `below-floor`: less than the lowest installment. */
      readonly reason: 'no-surplus' | 'below-floor'
      /** Below zero where the expenses are higher than the income. */
      readonly surplus: string
      readonly sentence: Label
    }

const sharePercent: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 100,
  (value) => ({
    code: 'wrong-type',
    expected: { en: 'a whole percentage from 1 to 100', 'zh-CN': '1 至 100 的整数百分比' },
    received: showValue(value),
    remedy: { en: 'Pass 70 for 70 %.', 'zh-CN': '70% 请传入 70。' },
  }),
)

const affordabilityShape: Shape<Affordability> = /* @__PURE__ */ record<Affordability>({
  currency,
  income: amount,
  expenses: amount,
  sharePercent: /* @__PURE__ */ optional(sharePercent),
  floor: /* @__PURE__ */ optional(amount),
  cap: /* @__PURE__ */ optional(amount),
  rounding: roundingRuleShape,
})

/**
 * Which installment can this debtor afford (可承受的每期金额)?
 *
 * What is left of the income after the expenses, or the share of it that is agreed on, rounded, and no more than the cap.
 * Less than the floor, or nothing, is no installment: that is answered and not lifted to the floor, for a plan that cannot be
 * kept helps nobody. `solveInstallments` then finds the number of installments.
 *
 * @throws ArrearsError `invalid-input` with every fault: amounts that the currency does not have, negative ones, and a floor
 * above the cap.
 *
 * @example
 * const rounding = { mode: 'down', unit: '10' }
 * const month = { currency: 'CNY', income: '8000', expenses: '6450', floor: '200', cap: '1200', rounding }
 * assessAffordability({ ...month, sharePercent: 70 }) // => { status: 'affordable', installment: '1080.00', surplus: '1550.00', limitedBy: 'surplus' }
 * assessAffordability({ ...month, income: '6600' }).status // => 'not-affordable'
 */
export function assessAffordability(affordability: Affordability): AffordableInstallment {
  const given = valueOrThrow(inspect(affordabilityShape, affordability, affordabilityIssues))
  const { currency: code, sharePercent: share = 100, floor, cap } = given
  const minorDigits = toMinorDigits(code, 'currency')
  const units = (of: Amount, path: string): MinorUnits => toMinorUnits(of, code, path)
  const format = (of: MinorUnits): string => formatMinorUnits(of, minorDigits)
  const left = addMinorUnits(units(given.income, 'income'), -units(given.expenses, 'expenses'))
  const surplus = format(left)

  const rounding = inRoundingUnits(given.rounding, minorDigits)
  const afforded = left > 0 ? roundQuotient(BigInt(left) * BigInt(share), 100n, rounding) : 0
  if (afforded <= 0) return { status: 'not-affordable', reason: 'no-surplus', surplus, sentence: nothingLeft }
  const most = cap === undefined ? afforded : units(cap, 'cap')
  const isCapped = compareMinorUnits(afforded, most) > 0
  const installment = isCapped ? most : afforded
  if (floor !== undefined && compareMinorUnits(installment, units(floor, 'floor')) < 0) {
    return {
      status: 'not-affordable',
      reason: 'below-floor',
      surplus,
      sentence: belowFloor(format(installment), format(units(floor, 'floor'))),
    }
  }
  return {
    status: 'affordable',
    installment: format(installment),
    surplus,
    limitedBy: isCapped ? 'cap' : 'surplus',
  }
}

function affordabilityIssues(given: Affordability): readonly Issue[] {
  const { currency: code, rounding } = given
  const read = (of: Amount | undefined): MinorUnits | undefined =>
    of === undefined ? undefined : readMinorUnits(of, minorDigitsOf(code) ?? 0)
  const ofAmounts = (['income', 'expenses', 'floor', 'cap'] as const).flatMap((field) => {
    const { [field]: stated } = given
    if (stated === undefined) return []
    const units = read(stated)
    if (units === undefined) return [describeFault(amountFault(stated, code), field)]
    return units < 0 ? [describeFault(negative(stated), field)] : []
  })
  const [least, most] = [read(given.floor), read(given.cap)]
  const isCrossed = least !== undefined && most !== undefined && compareMinorUnits(least, most) > 0
  return [
    ...ofAmounts,
    ...(isCrossed ? [describeFault(floorAboveCap(given), 'floor')] : []),
    ...unitIssues(rounding.unit, code, 'rounding.unit'),
  ]
}

const nothingLeft: Label = {
  en: 'After the expenses nothing is left for an installment: review hardship before any plan.',
  'zh-CN': '扣除支出后无余额可供分期：先作困难审查，再议计划。',
}

function belowFloor(installment: string, floor: string): Label {
  return {
    en: `${installment} can be afforded, which is less than the lowest installment, ${floor}: review hardship, or lower the floor.`,
    'zh-CN': `可承受 ${installment}，低于每期下限 ${floor}：请作困难审查，或降低下限。`,
  }
}

function negative(received: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'an amount of zero or more', 'zh-CN': '不小于零的金额' },
    received: showValue(received),
    remedy: {
      en: 'Write what comes in and what goes out, each without a sign.',
      'zh-CN': '收入和支出请分别填写，不带负号。',
    },
  }
}

function floorAboveCap({ floor, cap }: Affordability): Fault {
  return {
    code: 'limit-order',
    expected: { en: `at most the cap, ${cap}`, 'zh-CN': `不高于上限 ${cap}` },
    received: showValue(floor),
    remedy: { en: 'Exchange the floor and the cap.', 'zh-CN': '请对调上下限。' },
  }
}
