import { type CivilDate, describeFault, type Fault, type Issue, showValue, verbatim } from '../foundations'
import { MOST_INSTALLMENTS } from './installment-count'
import type { InterestByDays } from './terms'

/** What is wrong with due days of one's own? There must be some, and each must be later than the one before. */
export function ownDayIssues(
  days: readonly CivilDate[],
  pathOf: (index: number) => string,
): readonly Issue[] {
  const [list] = pathOf(0).split('[')
  if (days.length === 0 || days.length > MOST_INSTALLMENTS)
    return [describeFault(wrongNumber(days.length), list ?? '')]
  return days.flatMap((day, index) => {
    const before = days[index - 1]
    return before === undefined || before < day ? [] : [describeFault(notLater(before, day), pathOf(index))]
  })
}

/** What is wrong with the interest between such days? It goes by them, and by no regular period. */
export function ownInterestIssues(
  hasInterest: boolean,
  byDays: InterestByDays | undefined,
): readonly Issue[] {
  if (byDays === undefined) return hasInterest ? [describeFault(needsDays(), 'interestByDays')] : []
  const { dayCount } = byDays
  if (dayCount !== 'ACT/ACT ICMA' && dayCount !== 'ACT/365L') return []
  return [describeFault(needsPeriods(dayCount), 'interestByDays.dayCount')]
}

/** The fault of a plan on days of one's own that sets a part aside: there is no day for it. */
export const nowhereSeparate: Fault = {
  code: 'wrong-type',
  expected: { en: "a remainder other than 'separate'", 'zh-CN': "'separate' 以外的尾差规则" },
  received: { en: "'separate'", 'zh-CN': "'separate'" },
  remedy: {
    en: "What is set apart would fall due a month after the last, of which own days say nothing: choose 'last', or add the day.",
    'zh-CN': '单列的尾差没有对应的还款日：请改用 last，或自行增加一天。',
  },
}

function wrongNumber(received: number): Fault {
  return {
    code: received === 0 ? 'missing' : 'too-large',
    expected: { en: `from 1 to ${MOST_INSTALLMENTS} days`, 'zh-CN': `1 至 ${MOST_INSTALLMENTS} 个还款日` },
    received: showValue(received),
    remedy: {
      en: 'List every day on which something falls due; a plan longer than that is several plans.',
      'zh-CN': '请逐一列出还款日；更长的计划请拆分。',
    },
  }
}

function notLater(before: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day after ${before}`, 'zh-CN': `晚于 ${before} 的日期` },
    received: verbatim(received),
    remedy: {
      en: 'List the days in their order, each once; what falls due on one day is one installment.',
      'zh-CN': '请按先后列出，每日一次；同一天到期的为一期。',
    },
  }
}

function needsDays(): Fault {
  return {
    code: 'missing',
    expected: { en: 'how interest goes by days', 'zh-CN': '按天计息的约定' },
    received: showValue(undefined),
    remedy: {
      en: 'These due days are no whole months apart: name the day count and the day from which interest runs.',
      'zh-CN': '这些还款日不是整月间隔：请指明计息惯例和起息日。',
    },
  }
}

function needsPeriods(dayCount: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a day count that needs no regular periods', 'zh-CN': '不依赖固定周期的计息惯例' },
    received: verbatim(dayCount),
    remedy: {
      en: 'Due days of your own have no regular period: choose one such as ACT/365F or ACT/ACT ISDA.',
      'zh-CN': '自定还款日没有固定周期：请选用 ACT/365F 或 ACT/ACT ISDA 等。',
    },
  }
}
