import {
  type DatedRate,
  type DaySpan,
  dailyDayCountShape,
  datedIssues,
  datedRateShape,
  daySpanIssues,
  daySpanShape,
  type RateBasis,
  rateBasisIssues,
  ratePerShape,
} from '../charges'
import {
  type CivilDate,
  type CurrencyCode,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  listOf,
  oneOf,
  optional,
  type RoundingRule,
  record,
  roundingRuleShape,
  type Shape,
  unitIssues,
  verbatim,
} from '../foundations'
import { type ComponentName, componentNames } from '../model'

/** What being late costs by the day (逾期利息, 罚息). */
export interface LateInterest extends RateBasis {
  /** What it is owed as. */
  readonly component: 'penalty' | 'interest'
  /** What of what is past due bears it: the principal alone, or the contract interest, too. Never what it is owed as. */
  readonly on: readonly ComponentName[]
  /** From each day on, earliest first. */
  readonly rates: readonly DatedRate[]
  readonly rounding: RoundingRule
  /** Whether the interest of each day is rounded, or all that ran so far. */
  readonly roundEach: 'day' | 'period'
  /** Whether it runs while the clock of the account stands still. */
  readonly duringPauses: 'runs' | 'stops'
  /** Further days on which it does not run, as while an agreement is kept (停息). */
  readonly suspensions?: readonly DaySpan[]
}

/** The form of a {@link LateInterest}. */
export const lateInterestShape: Shape<LateInterest> = /* @__PURE__ */ record<LateInterest>({
  component: /* @__PURE__ */ oneOf(['penalty', 'interest']),
  on: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(componentNames)),
  rates: /* @__PURE__ */ listOf(datedRateShape),
  ratePer: ratePerShape,
  dayCount: /* @__PURE__ */ optional(dailyDayCountShape),
  rounding: roundingRuleShape,
  roundEach: /* @__PURE__ */ oneOf(['day', 'period']),
  duringPauses: /* @__PURE__ */ oneOf(['runs', 'stops']),
  suspensions: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(daySpanShape)),
})

/** What is wrong with well-formed terms of what being late costs? Every fault. */
export function lateInterestIssues(
  late: LateInterest,
  currency: CurrencyCode,
  first: CivilDate | undefined,
): readonly Issue[] {
  const { component, on, rates, rounding, suspensions = [] } = late
  return [
    ...(on.length === 0 ? [describeFault(onNothing, 'late.on')] : []),
    ...on.flatMap((one, index) =>
      one === component ? [describeFault(onItself(component), joinPath('late.on', index))] : [],
    ),
    ...(first === undefined ? [] : datedIssues(rates, first, 'late.rates')),
    ...rateBasisIssues(late, 'late.dayCount'),
    ...unitIssues(rounding.unit, currency, 'late.rounding.unit'),
    ...daySpanIssues(suspensions, 'late.suspensions'),
  ]
}

const onNothing: Fault = {
  code: 'missing',
  expected: { en: 'at least one component', 'zh-CN': '至少一个组成部分' },
  received: { en: 'none', 'zh-CN': '无' },
  remedy: {
    en: 'Name what bears it once it is past due, as principal. Where being late costs nothing, leave late out.',
    'zh-CN': '请写明逾期后计息的部分，例如 principal。逾期不计息的请省略 late。',
  },
}

function onItself(component: string): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: `a component other than ${component}`, 'zh-CN': `${component} 以外的组成部分` },
    received: verbatim(component),
    remedy: {
      en: `It is owed as ${component} itself, and how often it would join what bears it is not said. Name what else bears it.`,
      'zh-CN': `它本身即计入 ${component}，而多久并入计息基数并未约定。请写明其他计息部分。`,
    },
  }
}
