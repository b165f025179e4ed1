import {
  type CivilDate,
  describeFault,
  type ExactRatio,
  type Fault,
  type Issue,
  isCivilDate,
  joinPath,
  type Label,
  leaf,
  locales,
  readField,
  type Shape,
  showValue,
  verbatim,
} from '../foundations'
import {
  exactlyOf,
  type Measure,
  type MeasurePeriod,
  measureCurrencyIssues,
  measureShape,
  type Period,
  periodIssues,
  sequenceIssues,
} from '../measures'

const PERIOD_LEFT_OUT: Label = {
  en: 'Add the period that is left out: where nothing could be measured, the measure without a value.',
  'zh-CN': '请补上缺少的期间；无法计算时，请传入无值的指标结果。',
}

/** The form of a {@link Measure} that tells which one it is, and of when; it may come from JSON. */
export const toldMeasureShape: Shape<Measure> = /* @__PURE__ */ leaf<Measure>(isTold, (value) => ({
  code: value === undefined ? 'missing' : 'wrong-type',
  expected: { en: 'a measure', 'zh-CN': '指标结果' },
  received: showValue(value),
  remedy: {
    en: 'Pass what a measure of this library returned, such as overdueRate.',
    'zh-CN': '请传入本库指标函数（例如 overdueRate）的返回值。',
  },
}))

/** Why are these measures not the history of one measure, period after period? */
export function historyIssues(history: readonly Measure[], path: string): readonly Issue[] {
  const [first] = history
  if (first === undefined) return [describeFault(emptyHistory, path)]
  const issues = history.flatMap((measure, index) => strangerIssues(measure, first, joinPath(path, index)))
  return issues.length > 0 ? issues : periodsIssues(history, path)
}

/** The first day of a period, or the one day. */
export function firstDayOf(period: MeasurePeriod): CivilDate {
  return 'asOf' in period ? period.asOf : period.from
}

/** The last day of a period, or the one day. */
export function lastDayOf(period: MeasurePeriod): CivilDate {
  return 'asOf' in period ? period.asOf : period.to
}

/** The exact value of a measure; `null` where it has none. */
export function exactValueOf(measure: Measure): ExactRatio | null {
  return measure.value === null ? null : exactlyOf(measure)
}

/** The order of two exact values: negative where the first is smaller, 0 where they are equal. */
export function compareRatios(one: ExactRatio, other: ExactRatio): number {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator
  return difference < 0 ? -1 : difference > 0 ? 1 : 0
}

/** Is this another measure than the first, or told of another kind of period? */
function strangerIssues(measure: Measure, first: Measure, path: string): readonly Issue[] {
  const issues: Issue[] = []
  for (const name of ['id', 'variant', 'unit'] as const) {
    if (measure[name] !== first[name]) {
      issues.push(describeFault(otherMeasure(measure[name], first[name]), joinPath(path, name)))
    }
  }
  issues.push(...measureCurrencyIssues(measure.currency, first.currency, joinPath(path, 'currency')))
  if ('asOf' in measure.period !== 'asOf' in first.period) {
    issues.push(describeFault(otherKind('asOf' in first.period), joinPath(path, 'period')))
  }
  return issues
}

function periodsIssues(history: readonly Measure[], path: string): readonly Issue[] {
  const issues: Issue[] = []
  const periods: Period[] = []
  let latest: CivilDate | undefined
  history.forEach(({ period }, index) => {
    const periodPath = joinPath(joinPath(path, index), 'period')
    const day = firstDayOf(period)
    if (latest !== undefined && day <= latest) {
      const field = 'asOf' in period ? 'asOf' : 'from'
      issues.push(describeFault(outOfOrder(day, latest), joinPath(periodPath, field)))
    }
    latest = day
    if ('asOf' in period) return
    issues.push(...periodIssues(period, periodPath))
    periods.push(period)
  })
  if (issues.length > 0) return issues
  return sequenceIssues(periods, path, PERIOD_LEFT_OUT).map((issue) => ({
    ...issue,
    path: issue.path.replace(/\.from$/, '.period.from'),
  }))
}

/** Can it be shown, and does it tell which measure it is, and of when? */
function isTold(value: unknown): boolean {
  const currency = readField(value, 'currency')
  return (
    measureShape.accepts(value) &&
    ['id', 'variant', 'unit', 'basis'].every((name) => isText(readField(value, name))) &&
    (currency === null || isText(currency)) &&
    isLabel(readField(value, 'label')) &&
    isPeriod(readField(value, 'period'))
  )
}

function isPeriod(value: unknown): boolean {
  const asOf = readField(value, 'asOf')
  return asOf === undefined
    ? isCivilDate(readField(value, 'from')) && isCivilDate(readField(value, 'to'))
    : isCivilDate(asOf)
}

function isLabel(value: unknown): boolean {
  return locales.every((locale) => isText(readField(value, locale)))
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

const emptyHistory: Fault = {
  code: 'missing',
  expected: { en: 'at least one measure', 'zh-CN': '至少一个指标结果' },
  received: { en: 'an empty list', 'zh-CN': '空列表' },
  remedy: {
    en: 'Pass the measure of the latest period, also where it has no value.',
    'zh-CN': '请传入最近一期的指标结果，无值时亦然。',
  },
}

function otherMeasure(received: string, first: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `${first}, as in the first row`, 'zh-CN': `与首行一致的 ${first}` },
    received: verbatim(received),
    remedy: {
      en: 'A history tells of one measure by one definition; judge each on its own.',
      'zh-CN': '一份历史只讲一个指标的一种口径；请分别判断。',
    },
  }
}

function otherKind(isDay: boolean): Fault {
  const day: Label = { en: 'one day (asOf)', 'zh-CN': '单日（asOf）' }
  const span: Label = { en: 'a period (from, to)', 'zh-CN': '期间（from、to）' }
  const [expected, received] = isDay ? [day, span] : [span, day]
  return {
    code: 'wrong-type',
    expected: { en: `${expected.en}, as in the first row`, 'zh-CN': `与首行一致的${expected['zh-CN']}` },
    received,
    remedy: {
      en: 'Take all of them as of a day, or all of them over a period.',
      'zh-CN': '请全部取时点，或全部取期间。',
    },
  }
}

function outOfOrder(day: CivilDate, before: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day after ${before}, that of the row before`, 'zh-CN': `晚于上一行 ${before} 的日期` },
    received: verbatim(day),
    remedy: { en: 'Put the oldest first, each period once.', 'zh-CN': '请由早到晚排列，每期一行。' },
  }
}
