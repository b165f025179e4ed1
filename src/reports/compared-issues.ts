import { describeFault, type Fault, type Issue, joinPath, verbatim } from '../foundations'
import { type Measure, type MeasurePeriod, measureCurrencyIssues, type Period } from '../measures'
import { firstDayOf, lastDayOf } from '../targets'

/** Why can this measure not be held against the same one of the first row, in a report of this period? */
export function comparedIssues(
  measure: Measure,
  first: Measure,
  { from, to }: Period,
  path: string,
): readonly Issue[] {
  const issues = [...measureCurrencyIssues(measure.currency, first.currency, joinPath(path, 'currency'))]
  if (measure.unit !== first.unit) {
    issues.push(describeFault(otherThan(measure.unit, first.unit), joinPath(path, 'unit')))
  }
  const [days, daysOfFirst] = [daysText(measure.period), daysText(first.period)]
  if (days !== daysOfFirst) {
    issues.push(describeFault(otherThan(days, daysOfFirst), joinPath(path, 'period')))
  } else if (firstDayOf(measure.period) < from || lastDayOf(measure.period) > to) {
    issues.push(describeFault(outside(days, from, to), joinPath(path, 'period')))
  }
  return issues
}

function daysText(period: MeasurePeriod): string {
  return 'asOf' in period ? period.asOf : `${period.from}/${period.to}`
}

function otherThan(received: string, first: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `${first}, as in the first row`, 'zh-CN': `与首行一致的 ${first}` },
    received: verbatim(received),
    remedy: {
      en: 'Compare what was measured alike, over the same days.',
      'zh-CN': '请比较同一期间、同一单位的结果。',
    },
  }
}

function outside(received: string, from: string, to: string): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `days from ${from} to ${to}, the period of the report`,
      'zh-CN': `报告期 ${from} 至 ${to} 内的日期`,
    },
    received: verbatim(received),
    remedy: { en: 'Measure the days that the report is about.', 'zh-CN': '请按报告期计算指标。' },
  }
}
