import {
  addDays,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  joinPath,
  lastDayOfMonth,
  listOf,
  optional,
  record,
  type Shape,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { count } from '../measures'
import { type CounterPlan, CURRENT, DELINQUENT, ON_PLAN } from './move-counter'
import { type MigrationStatuses, statusesIssues, statusesShape } from './statuses'

/** Which two windows does a roll matrix compare? */
export interface RollWindow {
  /** The last month end of the window before; the window after starts with the next. */
  readonly on: CivilDate
  /** Of how many months each window consists. */
  readonly months: number
}

/** Whose cures are counted, and how long is waited for them? */
export interface CureWindow {
  /** The month end on which the accounts of the cohort are delinquent. */
  readonly on: CivilDate
  /** In how many months a return to current counts; practice often takes 12. */
  readonly months: number
  /** In how many months after the cure a new delinquency counts; 1 or more. */
  readonly reDefaultMonths: number
}

/** What is asked of a tally. */
export interface MigrationOptions {
  readonly statuses: MigrationStatuses
  /** The month ends of the statuses, in order, none left out. */
  readonly months: readonly CivilDate[]
  /** Of every balance: one tally per currency. */
  readonly currency: CurrencyCode
  /** Absent: no roll matrix. */
  readonly roll?: RollWindow
  /** Absent: no cohort whose cures are counted. */
  readonly cure?: CureWindow
}

const optionsShape: Shape<MigrationOptions> = /* @__PURE__ */ record<MigrationOptions>({
  statuses: statusesShape,
  months: /* @__PURE__ */ listOf(civilDate),
  currency,
  roll: /* @__PURE__ */ optional(/* @__PURE__ */ record<RollWindow>({ on: civilDate, months: count })),
  cure: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<CureWindow>({ on: civilDate, months: count, reDefaultMonths: count }),
  ),
})

/** The code of an account that is not on the books, where the caller names no other. */
export const ABSENT_CODE = 255

/** The options of a tally, checked; throws `invalid-input` with every issue. */
export function expectOptions(options: unknown): MigrationOptions {
  return valueOrThrow(inspect<MigrationOptions>(optionsShape, options, optionsIssues))
}

/** How a counter is to count by these options, with `absentCode` for accounts that are not on the books. */
export function planOf(options: MigrationOptions, absentCode: number): CounterPlan {
  const { statuses, months, roll, cure } = options
  const { buckets, onPlan = [], terminal } = statuses
  const left = buckets.length + terminal.length
  const statusOfCode = new Uint8Array(256).fill(left + 1)
  for (let code = 0; code < left; code++) statusOfCode[code] = code
  statusOfCode[absentCode] = left
  const monthOf = (on: CivilDate): number => months.indexOf(on)
  return {
    months: months.length,
    buckets: buckets.length,
    left,
    statusOfCode,
    roll:
      roll === undefined
        ? null
        : {
            start: monthOf(roll.on) - roll.months + 1,
            on: monthOf(roll.on),
            end: monthOf(roll.on) + roll.months,
          },
    cure: cure === undefined ? null : { ...cure, on: monthOf(cure.on) },
    standing: buckets.map((id, index) => {
      if (index === 0) return CURRENT
      return onPlan.includes(id) ? ON_PLAN : DELINQUENT
    }),
  }
}

function optionsIssues({ statuses, months, roll, cure }: MigrationOptions): readonly Issue[] {
  const issues = [...statusesIssues(statuses, 'statuses'), ...monthIssues(months)]
  if (roll !== undefined) {
    issues.push(...windowIssues(months, { on: roll.on, before: roll.months, after: roll.months }, 'roll'))
    if (roll.months === 0) issues.push(describeFault(noMonths, 'roll.months'))
  }
  if (cure !== undefined) {
    const after = cure.months + cure.reDefaultMonths
    issues.push(...windowIssues(months, { on: cure.on, before: 1, after }, 'cure'))
    if (cure.months === 0) issues.push(describeFault(noMonths, 'cure.months'))
    if (cure.reDefaultMonths === 0) issues.push(describeFault(noMonths, 'cure.reDefaultMonths'))
  }
  return issues
}

/** Where are these no month ends that follow each other? */
export function monthIssues(months: readonly CivilDate[]): readonly Issue[] {
  if (months.length === 0) return [describeFault(noMonths, 'months')]
  return months.flatMap((month, index) => {
    const before = months[index - 1]
    const expected = before === undefined ? lastDayOfMonth(month) : lastDayOfMonth(addDays(before, 1))
    return month === expected ? [] : [describeFault(notNext(month, expected), joinPath('months', index))]
  })
}

function windowIssues(
  months: readonly CivilDate[],
  { on, before, after }: { readonly on: CivilDate; readonly before: number; readonly after: number },
  path: string,
): readonly Issue[] {
  const at = months.indexOf(on)
  const there = at + 1
  const later = months.length - there
  if (at < 0) return [describeFault(notAmong(on), joinPath(path, 'on'))]
  if (there >= before && later >= after) return []
  return [describeFault(tooShort({ before, after, there, later }), path)]
}

const noMonths: Fault = {
  code: 'not-positive',
  expected: { en: 'at least one month', 'zh-CN': '至少一个月' },
  received: { en: 'none', 'zh-CN': '无' },
  remedy: { en: 'Name the months that are compared.', 'zh-CN': '请给出要比较的月份。' },
}

function notNext(received: CivilDate, expected: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `${expected}, the end of the month`, 'zh-CN': `月末日 ${expected}` },
    received: verbatim(received),
    remedy: {
      en: 'List the month ends in order and leave none out: what moves is told from one to the next.',
      'zh-CN': '请按顺序列出各月末且不遗漏：迁徙按相邻月末计算。',
    },
  }
}

function notAmong(received: CivilDate): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: 'one of the months', 'zh-CN': 'months 中的月末' },
    received: verbatim(received),
    remedy: { en: 'Name a day that is listed in months.', 'zh-CN': '请使用 months 中列出的日期。' },
  }
}

function tooShort({
  before,
  after,
  there,
  later,
}: Record<'before' | 'after' | 'there' | 'later', number>): Fault {
  return {
    code: 'limit-order',
    expected: {
      en: `${before} months up to that day and ${after} after it`,
      'zh-CN': `截至当日 ${before} 个月、其后 ${after} 个月`,
    },
    received: { en: `${there} and ${later}`, 'zh-CN': `${there} 个月与 ${later} 个月` },
    remedy: {
      en: 'Take shorter windows or give more months: a window that is not over tells too little.',
      'zh-CN': '请缩短窗口或补充月份：未结束的窗口会低估结果。',
    },
  }
}
