import {
  describeFault,
  type Fault,
  type Issue,
  inputError,
  inspect,
  issuesError,
  joinPath,
  type Label,
  leaf,
  optional,
  record,
  type Shape,
  showValue,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { MOST_IN_A_BLOCK } from './count-moves'
import { type MoveCounts, moveCounter } from './move-counter'
import { ABSENT_CODE, type MigrationOptions, planOf } from './tally-options'

/** Accounts as columns, account by account and within it month by month. */
export interface MigrationColumns {
  /**
   * The status of each account in each month: its place among the buckets from 0, or after them among the
   * terminal ones.
   */
  readonly codes: Uint8Array
  /** In minor units, safe integers; where an account is not on the books they are not read. */
  readonly balances: Float64Array | Int32Array
  /** The code of an account that is not on the books; absent: 255. */
  readonly absentCode?: number
}

// A list of faults is for people, and a wrong code table makes every row one.
const MOST_ISSUES = 100

const columnsShape: Shape<MigrationColumns> = /* @__PURE__ */ record<MigrationColumns>({
  codes: /* @__PURE__ */ leaf<Uint8Array>(
    (value) => value instanceof Uint8Array,
    (value) => notColumn(value, 'Uint8Array'),
  ),
  balances: /* @__PURE__ */ leaf<Float64Array | Int32Array>(
    (value) => value instanceof Float64Array || value instanceof Int32Array,
    (value) => notColumn(value, 'Float64Array', 'Int32Array'),
  ),
  absentCode: /* @__PURE__ */ optional(
    /* @__PURE__ */ leaf<number>(
      (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 255,
      (value) => ({
        code: 'wrong-type',
        expected: { en: 'a code from 0 to 255', 'zh-CN': '0 至 255 的代码' },
        received: showValue(value),
        remedy: { en: 'Leave it out for 255.', 'zh-CN': '省略即为 255。' },
      }),
    ),
  ),
})

/** What moved, of columns; throws `invalid-input` for columns that do not fit, and names the rows that cannot be counted. */
export function countColumns(
  input: unknown,
  options: MigrationOptions,
): { readonly counts: MoveCounts; readonly accounts: number } {
  const columns = valueOrThrow(inspect(columnsShape, input, (found) => columnsIssues(found, options)))
  const { codes, balances, absentCode = ABSENT_CODE } = columns
  const plan = planOf(options, absentCode)
  const { months } = plan
  const counter = moveCounter(plan)
  const accounts = codes.length / months
  // One kind of column keeps the loop fast, and a block of the other is copied in no time.
  const copied = new Float64Array(balances instanceof Int32Array ? MOST_IN_A_BLOCK * months : 0)
  for (let first = 0; first < accounts; first += MOST_IN_A_BLOCK) {
    const many = Math.min(MOST_IN_A_BLOCK, accounts - first)
    const [from, to] = [first * months, (first + many) * months]
    if (balances instanceof Int32Array) copied.set(balances.subarray(from, to))
    const block = balances instanceof Int32Array ? copied : balances.subarray(from, to)
    if (!counter.add(codes.subarray(from, to), block, many)) {
      throw issuesError('invalid-input', rowIssues(columns, options, from))
    }
  }
  return { counts: counter.finish(), accounts }
}

function columnsIssues(
  { codes, balances, absentCode = ABSENT_CODE }: MigrationColumns,
  { statuses, months }: MigrationOptions,
): readonly Issue[] {
  const issues: Issue[] = []
  const known = statuses.buckets.length + statuses.terminal.length
  if (codes.length % months.length !== 0) {
    issues.push(
      describeFault(
        otherLength(codes.length, {
          en: `a multiple of ${months.length}`,
          'zh-CN': `${months.length} 的倍数`,
        }),
        'codes',
      ),
    )
  }
  if (balances.length !== codes.length) {
    issues.push(describeFault(otherLength(balances.length, verbatim(String(codes.length))), 'balances'))
  }
  if (absentCode < known) issues.push(describeFault(takenCode(absentCode, known), 'absentCode'))
  return issues
}

/** Which rows from this place on cannot be counted? */
function rowIssues(
  { codes, balances, absentCode = ABSENT_CODE }: MigrationColumns,
  { statuses, months }: MigrationOptions,
  from: number,
): readonly Issue[] {
  const buckets = statuses.buckets.length
  const known = buckets + statuses.terminal.length
  const issues: Issue[] = []
  for (let at = from; at < codes.length && issues.length < MOST_ISSUES; at++) {
    const code = codes[at] as number
    const [row, month] = [Math.floor(at / months.length), months[at % months.length]]
    const place = { en: `row ${row}, ${month}`, 'zh-CN': `第 ${row} 行，${month}` }
    if (code >= known && code !== absentCode) {
      issues.push(describeFault(noStatus(code, known, place), joinPath('codes', at)))
    }
    if (code < buckets && !Number.isSafeInteger(balances[at])) {
      issues.push(describeFault(noBalance(balances[at], place), joinPath('balances', at)))
    }
  }
  return issues
}

/** Throws `invalid-input` for what is neither columns nor rows. */
export function neitherForm(value: unknown): never {
  throw inputError(
    {
      code: value === undefined ? 'missing' : 'wrong-type',
      expected: { en: 'an iterable of rows, or columns', 'zh-CN': '可迭代的数据行，或列' },
      received: showValue(value),
      remedy: {
        en: 'Pass rows such as those of snapshotAccounts, or codes and balances as typed arrays.',
        'zh-CN': '请传入 snapshotAccounts 给出的行，或类型化数组 codes 与 balances。',
      },
    },
    'accounts',
  )
}

function notColumn(value: unknown, ...kinds: readonly string[]): Fault {
  return {
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: `a column: ${kinds.join(' or ')}`, 'zh-CN': `列：${kinds.join(' 或 ')}` },
    received: showValue(value),
    remedy: {
      en: 'Pass a typed array with one entry per account and month, or rows instead of columns.',
      'zh-CN': '请传入每户每月一项的类型化数组，或改传数据行。',
    },
  }
}

function otherLength(length: number, expected: Label): Fault {
  return {
    code: 'sum-mismatch',
    expected: { en: `a length of ${expected.en}`, 'zh-CN': `长度：${expected['zh-CN']}` },
    received: { en: String(length), 'zh-CN': String(length) },
    remedy: {
      en: 'Give one code and one balance per account and month.',
      'zh-CN': '每户每月应各有一个代码与一个余额。',
    },
  }
}

function takenCode(code: number, known: number): Fault {
  return {
    code: 'overlap',
    expected: { en: `a code from ${known} on`, 'zh-CN': `不小于 ${known} 的代码` },
    received: { en: String(code), 'zh-CN': String(code) },
    remedy: {
      en: 'It is the code of a status already: choose another for what is not on the books.',
      'zh-CN': '该代码已属某一状态：请为不在册另选代码。',
    },
  }
}

function noStatus(code: number, known: number, place: Label): Fault {
  return {
    code: 'unknown-reference',
    expected: {
      en: `a code from 0 to ${known - 1}, or that of not on the books`,
      'zh-CN': `0 至 ${known - 1} 的代码，或不在册的代码`,
    },
    received: { en: `${code} (${place.en})`, 'zh-CN': `${code}（${place['zh-CN']}）` },
    remedy: { en: 'Name every status, in the order of the codes.', 'zh-CN': '请按代码顺序列出全部状态。' },
  }
}

function noBalance(balance: number | undefined, place: Label): Fault {
  return {
    code: 'not-an-amount',
    expected: { en: 'minor units as a whole number below 2^53', 'zh-CN': '小于 2^53 的整数最小货币单位' },
    received: { en: `${balance} (${place.en})`, 'zh-CN': `${balance}（${place['zh-CN']}）` },
    remedy: {
      en: 'Give cents, not dollars, and no fractions of them.',
      'zh-CN': '请以分为单位，且不含小数。',
    },
  }
}
