import {
  type CivilDate,
  type CurrencyCode,
  compareMinorUnits,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  type MinorUnits,
  readMinorUnits,
  showValue,
  toMinorDigits,
  verbatim,
} from '../foundations'
import { amountIssues, monthStart, rowCurrencyIssues } from '../measures'
import { ripeMonths } from './months-on-book'
import { negativeIssues } from './row-issues'
import type { LossVintageInput, PastDueVintageInput, VintageRow } from './vintage-rows'

/** A row, and its place in what entered. */
export interface PlacedRow extends VintageRow {
  readonly path: string
}

/** Which rows are ripe, by cohort from the oldest and then by month on book? */
export function ripeRowsOf(
  rows: readonly VintageRow[],
  asOf: CivilDate,
): ReadonlyMap<CivilDate, readonly PlacedRow[]> {
  return new Map(
    [...cohortsOf(rows)].flatMap(([cohort, placed]) => {
      const ripe = ripeOf(cohort, placed, asOf)
      return ripe.length === 0 ? [] : [[cohort, ripe] as const]
    }),
  )
}

function ripeOf(cohort: CivilDate, rows: readonly PlacedRow[], asOf: CivilDate): readonly PlacedRow[] {
  return rows.filter(({ monthsOnBook }) => monthsOnBook < ripeMonths(cohort, asOf))
}

/** All rows, ripe or not, by cohort from the oldest and then by month on book. */
function cohortsOf(rows: readonly VintageRow[]): ReadonlyMap<CivilDate, readonly PlacedRow[]> {
  const inTime = rows
    .map((row, index) => ({ ...row, path: joinPath('rows', index) }))
    .sort((one, other) =>
      one.cohort === other.cohort
        ? one.monthsOnBook - other.monthsOnBook
        : one.cohort < other.cohort
          ? -1
          : 1,
    )
  const byCohort = new Map<CivilDate, PlacedRow[]>()
  for (const row of inTime) {
    const placed = byCohort.get(row.cohort)
    if (placed === undefined) byCohort.set(row.cohort, [row])
    else placed.push(row)
  }
  return byCohort
}

/** Why can no curves be drawn through these well-formed rows? */
export function vintageIssues({
  variant,
  asOf,
  currency,
  rows,
}: PastDueVintageInput | LossVintageInput): readonly Issue[] {
  const ofRows = rows.flatMap((row, index) => rowIssues(row, variant, currency, joinPath('rows', index)))
  // Of a row that is none, its place in a cohort says nothing.
  if (ofRows.length > 0) return ofRows
  return [...cohortsOf(rows)].flatMap(([cohort, all]) => {
    const ripe = ripeOf(cohort, all, asOf)
    // Rows that come too early are left out beside others; alone they must at least be of one cohort.
    const placed = ripe.length > 0 ? ripe : all
    return [
      ...monthIssues(cohort, placed, ripeMonths(cohort, asOf)),
      ...shrinkIssues(placed, currency),
      ...(variant === 'cumulative-loss' ? fallIssues(placed, currency) : []),
    ]
  })
}

function rowIssues(
  row: VintageRow,
  variant: (PastDueVintageInput | LossVintageInput)['variant'],
  currency: CurrencyCode,
  path: string,
): readonly Issue[] {
  const { cohort, disbursed, amount } = row
  const start = monthStart(cohort)
  return [
    ...(cohort === start ? [] : [describeFault(notMonthStart(cohort, start), joinPath(path, 'cohort'))]),
    ...amountIssues(
      { [joinPath(path, 'disbursed')]: disbursed, [joinPath(path, 'amount')]: amount },
      currency,
    ),
    // Of losses, recoveries may be more than all that was lost.
    ...(variant === 'past-due-above' || variant === 'past-due-from'
      ? negativeIssues(amount, currency, joinPath(path, 'amount'))
      : []),
    ...rowCurrencyIssues(row.currency, currency, joinPath(path, 'currency')),
  ]
}

