import {
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  type Label,
  showValue,
  verbatim,
} from '../foundations'
import { type CountingPolicy, usesCalendar } from './counting-policy'
import { toleranceIssues } from './tolerance'

/** What is wrong with well-formed counting rules across their fields? Every fault. */
export function countingIssues(counting: CountingPolicy, path: string): readonly Issue[] {
  const { anchor, calendar, materiality, tolerance } = counting
  const materialityPath = joinPath(path, 'materiality')
  return [
    ...(usesCalendar(counting) === (calendar !== undefined)
      ? []
      : [describeFault(unlessUsed(calendar), joinPath(path, 'calendar'))]),
    ...(anchor === 'materiality-breach' && materiality === undefined
      ? [describeFault(noLimit, materialityPath)]
      : []),
    ...(materiality === undefined ? [] : toleranceIssues(materiality, materialityPath)),
    ...(tolerance === undefined ? [] : toleranceIssues(tolerance, joinPath(path, 'tolerance'))),
    ...(tolerance !== undefined && anchor === 'aggregate-shortage'
      ? [describeFault(bothPartPayments, joinPath(path, 'tolerance'))]
      : []),
  ]
}

/** Is the calendar that the counting rules name among those that were passed? */
export function calendarReferenceIssues(
  { calendar }: CountingPolicy,
  calendars: readonly { readonly id: string }[],
  path: string,
): readonly Issue[] {
  if (calendar === undefined || calendars.some(({ id }) => id === calendar)) return []
  const ids = calendars.map(({ id }) => id)
  return [describeFault(unknownCalendar(calendar, ids), joinPath(path, 'calendar'))]
}

const nothing: Label = { en: 'nothing', 'zh-CN': '空缺' }

function unlessUsed(calendar: string | undefined): Fault {
  return calendar === undefined
    ? {
        code: 'missing',
        expected: {
          en: 'the id of the calendar whose business days count',
          'zh-CN': '所依工作日历的 id',
        },
        received: nothing,
        remedy: {
          en: 'Name the calendar, and pass it among the calendars.',
          'zh-CN': '请写明日历的 id，并在 calendars 中传入该日历。',
        },
      }
    : {
        code: 'unknown-key',
        expected: {
          en: 'nothing, as no rule counts business days or moves a date to one',
          'zh-CN': '空缺，因为没有规则按工作日计数或顺延',
        },
        received: showValue(calendar),
        remedy: {
          en: 'Drop it, or state the rule that goes by it: method, dueDateAdjustment or grace.unit.',
          'zh-CN': '请删除此项，或写明依其计算的规则：method、dueDateAdjustment 或 grace.unit。',
        },
      }
}

const noLimit: Fault = {
  code: 'missing',
  expected: { en: 'the limit of material arrears', 'zh-CN': '重大性限额' },
  received: nothing,
  remedy: {
    en: 'The anchor "materiality-breach" counts from the breach of a limit: state it.',
    'zh-CN': 'anchor 为“materiality-breach”时自突破限额之日起算：请写明限额。',
  },
}

const bothPartPayments: Fault = {
  code: 'unknown-key',
  expected: {
    en: 'nothing with the anchor "aggregate-shortage"',
    'zh-CN': '空缺，因为 anchor 为“aggregate-shortage”',
  },
  received: { en: 'a tolerance', 'zh-CN': '容差' },
  remedy: {
    en: 'Part payments count as full or are added up, never both on one account: keep one.',
    'zh-CN': '部分还款要么视同足额，要么合并计算，同一账户不得并用：请只保留其一。',
  },
}

function unknownCalendar(calendar: string, ids: readonly string[]): Fault {
  const some = ids.join(', ')
  return {
    code: 'unknown-reference',
    expected: {
      en:
        ids.length === 0
          ? 'a calendar that was passed, and none was'
          : `the id of a calendar passed: ${some}`,
      'zh-CN': ids.length === 0 ? '已传入的日历，但未传入任何日历' : `已传入的日历之一：${some}`,
    },
    received: verbatim(calendar),
    remedy: {
      en: 'Pass the calendar itself when the policy is compiled: calendars: [{ id, from, to, … }].',
      'zh-CN': '请在编译政策时传入该日历：calendars: [{ id, from, to, … }]。',
    },
  }
}
