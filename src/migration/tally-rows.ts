import { expectIterable, type RowProblem } from '../aging'
import {
  type Amount,
  amount,
  amountFault,
  type CurrencyCode,
  currency,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  issuesError,
  issuesWithin,
  joinPath,
  listOf,
  nullable,
  optional,
  readField,
  readSafeUnits,
  record,
  type Shape,
  text,
  toMinorDigits,
  verbatim,
} from '../foundations'
import { rowCurrencyIssues } from '../measures'
import { MOST_IN_A_BLOCK } from './count-moves'
import { type MoveCounts, moveCounter } from './move-counter'
import { ABSENT_CODE, type MigrationOptions, planOf } from './tally-options'

/** One account with its statuses and balances, month by month. */
export interface AccountMonths {
  /** Of people's use alone: that no account is given twice is for the caller to see to. */
  readonly accountId: string
  /** One per month of the tally; `null` where it is not on the books. */
  readonly statuses: readonly (string | null)[]
  /** One per month of the tally; not read where it is not on the books, and may be `null` there. */
  readonly balances: readonly (Amount | null)[]
  /** When given, must be that of the tally: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** A row of a tally: an account, or the problem in the place of one. */
export type MigrationRow = AccountMonths | RowProblem

const MOST_ISSUES = 100
// Rows are written into a block of at most this many entries, so that a long history takes no more memory.
const MOST_ENTRIES_OF_A_BLOCK = 65_536

const rowShape: Shape<AccountMonths> = /* @__PURE__ */ record<AccountMonths>({
  accountId: text,
  statuses: /* @__PURE__ */ listOf(/* @__PURE__ */ nullable(text)),
  balances: /* @__PURE__ */ listOf(/* @__PURE__ */ nullable(amount)),
  currency: /* @__PURE__ */ optional(currency),
})

/** What moved, of rows; throws `invalid-input` and names the rows that cannot be counted. */
export function countRows(
  rows: unknown,
  options: MigrationOptions,
): { readonly counts: MoveCounts; readonly accounts: number; readonly problems: readonly RowProblem[] } {
  const plan = planOf(options, ABSENT_CODE)
  const { months } = plan
  const counter = moveCounter(plan)
  const size = Math.min(MOST_IN_A_BLOCK, Math.ceil(MOST_ENTRIES_OF_A_BLOCK / months))
  const codes = new Uint8Array(size * months)
  const balances = new Float64Array(size * months)
  const write = rowWriter(options, codes, balances)
  const problems: RowProblem[] = []
  const issues: Issue[] = []
  let accounts = 0
  let waiting = 0
  let index = -1
  for (const row of expectIterable(rows, 'accounts')) {
    index++
    if (isProblem(row)) {
      problems.push(row)
      continue
    }
    issues.push(...write(row, waiting * months, joinPath('accounts', index)))
    if (issues.length >= MOST_ISSUES) break
    accounts++
    waiting++
    if (waiting < size) continue
    counter.add(codes, balances, waiting)
    waiting = 0
  }
  if (issues.length > 0) throw issuesError('invalid-input', issues)
  counter.add(codes, balances, waiting)
  return { counts: counter.finish(), accounts, problems }
}

function isProblem(row: unknown): row is RowProblem {
  return readField(row, 'ok') === false
}

/** Writes a row into the columns of a block at a place; its issues where it is none. */
function rowWriter(
  { statuses, months, currency: expected }: MigrationOptions,
  codes: Uint8Array,
  balances: Float64Array,
): (row: unknown, at: number, path: string) => readonly Issue[] {
  const { buckets, terminal } = statuses
  const codeOf = new Map([...buckets, ...terminal.map(({ id }) => id)].map((id, code) => [id, code]))
  const minorDigits = toMinorDigits(expected, 'currency')

  return (row, at, path) => {
    const found = inspect(rowShape, row, (value) => {
      const issues: Issue[] = [...rowCurrencyIssues(value.currency, expected, 'currency')]
      for (const name of ['statuses', 'balances'] as const) {
        const { length } = value[name]
        if (length !== months.length) {
          issues.push(describeFault(otherLength(length, months.length), name))
        }
      }
      return issues.length > 0 ? issues : writeMonths(value, at)
    })
    return found.ok ? [] : issuesWithin(path, found.issues)
  }

  function writeMonths(row: AccountMonths, at: number): readonly Issue[] {
    const issues: Issue[] = []
    for (let month = 0; month < months.length; month++) {
      const status = row.statuses[month] ?? null
      const code = status === null ? ABSENT_CODE : codeOf.get(status)
      codes[at + month] = code ?? ABSENT_CODE
      if (code === undefined) {
        issues.push(describeFault(noStatus(status), joinPath('statuses', month)))
      } else if (code < buckets.length) {
        const balance = row.balances[month]
        const units = readSafeUnits(balance, minorDigits)
        balances[at + month] = units
        if (Number.isNaN(units)) {
          issues.push(describeFault(amountFault(balance ?? undefined, expected), joinPath('balances', month)))
        }
      }
    }
    return issues
  }
}

function otherLength(received: number, expected: number): Fault {
  return {
    code: 'sum-mismatch',
    expected: { en: `${expected} entries, one per month`, 'zh-CN': `${expected} 项，每月一项` },
    received: verbatim(String(received)),
    remedy: {
      en: 'Write null for the months in which it was not on the books.',
      'zh-CN': '不在册的月份请写 null。',
    },
  }
}

function noStatus(status: string | null): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: 'one of the statuses, or null', 'zh-CN': '所列状态之一，或 null' },
    received: verbatim(JSON.stringify(status)),
    remedy: {
      en: 'Name every status among the buckets or the terminal ones.',
      'zh-CN': '请在 buckets 或 terminal 中列出所有状态。',
    },
  }
}