/** Where is a month on book told twice, and which is the first that is told by no row? */
function monthIssues(cohort: CivilDate, rows: readonly PlacedRow[], ripe: number): readonly Issue[] {
  const issues: Issue[] = []
  const placeOf = new Map<number, string>()
  for (const { monthsOnBook, path } of rows) {
    const first = placeOf.get(monthsOnBook)
    if (first === undefined) placeOf.set(monthsOnBook, path)
    else issues.push(describeFault(twice(monthsOnBook, first), joinPath(path, 'monthsOnBook')))
  }
  for (let month = 0; month < ripe; month++) {
    if (!placeOf.has(month)) return [...issues, describeFault(leftOut(cohort, month), 'rows')]
  }
  return issues
}

/** Where does a cohort have another size than in its first row? */
function shrinkIssues(rows: readonly PlacedRow[], currency: CurrencyCode): readonly Issue[] {
  const [first, ...later] = rows
  if (first === undefined) return []
  const disbursed = unitsOf(first.disbursed, currency)
  return later.flatMap((row) => [
    ...(unitsOf(row.disbursed, currency) === disbursed
      ? []
      : [describeFault(resized(first, 'disbursed', row.disbursed), joinPath(row.path, 'disbursed'))]),
    ...(row.loans === first.loans
      ? []
      : [describeFault(resized(first, 'loans', row.loans), joinPath(row.path, 'loans'))]),
  ])
}

function fallIssues(rows: readonly PlacedRow[], currency: CurrencyCode): readonly Issue[] {
  const issues: Issue[] = []
  let before: MinorUnits = 0
  let beforePath: string | null = null
  for (const { amount, path } of rows) {
    const units = unitsOf(amount, currency)
    if (compareMinorUnits(units, before) < 0) {
      issues.push(describeFault(fallen(amount, beforePath), joinPath(path, 'amount')))
    }
    before = units
    beforePath = path
  }
  return issues
}

function unitsOf(amount: VintageRow['amount'], currency: CurrencyCode): MinorUnits {
  return readMinorUnits(amount, toMinorDigits(currency, 'currency')) ?? 0
}

function notMonthStart(cohort: CivilDate, start: CivilDate): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `${start}, the first day of the month`, 'zh-CN': `当月首日 ${start}` },
    received: verbatim(cohort),
    remedy: {
      en: 'Name a cohort by the first day of its month of disbursement.',
      'zh-CN': '请以放款月的首日表示批次。',
    },
  }
}

function twice(month: number, first: string): Fault {
  return {
    code: 'duplicate-id',
    expected: {
      en: `a month on book that ${first} does not tell of the same cohort`,
      'zh-CN': `同一批次中 ${first} 未列出的账龄月`,
    },
    received: verbatim(String(month)),
    remedy: { en: 'Add the two rows up, or drop one.', 'zh-CN': '请合并两行或删除其一。' },
  }
}

function leftOut(cohort: CivilDate, month: number): Fault {
  return {
    code: 'missing',
    expected: {
      en: `a row for the cohort ${cohort} at month on book ${month}`,
      'zh-CN': `批次 ${cohort} 在账龄月 ${month} 的数据行`,
    },
    received: { en: 'nothing', 'zh-CN': '空缺' },
    remedy: {
      en: "Add the row, with the amount '0.00' if there was none; an unknown amount is not zero.",
      'zh-CN': '请补上该行；确无金额时写 0.00；未知不等于零。',
    },
  }
}

function resized(first: PlacedRow, field: 'disbursed' | 'loans', received: VintageRow['amount']): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: `${first[field]}, as ${first.path} has it of the same cohort`,
      'zh-CN': `与同一批次的 ${first.path} 相同的 ${first[field]}`,
    },
    received: showValue(received),
    remedy: {
      en: 'A cohort keeps its size: leave loans in it that were paid, sold or written off, and add none.',
      'zh-CN': '批次规模不变：已结清、转让或核销的贷款仍应保留，也不得新增贷款。',
    },
  }
}

function fallen(received: VintageRow['amount'], before: string | null): Fault {
  return {
    code: 'wrong-type',
    expected:
      before === null
        ? { en: 'a loss of zero or more', 'zh-CN': '不小于零的损失' }
        : { en: `at least the loss of ${before}`, 'zh-CN': `不低于 ${before} 的损失` },
    received: showValue(received),
    remedy: {
      en: "A loss from which nothing is deducted never falls: name 'cumulative-loss-net' if cures or recoveries are deducted.",
      'zh-CN': '不作扣除的累计损失不会下降：若已扣除转好或回收，请指明 cumulative-loss-net。',
    },
  }
}
