import {
  type Amount,
  type CivilDate,
  type CurrencyCode,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  verbatim,
} from '../foundations'
import { positiveAmountIssues } from './money-issues'

/** An amount that someone is to pay by a day. */
export interface ScheduledAmount {
  /** Last day on which payment is on time. */
  readonly dueOn: CivilDate
  /** More than zero. */
  readonly amount: Amount
}

/** What is wrong with the rows of an undertaking that began on a day? Each lies after the one before. */
export function scheduleIssues(
  rows: readonly ScheduledAmount[],
  madeOn: CivilDate,
  currency: CurrencyCode,
  path: string,
): readonly Issue[] {
  if (rows.length === 0) return [describeFault(noRows, path)]
  return rows.flatMap(({ dueOn, amount }, index) => {
    const own = joinPath(path, index)
    const before = rows[index - 1]?.dueOn
    return [
      ...positiveAmountIssues(amount, currency, joinPath(own, 'amount')),
      ...beforeMadeIssues(madeOn, dueOn, joinPath(own, 'dueOn')),
      ...(before === undefined || before < dueOn
        ? []
        : [describeFault(outOfOrder(before, dueOn), joinPath(own, 'dueOn'))]),
    ]
  })
}

/** Does something of an undertaking lie before the day on which it was made? */
export function beforeMadeIssues(
  madeOn: CivilDate,
  day: CivilDate | undefined,
  path: string,
): readonly Issue[] {
  return day === undefined || madeOn <= day ? [] : [describeFault(beforeMade(madeOn, day), path)]
}

function beforeMade(madeOn: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `${madeOn}, the day it was made, or later`, 'zh-CN': `不早于作出之日 ${madeOn}` },
    received: verbatim(received),
    remedy: {
      en: 'Nothing falls due or ends before it is undertaken; check both days.',
      'zh-CN': '作出之前不会到期或终止；请核对两个日期。',
    },
  }
}

function outOfOrder(before: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day after ${before}, that of the row before`, 'zh-CN': `晚于上一期 ${before} 的日期` },
    received: verbatim(received),
    remedy: {
      en: 'List the rows by day, and what falls due on one day as one row.',
      'zh-CN': '请按日期排列；同一天到期的请合并为一期。',
    },
  }
}

const noRows: Fault = {
  code: 'missing',
  expected: { en: 'at least one row', 'zh-CN': '至少一期' },
  received: { en: 'an empty list', 'zh-CN': '空列表' },
  remedy: {
    en: 'State what is to be paid, and by when.',
    'zh-CN': '请写明应付金额和日期。',
  },
}
